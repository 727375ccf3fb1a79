"""The hourly sweep."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from genjin.common.clock import now
from genjin.platform.answers.services import sweep_answers
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome, register
from genjin.platform.queue.services import schedule_missing

FORGET = "answers.forget"
AGAIN_AFTER = timedelta(hours=1)


def forget(items: Sequence[Item], at: datetime) -> Outcome:
    """A batch; more of them follow at once while there is more to forget."""
    due = at if sweep_answers() else at + AGAIN_AFTER
    return {item.id: Later(due) for item in items}


def plan_sweep() -> None:
    """From now on every hour; planned already, it stays as it is."""
    schedule_missing([NewItem(FORGET, now(), key=FORGET)])


register(FORGET, forget)
