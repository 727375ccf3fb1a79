"""Once a day it is looked whether a month is to be frozen."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from genjin.analytics.scores.services import freeze_next_month
from genjin.common.clock import now, today
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome, register
from genjin.platform.queue.services import schedule_missing
from genjin.sop.statistics.periods import midnight

FREEZE = "scores.freeze"


def freezing(items: Sequence[Item], at: datetime) -> Outcome:
    """A month at a time: after a long rest each has a transaction of its own."""
    frozen = freeze_next_month(at)
    later = Later(at if frozen else midnight(today() + timedelta(days=1)))
    return {item.id: later for item in items}


def plan_freezing() -> None:
    """From now on; planned already, it stays as it is."""
    schedule_missing([NewItem(FREEZE, now(), key=FREEZE)])


register(FREEZE, freezing, batch=1)
