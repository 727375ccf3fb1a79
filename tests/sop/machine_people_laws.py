"""Who has what: queues and who took from them, who stands in, the limit of a day."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, time

from genjin.common.clock import COMPANY_ZONE
from genjin.platform.audit.models import HistoryEntry
from genjin.sop.runs.load import LOAD
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.steps import UNDONE
from genjin.workplace.leave.selectors import load_cover
from tests.sop.machine_world import World


@dataclass
class PeopleLaws:
    """`claimed`: the steps that were taken, as which of their version, until they are put back."""

    claimed: dict[int, int] = field(default_factory=dict)
    opened: dict[int, datetime | None] = field(default_factory=dict)
    held: dict[int, tuple[int | None, datetime | None]] = field(default_factory=dict)
    whose: dict[int, tuple[int | None, int]] = field(default_factory=dict)
    _history: int = 0

    def check(self, world: World) -> None:
        for row in world.pending:
            self._check_queue(world, row)
        if world.worked_off:
            _check_cover(world)
        self._check_whose(world)
        moved = self._moved_since()
        self._check_limit(world, moved)
        self._check_order(world, moved)
        self.opened = {
            row.pk: row.opened_at if row.state != "waiting" else None for row in world.rows
        }
        self.held = {
            row.pk: (row.owner_id, row.waits_until) for row in world.pending if _is_held(row)
        }

    def _check_queue(self, world: World, row: StepRun) -> None:
        step = world.step_of(row)
        assert step is not None
        if row.queue:
            assert step.who.kind == "claim" or _given(row), ("in nobody's queue", row.pk)
            # Another version may ask another group.
            taken = self.claimed.get(row.pk) == row.step_id
            assert not taken or _given(row), ("taken, and to be had", row.pk)
        elif step.who.kind == "claim":
            kept = world.is_returned(row)  # whoever had it does it again
            assert row.pk in self.claimed or kept or _given(row), ("kept from its group", row.pk)

    def _check_whose(self, world: World) -> None:
        """What goes to who stands in stays the step of whoever is away."""
        steps = HistoryEntry.objects.filter(object_type="step_run", action="owner_changed")
        entries = steps.filter(pk__gt=self._history)
        swept = set(entries.filter(origin="job").values_list("object_id", flat=True))
        given = set(entries.exclude(origin="job").values_list("object_id", flat=True))
        whose = {row.pk: (row.covers_id or row.owner_id, row.step_id) for row in world.pending}
        for pk in (swept - given) & whose.keys() & self.whose.keys():
            moved = whose[pk][1] != self.whose[pk][1]
            assert moved or whose[pk] == self.whose[pk], ("lost on the way", pk)
        self.whose = whose

    def _moved_since(self) -> set[int | None]:
        """Those to whom steps were given since the last look: they are no new steps of a day."""
        entries = HistoryEntry.objects.filter(pk__gt=self._history)
        changes = [one.changes for one in entries if "owner" in one.changes]
        self._history = max([self._history, *entries.values_list("id", flat=True)])
        return {person for change in changes for person in change["owner"]}

    def _check_limit(self, world: World, moved: set[int | None]) -> None:
        begin = datetime.combine(world.now.astimezone(COMPANY_ZONE).date(), time.min, COMPANY_ZONE)
        today: dict[int, list[StepRun]] = defaultdict(list)
        for row in world.rows:
            known = row.state == "done" and row.done_at == row.opened_at
            mine = row.owner_id is not None and not row.queue
            if mine and _since(row, begin) and row.state != "waiting" and not known:
                today[row.owner_id or 0].append(row)
        for person, rows in today.items():
            if person not in moved:
                self._check_day(world, rows)

    def _check_day(self, world: World, rows: list[StepRun]) -> None:
        fresh = [row for row in rows if self._is_new(row) and not world.is_returned(row)]
        new = {row.pk: self._limit(world, row) for row in fresh}
        old = [row for row in rows if row.pk not in new]
        old = [row for row in old if self.opened.get(row.pk) == row.opened_at]
        for limit in set(new.values()) - {0}:
            beside = [pk for pk, other in new.items() if 0 < other <= limit]
            assert len(old) + len(beside) <= limit, ("over the limit", limit, len(old), beside)

    def _is_new(self, row: StepRun) -> bool:
        again = row.reason == UNDONE and row.attempt > 1
        return self.opened.get(row.pk) != row.opened_at and row.state == "open" and not again

    def _limit(self, world: World, row: StepRun) -> int:
        return world.versions[row.run.sop_version_id].definition.daily_limit

    def _check_order(self, world: World, moved: set[int | None]) -> None:
        """What waited longest opens first; of one run its steps come together."""
        before = [row for row in world.rows if row.pk in self.held and row.owner_id not in moved]
        for row in before:
            if _is_held(row) or self.opened.get(row.pk) == row.opened_at or row.state != "open":
                continue
            place = self.held[row.pk]
            first = min(one.pk for one in before if one.run_id == row.run_id)
            for other in before:
                if _is_held(other) and other.pk < first and self.held[other.pk] == place:
                    same = self._limit(world, other) == self._limit(world, row)
                    assert not same, ("passed over", other.pk, row.pk)


def _given(row: StepRun) -> bool:
    """A rung has given it to somebody, or to a group."""
    entries = HistoryEntry.objects.filter(object_type="step_run", action="owner_changed")
    return entries.filter(object_id=row.pk, origin="sop").exists()


def _since(row: StepRun, begin: datetime) -> bool:
    return row.opened_at is not None and row.opened_at >= begin


def _is_held(row: StepRun) -> bool:
    if row.state == "waiting" and row.reason == LOAD:
        assert row.waits_until is not None, "held for ever"
        return True
    return False


def _check_cover(world: World) -> None:
    """Steps are with whom they belong, or with who stands in."""
    cover = load_cover(world.now)
    for row in world.pending:
        if row.state == "waiting" and row.covers_id is None:
            continue  # finds who is here when its day comes
        whose = row.covers_id or row.owner_id
        assert whose is not None
        assert cover.stand_in(whose) == row.owner_id, ("with the wrong one", row.pk, whose)
