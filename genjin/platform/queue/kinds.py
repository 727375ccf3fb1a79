"""Which handler does which kind of work; filled by the contexts' `jobs.py` at start."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from genjin.common.registry import Registry
from genjin.platform.queue.items import Item, Later

# Items it returns under their id live on with the given occasion; all others are done.
Outcome = Mapping[int, Later] | None
Handler = Callable[[Sequence[Item], datetime], Outcome]


@dataclass(frozen=True, slots=True)
class Kind:
    name: str
    handler: Handler
    batch: int
    max_attempts: int
    outside: bool


KINDS: Registry[Kind] = Registry("kind of queue item")


def register(name: str, handler: Handler, *, batch: int = 500, max_attempts: int = 8) -> None:
    """For effects in our own database: the handler runs in one transaction together with the
    mark, so its effect happens once. It gets a batch of distinct items, all due at `at`, at most
    one of each lane."""
    KINDS.add(name, Kind(name, handler, batch, max_attempts, outside=False))


def register_outside(name: str, handler: Handler, *, batch: int = 1, max_attempts: int = 8) -> None:
    """For effects elsewhere (mail, chat): the handler acts outside of any transaction and the
    mark comes after, so a killed worker may act twice. It hands on `item.stable_key`, by which
    the receiver tells copies apart."""
    KINDS.add(name, Kind(name, handler, batch, max_attempts, outside=True))
