"""When a person moves to another department, a job moves the stamp on all that they own."""

from collections.abc import Sequence
from datetime import datetime

from genjin.common import clock
from genjin.common.facts import hear
from genjin.identity.departments.selectors import load_chart
from genjin.identity.organisation.events import PeopleMoved
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome, register
from genjin.platform.queue.services import schedule
from genjin.records.objects.services import restamp

PART = 2000


@hear(PeopleMoved, name="records.restamp")
def plan_restamping(fact: PeopleMoved) -> None:
    schedule(
        [
            NewItem("records.restamp", clock.now(), key=f"restamp:{pk}", payload={"user": pk})
            for pk in fact.user_ids
        ]
    )


def restamping(items: Sequence[Item], at: datetime) -> Outcome:
    """A part of the rows at a time; the item comes back until none is left."""
    chart = load_chart()
    later = {}
    for item in items:
        user_id = item.payload["user"]
        if restamp(user_id, chart.department_of(user_id), limit=PART) == PART:
            later[item.id] = Later(at)
    return later


register("records.restamp", restamping, batch=1)
