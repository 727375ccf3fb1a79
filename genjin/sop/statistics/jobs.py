"""Through the day the sums of days that are over are brought up to date, a part at a time."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from genjin.common.clock import now
from genjin.common.database import tell_sizes
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome, register
from genjin.platform.queue.services import schedule_missing
from genjin.sop.statistics.selectors.days import days_to_forget, days_to_tally
from genjin.sop.statistics.services import forget_touches, tally_days

TALLY = "figures.tally"
PART = 10  # days
REST = timedelta(minutes=10)


def tallying(items: Sequence[Item], at: datetime) -> Outcome:
    """The latest days first: they are looked at most. Whoever takes over after a killed worker
    finds the same days to count; nothing is wrong meanwhile, it only takes longer to read."""
    days = days_to_tally(at, PART)
    tally_days(days)
    forget_touches(days_to_forget(at))
    tell_sizes()
    later = Later(at if len(days) == PART else at + REST)
    return {item.id: later for item in items}


def plan_tallies() -> None:
    """From now on; planned already, it stays as it is."""
    schedule_missing([NewItem(TALLY, now(), key=TALLY)])


register(TALLY, tallying, batch=1)
