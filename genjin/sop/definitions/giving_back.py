"""What becomes of a record that an SOP gives up: its own feature says, by kind of record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from genjin.common.registry import Registry


class GiveBack(Protocol):
    def __call__(self, ids: Sequence[int], *, reason: str) -> None: ...


@dataclass(frozen=True, slots=True)
class GivingBack:
    """`ask` raises what a gate would refuse it with, and writes nothing."""

    give: GiveBack
    ask: Callable[[Sequence[int]], None]


givers_back: Registry[GivingBack] = Registry("way to give a record back")
