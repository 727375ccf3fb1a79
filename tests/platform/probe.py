"""A kind of work that remembers what it was given, and does what the test tells it to."""

from collections.abc import Callable, Sequence
from datetime import datetime

from genjin.platform.queue.items import Item
from genjin.platform.queue.kinds import Outcome, register, register_outside

Hook = Callable[[Sequence[Item], datetime], Outcome]


class TroubleError(Exception):
    """What a handler of the tests fails with."""


class Probe:
    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        self.batches: list[list[str]] = []
        self.moments: list[datetime] = []
        self.due: list[datetime] = []
        self.keys: list[str] = []
        self.hook: Hook = lambda items, at: None

    def __call__(self, items: Sequence[Item], at: datetime) -> Outcome:
        self.batches.append([str(item.payload.get("name")) for item in items])
        self.moments.append(at)
        self.due += [item.due_at for item in items]
        self.keys += [item.stable_key for item in items]
        return self.hook(items, at)

    @property
    def names(self) -> list[str]:
        return [name for batch in self.batches for name in batch]


PROBE = Probe()

register("probe", PROBE, batch=3, max_attempts=2)
register_outside("probe.outside", PROBE, max_attempts=3)
