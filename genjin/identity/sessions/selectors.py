"""Reading sessions."""

from datetime import datetime
from typing import cast

from django.contrib.auth import HASH_SESSION_KEY
from django.db.models import Q
from django.http import HttpRequest
from django.utils.crypto import constant_time_compare

from genjin.identity.sessions.models import SignInAttempt
from genjin.identity.sessions.store import SessionStore
from genjin.identity.sessions.throttle import WrongAttempt
from genjin.identity.users.models import User


def find_signed_in(request: HttpRequest) -> User | None:
    """Who asks, in one statement; None without a session, when switched off, and when the
    password was changed after this session began."""
    session = cast("SessionStore", request.session)
    if session.session_key is None:
        return None
    password_then = session.get(HASH_SESSION_KEY, "")
    person = session.person
    if person is None or not person.is_active:
        return None
    if not constant_time_compare(password_then, person.get_session_auth_hash()):
        return None
    return person


def list_wrong_attempts(
    *, login_digest: str, address: str, since: datetime, but: int
) -> list[WrongAttempt]:
    """Those of this login or from this address, without the attempt `but`."""
    rows = (
        SignInAttempt.objects.filter(
            Q(login_digest=login_digest) | Q(address=address), at__gt=since, succeeded=False
        )
        .exclude(pk=but)
        .values_list("login_digest", "address", "at")
    )
    return [WrongAttempt(*row) for row in rows]


def has_signed_in_from(*, login_digest: str, address: str) -> bool:
    """Whether this login was right from this address before."""
    return SignInAttempt.objects.filter(
        login_digest=login_digest, address=address, succeeded=True
    ).exists()
