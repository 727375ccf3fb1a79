"""Today: what one person has to do, late first; for those who lead, how the team stands."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any

from genjin.activities.tasks.models import Task
from genjin.activities.tasks.selectors import count_tasks_done_since, tasks_to_do
from genjin.common import clock
from genjin.common.clock import COMPANY_ZONE
from genjin.desk.today.team import team_of
from genjin.desk.work import WorkItems, load_around
from genjin.identity.users.models import User
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors import count_done_since, to_do

UPCOMING_SHOWN = 50
LOOK_AHEAD = timedelta(days=14)


def today_of(actor: User) -> dict[str, Any]:
    """A fixed number of statements, however much there is to do."""
    at = clock.now()
    day = at.astimezone(COMPANY_ZONE).date()
    begin = datetime.combine(day, time.min, COMPANY_ZONE)
    end = begin + timedelta(days=1)
    found = [
        *_awake(list(to_do(actor.pk, at + LOOK_AHEAD)), at),
        *_awake(list(tasks_to_do(actor.pk)), at),
    ]
    found.sort(key=lambda item: (item.due_at or end, isinstance(item, Task), item.pk))
    late = [item for item in found if item.due_at and item.due_at < at]
    today = [item for item in found if item.due_at and at <= item.due_at < end]
    upcoming = [item for item in found if item.due_at is None or item.due_at >= end]
    cards = _Cards([*late, *today, *upcoming[:UPCOMING_SHOWN]], actor, at)
    done = count_done_since(actor, begin) + count_tasks_done_since(actor, begin)
    return {
        "now": at,
        "date": day,
        "progress": {"done": done, "total": done + len(late) + len(today)},
        "late": cards.of(late),
        "today": cards.of(today),
        "upcoming": cards.of(upcoming[:UPCOMING_SHOWN]),
        "upcoming_total": len(upcoming),
        "team": team_of(actor, at=at, begin=begin, end=end),
    }


def _awake(items: Sequence[Any], at: datetime) -> list[StepRun | Task]:
    return [item for item in items if item.snoozed_until is None or item.snoozed_until <= at]


class _Cards:
    def __init__(self, items: Sequence[StepRun | Task], actor: User, at: datetime) -> None:
        steps = [item for item in items if isinstance(item, StepRun)]
        tasks = [item for item in items if isinstance(item, Task)]
        self._work = WorkItems(load_around(steps, tasks, at=at), actor=actor, at=at)

    def of(self, items: Sequence[StepRun | Task]) -> list[dict[str, Any]]:
        return [
            self._work.step(item) if isinstance(item, StepRun) else self._work.task(item)
            for item in items
        ]
