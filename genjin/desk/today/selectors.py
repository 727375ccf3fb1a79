"""Today: what one person has to do, late first; for those who lead, how the team stands."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any

from django.db.models import QuerySet

from genjin.activities.tasks.models import Task
from genjin.activities.tasks.selectors import tasks_done_since, tasks_to_do
from genjin.common import clock
from genjin.common.clock import COMPANY_ZONE
from genjin.common.counting import counts_of
from genjin.common.once import reading_once
from genjin.crm.leads.selectors import visible_leads, without_next_step
from genjin.desk.today.confirming import confirmed_for, steps_to_confirm
from genjin.desk.today.team import leads_others, team_of
from genjin.desk.work import WorkItems, load_around
from genjin.identity.users.models import User
from genjin.identity.users.selectors import names_of
from genjin.sop.definitions.selectors import published_versions
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.rows import Ahead
from genjin.sop.runs.selectors.confirming import lent_to_confirm
from genjin.sop.runs.selectors.pages import (
    count_covered,
    escalated_to,
    steps_done_since,
    steps_for_cards,
    to_do,
)
from genjin.sop.runs.selectors.queues import of_role, to_take
from genjin.workplace.leave.selectors import leaves_at, load_cover

SHOWN = 40  # cards of each part, unless more are asked for
ESCALATED_SHOWN = 30
LOOK_AHEAD = timedelta(days=14)


def today_of(actor: User, shown: int = SHOWN) -> dict[str, Any]:
    """A fixed number of statements, however much there is to do. `shown`: how many cards of each
    part, at most; the totals count them all."""
    with reading_once():
        return _today_of(actor, shown)


def _today_of(actor: User, shown: int) -> dict[str, Any]:
    at = clock.now()
    day = at.astimezone(COMPANY_ZONE).date()
    begin = datetime.combine(day, time.min, COMPANY_ZONE)
    end = begin + timedelta(days=1)
    found = [
        *_awake(to_do(actor.pk, at + LOOK_AHEAD), at),
        *_awake(tasks_to_do(actor.pk), at),
    ]
    found.sort(key=lambda item: (item.due_at or end, isinstance(item, Task), item.id))
    late = [item for item in found if item.due_at and item.due_at < at]
    today = [item for item in found if item.due_at and at <= item.due_at < end]
    upcoming = [item for item in found if item.due_at is None or item.due_at >= end]
    leading = leads_others(actor)
    confirms = leading or lent_to_confirm(actor) is not None
    counts = _counts(actor, at, begin, leading=leading)
    escalated = list(escalated_to(actor)[:ESCALATED_SHOWN]) if leading else []
    parts: dict[str, Sequence[Ahead | Task]] = {
        "late": late,
        "today": today,
        "upcoming": upcoming,
        "queue": to_take(actor) if counts["queue"] else [],
        "confirm": steps_to_confirm(actor, counts["versions"], at) if confirms else [],
    }
    cut = {name: items[:shown] for name, items in parts.items()}
    cards = _Cards([item for items in cut.values() for item in items], escalated, actor, at)
    done = counts["steps"] + counts["tasks"]
    return {
        "now": at,
        "date": day,
        "progress": {"done": done, "total": done + len(late) + len(today)},
        **{name: cards.of(items) for name, items in cut.items()},
        "confirm": cards.to_confirm(cut["confirm"], counts["versions"]),
        **{f"{name}_total": len(items) for name, items in parts.items()},
        "team": team_of(actor, at=at, begin=begin, end=end)
        | {
            "escalated_to_me": counts["escalated"],
            "without_next": counts["without_next"],
            "escalated": cards.of(escalated),
        }
        if leading
        else None,
        "away": _away(actor, at) if counts["away"] else None,
    }


def _away(actor: User, at: datetime) -> dict[str, Any] | None:
    """Who is away sees with whom their steps are."""
    cover = load_cover(at)
    until = cover.until(actor.pk)
    if until is None:
        return None
    deputy = cover.stand_in(actor.pk)
    return {
        "until": until,
        "deputy": {"id": deputy, "name": names_of([deputy]).get(deputy, "")},
        "steps": count_covered(actor.pk),
    }


def _counts(actor: User, at: datetime, begin: datetime, *, leading: bool) -> dict[str, int]:
    wanted: dict[str, QuerySet[Any]] = {
        "steps": steps_done_since(actor, begin),
        "tasks": tasks_done_since(actor, begin),
        "away": leaves_at(actor, at),
        "queue": of_role(actor.role),
        "versions": published_versions(),
    }
    if leading:
        wanted["escalated"] = escalated_to(actor)
        wanted["without_next"] = without_next_step(visible_leads(actor))
    return counts_of(wanted)


def _awake(items: Sequence[Any], at: datetime) -> list[Ahead | Task]:
    return [item for item in items if item.snoozed_until is None or item.snoozed_until <= at]


class _Cards:
    """Steps are loaded when it is known which of them are shown."""

    def __init__(
        self,
        items: Sequence[Ahead | Task],
        escalated: Sequence[StepRun],
        actor: User,
        at: datetime,
    ) -> None:
        own = [item.id for item in items if isinstance(item, Ahead)]
        self._steps = steps_for_cards(own) | {step.pk: step for step in escalated}
        tasks = [item for item in items if isinstance(item, Task)]
        around = load_around(list(self._steps.values()), tasks, at=at)
        self._actor, self._at = actor, at
        self._work = WorkItems(around, actor=actor, at=at)

    def of(self, items: Sequence[Ahead | StepRun | Task]) -> list[dict[str, Any]]:
        return [
            self._work.task(item)
            if isinstance(item, Task)
            else self._work.step(self._steps[item.id])
            for item in items
            if isinstance(item, Task) or item.id in self._steps  # not done meanwhile
        ]

    def to_confirm(
        self, items: Sequence[Ahead | StepRun | Task], versions: int
    ) -> list[dict[str, Any]]:
        """`versions`: how many are published."""
        found = [self._steps[item.id] for item in items if item.id in self._steps]
        absent = confirmed_for(self._actor, found, versions, self._at)
        return [
            self._work.step(one)
            | {
                "confirms_for": absent.get(one.pk),
                "proved": one.state == StepState.CHECKING,
            }
            for one in found
        ]
