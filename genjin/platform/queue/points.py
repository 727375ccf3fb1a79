"""Named points of a worker's turn, for tests that stop or kill it exactly there."""

from collections.abc import Callable, Sequence
from typing import Literal

from genjin.platform.queue.items import Item

Point = Literal["claimed", "before_act", "after_act", "before_commit", "committed"]

watcher: Callable[[Point, Sequence[Item]], None] | None = None


def reached(point: Point, items: Sequence[Item]) -> None:
    if watcher is not None:
        watcher(point, items)
