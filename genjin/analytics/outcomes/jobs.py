"""Through the day outcomes of touched records are looked up anew, a part at a time."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from genjin.analytics.outcomes.services import PART, settle_touched
from genjin.common.clock import now
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome, register
from genjin.platform.queue.services import schedule_missing

SETTLE = "figures.settle"
REST = timedelta(minutes=1)


def settling(items: Sequence[Item], at: datetime) -> Outcome:
    """Nothing is wrong meanwhile, it only takes longer to read."""
    later = Later(at if settle_touched(PART) == PART else at + REST)
    return {item.id: later for item in items}


def plan_settling() -> None:
    """From now on; planned already, it stays as it is."""
    schedule_missing([NewItem(SETTLE, now(), key=SETTLE)])


register(SETTLE, settling, batch=1)
