"""Who reaches a record by its id, beside those within whose reach it lies.

A person with a step on the record, and its collaborators. What hangs on a record (contacts) is
reached with it: `column` then names the column that holds the record's id.
"""

from typing import TypeVar

from django.db.models import Q, QuerySet

from genjin.common.errors import NotAllowedError
from genjin.identity.access.selectors import bounds_of, within_reach
from genjin.identity.users.models import User
from genjin.records.base import RecordModel
from genjin.records.collaborators.errors import ReadOnlyError
from genjin.records.collaborators.selectors import shared_to_edit, shared_with
from genjin.records.listing import found_by
from genjin.records.objects.types import object_types
from genjin.sop.runs.selectors.doors import subjects_with_steps_of

R = TypeVar("R", bound=RecordModel)


def may_open(actor: User, object_type: str, *, column: str = "pk") -> Q:
    """A condition on the rows of a table, for access by id: too wide a door for a list."""
    if bounds_of(actor).everything:
        return within_reach(actor)
    with_steps = Q(**{f"{column}__in": subjects_with_steps_of(actor, object_type)})
    shared = Q(**{f"{column}__in": shared_with(actor, object_type)})
    return within_reach(actor) | with_steps | shared


def may_write(actor: User, object_type: str, *, column: str = "pk") -> Q:
    """Like `may_open`, without those who may only read."""
    if bounds_of(actor).everything:
        return within_reach(actor)
    with_steps = Q(**{f"{column}__in": subjects_with_steps_of(actor, object_type)})
    shared = Q(**{f"{column}__in": shared_to_edit(actor, object_type)})
    return within_reach(actor) | with_steps | shared


def can_write(actor: User, object_type: str, record: RecordModel) -> bool:
    """Of a record that the actor has come to by its door."""
    if is_own(actor, record):
        return True
    rows = object_types.get(object_type).door(actor).filter(pk=record.pk)
    return bool(rows.filter(may_write(actor, object_type)).exists())


def require_writing(actor: User, object_type: str, record: RecordModel) -> None:
    """Raises ReadOnlyError for a collaborator who may only read."""
    if not can_write(actor, object_type, record):
        raise ReadOnlyError


def is_own(actor: User, record: RecordModel) -> bool:
    """Within the actor's reach: what is done to a record as a whole asks for this."""
    stamp = {"owner_id": record.owner_id, "department_id": record.department_id}
    return bounds_of(actor).includes(**stamp)


def require_own(actor: User, record: RecordModel) -> None:
    """Raises NotAllowedError for who has come by a step or as a collaborator."""
    if not is_own(actor, record):
        raise NotAllowedError(permission="")


def found_in(
    actor: User, text: str, limit: int, *, reach: QuerySet[R], shared: QuerySet[R]
) -> list[R]:
    """By text, newest changed first: what lies within reach, and what the actor collaborates on.
    Two arms, each with an index of its own: an OR over both would look at every row."""
    arms = [reach] if bounds_of(actor).everything else [reach, shared]
    found = {
        row.pk: row
        for arm in arms
        for row in found_by(arm, text).order_by("-changed_at", "-id")[:limit]
    }
    newest = sorted(found.values(), key=lambda row: (row.changed_at, row.pk), reverse=True)
    return newest[:limit]
