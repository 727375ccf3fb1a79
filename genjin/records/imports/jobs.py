"""What the worker does: stage a list, then one block after the other; and the nightly sweep."""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.db import OperationalError

from genjin.common.clock import now
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome, register, register_outside
from genjin.platform.queue.services import schedule_missing
from genjin.records.imports.errors import ImportBrokenError
from genjin.records.imports.services.blocks import do_next_block
from genjin.records.imports.services.endings import fail, revive
from genjin.records.imports.services.progress import PREPARE, STEP
from genjin.records.imports.services.staging import prepare
from genjin.records.imports.services.sweeping import sweep_one

log = logging.getLogger("genjin.imports")

SWEEP = "imports.sweep"
_TRIES = 5


def prepare_lists(items: Sequence[Item], at: datetime) -> Outcome:
    for item in items:
        revive(item.payload["job"])
        with _giving_up(item):
            prepare(item.payload["job"])
    return None


def do_blocks(items: Sequence[Item], at: datetime) -> Outcome:
    """One transaction for the block, the cursor and the mark."""
    later = {}
    for item in items:
        revive(item.payload["job"])
        with _giving_up(item):
            if do_next_block(item.payload["job"]):
                later[item.id] = Later(at)
    return later


@contextmanager
def _giving_up(item: Item) -> Iterator[None]:
    """The queue tries again; after several failures the job says so to its owner, instead of
    standing still among the dead letters."""
    try:
        yield
    except OperationalError:
        raise  # the database is busy or gone: that is not the list's fault
    except Exception:
        if item.attempts < _TRIES:
            raise
        log.exception("import %s failed", item.payload["job"])
        fail(item.payload["job"], ImportBrokenError())


def say_it_failed(items: Sequence[Item], at: datetime) -> None:
    """The queue has given up: its worker died each time, or the database did not answer. The job
    says so; it goes on when its owner continues it or an administrator replays the letter."""
    for item in items:
        fail(item.payload["job"], ImportBrokenError())


def sweep(items: Sequence[Item], at: datetime) -> Outcome:
    """One import in a transaction; again at once while there are more."""
    later = Later(at if sweep_one(at) else at + timedelta(days=1))
    return {item.id: later for item in items}


def plan_sweep() -> None:
    """From now on once a day; planned already, it stays as it is."""
    schedule_missing([NewItem(SWEEP, now(), key=SWEEP)])


register_outside(PREPARE, prepare_lists, on_dead=say_it_failed)
register(STEP, do_blocks, batch=1, on_dead=say_it_failed)
register(SWEEP, sweep)
