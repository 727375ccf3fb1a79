"""The queue's side of a step: one row holds its next rung, or the moment when waiting ends."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from genjin.common.working_time import WorkingTime
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import change_plans, schedule_new
from genjin.sop.definitions.selectors import Published
from genjin.sop.definitions.spec import Step
from genjin.sop.runs import deadlines
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.hours import hours_of
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.steps import ASKED_AGAIN
from genjin.workplace.calendars.whose import Calendars


def key(step_run_id: int) -> str:
    return f"step:{step_run_id}"


def lane(run_id: int) -> str:
    """What falls due in one run is worked off in due order."""
    return f"run:{run_id}"


def plan(
    step_runs: Sequence[StepRun],
    versions: Mapping[int, Published],
    calendars: Calendars,
    *,
    closed: Sequence[StepRun] = (),
    new: bool = False,
) -> None:
    """Set the timers of pending steps, and take away those of closed ones. `new`: none of them
    had any before."""
    items, silent = [], [key(step_run.pk) for step_run in closed]
    for step_run in step_runs:
        version = versions[step_run.run.sop_version_id]
        step = version.definition.step(version.keys[step_run.step_id])
        at = next_moment(step_run, step, hours_of(step_run, calendars))
        if at is None:
            silent.append(key(step_run.pk))
        else:
            items.append(_timer(step_run, at))
    if new:
        schedule_new(items)
    else:
        change_plans(drop=silent, items=items)


def next_moment(step_run: StepRun, step: Step, hours: WorkingTime) -> datetime | None:
    """When the timer fires next; None when nothing more is to be sent."""
    if step_run.state == StepState.WAITING:
        return step_run.waits_until
    if step_run.state == StepState.PAUSED:
        return step_run.paused_until
    if step_run.state == StepState.CHECKING:
        return deadlines.next_day(asked_last(step_run), hours)  # who looks at it is asked again
    if step_run.due_at is None or step_run.rungs_sent >= len(step.ladder):
        return None
    return deadlines.rung_at(step.ladder[step_run.rungs_sent], step_run.due_at, hours)


def asked_last(step_run: StepRun) -> datetime:
    """When those were told who look at what proves it."""
    said = step_run.evidence.get(ASKED_AGAIN)
    if said is not None:
        return datetime.fromisoformat(said)
    assert step_run.paused_at is not None
    return step_run.paused_at


def _timer(step_run: StepRun, at: datetime) -> NewItem:
    return NewItem(
        kind="sop.step",
        due_at=at,
        key=key(step_run.pk),
        lane=lane(step_run.run_id),
        payload={"step_run": step_run.pk},
    )
