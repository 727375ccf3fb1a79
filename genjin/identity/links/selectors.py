"""Reading links."""

from genjin.common import clock
from genjin.identity.links.models import PasswordLink
from genjin.identity.links.tokens import digest_of


def find_link(token: str) -> PasswordLink | None:
    """With its person, while it may be used."""
    return (
        PasswordLink.objects.select_related("user")
        .filter(token_digest=digest_of(token), expires_at__gt=clock.now(), user__is_active=True)
        .first()
    )
