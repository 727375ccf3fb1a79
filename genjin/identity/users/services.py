"""Writing rows of people. Whoever calls has asked for the right and writes the history."""

from collections.abc import Mapping
from typing import Any

from django.db.models import F

from genjin.common.errors import ChangedMeanwhileError
from genjin.identity.users.models import User


def write_person(user: User, values: Mapping[str, Any]) -> None:
    """Only while the row is the version that the caller has read. Raises ChangedMeanwhileError."""
    rows = User.objects.filter(pk=user.pk, version=user.version)
    if not rows.update(version=F("version") + 1, **values):
        raise ChangedMeanwhileError
    for name, value in values.items():
        setattr(user, name, value)
    user.version += 1
