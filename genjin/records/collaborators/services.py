"""Commands on collaborators. Whoever calls has passed the record's door and asked for the right."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.common.transactions import command
from genjin.identity.users.models import User
from genjin.identity.users.selectors import find_active_user
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.records.base import RecordModel
from genjin.records.collaborators import errors
from genjin.records.collaborators.choices import Access
from genjin.records.collaborators.models import Collaborator
from genjin.records.objects.selectors import values_of


@command
def set_collaborator(
    *, actor: User, object_type: str, record: RecordModel, user_id: int, access: str
) -> Collaborator:
    """Let somebody work on the record, or change what they may do with it."""
    user = find_active_user(user_id)
    if user is None:
        raise errors.NoSuchPersonError
    if user.pk == record.owner_id:
        raise errors.OwnerIsNoCollaboratorError
    found, made = Collaborator.objects.get_or_create(
        object_type=object_type,
        object_id=record.pk,
        user=user,
        defaults={"access": access, "added_by": actor, "added_at": clock.now()},
    )
    before = "" if made else found.access
    if before != access:
        Collaborator.objects.filter(pk=found.pk).update(access=access)
        found.access = access
        _remember(actor, found, {"collaborator": [None, user.pk], "access": [before, access]})
    return found


@command
def let_help(wanted: Sequence[tuple[str, int, int]], *, at: datetime) -> None:
    """By an SOP: kind of record, record and person. Who works on a record already stays as they
    are, who owns it is no helper."""
    mine = _owned(wanted)
    made = [
        Collaborator(
            object_type=kind, object_id=pk, user_id=person, access=Access.EDIT, added_at=at
        )
        for kind, pk, person in wanted
        if (kind, pk, person) not in mine
    ]
    Collaborator.objects.bulk_create(made, ignore_conflicts=True)


def _owned(wanted: Sequence[tuple[str, int, int]]) -> set[tuple[str, int, int]]:
    found = set()
    for kind in {kind for kind, _, _ in wanted}:
        rows = values_of(kind, {pk for one, pk, _ in wanted if one == kind}, {"owner_id"})
        found |= {(kind, pk, row["owner_id"]) for pk, row in rows.items()}
    return found


@command
def remove_collaborator(
    *, actor: User, object_type: str, record: RecordModel, user_id: int
) -> None:
    """Raises NotFoundError for who is none."""
    rows = Collaborator.objects.filter(object_type=object_type, object_id=record.pk)
    found = rows.filter(user_id=user_id).first()
    if found is None:
        raise NotFoundError
    found.delete()
    changes = {"collaborator": [user_id, None], "access": [found.access, ""]}
    _remember(actor, found, changes)


def _remember(actor: User, row: Collaborator, changes: Mapping[str, Any]) -> None:
    entry = HistoryEntry(
        object_type=row.object_type,
        object_id=row.object_id,
        action="shared",
        changes=dict(changes),
        actor_id=actor.pk,
        origin="person",
        at=clock.now(),
    )
    write_history([entry])
