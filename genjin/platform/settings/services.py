"""Writing settings."""

from django.db import IntegrityError, transaction
from django.db.models import F

from genjin.common.errors import ChangedMeanwhileError
from genjin.platform.settings.models import Setting
from genjin.platform.settings.names import SettingName, T


@transaction.atomic
def set_setting(name: SettingName[T], value: T, *, if_version: int | None = None) -> None:
    """Store the value; with `if_version`, only while the setting has that version (0: unset).

    Raises ChangedMeanwhileError when it has another, InvalidInputError for a value of another
    type.
    """
    checked = name.checked(value)
    rows = Setting.objects.filter(name=name.name)
    if if_version is not None:
        rows = rows.filter(version=if_version)
    if rows.update(value=checked, version=F("version") + 1):
        return
    if if_version:
        raise ChangedMeanwhileError
    try:
        with transaction.atomic():
            Setting.objects.create(name=name.name, value=checked)
    except IntegrityError:  # somebody else was first to set it
        if if_version is not None:
            raise ChangedMeanwhileError from None
        rows.update(value=checked, version=F("version") + 1)
