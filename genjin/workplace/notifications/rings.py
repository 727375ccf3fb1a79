"""What is handed to the bell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from genjin.workplace.notifications.choices import NotificationKind

QUARTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Ring:
    """One thing that one receiver is to be told.

    `topic` and `rung` say which rings are told as one ('sop_step:12', 'm30'). `source` is the thing
    itself, '<kind>:<id>'; it is told to a receiver once per rung. What may be told again, such as a
    second attempt at a step, carries a further part ('step_run:55:2'). `params` feed the sentence
    of the kind, see `sentences.py`; the first ring of an entry gives them. `late`: it was planned
    for earlier, while nothing was running.
    """

    receiver_id: int
    kind: NotificationKind
    topic: str
    rung: str
    source: str
    object_type: str = ""
    object_id: int | None = None
    params: Mapping[str, Any] = field(default_factory=dict)
    link: str = ""
    late: bool = False

    @property
    def told_key(self) -> tuple[int, str, str]:
        return (self.receiver_id, self.source, self.rung)

    @property
    def entry_key(self) -> tuple[int, str, str]:
        return (self.receiver_id, self.topic, self.rung)


def quarter_of(at: datetime) -> datetime:
    """The begin of the quarter of an hour."""
    return at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)
