"""What operations behind the sign-in are given."""

from django.http import HttpRequest
from ninja.utils import check_csrf

from genjin.identity.sessions.errors import BadTokenError
from genjin.identity.users.models import User


class SignedInRequest(HttpRequest):
    """A request that has passed the sign-in."""

    user: User


def check_token(request: HttpRequest) -> None:
    """For what is public and changes something: a page of another site cannot do it for a
    visitor. Raises BadTokenError."""
    if check_csrf(request):
        raise BadTokenError
