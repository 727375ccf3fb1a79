"""The nightly sweep."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from genjin.platform.files.services import remove_orphans
from genjin.platform.queue.items import Item, Later
from genjin.platform.queue.kinds import Outcome, register

REMOVE_ORPHANS = "files.remove_orphans"


def sweep(items: Sequence[Item], at: datetime) -> Outcome:
    remove_orphans()
    return {item.id: Later(at + timedelta(days=1)) for item in items}


register(REMOVE_ORPHANS, sweep)
