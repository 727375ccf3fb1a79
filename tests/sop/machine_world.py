"""All that is kept of runs at one moment, loaded once for all laws."""

from collections import defaultdict
from datetime import datetime

from genjin.sop.definitions.selectors import Published, published_of
from genjin.sop.definitions.spec import Step
from genjin.sop.runs.choices import PENDING
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.steps import RETURNED, UNDONE


class World:
    """`worked_off`: the worker had nothing left to do at this moment. `off`: the drawn SOP is
    switched off."""

    def __init__(self, now: datetime, *, worked_off: bool, off: bool) -> None:
        self.now, self.worked_off, self.off = now, worked_off, off
        rows = StepRun.objects.select_related("run__sop", "step", "closed_as")
        self.rows = list(rows.order_by("run_id", "attempt", "id"))
        self.runs = {run.pk: run for run in SopRun.objects.all()}
        self.by_run: dict[int, list[StepRun]] = defaultdict(list)
        for row in self.rows:
            self.by_run[row.run_id].append(row)
        ids = {run.sop_version_id for run in self.runs.values()}
        for row in self.rows:
            ids |= {row.step.version_id, row.closed_as.version_id if row.closed_as else 0}
        self.versions: dict[int, Published] = published_of(ids - {0})

    @property
    def pending(self) -> list[StepRun]:
        return [row for row in self.rows if row.state in PENDING]

    def step_of(self, row: StepRun) -> Step | None:
        """In the version of its run; none where that has left it behind."""
        version = self.versions[row.run.sop_version_id]
        key = version.keys.get(row.step_id)
        return version.definition.step(key) if key else None

    def closed_under(self, row: StepRun) -> Step:
        """As it was when the step was closed."""
        place = row.closed_as or row.step
        return self.versions[place.version_id].definition.step(place.key)

    def latest(self) -> list[StepRun]:
        """The last attempt at each step of each run."""
        return list({(row.run_id, row.step_id): row for row in self.rows}.values())

    def is_returned(self, row: StepRun) -> bool:
        """Whether somebody looked at the attempt before and did not agree."""
        before = (one for one in self.by_run[row.run_id] if one.step_id == row.step_id)
        return any(one.attempt == row.attempt - 1 and RETURNED in one.evidence for one in before)

    def first_of(self, row: StepRun) -> StepRun:
        """The attempt whose proof was taken back: what it did, the next one has done too."""
        before = {one.attempt: one for one in self.by_run[row.run_id] if one.step_id == row.step_id}
        while row.attempt > 1:
            earlier = before.get(row.attempt - 1)
            if earlier is None or not goes_on(earlier):
                break
            row = earlier
        return row


def goes_on(row: StepRun) -> bool:
    """Whether the next attempt is the same work: its proof was undone, or returned."""
    return (row.state, row.reason) == ("done", UNDONE) or RETURNED in row.evidence
