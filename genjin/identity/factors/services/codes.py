"""Authenticator apps and recovery codes."""

import base64
import re
from dataclasses import dataclass

from allauth.core.internal.cryptokit import compare_user_code
from allauth.mfa.adapter import get_adapter
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
)
from django.db import IntegrityError, transaction

from genjin.common import clock
from genjin.identity.challenges.models import ChallengeKind
from genjin.identity.challenges.services import begin, look_at, meet
from genjin.identity.factors import selectors
from genjin.identity.factors.errors import FactorThereError, WrongCodeError
from genjin.identity.users.history import note_account
from genjin.identity.users.models import User

PERIOD = 30  # seconds that a code is shown
DRIFT = 1  # periods that a phone's clock may be away from ours
_APP_CODE = re.compile(r"\d{6}")


@dataclass(frozen=True, slots=True)
class NewApp:
    """What an authenticator app needs, and the token to come back with."""

    challenge: str
    secret: str
    uri: str
    picture: str  # a QR code as the address of an image, drawn here


def begin_app(*, actor: User, address: str) -> NewApp:
    """Raises FactorThereError."""
    if selectors.read_factors(actor.pk).totp_since:
        raise FactorThereError
    adapter = get_adapter()
    secret = generate_totp_secret()
    uri = adapter.build_totp_url(actor, secret)
    svg = base64.b64encode(adapter.build_totp_svg(uri).encode()).decode()
    challenge = begin(
        ChallengeKind.NEW_TOTP,
        user_id=actor.pk,
        address=address,
        state={"secret": adapter.encrypt(secret)},
    )
    return NewApp(challenge, secret, uri, f"data:image/svg+xml;base64,{svg}")


@transaction.atomic
def finish_app(*, actor: User, challenge: str, code: str) -> list[str]:
    """The first code proves that the app has the secret. Returns new recovery codes, none where
    the person has some. Raises ChallengeOverError, WrongCodeError, FactorThereError."""
    begun = look_at(challenge, ChallengeKind.NEW_TOTP, user_id=actor.pk)
    secret = get_adapter().decrypt(begun.state["secret"])
    counter = _counter_of(secret, code, after=0)
    if counter is None:
        raise WrongCodeError
    meet(begun)
    try:
        with transaction.atomic():
            factor = TOTP.activate(actor, secret).instance
    except IntegrityError:
        raise FactorThereError from None
    factor.data["last_counter"] = counter
    factor.save(update_fields=["data"])
    note_account(actor.pk, "authenticator_added", by=actor.pk)
    return codes_for_new_factor(actor)


@transaction.atomic
def remove_app(*, actor: User) -> None:
    """Nothing happens where there is none."""
    gone, _ = selectors.factors_of(actor.pk).filter(type=selectors.TOTP).delete()
    if gone:
        note_account(actor.pk, "authenticator_removed", by=actor.pk)
        forget_codes_without_factor(actor.pk)


@transaction.atomic
def renew_recovery_codes(*, actor: User) -> list[str]:
    """The old ones open nothing from now on. Raises WrongCodeError without any factor."""
    if not selectors.count_first_factors(actor.pk):
        raise WrongCodeError
    selectors.factors_of(actor.pk).filter(type=selectors.RECOVERY_CODES).delete()
    note_account(actor.pk, "recovery_codes_made", by=actor.pk)
    return _make_codes(actor)


@transaction.atomic
def remove_all_factors(*, user_id: int, by: int) -> None:
    """For somebody who has lost theirs: the password alone signs in until they set up another."""
    gone, _ = selectors.factors_of(user_id).delete()
    if gone:
        note_account(user_id, "factors_removed", by=by)


def codes_for_new_factor(actor: User) -> list[str]:
    """For the first factor; empty where the person has codes already."""
    if selectors.factors_of(actor.pk).filter(type=selectors.RECOVERY_CODES).exists():
        return []
    return _make_codes(actor)


def forget_codes_without_factor(user_id: int) -> None:
    if not selectors.count_first_factors(user_id):
        selectors.factors_of(user_id).delete()


@transaction.atomic
def use_code(*, user_id: int, code: str) -> str | None:
    """By what the code opened, once; None when it does not."""
    plain = re.sub(r"[\s-]", "", code)
    if _APP_CODE.fullmatch(plain):
        return "totp" if _use_app_code(user_id, plain) else None
    return "recovery_code" if _use_recovery_code(user_id, plain) else None


def _use_app_code(user_id: int, code: str) -> bool:
    factor = selectors.lock_factor(user_id, selectors.TOTP)
    if factor is None:
        return False
    secret = get_adapter().decrypt(factor.data["secret"])
    counter = _counter_of(secret, code, after=factor.data.get("last_counter", 0))
    if counter is None:
        return False
    factor.data["last_counter"] = counter
    factor.last_used_at = clock.now()
    factor.save(update_fields=["data", "last_used_at"])
    return True


def _use_recovery_code(user_id: int, code: str) -> bool:
    factor = selectors.lock_factor(user_id, selectors.RECOVERY_CODES)
    if factor is None or not RecoveryCodes(factor).validate_code(code):
        return False
    note_account(user_id, "recovery_code_used", by=user_id)
    return True


def _counter_of(secret: str, code: str, *, after: int) -> int | None:
    """The period in which the app showed this code; a period counts once, and none before it."""
    present = int(clock.now().timestamp()) // PERIOD
    for counter in range(present - DRIFT, present + DRIFT + 1):
        expected = format_hotp_value(hotp_value(secret, counter))
        if counter > after and compare_user_code(actual=code, expected=expected):
            return counter
    return None


def _make_codes(actor: User) -> list[str]:
    codes: list[str] = RecoveryCodes.activate(actor).generate_codes()
    return codes
