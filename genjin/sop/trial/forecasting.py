"""How many steps each person would get on each working day, if as many records came in as before.

One record is sent through the SOP for each working day and for each way in which the hours of
those who do its steps differ, at the pace that was seen; what each of its steps weighs is the
number of records that come in on a day. Pure.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from genjin.common.clock import COMPANY_ZONE
from genjin.common.working_time import WorkingTime
from genjin.sop.definitions.spec import Step
from genjin.sop.runs.hours import hours_of
from genjin.sop.runs.models import StepRun
from genjin.sop.trial.assuming import DoneAt, go_to_the_end
from genjin.sop.trial.hands import GivenHands, Hands, hands_of
from genjin.sop.trial.rehearsal import Course, Rehearsal
from genjin.sop.trial.tallies import Tally
from genjin.sop.trial.values import Values
from genjin.workplace.calendars.whose import Calendars

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


def at_the_pace_seen(tally: Tally, calendars: Calendars) -> DoneAt:
    """The median of what was seen, in the time of whoever does the step; the deadline of a step of
    which nothing was."""

    medians = {key: counts.median_minutes for key, counts in tally.steps.items()}

    def done_at(step: Step, step_run: StepRun) -> datetime | None:
        assert step_run.opened_at is not None
        seen = medians.get(step.key)
        if seen is None:
            return step_run.due_at
        return hours_of(step_run, calendars).add(step_run.opened_at, seen)

    return done_at


def forecast(
    rehearsal: Rehearsal,
    tally: Tally,
    inflow: Inflow,
    *,
    entry_days: Sequence[date],
    dates: Sequence[date],
) -> Forecast:
    """`entry_days`: the company's working days on which records come in; those before `dates` too,
    whose later steps fall into them. Of `dates` those are told on which the company works, or any
    of the people does."""
    all_hands = list(hands_of(rehearsal, inflow.shares))
    days = tuple(_worked(dates, rehearsal.calendars, all_hands))
    done_at = at_the_pace_seen(tally, rehearsal.calendars)
    weights = _weights(rehearsal, tally)
    entering = inflow.per_day * inflow.entering
    known: dict[tuple[int, ...], Counter[tuple[str, date]]] = {}
    load: dict[int, dict[date, float]] = defaultdict(lambda: dict.fromkeys(days, 0.0))
    for hands in all_hands:
        # Whoever works by the same hours gets their steps on the same days.
        alike = tuple(id(rehearsal.calendars.of(one)) for one in hands.people.values())
        if alike not in known:
            known[alike] = _openings(rehearsal, hands, entry_days, frozenset(days), done_at)
        for (key, day), records in known[alike].items():
            person = hands.people[rehearsal.steps[key].who]
            if person is not None:
                load[person][day] += entering * hands.share * weights[key] * records
    return Forecast(days, load)


def _worked(
    dates: Sequence[date], calendars: Calendars, all_hands: Iterable[Hands]
) -> Iterator[date]:
    people = {person for hands in all_hands for person in hands.working()}
    hours = {id(one): one for one in (calendars.company, *map(calendars.of, people))}
    return (day for day in dates if any(one.is_working_day(day) for one in hours.values()))


def _openings(
    rehearsal: Rehearsal,
    hands: Hands,
    entry_days: Sequence[date],
    wanted: frozenset[date],
    done_at: DoneAt,
) -> Counter[tuple[str, date]]:
    """On which days the steps of records open that come in in the middle of these working days,
    one on each."""
    given = rehearsal.given(GivenHands(rehearsal.people, hands))
    root = (given.definition.object_type, _NOBODY)
    found: Counter[tuple[str, date]] = Counter()
    for day in entry_days:
        course = given.begin(root, _middle_of(day, given.hours), Values({root: {}}), {})
        go_to_the_end(given, course, done_at)
        found.update(one for one in _opened(course, given.calendars) if one[1] in wanted)
    return found


def _opened(course: Course, calendars: Calendars) -> Iterator[tuple[str, date]]:
    """By the hours of whoever does it: what opens at night is the night's, which belongs to the day
    on which it began."""
    for key, step_run in course.journey.steps.items():
        if step_run.opened_at is not None:
            hours = hours_of(step_run, calendars)
            yield key, hours.working_date(hours.next_opening(step_run.opened_at))


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
