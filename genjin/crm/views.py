"""Which part of a person's reach a list shows."""

from django.db.models import Q

from genjin.identity.access.selectors import bounds_of
from genjin.identity.users.models import User


def narrowed(actor: User, view: str) -> Q:
    """Within the actor's reach always; `view` only narrows."""
    if view == "mine":
        # Who reaches no more than that is kept to it by the door itself.
        return Q() if bounds_of(actor).owner_id == actor.pk else Q(owner_id=actor.pk)
    if view == "department" and bounds_of(actor).everything:
        return Q(department_id=actor.department_id) if actor.department_id else Q()
    return Q()
