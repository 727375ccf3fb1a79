"""What would happen to one record, and when. Pure; nothing is written."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from genjin.common.subjects import Subject
from genjin.sop.definitions.spec import Step
from genjin.sop.runs import deadlines
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.endings import next_contact_at
from genjin.sop.runs.hours import hours_of
from genjin.sop.runs.models import StepRun
from genjin.sop.trial.assuming import at_pace, go_to_the_end, is_assumed
from genjin.sop.trial.choices import Pace
from genjin.sop.trial.rehearsal import Course, Rehearsal
from genjin.sop.trial.values import Values

StepFate = Literal["there", "done", "open", "waiting", "skipped", "cancelled", "not_reached"]
_LAST = datetime(2200, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class RungLine:
    """`sent`: before the step is done, as it is assumed."""

    at: datetime
    minutes: int
    receivers: tuple[tuple[str, int], ...]  # assignee, manager or director, and the person
    sent: bool


@dataclass(frozen=True, slots=True)
class StepLine:
    """`there`: its proof was there when it opened. `skipped`: passed over when it would have
    opened. `dated`: it waits for a date that nobody has filled in yet, and that is taken to be the
    day on which it began to wait."""

    step: Step
    fate: StepFate
    assignee_id: int | None
    opens_at: datetime | None
    due_at: datetime | None
    done_at: datetime | None
    dated: bool
    rungs: tuple[RungLine, ...]


@dataclass(frozen=True, slots=True)
class DryRun:
    """`is_meant`: the record meets what the SOP asks of those that enter it."""

    is_meant: bool
    steps: tuple[StepLine, ...]
    ended_at: datetime | None
    ended_reason: str
    next_contact_at: datetime | None


def dry_run(
    rehearsal: Rehearsal,
    root: Subject,
    values: Values,
    *,
    bound: dict[str, Subject],
    starts_at: datetime,
    pace: Pace,
) -> DryRun:
    """The steps in the order in which they open; those that are not reached come last."""
    is_meant = rehearsal.is_meant_for(root, starts_at, values)
    course = rehearsal.begin(root, starts_at, values, bound)
    dated = go_to_the_end(rehearsal, course, at_pace(pace, rehearsal.calendars))
    rehearsal.tell(course, _LAST)
    lines = [_line(rehearsal, course, step, dated) for step in rehearsal.definition.steps]
    run = course.journey.run
    return DryRun(
        is_meant=is_meant,
        steps=tuple(sorted(lines, key=_in_time)),
        ended_at=run.ended_at,
        ended_reason=run.ended_reason,
        next_contact_at=_next_contact(rehearsal, course),
    )


def _in_time(line: StepLine) -> tuple[bool, datetime, int]:
    at = line.opens_at or line.due_at
    return at is None, at or _LAST, line.step.position


def _line(rehearsal: Rehearsal, course: Course, step: Step, dated: set[str]) -> StepLine:
    step_run = course.journey.steps.get(step.key)
    if step_run is None:
        return StepLine(step, "not_reached", None, None, None, None, False, ())
    fate = _fate(step_run)
    rungs = () if fate == "there" else _rungs(rehearsal, course, step, step_run)
    return StepLine(
        step=step,
        fate=fate,
        assignee_id=step_run.owner_id,
        opens_at=step_run.opened_at or step_run.waits_until or step_run.done_at,
        due_at=step_run.due_at if step_run.opened_at else None,
        done_at=step_run.done_at if fate == "done" else None,
        dated=step.key in dated,
        rungs=tuple(rungs),
    )


def _fate(step_run: StepRun) -> StepFate:
    match step_run.state:
        case StepState.DONE:
            return "done" if is_assumed(step_run) else "there"
        case StepState.SKIPPED:
            return "skipped"
        case StepState.CANCELLED:
            return "cancelled"
        case StepState.WAITING:
            return "waiting"
        case _:
            return "open"


def _rungs(
    rehearsal: Rehearsal, course: Course, step: Step, step_run: StepRun
) -> Iterator[RungLine]:
    if step_run.due_at is None or step_run.opened_at is None or step_run.owner_id is None:
        return
    hours, assignees = hours_of(step_run, rehearsal.calendars), rehearsal.assignees
    sent = {rung for told in course.told if told.step_run is step_run for rung in told.rungs}
    first = deadlines.first_rung(step, step_run.opened_at, step_run.due_at, hours)
    for rung in step.ladder[first:]:
        yield RungLine(
            at=deadlines.rung_at(rung, step_run.due_at, hours),
            minutes=rung.minutes,
            receivers=tuple(assignees.receivers(rung.tell, step_run.owner_id)),
            sent=rung in sent,
        )


def _next_contact(rehearsal: Rehearsal, course: Course) -> datetime | None:
    run, at_end = course.journey.run, rehearsal.definition.at_end
    done = run.ended_at is not None and run.ended_reason == "done"
    if at_end is None or not done or run.ended_at is None:
        return None
    return next_contact_at(at_end, run.ended_at, rehearsal.calendars.of(run.owner_id))
