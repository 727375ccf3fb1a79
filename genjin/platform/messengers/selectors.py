"""Reading cards; only what sends them and what watches over that does."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from genjin.platform.messengers.models import PostedCard


@dataclass(frozen=True, slots=True)
class CardFailure:
    at: datetime
    error: str  # empty when the card went out in the end


@dataclass(frozen=True, slots=True)
class CardState:
    state: Literal["waiting", "failed", "sent"]
    error: str = ""


def find_unsent(key: str) -> PostedCard | None:
    return PostedCard.objects.filter(key=key, sent_at=None, given_up_at=None).first()


def find_state(key: str) -> CardState | None:
    """`failed`: once at least; it is tried again unless nobody has that number."""
    rows = PostedCard.objects.filter(key=key)
    for sent_at, failed_at, error in rows.values_list("sent_at", "failed_at", "last_error"):
        if sent_at:
            return CardState("sent")
        return CardState("failed", error) if failed_at else CardState("waiting")
    return None


def count_waiting(messenger: str) -> int:
    return PostedCard.objects.filter(messenger=messenger, sent_at=None, given_up_at=None).count()


def find_last_failure(messenger: str) -> CardFailure | None:
    rows = PostedCard.objects.filter(messenger=messenger, failed_at__isnull=False)
    for at, error in rows.order_by("-failed_at").values_list("failed_at", "last_error")[:1]:
        if at:
            return CardFailure(at, error)
    return None


def unknown_among(messenger: str, phones: Collection[str]) -> set[str]:
    """Numbers by which the platform found nobody when it was last asked."""
    rows = PostedCard.objects.filter(messenger=messenger, phone__in=phones).order_by("created_at")
    last = dict(rows.values_list("phone", "given_up_at"))
    return {phone for phone, given_up_at in last.items() if given_up_at}
