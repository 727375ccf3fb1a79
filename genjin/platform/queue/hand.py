"""What a worker holds between a claim and its mark.

A handler calls the same commands as everybody else, and they plan anew or cancel by key: perhaps
the very row in hand. A row deleted or freed by it could not be told from one that another worker
took meanwhile, so within the handler's transaction such rows change their token instead, and the
mark settles them. These forms of the token are never committed.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime

from genjin.platform.queue.items import Item


@dataclass(frozen=True, slots=True)
class Hand:
    """The items of one claim, its token, and the forms of the token inside the transaction."""

    token: str
    items: Sequence[Item]
    at: datetime

    @property
    def planned_anew(self) -> str:
        return "+" + self.token

    @property
    def cancelled(self) -> str:
        return "-" + self.token

    @property
    def forms(self) -> tuple[str, str, str]:
        return self.token, self.planned_anew, self.cancelled

    @property
    def ids(self) -> list[int]:
        return [item.id for item in self.items]


_current: ContextVar[Hand | None] = ContextVar("queue_hand", default=None)


def current() -> Hand | None:
    """What the handler that runs now has in hand."""
    return _current.get()


@contextmanager
def acting_with(hand: Hand) -> Iterator[None]:
    reset = _current.set(hand)
    try:
        yield
    finally:
        _current.reset(reset)
