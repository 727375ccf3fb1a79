"""Reading settings. Each read asks the database, so that all processes see the same."""

from genjin.platform.settings.models import Setting
from genjin.platform.settings.names import SettingName, T


def get_setting(name: SettingName[T]) -> T:
    return get_setting_with_version(name)[0]


def get_setting_with_version(name: SettingName[T]) -> tuple[T, int]:
    """The version is 0 while the default holds."""
    row = Setting.objects.filter(name=name.name).values_list("value", "version").first()
    return (name.default, 0) if row is None else (name.checked(row[0]), row[1])
