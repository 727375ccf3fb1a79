"""Tasks follow leave: those that fall due meanwhile go to who stands in, and come back."""

from collections.abc import Sequence
from datetime import datetime

from genjin.activities.tasks.services import cover_tasks, plan_covering
from genjin.common import clock
from genjin.common.facts import hear
from genjin.platform.queue.items import Item, Later
from genjin.platform.queue.kinds import Outcome, register
from genjin.workplace.leave.events import LeavesTurned

PART = 500


@hear(LeavesTurned, name="task.cover")
def follow_leave(fact: LeavesTurned) -> None:
    plan_covering()


def covering(items: Sequence[Item], at: datetime) -> Outcome:
    """A part at a time; the item comes back until everything is where it belongs."""
    done = cover_tasks(clock.now(), limit=PART)
    return {item.id: Later(at) for item in items} if done == PART else None


register("task.cover", covering, batch=1)
