"""Sessions while they last: confirmed by password, noted as used, ended."""

from datetime import datetime, timedelta

from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.hashers import check_password
from django.db import transaction
from django.db.models.functions import Now
from django.http import HttpRequest

from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.identity.sessions import errors, selectors
from genjin.identity.sessions.models import Session
from genjin.identity.sessions.services.attempts import (
    address_of,
    record_attempt,
    settle_attempt,
)
from genjin.identity.sessions.services.beginning import CONFIRMED_AT
from genjin.identity.users.history import note_account
from genjin.identity.users.models import User

CONFIRMED_FOR = timedelta(minutes=15)


def confirm(*, request: HttpRequest, actor: User, password: str) -> datetime:
    """The signed-in person shows again who they are; returns until when that holds. Raises
    WrongPasswordError, ThrottledError."""
    check_own_password(request=request, actor=actor, password=password)
    renew_key(request=request)
    request.session[CONFIRMED_AT] = clock.now().isoformat()
    return clock.now() + CONFIRMED_FOR


def check_own_password(*, request: HttpRequest, actor: User, password: str) -> None:
    """Raises WrongPasswordError, ThrottledError."""
    attempt = record_attempt(f"person {actor.pk}", address_of(request))
    if not check_password(password, actor.password):
        note_account(actor.pk, "confirm_failed", by=actor.pk, address=address_of(request))
        raise errors.WrongPasswordError
    settle_attempt(attempt)


def confirmed_until(request: HttpRequest) -> datetime | None:
    said = request.session.get(CONFIRMED_AT)
    return datetime.fromisoformat(said) + CONFIRMED_FOR if said else None


def require_confirmed(request: HttpRequest) -> None:
    """Raises ConfirmNeededError unless the password was asked for a short while ago."""
    until = confirmed_until(request)
    if until is None or until <= clock.now():
        raise errors.ConfirmNeededError


def touch_session(*, key: str) -> None:
    """It is in use."""
    Session.objects.filter(session_key=key).update(last_seen_at=Now())


@transaction.atomic
def end_session(*, actor: User, name: str) -> None:
    """One of the actor's own, by the name of the list. Raises NotFoundError."""
    for row in selectors.list_sessions(actor.pk):
        if selectors.name_of_session(row.session_key) == name:
            row.delete()
            note_account(actor.pk, "session_ended", by=actor.pk, address=row.address)
            return
    raise NotFoundError


@transaction.atomic
def end_sessions(*, user_id: int, by: int | None = None, but: str | None = None) -> int:
    """Sign a person out everywhere, or everywhere but here."""
    ended, _ = Session.objects.filter(user_id=user_id).exclude(session_key=but).delete()
    if ended:
        note_account(user_id, "sessions_ended", by=by, number=ended)
    return ended


def stay_signed_in(*, request: HttpRequest, actor: User) -> None:
    """After the actor's own password has changed: this session goes on under a new id."""
    update_session_auth_hash(request, actor)
    request.session[CONFIRMED_AT] = clock.now().isoformat()


def renew_key(*, request: HttpRequest) -> None:
    """Who may do more than before goes on under a new id."""
    request.session.cycle_key()
