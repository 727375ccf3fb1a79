"""Which handler does which kind of work; filled by the contexts' `jobs.py` at start."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from genjin.common.registry import Registry
from genjin.platform.queue.items import Item, Later

# Items it returns under their id live on with the given occasion; all others are done.
Outcome = Mapping[int, Later] | None
Handler = Callable[[Sequence[Item], datetime], Outcome]
# Told, in the same transaction, of items that go to the dead letters; a replay runs the handler.
OnDead = Callable[[Sequence[Item], datetime], None]


@dataclass(frozen=True, slots=True)
class Kind:
    name: str
    handler: Handler
    batch: int
    max_attempts: int
    outside: bool
    on_dead: OnDead | None = None


KINDS: Registry[Kind] = Registry("kind of queue item")


def register(
    name: str,
    handler: Handler,
    *,
    batch: int = 500,
    max_attempts: int = 8,
    on_dead: OnDead | None = None,
) -> None:
    """For effects in our own database: the handler runs in one transaction together with the
    mark, so its effect happens once. It gets a batch of distinct items, all due at `at`, at most
    one of each lane."""
    KINDS.add(name, Kind(name, handler, batch, max_attempts, outside=False, on_dead=on_dead))


def register_outside(
    name: str,
    handler: Handler,
    *,
    batch: int = 1,
    max_attempts: int = 8,
    on_dead: OnDead | None = None,
) -> None:
    """For effects elsewhere (mail, chat): the handler acts outside of any transaction and the
    mark comes after, so a killed worker may act twice. It hands on `item.stable_key`, by which
    the receiver tells copies apart."""
    KINDS.add(name, Kind(name, handler, batch, max_attempts, outside=True, on_dead=on_dead))
