"""Reading sessions."""

from datetime import datetime

from django.contrib.auth import HASH_SESSION_KEY
from django.db.models import Q
from django.db.models.functions import Now
from django.http import HttpRequest
from django.utils.crypto import constant_time_compare

from genjin.common.prepared import Prepared
from genjin.identity.sessions.models import Session, SignInAttempt
from genjin.identity.sessions.throttle import WrongAttempt
from genjin.identity.users.models import User


def find_session(key: str) -> Session | None:
    """The session with its person, while it lasts by the database's time: moving the product's
    clock signs nobody out."""
    row = _SESSION.first(key=key)
    if row is None:
        return None
    session = Session.from_db("default", _SESSION_COLUMNS, row[: len(_SESSION_COLUMNS)])
    if session.user_id is not None:
        session.user = User.from_db("default", _USER_COLUMNS, row[len(_SESSION_COLUMNS) :])
    return session


_SESSION_COLUMNS = [field.attname for field in Session._meta.concrete_fields]
_USER_COLUMNS = [field.attname for field in User._meta.concrete_fields]
_SESSION = Prepared(
    lambda key: Session.objects.filter(session_key=key, expire_date__gt=Now()).values_list(
        *_SESSION_COLUMNS, *(f"user__{name}" for name in _USER_COLUMNS)
    ),
    key=str,
)


def find_signed_in(request: HttpRequest) -> User | None:
    """Who asks, in one statement; None without a session, when switched off, and when the
    password was changed after this session began."""
    session = request.session
    if session.session_key is None:
        return None
    password_then = session.get(HASH_SESSION_KEY, "")  # the first look loads session and person
    person = getattr(session, "person", None)
    if not isinstance(person, User) or not person.is_active:
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
