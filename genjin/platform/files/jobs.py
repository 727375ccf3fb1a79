"""The nightly sweep."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from genjin.common.clock import now
from genjin.platform.files.services import remove_orphans
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome, register
from genjin.platform.queue.services import schedule_missing

REMOVE_ORPHANS = "files.remove_orphans"


def sweep(items: Sequence[Item], at: datetime) -> Outcome:
    remove_orphans()
    return {item.id: Later(at + timedelta(days=1)) for item in items}


def plan_sweep() -> None:
    """From now on once a day; planned already, it stays as it is."""
    schedule_missing([NewItem(REMOVE_ORPHANS, now(), key=REMOVE_ORPHANS)])


register(REMOVE_ORPHANS, sweep)
