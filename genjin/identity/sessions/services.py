"""Signing in and out, and what people set for themselves."""

from datetime import timedelta

from django.contrib.auth import login as begin_session
from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX, check_password
from django.db import transaction
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from genjin.common import clock
from genjin.identity.sessions import errors, selectors
from genjin.identity.sessions.models import Session, SignInAttempt
from genjin.identity.sessions.throttle import WINDOW, seconds_to_wait
from genjin.identity.users.models import User
from genjin.identity.users.selectors import find_person

ATTEMPTS_KEPT_FOR = timedelta(days=30)
_BACKEND = "django.contrib.auth.backends.ModelBackend"


def sign_in(*, request: HttpRequest, login: str, password: str) -> User:
    """Begin a session under a new id.

    The same answer after the same work whether the login exists, is switched off, or the password
    is wrong. Raises WrongCredentialsError and ThrottledError.
    """
    login = login.strip().casefold()
    attempt = _record_attempt(login, request.META.get("REMOTE_ADDR", ""))
    user = find_person(login)
    # An unusable password costs as much hashing as a real one, so time tells nothing either.
    right = check_password(password, user.password if user else UNUSABLE_PASSWORD_PREFIX)
    if user is None or not user.is_active or not right:
        raise errors.WrongCredentialsError
    with transaction.atomic():
        _settle_attempt(attempt)
        request.session.flush()  # Django keeps the id where the same person signs in again
        begin_session(request, user, backend=_BACKEND)
    return user


def sign_out(*, request: HttpRequest) -> None:
    """End the session on the server, not only in the browser."""
    request.session.flush()


def end_sessions(*, user_id: int) -> int:
    """Sign a person out everywhere."""
    ended, _ = Session.objects.filter(user_id=user_id).delete()
    return ended


def change_preferences(
    *, actor: User, language: str | None = None, theme: str | None = None
) -> User:
    """Language and looks, each kept when None."""
    actor.language = language or actor.language
    actor.theme = theme or actor.theme
    actor.save(update_fields=["language", "theme"])
    return actor


def _record_attempt(login: str, address: str) -> SignInAttempt:
    """The attempt counts as wrong until it proved right: it is written before the others are
    counted, so that many at once over several processes cannot all be the fifth."""
    digest = salted_hmac("genjin.sign_in", login, algorithm="sha256").hexdigest()
    now = clock.now()
    attempt = SignInAttempt.objects.create(login_digest=digest, address=address, at=now)
    seconds = seconds_to_wait(
        selectors.list_wrong_attempts(
            login_digest=digest, address=address, since=now - WINDOW, but=attempt.pk
        ),
        login_digest=digest,
        address=address,
        known_address=selectors.has_signed_in_from(login_digest=digest, address=address),
        now=now,
    )
    if seconds:
        attempt.delete()
        raise errors.ThrottledError(seconds=seconds)
    return attempt


def _settle_attempt(attempt: SignInAttempt) -> None:
    """It was right: forget the wrong ones before it, and all that is old."""
    SignInAttempt.objects.filter(
        login_digest=attempt.login_digest, address=attempt.address
    ).exclude(pk=attempt.pk).delete()
    SignInAttempt.objects.filter(at__lt=clock.now() - ATTEMPTS_KEPT_FOR).delete()
    attempt.succeeded = True
    attempt.save(update_fields=["succeeded"])
