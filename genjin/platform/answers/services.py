"""Each named write is done once: claim the key, act, keep the answer in the act's transaction.

A claim is a row of its own, committed before the act, so that others see at once that it is under
way. A process that dies in between leaves it behind; after LONGEST_ACT it may be taken over, and
since act and answer are one transaction, nothing of the dead one's act is there by then.
"""

import secrets
from dataclasses import dataclass
from datetime import timedelta

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.db.models.functions import Now

from genjin.platform.answers.errors import InFlightError, KeyReusedError
from genjin.platform.answers.models import KeptAnswer

LONGEST_ACT = timedelta(minutes=2)
KEPT_FOR = timedelta(hours=25)
_SWEPT_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Claim:
    row_id: int
    claim: str


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    content_type: str
    body: bytes


def claim_key(*, user_id: int, key: str, route: str, digest: str) -> Claim | Answer:
    """The right to act, or what the act has been answered before.

    Raises KeyReusedError and InFlightError.
    """
    mine = secrets.token_hex(16)
    try:
        with transaction.atomic():
            row = KeptAnswer.objects.create(
                user_id=user_id, key=key, route=route, digest=digest, claim=mine, began_at=Now()
            )
    except IntegrityError:
        return _met(KeptAnswer.objects.filter(user_id=user_id, key=key).first(), digest, mine)
    return Claim(row.pk, mine)


def keep_answer(claim: Claim, answer: Answer) -> None:
    """Part of the act's own transaction. Raises InFlightError, which takes the act back, when
    another has taken over meanwhile."""
    kept = _claimed(claim).update(
        status=answer.status, content_type=answer.content_type, body=answer.body
    )
    if not kept:
        raise InFlightError


def release_key(claim: Claim) -> None:
    """Nothing was done: the key may be used again, for a corrected body too."""
    _claimed(claim).delete()


def sweep_answers() -> int:
    """Forget old ones, a limited number at a time; how many they were."""
    old = KeptAnswer.objects.filter(began_at__lt=Now() - KEPT_FOR).order_by("began_at")
    ids = list(old.values_list("pk", flat=True)[:_SWEPT_AT_ONCE])
    return KeptAnswer.objects.filter(pk__in=ids).delete()[0]


def _met(row: KeptAnswer | None, digest: str, mine: str) -> Claim | Answer:
    if row is None:  # released in the same moment: the next try finds the key free
        raise InFlightError
    if row.digest != digest:
        raise KeyReusedError
    if row.status is not None:
        return Answer(row.status, row.content_type, bytes(row.body))
    left_behind = KeptAnswer.objects.filter(
        pk=row.pk, claim=row.claim, status=None, began_at__lt=Now() - LONGEST_ACT
    )
    if not left_behind.update(claim=mine, began_at=Now()):
        raise InFlightError
    return Claim(row.pk, mine)


def _claimed(claim: Claim) -> QuerySet[KeptAnswer]:
    return KeptAnswer.objects.filter(pk=claim.row_id, claim=claim.claim, status=None)
