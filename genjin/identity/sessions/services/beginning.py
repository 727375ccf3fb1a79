"""Signing in, by password and second factor or by passkey, and out."""

from typing import Any

from django.contrib.auth import login as begin_django_session
from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX, check_password
from django.db import transaction
from django.http import HttpRequest

from genjin.common import clock
from genjin.identity.challenges.errors import ChallengeOverError
from genjin.identity.challenges.models import Challenge, ChallengeKind
from genjin.identity.challenges.services import begin, look_at, meet, put_state
from genjin.identity.factors import errors as factor_errors
from genjin.identity.factors.selectors import list_ways
from genjin.identity.factors.services import passkeys
from genjin.identity.factors.services.codes import use_code
from genjin.identity.sessions import errors
from genjin.identity.sessions.models import SignInAttempt
from genjin.identity.sessions.services.attempts import (
    address_of,
    record_attempt,
    settle_attempt,
)
from genjin.identity.users.history import note_account
from genjin.identity.users.models import User
from genjin.identity.users.selectors import find_person

CONFIRMED_AT = "confirmed_at"
_BACKEND = "django.contrib.auth.backends.ModelBackend"


def sign_in(*, request: HttpRequest, login: str, password: str) -> User:
    """Begin a session under a new id.

    The same answer after the same work whether the login exists, is switched off, or the password
    is wrong. Raises WrongCredentialsError, ThrottledError, and SecondFactorRequiredError where
    the person has set one up.
    """
    address = address_of(request)
    user = find_person(login)
    attempt = record_attempt(_who(user, login), address)
    # An unusable password costs as much hashing as a real one, so time tells nothing either.
    right = check_password(password, user.password if user else UNUSABLE_PASSWORD_PREFIX)
    if user is None or not user.is_active or not right:
        note_account(user.pk if user else None, "sign_in_failed", address=address)
        raise errors.WrongCredentialsError
    if ways := list_ways(user.pk):
        raise errors.SecondFactorRequiredError(
            challenge=_begin_second_factor(user, address), ways=ways
        )
    return _finish(request, user, attempt, by="password")


def sign_in_with_code(*, request: HttpRequest, challenge: str, code: str) -> User:
    """The second step: a code of the authenticator app, or a recovery code. Raises
    ChallengeOverError, ThrottledError, WrongCodeError."""
    begun, user = _begun(challenge)
    attempt = record_attempt(_who(user), address_of(request))
    with transaction.atomic():
        by = use_code(user_id=user.pk, code=code)
        if by is not None:
            meet(begun)
            return _finish(request, user, attempt, by=by)
    note_account(user.pk, "second_factor_failed", address=address_of(request))
    raise factor_errors.WrongCodeError


def ask_for_passkey(
    *, request: HttpRequest, challenge: str | None = None
) -> tuple[str, dict[str, Any]]:
    """The token to come back with, and what the browser's own dialog is given: as a second step
    with `challenge`, or instead of everything without."""
    if challenge is None:
        options, state = passkeys.ask(user=None)
        token = begin(ChallengeKind.PASSKEY, user_id=None, address=address_of(request), state=state)
        return token, options
    begun, user = _begun(challenge)
    options, state = passkeys.ask(user=user)
    put_state(begun, {**begun.state, "passkey": state})
    return challenge, options


def sign_in_with_passkey(
    *, request: HttpRequest, challenge: str, credential: dict[str, Any]
) -> User:
    """Instead of the password: a passkey that has seen its owner is both factors at once. Raises
    ChallengeOverError, ThrottledError, PasskeyRefusedError."""
    begun = look_at(challenge, ChallengeKind.PASSKEY)
    user = passkeys.find_owner(credential)
    handle = str(credential["response"].get("userHandle", ""))[:100]
    attempt = record_attempt(_who(user, f"passkey {handle}"), address_of(request))
    meet(begun)  # one answer of a browser is tried once
    if user is None:
        note_account(None, "passkey_failed", address=address_of(request))
        raise factor_errors.PasskeyRefusedError
    _check_passkey(request, user, begun.state, credential)
    return _finish(request, user, attempt, by="passkey")


def sign_in_with_second_passkey(
    *, request: HttpRequest, challenge: str, credential: dict[str, Any]
) -> User:
    """The second step. Raises ChallengeOverError, ThrottledError, PasskeyRefusedError."""
    begun, user = _begun(challenge)
    attempt = record_attempt(_who(user), address_of(request))
    _check_passkey(request, user, begun.state.get("passkey") or {}, credential)
    meet(begun)
    return _finish(request, user, attempt, by="passkey")


def sign_out(*, request: HttpRequest) -> None:
    """End the session on the server, not only in the browser."""
    user = getattr(request, "user", None)
    if isinstance(user, User):
        note_account(user.pk, "signed_out", by=user.pk)
    request.session.flush()


def _begin_second_factor(user: User, address: str) -> str:
    state = {"password": user.get_session_auth_hash()}
    return begin(ChallengeKind.SECOND_FACTOR, user_id=user.pk, address=address, state=state)


def _begun(token: str) -> tuple[Challenge, User]:
    """A sign-in that waits; over when the person was switched off or has another password."""
    begun = look_at(token, ChallengeKind.SECOND_FACTOR)
    user = begun.user
    if user is None or not user.is_active:
        meet(begun)
        raise ChallengeOverError
    if begun.state.get("password") != user.get_session_auth_hash():
        meet(begun)
        raise ChallengeOverError
    return begun, user


def _finish(request: HttpRequest, user: User, attempt: SignInAttempt, *, by: str) -> User:
    with transaction.atomic():
        settle_attempt(attempt)
        request.session.flush()  # Django keeps the id where the same person signs in again
        begin_django_session(request, user, backend=_BACKEND)
        request.session[CONFIRMED_AT] = clock.now().isoformat()
        _say_where(request)
        note_account(user.pk, "signed_in", by=user.pk, address=address_of(request), method=by)
    return user


def _check_passkey(
    request: HttpRequest, user: User, asked: dict[str, Any], credential: dict[str, Any]
) -> None:
    if not passkeys.accept(user=user, state=asked, credential=credential):
        note_account(user.pk, "passkey_failed", address=address_of(request))
        raise factor_errors.PasskeyRefusedError


def _say_where(request: HttpRequest) -> None:
    store: Any = request.session
    store.address = address_of(request)
    store.device = request.headers.get("User-Agent", "")[:200]


def _who(user: User | None, typed: str = "") -> str:
    """The same person is counted once, by whichever name they are tried."""
    return f"person {user.pk}" if user else f"unknown {typed.strip().casefold()}"
