"""The rungs of a step: what is due, who is told. Rungs that piled up come as one per person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from genjin.common.working_time import WorkingTime
from genjin.sop.definitions.spec import Rung, Step, Tell
from genjin.sop.runs import deadlines
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.models import StepRun

LATE_AFTER = timedelta(minutes=5)  # sent later than this after its time: marked late


@dataclass(frozen=True, slots=True)
class Call:
    """One person to be told of one step."""

    step_run: StepRun
    step: Step
    rung: Rung
    tell: Tell
    receiver_id: int
    late: bool


def due_rungs(
    step_run: StepRun, step: Step, at: datetime, hours: WorkingTime
) -> list[tuple[Rung, datetime]]:
    """Rungs not yet sent whose time has come, in order."""
    if step_run.due_at is None:
        return []
    due = []
    for rung in step.ladder[step_run.rungs_sent :]:
        moment = deadlines.rung_at(rung, step_run.due_at, hours)
        if moment > at:
            break
        due.append((rung, moment))
    return due


def calls(
    step_run: StepRun,
    step: Step,
    due: Sequence[tuple[Rung, datetime]],
    assignees: Assignees,
    at: datetime,
) -> list[Call]:
    """Each person hears of the step once: by the highest rung that names them."""
    told: dict[int, Call] = {}
    for rung, moment in due:
        assert step_run.owner_id is not None
        receivers = assignees.receivers(rung.tell, step_run.owner_id, step_run.queue)
        for tell, receiver in receivers:
            late = at - moment > LATE_AFTER
            told[receiver] = Call(step_run, step, rung, tell, receiver, late)
    return list(told.values())
