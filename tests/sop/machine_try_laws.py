"""Steps with a cadence: so many tries in a row that reached nobody, and then what the SOP says."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from genjin.activities.follow_ups.models import FollowUp
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue.models import QueueItem
from genjin.sop.runs.models import StepRun
from genjin.workplace.calendars.selectors import load_calendars
from genjin.workplace.notifications.models import NotificationItem
from tests.sop.machine_world import World

UNREACHABLE = "unreachable"


@dataclass
class TryLaws:
    tries: dict[int, tuple[int, int | None]] = field(default_factory=dict)
    given_up: set[int] = field(default_factory=set)

    def check(self, world: World) -> None:
        for row in world.rows:
            if row.state == "done" and row.outcome == UNREACHABLE and row.pk not in self.given_up:
                self.given_up.add(row.pk)
                _check_given_up(world, row)
        # What came while the SOP was switched off is looked at when it is on again.
        if world.off or QueueItem.objects.filter(kind="sop.advance").exists():
            return
        for row in world.pending:
            if row.state == "open":
                self._check_open(world, row)
        self.tries = {row.pk: (row.tries, row.covers_id or row.owner_id) for row in world.pending}

    def _check_open(self, world: World, row: StepRun) -> None:
        step = world.step_of(row)
        if step is None or step.cadence is None:
            return
        (number, last), cadence = in_a_row(row), step.cadence
        assert row.tries == number, ("miscounted", row.pk, row.tries, number)
        kept = NotificationItem.objects.filter(
            source=f"step_run:{row.pk}:{row.attempt}", rung="kept"
        )
        assert number < cadence.attempts or kept.exists(), ("not given up", row.pk, number)
        before, person = self.tries.get(row.pk, (0, None))
        if last is not None and number > before and person == (row.covers_id or row.owner_id):
            hours = load_calendars().of(person)
            minutes = cadence.every[min(number, len(cadence.every)) - 1]
            assert row.due_at == hours.add(last, minutes), ("tried again when?", row.pk)


def _check_given_up(world: World, row: StepRun) -> None:
    step, run = world.closed_under(row), world.runs[row.run_id]
    assert step.cadence is not None
    assert row.tries >= step.cadence.attempts, ("given up too early", row.pk, row.tries)
    assert in_a_row(row)[0] >= step.cadence.attempts, ("given up too early", row.pk)
    if step.cadence.then != "go_on":
        assert run.state == "ended", ("tries in vain, and it goes on", row.pk)
        # What follows upon the step may end the run first, for a reason of its own.
        assert run.ended_reason == UNREACHABLE or step.then
    if step.cadence.then == "give_back":
        # What follows upon the step may set it otherwise in the end; what is decided, or goes on
        # as a customer, is nobody's to give back.
        entries = HistoryEntry.objects.filter(object_type="lead", object_id=run.root_id)
        became = [one.changes["state"][1] for one in entries if "state" in one.changes]
        over = {"returned", "lost", "converted"}
        assert over & set(became), ("kept after all tries", row.pk)


def in_a_row(row: StepRun) -> tuple[int, datetime | None]:
    """How many reached nobody since somebody was reached, and when the last of them was."""
    number, last = 0, None
    for at, reached in _said_since(row):
        number, last = (0, None) if reached else (number + 1, at)
    return number, last


def were_reached(row: StepRun) -> bool:
    return any(reached for _, reached in _said_since(row))


def _said_since(row: StepRun) -> Sequence[tuple[datetime, bool]]:
    said = FollowUp.objects.filter(subject_type="lead", subject_id=row.subject_id, imported=False)
    rows = said.filter(created_at__gt=row.opened_at).order_by("created_at", "id")
    return list(rows.values_list("created_at", "reached"))
