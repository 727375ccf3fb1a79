"""What the worker does: stage a list, then one block after the other."""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from django.db import OperationalError

from genjin.platform.queue.items import Item, Later
from genjin.platform.queue.kinds import Outcome, register, register_outside
from genjin.records.imports.errors import ImportBrokenError
from genjin.records.imports.services.blocks import do_next_block
from genjin.records.imports.services.endings import fail
from genjin.records.imports.services.progress import PREPARE, STEP
from genjin.records.imports.services.staging import prepare

log = logging.getLogger("genjin.imports")

_TRIES = 5


def prepare_lists(items: Sequence[Item], at: datetime) -> Outcome:
    for item in items:
        with _giving_up(item):
            prepare(item.payload["job"])
    return None


def do_blocks(items: Sequence[Item], at: datetime) -> Outcome:
    """One transaction for the block, the cursor and the mark."""
    later = {}
    for item in items:
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


register_outside(PREPARE, prepare_lists)
register(STEP, do_blocks, batch=1)
