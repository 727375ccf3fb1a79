"""What operations behind the sign-in are given."""

from django.http import HttpRequest

from genjin.identity.users.models import User


class SignedInRequest(HttpRequest):
    """A request that has passed the sign-in."""

    user: User
