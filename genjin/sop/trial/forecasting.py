"""How many steps each person would get on each working day, if as many records came in as before.

One record is sent through the SOP for each working day, at the pace that was seen; what each of its
steps weighs is the number of records that come in on a day. Pure.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from genjin.common.clock import COMPANY_ZONE
from genjin.common.working_time import WorkingTime
from genjin.sop.definitions.spec import Step, Who
from genjin.sop.runs.models import StepRun
from genjin.sop.trial.assuming import DoneAt, go_to_the_end
from genjin.sop.trial.rehearsal import Course, Rehearsal
from genjin.sop.trial.tallies import Tally
from genjin.sop.trial.values import Values

_NOBODY = 0  # the id of a record that there is not


@dataclass(frozen=True, slots=True)
class Inflow:
    """`per_day`: records per working day, of which `entering`, a share, enter the SOP. `shares`:
    whose they were, adding up to one."""

    records: int
    working_days: int
    per_day: float
    entering: float
    shares: Mapping[int | None, float]


@dataclass(frozen=True, slots=True)
class Forecast:
    """`load`: steps by person and day."""

    days: tuple[date, ...]
    load: Mapping[int, Mapping[date, float]]

    def overloads(self, limit: float) -> list[tuple[int, date, float]]:
        """The worst first."""
        found = [
            (person, day, steps)
            for person, by_day in self.load.items()
            for day, steps in by_day.items()
            if steps > limit
        ]
        return sorted(found, key=lambda one: (-one[2], one[1], one[0]))


def inflow_of(owners: Counter[int | None], working_days: int, entering: float) -> Inflow:
    whole = sum(owners.values())
    shares = {owner: number / whole for owner, number in sorted(owners.items(), key=str)}
    per_day = whole / working_days if working_days else 0.0
    return Inflow(whole, working_days, per_day, entering, shares)


def working_days_between(first: date, last: date, hours: WorkingTime) -> list[date]:
    """Both included."""
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return [day for day in days if hours.is_working_day(day)]


def at_the_pace_seen(tally: Tally, hours: WorkingTime) -> DoneAt:
    """The median of what was seen; the deadline of a step of which nothing was."""

    medians = {key: counts.median_minutes for key, counts in tally.steps.items()}

    def done_at(step: Step, step_run: StepRun) -> datetime | None:
        assert step_run.opened_at is not None
        seen = medians.get(step.key)
        return step_run.due_at if seen is None else hours.add(step_run.opened_at, seen)

    return done_at


def forecast(
    rehearsal: Rehearsal,
    tally: Tally,
    inflow: Inflow,
    *,
    entry_days: Sequence[date],
    days: Sequence[date],
) -> Forecast:
    """`entry_days`: the working days on which records come in; those before `days` too, whose later
    steps fall into them."""
    done_at = at_the_pace_seen(tally, rehearsal.hours)
    weights = _weights(rehearsal, tally)
    spread = {step.key: _spread(rehearsal, step, inflow) for step in rehearsal.definition.steps}
    wanted = set(days)
    entering = inflow.per_day * inflow.entering
    load: dict[int, dict[date, float]] = defaultdict(lambda: dict.fromkeys(days, 0.0))
    for day in entry_days:
        for key, opened_on in _openings(rehearsal, day, done_at):
            if opened_on not in wanted:
                continue
            for person, share in spread[key].items():
                load[person][opened_on] += entering * share * weights[key]
    return Forecast(tuple(days), load)


def _openings(rehearsal: Rehearsal, day: date, done_at: DoneAt) -> Iterator[tuple[str, date]]:
    """On which days the steps of a record open that comes in in the middle of that working day."""
    root = (rehearsal.definition.object_type, _NOBODY)
    course = rehearsal.begin(root, _middle_of(day, rehearsal.hours), Values({root: {}}), {})
    go_to_the_end(rehearsal, course, done_at)
    yield from _opened(course, rehearsal.hours)


def _opened(course: Course, hours: WorkingTime) -> Iterator[tuple[str, date]]:
    for key, step_run in course.journey.steps.items():
        if step_run.opened_at is not None:
            opened = hours.next_opening(step_run.opened_at)
            yield key, hours.local_date(opened)


def _middle_of(day: date, hours: WorkingTime) -> datetime:
    opening = hours.next_opening(datetime.combine(day, time.min, COMPANY_ZONE))
    return hours.add(opening, hours.minutes_between(opening, hours.end_of_day(opening)) // 2)


def _weights(rehearsal: Rehearsal, tally: Tally) -> dict[str, float]:
    """How many of the records that come in get to each step, and have something to do in it."""
    weights: dict[str, float] = {}
    passing: dict[str, float] = {}
    left = list(rehearsal.definition.steps)
    while left:
        ready = [step for step in left if all(key in passing for key in step.after)]
        for step in ready:
            seen = tally.steps.get(step.key)
            reached = min((passing[key] for key in step.after), default=1.0)
            weights[step.key] = reached * (1 - seen.share_there if seen else 1.0)
            passing[step.key] = reached * (seen.share_that_goes_on if seen else 1.0)
        left = [step for step in left if step.key not in passing]
    return weights


def _spread(rehearsal: Rehearsal, step: Step, inflow: Inflow) -> dict[int, float]:
    """Who gets what share of a step."""
    spread: dict[int, float] = defaultdict(float)
    for owner, share in inflow.shares.items():
        turns = _turns(rehearsal, step.who)
        # Of several people the engine takes one after the other: each gets a turn.
        for _ in range(turns):
            person = rehearsal.assignees.resolve(step.who, owner)
            if person is not None:
                spread[person] += share / turns
    return dict(spread)


def _turns(rehearsal: Rehearsal, who: Who) -> int:
    chart = rehearsal.people.chart
    circles = (one.name for one in who.in_order() if one.kind in ("role", "round_robin"))
    return max((len(chart.active_with_role(role)) for role in circles), default=1) or 1
