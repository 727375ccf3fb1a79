"""Reading sessions."""

from datetime import datetime, timedelta

from django.contrib.auth import HASH_SESSION_KEY
from django.db.models import BooleanField, ExpressionWrapper, Max, Q, QuerySet
from django.db.models.functions import Now
from django.http import HttpRequest
from django.utils.crypto import constant_time_compare, salted_hmac

from genjin.common.prepared import Prepared
from genjin.identity.sessions.models import Session, SignInAttempt
from genjin.identity.sessions.throttle import WrongAttempt
from genjin.identity.users.models import User

IDLE_AT_MOST = timedelta(days=7)  # how long a session lives that nobody uses
NOTED_EVERY = timedelta(minutes=5)  # a session in use says so in the database


def find_session(key: str) -> Session | None:
    """The session with its person, while it lasts by the database's time: moving the product's
    clock signs nobody out."""
    row = _SESSION.first(key=key)
    if row is None:
        return None
    session = Session.from_db("default", _SESSION_COLUMNS, row[: len(_SESSION_COLUMNS)])
    session.stale = bool(row[-1])
    if session.user_id is not None:
        session.user = User.from_db("default", _USER_COLUMNS, row[len(_SESSION_COLUMNS) : -1])
    return session


_STALE = ExpressionWrapper(Q(last_seen_at__lt=Now() - NOTED_EVERY), BooleanField())
_SESSION_COLUMNS = [field.attname for field in Session._meta.concrete_fields]
_USER_COLUMNS = [field.attname for field in User._meta.concrete_fields]
_SESSION = Prepared(
    lambda key: (
        Session.objects.annotate(said_to_be_stale=_STALE)
        .filter(session_key=key, expire_date__gt=Now(), last_seen_at__gt=Now() - IDLE_AT_MOST)
        .values_list(
            *_SESSION_COLUMNS, *(f"user__{name}" for name in _USER_COLUMNS), "said_to_be_stale"
        )
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


def list_sessions(user_id: int) -> QuerySet[Session]:
    """Those that are alive, the one used last first."""
    return Session.objects.filter(
        user_id=user_id, expire_date__gt=Now(), last_seen_at__gt=Now() - IDLE_AT_MOST
    ).order_by("-last_seen_at")


def last_seen() -> dict[int, datetime]:
    """When each person who is signed in somewhere last asked for something."""
    rows = Session.objects.filter(user__isnull=False).values("user_id").order_by()
    return dict(rows.annotate(at=Max("last_seen_at")).values_list("user_id", "at"))


def name_of_session(key: str) -> str:
    """What a session is called on the page: its key would open it."""
    return salted_hmac("genjin.session", key, algorithm="sha256").hexdigest()[:24]


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
