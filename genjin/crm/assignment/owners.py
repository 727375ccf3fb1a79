"""Whose a record becomes."""

from genjin.identity.access.selectors import may, require
from genjin.identity.users.models import User
from genjin.identity.users.selectors import find_active_user
from genjin.records.objects.errors import NoSuchOwnerError


def owner_of_new(actor: User, object_type: str, owner_id: int | None) -> User:
    """The actor, or somebody else for who may assign. Raises NoSuchOwnerError."""
    if owner_id in (None, actor.pk):
        return actor
    require(actor, f"{object_type}.assign")
    return _active(owner_id or 0)


def receiver(actor: User, object_type: str, owner_id: int) -> User:
    """To whom records are given. Who may not assign may still hand over what is their own.

    Raises NoSuchOwnerError."""
    if not may(actor, f"{object_type}.assign"):
        require(actor, f"{object_type}.transfer")
    return _active(owner_id)


def _active(owner_id: int) -> User:
    owner = find_active_user(owner_id)
    if owner is None:
        raise NoSuchOwnerError(fields={"owner_id": NoSuchOwnerError().message})
    return owner
