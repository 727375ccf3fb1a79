"""Steps follow leave: they go to who stands in, and come back."""

from collections.abc import Sequence
from datetime import datetime

from genjin.common import clock
from genjin.common.facts import hear
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome, register
from genjin.platform.queue.services import schedule
from genjin.sop.runs.services.owning import cover_steps
from genjin.workplace.leave.events import LeavesTurned

PART = 500


@hear(LeavesTurned, name="sop.cover")
def plan_covering(fact: LeavesTurned) -> None:
    """Planned anew by each turn: it looks at who is away by then, whatever came before."""
    schedule([NewItem("sop.cover", clock.now(), key="sop.cover")])


def covering(items: Sequence[Item], at: datetime) -> Outcome:
    """A part at a time; the item comes back until everything is where it belongs."""
    done = cover_steps(clock.now(), limit=PART)
    return {item.id: Later(at) for item in items} if done == PART else None


register("sop.cover", covering, batch=1)
