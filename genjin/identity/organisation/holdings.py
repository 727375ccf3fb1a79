"""What must not be left without anybody: a contract that contexts further down the tree fill in.

Each kind counts what is still active of a person's, and gives a part of it to somebody else by the
one command that changes owners of its kind.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from genjin.common.language import text
from genjin.common.registry import Registry
from genjin.identity.users.models import User


class HandOver(Protocol):
    def __call__(self, from_id: int, *, to: User, by: User | None, limit: int) -> int:
        """Give up to `limit` of them away; how many they were."""


@dataclass(frozen=True, slots=True)
class Holding:
    """`zh` and `en` say a number of them: “{count} 条线索”."""

    name: str
    zh: str
    en: str
    count: Callable[[int], int]
    hand_over: HandOver


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
    return [
        Held(kind.name, number, text(zh=kind.zh, en=kind.en).format(count=number))
        for kind, number in counted
        if number
    ]
