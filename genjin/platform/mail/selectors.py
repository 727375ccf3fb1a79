"""Reading mails; only what sends them and what watches over that does."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from genjin.platform.mail.models import Mail


@dataclass(frozen=True, slots=True)
class MailFailure:
    at: datetime
    error: str  # empty when the mail went out in the end


def list_unsent(keys: Sequence[str]) -> dict[str, Mail]:
    return {mail.key: mail for mail in Mail.objects.filter(key__in=keys, sent_at=None)}


@dataclass(frozen=True, slots=True)
class MailState:
    state: Literal["waiting", "failed", "sent"]
    error: str = ""


def find_state(key: str) -> MailState | None:
    """`failed`: once at least; it is tried again unless it lies among the dead letters."""
    rows = Mail.objects.filter(key=key)
    for sent_at, failed_at, error in rows.values_list("sent_at", "failed_at", "last_error"):
        if sent_at:
            return MailState("sent")
        return MailState("failed", error) if failed_at else MailState("waiting")
    return None


def count_waiting() -> int:
    return Mail.objects.filter(sent_at=None).count()


def find_last_failure() -> MailFailure | None:
    rows = Mail.objects.exclude(failed_at=None).order_by("-failed_at")
    for at, error in rows.values_list("failed_at", "last_error")[:1]:
        if at:
            return MailFailure(at, error)
    return None
