"""Collaborators on the objects of this context: asked for by whom the record is within reach."""

from genjin.crm.reach.selectors import require_own
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.records.base import RecordModel
from genjin.records.collaborators.models import Collaborator
from genjin.records.collaborators.services import remove_collaborator, set_collaborator


def share(
    *, actor: User, object_type: str, record: RecordModel, user_id: int, access: str
) -> Collaborator:
    """Of a record that the actor has come to by its door."""
    require(actor, f"{object_type}.share")
    require_own(actor, record)
    return set_collaborator(
        actor=actor, object_type=object_type, record=record, user_id=user_id, access=access
    )


def stop_sharing(*, actor: User, object_type: str, record: RecordModel, user_id: int) -> None:
    """Raises NotFoundError for who is no collaborator."""
    require(actor, f"{object_type}.share")
    require_own(actor, record)
    remove_collaborator(actor=actor, object_type=object_type, record=record, user_id=user_id)
