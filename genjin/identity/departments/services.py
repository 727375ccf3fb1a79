"""Writing rows of departments. Whoever calls has asked for the right and writes the history."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Case, F, ProtectedError, Value, When

from genjin.common import locks
from genjin.common.errors import ChangedMeanwhileError
from genjin.identity.departments.models import Department


def hold_tree() -> None:
    """Until the end of the transaction nobody else changes the tree: two moves, each right alone,
    could hang two departments beneath each other."""
    locks.hold(["departments"])


def write_department(department: Department, values: Mapping[str, Any]) -> None:
    """Only while the row is the version that the caller has read. Raises ChangedMeanwhileError."""
    rows = Department.objects.filter(pk=department.pk, version=department.version)
    if not rows.update(version=F("version") + 1, **values):
        raise ChangedMeanwhileError
    for name, value in values.items():
        setattr(department, name, value)
    department.version += 1


def put_in_order(ids: Sequence[int]) -> None:
    """The children of one department, in one statement. Where they stand is nobody's own content:
    their versions stay."""
    places = [When(pk=pk, then=Value(place)) for place, pk in enumerate(ids)]
    if places:
        Department.objects.filter(pk__in=ids).update(position=Case(*places))


def remove_department(department: Department) -> bool:
    """False where something still refers to it."""
    try:
        with transaction.atomic():
            department.delete()
    except (ProtectedError, IntegrityError):
        return False
    return True
