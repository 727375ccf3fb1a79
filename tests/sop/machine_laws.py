"""What holds of all runs after every event, whatever came before."""

from dataclasses import dataclass, field
from datetime import datetime

from genjin.platform.queue.models import QueueItem
from genjin.sop.definitions.models import Sop
from genjin.sop.runs import timers
from genjin.sop.runs.choices import FELL_AWAY, PASSED, PENDING
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.steps import SENT_BACK, UNDONE
from genjin.workplace.calendars.selectors import load_calendars
from tests.sop.machine_clock_laws import ClockLaws
from tests.sop.machine_deed_laws import DeedLaws
from tests.sop.machine_gate_laws import GateLaws
from tests.sop.machine_kept_laws import check_what_is_kept
from tests.sop.machine_people_laws import PeopleLaws
from tests.sop.machine_plans import SMALL
from tests.sop.machine_proof_laws import check_proofs
from tests.sop.machine_try_laws import TryLaws
from tests.sop.machine_turn_laws import TurnLaws
from tests.sop.machine_version_laws import VersionLaws
from tests.sop.machine_world import World

Closing = tuple[datetime | None, datetime | None, bool, int | None]


@dataclass
class Laws:
    """Remembers what has been seen, to find out what changes that may not."""

    closed: dict[int, Closing] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    deeds: DeedLaws = field(default_factory=DeedLaws)
    people: PeopleLaws = field(default_factory=PeopleLaws)
    turns: TurnLaws = field(default_factory=TurnLaws)
    tries: TryLaws = field(default_factory=TryLaws)
    clocks: ClockLaws = field(default_factory=ClockLaws)
    versions: VersionLaws = field(default_factory=VersionLaws)
    gates: GateLaws = field(default_factory=GateLaws)

    def check(self, now: datetime, *, worked_off: bool, off: bool) -> None:
        world = World(now, worked_off=worked_off, off=off)
        # A fault in the engine would have switched the SOP off.
        switched_off = Sop.objects.filter(enabled=False).values_list("key", flat=True)
        assert set(switched_off) == ({SMALL} if off else set())
        for run_id in world.runs:
            self._check_run(world, run_id)
        for row in world.rows:
            self._check_row(row)
        check_timers(world)
        check_proofs(world)
        self.turns.check(world, self.deeds.fresh)
        self.deeds.check(world)
        self.people.check(world)
        self.tries.check(world)
        self.clocks.check(world)
        self.versions.check(world)
        self.gates.check(world)
        check_what_is_kept(world, told=self.deeds.told)
        self.seen |= {row.pk for row in world.rows}

    def _check_run(self, world: World, run_id: int) -> None:
        run, rows = world.runs[run_id], world.by_run[run_id]
        pending = [row for row in rows if row.state in PENDING]
        assert bool(pending) == (run.state == "running"), (run.state, [r.state for r in rows])
        latest = {row.step_id: row for row in rows}
        assert all(latest[row.step_id] is row for row in pending), "two open attempts"
        assert len({(row.step_id, row.attempt) for row in rows}) == len(rows)
        version = world.versions[run.sop_version_id]
        steps = {version.keys[pk]: row for pk, row in latest.items() if pk in version.keys}
        assert all(row.step_id in version.keys for row in pending), "open in another version"
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
        closing = (row.due_at, row.done_at, row.late, row.done_by_id)
        assert row.done_at is not None
        if row.reason != FELL_AWAY:
            assert self.closed.setdefault(row.pk, closing) == closing


def check_timers(world: World) -> None:
    """One for each step that has something before it, at its time, and none for others."""
    calendars = load_calendars()
    expected = {}
    for row in world.pending:
        step = world.step_of(row)
        assert step is not None
        hours = calendars.of(row.covers_id or row.owner_id)
        moment = timers.next_moment(row, step, hours)
        if moment is not None:
            expected[timers.key(row.pk)] = moment
    found = QueueItem.objects.filter(kind="sop.step")
    planned = dict(found.values_list("key", "due_at"))
    assert planned.keys() == expected.keys()
    assert not QueueItem.objects.exclude(state="ready").exists()
    moments = {row.pk: planned.get(timers.key(row.pk)) for row in world.pending}
    asleep = {row.pk for row in world.pending if world.off and row.run.sop.key == SMALL}
    for row in world.pending:
        if row.pk not in asleep:
            moment = moments[row.pk]
            assert moment == expected.get(timers.key(row.pk)), (row.pk, moment)
            assert not world.worked_off or moment is None or moment > world.now, (row.pk, moment)
