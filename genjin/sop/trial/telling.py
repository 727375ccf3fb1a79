"""Which rungs of a step speak, and to whom, when time goes on to a moment."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from genjin.sop.definitions.spec import Rung, Step
from genjin.sop.runs import ladder
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.hours import hours_of
from genjin.sop.runs.models import StepRun
from genjin.workplace.calendars.whose import Calendars


@dataclass(frozen=True, slots=True)
class Told:
    """`rungs`: those that come as one, at that moment."""

    step_run: StepRun
    step: Step
    rungs: tuple[Rung, ...]
    at: datetime
    calls: tuple[ladder.Call, ...]


def told_by(
    step_run: StepRun, step: Step, until: datetime, calendars: Calendars, assignees: Assignees
) -> list[Told]:
    """Those that have not spoken yet and whose time comes until that moment. Of a step that opens
    late, or anew, they come as one when it does."""
    if step_run.owner_id is None or step_run.opened_at is None:
        return []
    together: dict[datetime, list[tuple[Rung, datetime]]] = defaultdict(list)
    for rung, at in ladder.due_rungs(step_run, step, until, hours_of(step_run, calendars)):
        together[max(at, step_run.opened_at)].append((rung, at))
    return [
        Told(
            step_run,
            step,
            tuple(rung for rung, _ in due),
            at,
            tuple(ladder.calls(step_run, step, due, assignees, at)),
        )
        for at, due in together.items()
    ]
