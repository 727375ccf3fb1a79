"""Commands on what was begun: made, looked at, met once."""

import secrets
from datetime import timedelta
from typing import Any

from django.utils.crypto import salted_hmac

from genjin.common import clock
from genjin.identity.challenges.errors import ChallengeOverError
from genjin.identity.challenges.models import Challenge

LASTS = timedelta(minutes=10)
OPEN_PER_ADDRESS = 100


def begin(kind: str, *, user_id: int | None, address: str, state: dict[str, Any]) -> str:
    """Returns the token. What has run out is swept, and one address holds so many open at most:
    the oldest give way."""
    now = clock.now()
    Challenge.objects.filter(expires_at__lt=now).delete()
    mine = Challenge.objects.filter(address=address).order_by("-id").values_list("id", flat=True)
    Challenge.objects.filter(id__in=list(mine[OPEN_PER_ADDRESS - 1 :])).delete()
    token = secrets.token_urlsafe(32)
    Challenge.objects.create(
        token_digest=_digest(token),
        kind=kind,
        user_id=user_id,
        address=address,
        state=state,
        expires_at=now + LASTS,
    )
    return token


def look_at(token: str, kind: str, *, user_id: int | None = None) -> Challenge:
    """With its person, which is `user_id` where one is given. Raises ChallengeOverError."""
    found = (
        Challenge.objects.select_related("user")
        .filter(token_digest=_digest(token), kind=kind, expires_at__gt=clock.now())
        .first()
    )
    if found is None or user_id not in (None, found.user_id):
        raise ChallengeOverError
    return found


def put_state(challenge: Challenge, state: dict[str, Any]) -> None:
    Challenge.objects.filter(pk=challenge.pk).update(state=state)


def meet(challenge: Challenge) -> None:
    """It is over; of two who meet it at once one is refused. Raises ChallengeOverError."""
    gone, _ = Challenge.objects.filter(pk=challenge.pk).delete()
    if not gone:
        raise ChallengeOverError


def _digest(token: str) -> str:
    return salted_hmac("genjin.challenge", token, algorithm="sha256").hexdigest()
