"""By when steps are due: by the hours of who answers for them, counted anew only for a reason."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from genjin.common.filters.context import Context
from genjin.common.filters.judging import holds
from genjin.common.filters.tree import Filter, leaves_of
from genjin.common.working_time import WorkingTime
from genjin.crm.leads.models import Lead
from genjin.sop.definitions.spec import Due, Since, Step, Wait
from genjin.sop.runs import deadlines
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.steps import UNDONE
from genjin.workplace.calendars.selectors import load_calendars
from genjin.workplace.calendars.whose import Calendars
from tests.sop.machine_try_laws import in_a_row, were_reached
from tests.sop.machine_world import World, goes_on

RUNS = ("open", "paused", "checking")  # the deadline is one that runs


class Seen(NamedTuple):
    person: int | None  # who answers for it
    step_id: int
    due_at: datetime | None
    state: str
    stretched: tuple[int, int]  # by tries in vain, by pauses


@dataclass
class ClockLaws:
    """`turned`: those who work by other hours since the last look; None: everybody may."""

    before: dict[int, Seen] = field(default_factory=dict)
    dues: dict[int, datetime | None] = field(default_factory=dict)
    _by: Calendars | None = None

    def check(self, world: World) -> None:
        calendars, now = load_calendars(), world.now
        leads = Lead.objects.in_bulk()
        seen = {row.pk: _seen(row) for row in world.pending}
        old = self._by or calendars
        for row in world.pending:
            before, step = self.before.get(row.pk), world.step_of(row)
            assert step is not None
            if before is None:
                self._check_new(world, row, step, leads[row.run.root_id], calendars)
            elif row.state in RUNS and before.state in RUNS:
                expected = expected_due(world, row, step, leads[row.run.root_id], calendars)
                person = row.covers_id or row.owner_id
                turned = any(old.of(one) != calendars.of(one) for one in (person, before.person))
                alike = calendars.of(person) == calendars.of(before.person)
                self._check_going_on(
                    row,
                    before,
                    step,
                    expected,
                    now,
                    turned=turned,
                    alike=alike,
                    anew=old is not calendars,
                )
        if old is not calendars and world.worked_off:
            for row in world.pending:
                step = world.step_of(row)
                if step is not None and step.wait is not None and row.reason != "load":
                    self._check_waits(row, step, leads[row.run.root_id], calendars)
        self.before, self._by = seen, calendars
        self.dues = {row.pk: row.due_at for row in world.rows}

    def _check_new(
        self, world: World, row: StepRun, step: Step, lead: Lead, calendars: Calendars
    ) -> None:
        """What is opened again has the deadline that it had; where that depends on the record, what
        undid the proof may have changed it too."""
        earlier = [one for one in world.by_run[row.run_id] if one.attempt == row.attempt - 1]
        mine = [one for one in earlier if one.step_id == row.step_id]
        if row.reason == UNDONE and row.state == "open" and mine:
            same = row.due_at == mine[0].due_at
            if not same and step.cases:
                same = row.due_at == expected_due(world, row, step, lead, calendars)
            assert same, ("another deadline", row.pk)

    def _check_going_on(
        self,
        row: StepRun,
        before: Seen,
        step: Step,
        expected: datetime | None,
        now: datetime,
        *,
        turned: bool,
        alike: bool,
        anew: bool,
    ) -> None:
        """`alike`: the hours of whoever has it now and of whoever had it. `anew`: a calendar has
        changed, and all that is open is counted again, by whoever has it now."""
        person = row.covers_id or row.owner_id
        same = before.step_id == row.step_id and before.stretched == _stretched(row)
        if expected is None or not same or step.cases:
            return
        due, stopped = before.due_at, row.paused_at or now
        moved = row.due_at != due
        if turned and person == before.person:
            assert row.due_at == expected, ("not planned anew", row.pk, row.state, expected)
        elif turned:
            pass
        elif person == before.person and row.due_at != expected:
            assert not moved or row.state != before.state, ("moved for nothing", row.pk)
        elif due is not None and due <= stopped:
            again = anew and row.due_at == expected
            assert not moved or again, ("what is late is late", row.pk)
        elif row.due_at != expected:
            kept = alike and not moved
            assert kept or expected <= stopped, ("by the hours of others", row.pk, expected)

    def _check_waits(self, row: StepRun, step: Step, lead: Lead, calendars: Calendars) -> None:
        day = getattr(lead, step.wait.field) if step.wait else None
        if row.state == "waiting" and day is not None and step.wait is not None:
            until = deadlines.opens_on(step.wait, day, _hours(row, calendars))
            assert row.waits_until == until, ("opens by other hours", row.pk)


def _seen(row: StepRun) -> Seen:
    person = row.covers_id or row.owner_id
    return Seen(person, row.step_id, row.due_at, row.state, _stretched(row))


def _stretched(row: StepRun) -> tuple[int, int]:
    return row.tries, row.paused_minutes


def _hours(row: StepRun, calendars: Calendars) -> WorkingTime:
    return calendars.of(row.covers_id or row.owner_id)


def expected_due(
    world: World, row: StepRun, step: Step, lead: Lead, calendars: Calendars
) -> datetime | None:
    """As it is counted from its first opening; None where that is not for us to know."""
    hours, works = _hours(row, calendars), [row]
    for one in reversed(world.by_run[row.run_id]):
        same = one.step_id == row.step_id and one.attempt == works[-1].attempt - 1
        if same and goes_on(one):
            works.append(one)
    opened_at = works[-1].opened_at
    assert opened_at is not None
    due = next((case.due for case in step.cases if _holds(case.when, lead, world.now)), step.due)
    found = deadlines.due_at(due, _since(world, row, due, lead, hours) or opened_at, hours)
    if step.cadence is not None:
        number, last = in_a_row(row)
        if number != row.tries or (not number and were_reached(row)):
            return None
        if last is not None:
            every = step.cadence.every
            found = hours.add(last, every[min(number, len(every)) - 1])
    paused = sum(one.paused_minutes for one in works)
    return hours.add(found, paused) if paused else found


def _holds(condition: Filter, lead: Lead, now: datetime) -> bool:
    values = {leaf.field.key: getattr(lead, leaf.field.place) for leaf in leaves_of(condition)}
    return holds(condition, values, Context(now=now))


def _since(world: World, row: StepRun, due: Due, lead: Lead, hours: WorkingTime) -> datetime | None:
    match due.since:
        case Since("run_start"):
            return world.runs[row.run_id].starts_at
        case Since("step", name):
            rows = world.by_run[row.run_id]
            keys = world.versions[row.run.sop_version_id].keys
            mine = [one for one in rows if keys.get(one.step_id) == name]
            return mine[-1].done_at if mine else None
        case Since("field", name):
            day = getattr(lead, name)
            return deadlines.opens_on(Wait(name), day, hours) if day else None
    return None
