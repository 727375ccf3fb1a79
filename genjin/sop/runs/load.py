"""How many new steps each person has had today: what is over the SOP's limit waits in order."""

from collections.abc import Callable
from datetime import datetime

from genjin.common.working_time import WorkingTime
from genjin.sop.runs import deadlines
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.models import StepRun

LOAD = "load"  # why a step waits


class DayLoad:
    """`count`: how many steps of a person opened today; asked once per person, and only where an
    SOP sets a limit."""

    def __init__(self, count: Callable[[int], int]) -> None:
        self._count = count
        self._had: dict[int, int] = {}

    def is_over(self, step_run: StepRun, limit: int) -> bool:
        """Whether a step that opens now is over the limit of its person; if not, it counts. What
        lies in a queue is nobody's yet. No limit: 0."""
        person = step_run.owner_id
        if not limit or step_run.state != StepState.OPEN or step_run.queue or person is None:
            return False
        had = self._had.get(person)
        if had is None:
            had = self._count(person)
        self._had[person] = min(had + 1, max(had, limit))
        return had >= limit


def hold_back(step_run: StepRun, at: datetime, hours: WorkingTime) -> None:
    """It waits for the next working day; its proof completes it all the same."""
    step_run.state, step_run.reason = StepState.WAITING, LOAD
    step_run.waits_until = step_run.due_at = deadlines.next_day(at, hours)


def not_held(step_run: StepRun) -> str:
    """Its reason, once no limit holds it back any more."""
    return "" if step_run.reason == LOAD else step_run.reason


def none_yet(person_id: int) -> int:
    return 0
