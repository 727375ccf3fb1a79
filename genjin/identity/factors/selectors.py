"""Reading second factors and passkeys."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from genjin.identity.factors.models import Factor

TOTP, PASSKEY, RECOVERY_CODES = "totp", "webauthn", "recovery_codes"
# How the ways are called on the wire, by their type.
_WAYS = {TOTP: "totp", PASSKEY: "passkey", RECOVERY_CODES: "recovery_code"}


@dataclass(frozen=True, slots=True)
class Passkey:
    id: int
    name: str
    created_at: datetime
    last_used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Factors:
    """What a person has set up."""

    totp_since: datetime | None
    recovery_codes_left: int | None
    passkeys: list[Passkey]


def factors_of(user_id: int) -> QuerySet[Factor]:
    rows: QuerySet[Factor] = Factor.objects.filter(user_id=user_id).order_by("id")
    return rows


def lock_factor(user_id: int, kind: str) -> Factor | None:
    """Held until the end of the transaction: a code that two show at once opens once."""
    return factors_of(user_id).select_for_update(no_key=True).filter(type=kind).first()


def find_passkey(user_id: int, passkey_id: int) -> Factor | None:
    return factors_of(user_id).filter(type=PASSKEY, pk=passkey_id).first()


def list_ways(user_id: int) -> list[str]:
    """By which the second step can be taken; none: there is no second step."""
    kinds = set(factors_of(user_id).values_list("type", flat=True))
    return [way for kind, way in _WAYS.items() if kind in kinds]


def count_first_factors(user_id: int) -> int:
    """Recovery codes alone are no factor: they stand in for a lost one."""
    return factors_of(user_id).exclude(type=RECOVERY_CODES).count()


def people_with_factor() -> set[int]:
    """Who is asked for a second step, or signs in by a passkey."""
    rows = Factor.objects.exclude(type=RECOVERY_CODES)
    return set(rows.values_list("user_id", flat=True))


def read_factors(user_id: int) -> Factors:
    rows = list(factors_of(user_id))
    codes = next((row for row in rows if row.type == RECOVERY_CODES), None)
    return Factors(
        totp_since=next((row.created_at for row in rows if row.type == TOTP), None),
        recovery_codes_left=len(codes.wrap().get_unused_codes()) if codes else None,
        passkeys=[
            Passkey(row.pk, row.data["name"], row.created_at, row.last_used_at)
            for row in rows
            if row.type == PASSKEY
        ],
    )
