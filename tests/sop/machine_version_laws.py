"""Which version a run is on: that of its department when it begins, another one only by a move."""

from collections import defaultdict
from dataclasses import dataclass, field

from genjin.identity.departments.models import Department
from genjin.sop.definitions.models import PilotDepartment, SopVersion, VersionMove
from genjin.sop.runs.choices import FELL_AWAY
from genjin.sop.runs.models import SopRun
from tests.sop.machine_plans import SMALL
from tests.sop.machine_world import World


@dataclass
class VersionLaws:
    """`reach`: of pilots, as wide as they were when somebody could still enter them."""

    on: dict[int, int] = field(default_factory=dict)
    pilots: dict[int, frozenset[int]] = field(default_factory=dict)
    lived_in: dict[int, set[int | None]] = field(default_factory=lambda: defaultdict(set))
    done: dict[int, set[str]] = field(default_factory=dict)

    def check(self, world: World) -> None:
        versions = SopVersion.objects.filter(sop__key=SMALL).defer("source")
        status = {one.pk: one.status for one in versions}
        pilots = {pk: _reach(pk) for pk, said in status.items() if said == "pilot"}
        known = self.pilots | pilots
        moves = set(VersionMove.objects.values_list("target_id", flat=True))
        for run in world.runs.values():
            if run.sop_version_id not in status:
                continue
            self.lived_in[run.pk].add(run.department_id)
            before = self.on.get(run.pk)
            if before is None:
                self._check_new(run, status, pilots)
            elif before != run.sop_version_id:
                assert run.sop_version_id in moves, ("moved by nobody", run.pk)
                inside = known.get(run.sop_version_id)
                here = inside is None or self.lived_in[run.pk] & inside
                assert here or status[run.sop_version_id] == "live", ("of others", run.pk)
                assert status.get(before) != "pilot", ("left its pilot", run.pk)
                self._check_nothing_lost(world, run)
        self.on = {run.pk: run.sop_version_id for run in world.runs.values()}
        self.done = {pk: _done(world, pk) for pk in world.runs}
        self.pilots = known

    def _check_new(
        self, run: SopRun, status: dict[int, str], pilots: dict[int, frozenset[int]]
    ) -> None:
        mine = [pk for pk, inside in pilots.items() if run.department_id in inside]
        if mine:
            assert run.sop_version_id in mine, ("not let into its pilot", run.pk)
        else:
            assert status[run.sop_version_id] == "live", ("let into a pilot of others", run.pk)

    def _check_nothing_lost(self, world: World, run: SopRun) -> None:
        """What was done is done in the new version too, as far as it has the step."""
        has = set(world.versions[run.sop_version_id].step_ids)
        lost = (self.done.get(run.pk, set()) & has) - _done(world, run.pk, ever=True)
        assert not lost, ("done, and forgotten", run.pk, lost)


def _reach(version_id: int) -> frozenset[int]:
    """The departments that try it, and those beneath them."""
    rows = PilotDepartment.objects.filter(version_id=version_id)
    found = set(rows.values_list("department_id", flat=True))
    parents = dict(Department.objects.values_list("id", "parent_id"))
    while more := {pk for pk, parent in parents.items() if parent in found} - found:
        found |= more
    return frozenset(found)


def _done(world: World, run_id: int, *, ever: bool = False) -> set[str]:
    """Keys of its steps that are done. `ever`: or were, and have been opened again."""
    version = world.versions[world.runs[run_id].sop_version_id]
    rows = [row for row in world.by_run[run_id] if row.step_id in version.keys]
    last = {version.keys[row.step_id]: row for row in rows if row.reason != FELL_AWAY}
    if ever:
        return {version.keys[row.step_id] for row in rows if row.state == "done"}
    return {key for key, row in last.items() if row.state == "done"}
