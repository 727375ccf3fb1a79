"""Reading cards; only what sends them and what watches over that does."""

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


def is_unknown(messenger: str, phone: str) -> bool:
    """Whether the platform knew nobody by the number when it was last asked."""
    rows = PostedCard.objects.filter(messenger=messenger, phone=phone).order_by("-created_at")
    return any(given_up_at for given_up_at in rows.values_list("given_up_at", flat=True)[:1])
