"""What must not be left without anybody: a contract that contexts further down the tree fill in.

Each kind knows what is still active of a person's, what of it is shown where it changes hands, and
gives a part of it to somebody else by the one command that changes owners of its kind.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from django.db.models import QuerySet

from genjin.common.language import text
from genjin.common.registry import Registry
from genjin.identity.users.models import User

Words = Mapping[str, str]
"""What something is called: `zh` and `en`; nothing where it has no words of its own."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One of what somebody holds: on which record (type and id), and how it stands."""

    id: int
    record: tuple[str, int]
    title: Words = field(default_factory=dict)
    state: Words = field(default_factory=dict)
    due_at: datetime | None = None


class HandOver(Protocol):
    def __call__(
        self, ids: Sequence[int], *, from_id: int, to: User, by: User | None, package: int | None
    ) -> None:
        """Give these away; what is no longer theirs is left alone. `package`: the number of the
        handover with which they go, for their history."""


@dataclass(frozen=True, slots=True)
class Holding:
    """`zh` and `en` say a number of them: “{count} 条线索”. `hangs`: they lie on records (by
    `subject_type` and `subject_id`), and go with those."""

    name: str
    zh: str
    en: str
    rows: Callable[[int], QuerySet[Any]]
    describe: Callable[[Collection[int]], Iterable[Thing]]
    hand_over: HandOver
    hangs: bool = False

    def count(self, user_id: int) -> int:
        return self.rows(user_id).count()

    def said(self, count: int) -> str:
        return text(zh=self.zh, en=self.en).format(count=count)


@dataclass(frozen=True, slots=True)
class Held:
    """How many of a kind somebody has."""

    kind: str
    count: int
    said: str


holdings: Registry[Holding] = Registry("kind of what people hold")


def in_order() -> list[Holding]:
    """Those furthest down the tree first: what hangs on a record follows the record."""
    return list(holdings)[::-1]


def held_by(user_id: int) -> list[Held]:
    """What is active and theirs; kinds of which there is none are left out."""
    counted = ((kind, kind.count(user_id)) for kind in in_order())
    return [Held(kind.name, number, kind.said(number)) for kind, number in counted if number]
