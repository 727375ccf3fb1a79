"""Reading invitations. Whoever asks for the list may invite."""

from django.db.models import QuerySet

from genjin.common import clock
from genjin.identity.access.selectors import may
from genjin.identity.invitations.models import Invitation
from genjin.identity.links.tokens import digest_of


def list_invitations() -> QuerySet[Invitation]:
    """Also those that have run out: they can be renewed."""
    return Invitation.objects.select_related("department", "manager").order_by("-id")


def count_invited_to(department_id: int) -> int:
    return Invitation.objects.filter(department_id=department_id).count()


def find_invitation(token: str) -> Invitation | None:
    """While it lasts, and while who invited may still do so."""
    found = (
        Invitation.objects.select_related("invited_by")
        .filter(token_digest=digest_of(token), expires_at__gt=clock.now())
        .first()
    )
    return found if found and may(found.invited_by, "people.invite") else None
