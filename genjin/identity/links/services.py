"""Making and using links to set a password."""

from datetime import timedelta

from genjin.common import clock
from genjin.identity.links import selectors
from genjin.identity.links.errors import LinkOverError
from genjin.identity.links.models import PasswordLink
from genjin.identity.links.tokens import digest_of, new_token


def make_link(*, user_id: int, lasts: timedelta, made_by_id: int | None = None) -> str:
    """Returns the token, which nobody can be told again. Those before it open nothing more."""
    token = new_token()
    drop_links(user_id=user_id)
    PasswordLink.objects.create(
        token_digest=digest_of(token),
        user_id=user_id,
        made_by_id=made_by_id,
        created_at=clock.now(),
        expires_at=clock.now() + lasts,
    )
    return token


def use_link(*, token: str) -> int:
    """Whose it is; of two who use it at once one is refused. Raises LinkOverError."""
    link = selectors.find_link(token)
    if link is None:
        raise LinkOverError
    gone, _ = PasswordLink.objects.filter(pk=link.pk).delete()
    if not gone:
        raise LinkOverError
    return link.user_id


def drop_links(*, user_id: int) -> None:
    PasswordLink.objects.filter(user_id=user_id).delete()
