"""Going on where nobody has worked yet: each step is done at the pace that is assumed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from genjin.sop.definitions.kinds import Evidence
from genjin.sop.definitions.spec import Definition, Step
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.hours import hours_of
from genjin.sop.runs.models import StepRun
from genjin.sop.trial.choices import Pace
from genjin.sop.trial.rehearsal import MOST_MOMENTS, Course, Rehearsal
from genjin.workplace.calendars.whose import Calendars

DoneAt = Callable[[Step, StepRun], datetime | None]
"""When an open step is taken to be done."""

_ASSUMED = "assumed"


def assumed(at: datetime | None, step_run: StepRun) -> Evidence | None:
    """What is taken to prove the step; None for never."""
    return None if at is None else Evidence(step_run.owner_id, at, {_ASSUMED: True})


def is_assumed(step_run: StepRun) -> bool:
    return bool(step_run.evidence.get(_ASSUMED))


def at_pace(pace: Pace, calendars: Calendars) -> DoneAt:
    def done_at(step: Step, step_run: StepRun) -> datetime | None:
        opened, due = step_run.opened_at, step_run.due_at
        assert opened is not None
        assert due is not None
        match pace:
            case Pace.AT_ONCE:
                return opened
            case Pace.HALF_TIME:
                hours = hours_of(step_run, calendars)
                return min(hours.add(opened, hours.minutes_between(opened, due) // 2), due)
            case Pace.AT_DEADLINE:
                return due
            case Pace.NEVER:
                return None

    return done_at


def without_needs(definition: Definition) -> Definition:
    """What a step needs of its record before it closes is taken to be there when it is done."""
    return replace(definition, steps=tuple(replace(step, needs=None) for step in definition.steps))


def without_conditions(definition: Definition) -> Definition:
    """For a record that there is not: of which no condition could be asked."""
    return replace(
        definition,
        enters=None,
        steps=tuple(replace(step, needs=None, when=None, cases=()) for step in definition.steps),
    )


def go_to_the_end(rehearsal: Rehearsal, course: Course, done_at: DoneAt) -> set[str]:
    """As far as the way leads. Returns the keys of the steps that wait for a date which nobody
    has filled in: it is taken to be the day on which they begin to wait."""
    dated: set[str] = set()
    for _ in range(MOST_MOMENTS):
        dated |= _fill_dates(rehearsal, course)
        for key, step_run in course.steps_in(StepState.OPEN):
            if key not in course.promised:
                moment = done_at(rehearsal.steps[key], step_run)
                rehearsal.promise(course, key, assumed(moment, step_run))
        moment = rehearsal.next_moment(course)
        if moment is None:
            break
        rehearsal.advance(course, moment)
    return dated


def _fill_dates(rehearsal: Rehearsal, course: Course) -> set[str]:
    unknown = {
        key
        for key, step_run in course.steps_in(StepState.WAITING)
        if step_run.waits_until is None and rehearsal.steps[key].wait is not None
    }
    today = rehearsal.hours.local_date(course.at)
    for key in unknown:
        wait = rehearsal.steps[key].wait
        assert wait is not None
        course.values.put(course.root, {wait.field: today})
    if unknown:
        rehearsal.advance(course, course.at)
    return unknown
