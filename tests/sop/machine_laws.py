"""What holds of all runs after every event, whatever came before."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from genjin.platform.queue.models import QueueItem
from genjin.sop.definitions.models import Sop
from genjin.sop.definitions.selectors import Published, published_of
from genjin.sop.runs import timers
from genjin.sop.runs.choices import FELL_AWAY, PASSED, PENDING
from genjin.sop.runs.ladder import Call
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.steps import SENT_BACK, UNDONE
from genjin.workplace.calendars.selectors import company_working_time

Moments = tuple[datetime | None, datetime | None]


@dataclass
class Laws:
    """Remembers what has been seen, to find out what changes that may not."""

    closed: dict[int, Moments] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    sent: Counter[tuple[int, str, int]] = field(default_factory=Counter)

    def remember_sent(self, calls: list[Call]) -> None:
        for call in calls:
            self.sent[_first_of(call.step_run), call.rung.key, call.receiver_id] += 1

    def check(self, now: datetime, *, worked_off: bool, off: bool) -> None:
        rows = list(StepRun.objects.select_related("run", "step").order_by("run_id", "attempt"))
        by_run: dict[int, list[StepRun]] = {run.pk: [] for run in SopRun.objects.all()}
        for row in rows:
            by_run[row.run_id].append(row)
        versions = published_of({row.run.sop_version_id for row in rows})
        # A fault in the engine would have switched the SOP off.
        assert Sop.objects.filter(key="small", enabled=not off).exists()
        assert all(times == 1 for times in self.sent.values())
        for run in SopRun.objects.filter(pk__in=by_run):
            self._check_run(run, by_run[run.pk], versions, off=off)
        for row in rows:
            self._check_row(row)
        self._check_timers(rows, versions, now, worked_off=worked_off, off=off)
        self.seen |= {row.pk for row in rows}

    def _check_run(
        self, run: SopRun, rows: list[StepRun], versions: dict[int, Published], *, off: bool
    ) -> None:
        pending = [row for row in rows if row.state in PENDING]
        assert bool(pending) == (run.state == "running"), (run.state, [r.state for r in rows])
        latest = {row.step_id: row for row in rows}
        assert all(latest[row.step_id] is row for row in pending)
        assert len({(row.step_id, row.attempt) for row in rows}) == len(rows)
        if not rows:
            return
        version = versions[run.sop_version_id]
        steps = {version.keys[pk]: row for pk, row in latest.items() if pk in version.keys}
        for key, row in steps.items():
            anew = row.reason == UNDONE or SENT_BACK in row.evidence
            if row.pk not in self.seen and row.state in PENDING and not anew:
                before = version.definition.before(key)
                assert all(steps[one].state in PASSED for one in before), (key, before)

    def _check_row(self, row: StepRun) -> None:
        if row.state in PENDING:
            assert row.owner_id is not None
            # What fell away with a version comes back with it.
            self.closed.pop(row.pk, None)
            return
        moments = (row.due_at, row.done_at)
        assert row.done_at is not None
        if row.reason != FELL_AWAY:
            assert self.closed.setdefault(row.pk, moments) == moments

    def _check_timers(
        self,
        rows: list[StepRun],
        versions: dict[int, Published],
        now: datetime,
        *,
        worked_off: bool,
        off: bool,
    ) -> None:
        hours = company_working_time()
        expected = {}
        for row in rows:
            version = versions[row.run.sop_version_id]
            if row.state in PENDING:
                step = version.definition.step(version.keys[row.step_id])
                moment = timers.next_moment(row, step, hours)
                if moment is not None:
                    expected[timers.key(row.pk)] = moment
        found = QueueItem.objects.filter(kind="sop.step")
        planned = dict(found.values_list("key", "due_at"))
        assert planned.keys() == expected.keys()
        assert not found.exclude(state="ready").exists()
        if not off:
            assert planned == expected
            assert not worked_off or all(moment > now for moment in planned.values())


def _first_of(row: StepRun) -> int:
    """The attempt whose proof was taken back: its rungs are those of the next one too."""
    while row.attempt > 1:
        before = StepRun.objects.filter(run_id=row.run_id, step_id=row.step_id)
        earlier = before.get(attempt=row.attempt - 1)
        if earlier.state != "done" or earlier.reason != UNDONE:
            break
        row = earlier
    return row.pk
