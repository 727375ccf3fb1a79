"""What the worker does: make files, and sweep those that were kept long enough."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from genjin.common.clock import now
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome, register, register_outside
from genjin.platform.queue.services import schedule_missing
from genjin.records.exports.errors import ExportBrokenError
from genjin.records.exports.services import MAKE, fail_export, make_export, sweep_exports

SWEEP = "exports.sweep"


def make_files(items: Sequence[Item], at: datetime) -> Outcome:
    for item in items:
        make_export(item.payload["export"])
    return None


def say_it_failed(items: Sequence[Item], at: datetime) -> None:
    for item in items:
        fail_export(item.payload["export"], ExportBrokenError())


def sweep(items: Sequence[Item], at: datetime) -> Outcome:
    later = Later(at if sweep_exports(at) else at + timedelta(hours=6))
    return {item.id: later for item in items}


def plan_sweep() -> None:
    """From now on some times a day; planned already, it stays as it is."""
    schedule_missing([NewItem(SWEEP, now(), key=SWEEP)])


register_outside(MAKE, make_files, max_attempts=3, on_dead=say_it_failed)
register(SWEEP, sweep)
