"""What becomes of a record that an SOP gives up: its own feature says, by kind of record."""

from collections.abc import Sequence
from typing import Protocol

from genjin.common.registry import Registry


class GiveBack(Protocol):
    def __call__(self, ids: Sequence[int], *, reason: str) -> None: ...


givers_back: Registry[GiveBack] = Registry("way to give a record back")
