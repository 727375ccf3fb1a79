"""A run goes over to another version: what becomes of each of its steps, decided in memory.

A closed step stays closed, with its evidence, in its place in the new version. One to do keeps its
opening, and its deadline unless the new version gives it another. One that has no place there is
cancelled. What is new is opened by the engine as soon as what it comes after is done.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from genjin.sop.definitions.selectors import Published
from genjin.sop.definitions.spec import Due, DueCase, Rung, Step
from genjin.sop.runs import deadlines
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.choices import FELL_AWAY, PENDING, StepState
from genjin.sop.runs.hours import hours_of
from genjin.sop.runs.journal import Carried, Journey
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.steps import STAYS
from genjin.sop.runs.subjects import LoadedSubjects
from genjin.workplace.calendars.whose import Calendars


@dataclass(frozen=True, slots=True)
class Crossing:
    """How runs come into the version `target`: by which key a step goes on there. `at_once`: not
    only when a step of theirs is done."""

    move_id: int
    target: int
    mapping: Mapping[str, str | None]
    at_once: bool = False
    by_id: int | None = None  # who published

    def key_of(self, key: str) -> str | None:
        """Its key in the new version, if it has a place there; None where it falls away."""
        return self.mapping.get(key, key)


class Carrier:
    """Carries journeys over; made anew for each batch, of what the engine works with."""

    def __init__(
        self,
        *,
        versions: Mapping[int, Published],
        subjects: LoadedSubjects,
        assignees: Assignees,
        calendars: Calendars,
        due_of: Callable[[Journey, Step, StepRun], datetime],
        at: datetime,
    ) -> None:
        self._versions = versions
        self._subjects = subjects
        self._assignees = assignees
        self._calendars = calendars
        self._due_of = due_of
        self._at = at

    def carry(self, journey: Journey, crossing: Crossing) -> Carried:
        run = journey.run
        before, after = self._versions[run.sop_version_id], self._versions[crossing.target]
        carried = Carried(run, run.sop_version_id, crossing.move_id, crossing.by_id)
        steps = _left_there(journey, after, carried)
        going_on: list[tuple[StepRun, Step, Step]] = []
        taken = {step_run.step_id for step_run in steps.values()}
        for row in journey.rows:
            key = before.keys.get(row.step_id)
            if key is None:
                continue  # of a version before that one
            to = crossing.key_of(key) or ""
            place = after.step_ids.get(to)
            if place is None or place in taken:
                if row.state in PENDING:
                    self._let_fall(row, carried)
                continue
            _put(row, place, carried)
            steps[to] = row
            old, new = before.definition.step(key), after.definition.step(to)
            if row.state in PENDING:
                going_on.append((row, old, new))
            elif old.proof != new.proof:
                _keep_closed(row, carried)
        journey.steps = steps
        run.sop_version_id, run.planned_move_id = crossing.target, None
        for row, old, new in going_on:
            self._settle(journey, row, old, new, carried)
        return carried

    def _let_fall(self, row: StepRun, carried: Carried) -> None:
        row.state, row.reason, row.done_at = StepState.CANCELLED, FELL_AWAY, self._at
        row.closed_as_id = row.step_id
        if row.pk is not None:
            carried.fallen.append(row)

    def _settle(
        self, journey: Journey, row: StepRun, old: Step, new: Step, carried: Carried
    ) -> None:
        """What is to do goes on under the new rules; only what they change is touched."""
        if old.role != new.role:
            row.subject_type, row.subject_id = journey.subject(new.role)
        before = hours_of(row, self._calendars)
        if old.who != new.who:
            owner = self._subjects.owner(row.subject_type, row.subject_id)
            self._assignees.assign(row, self._assignees.resolve(new.who, owner))
            row.queue = self._assignees.queue_of(new.who, owner)
            row.snoozed_until = None
        if row.state == StepState.OPEN:
            if _deadline(old) != _deadline(new):
                row.due_at = self._due_of(journey, new, row)
            elif hours_of(row, self._calendars) is not before:
                row.due_at = self._due_in_other_hands(journey, row, new)
        if row.state != StepState.WAITING and old.ladder != new.ladder:
            row.rungs_sent = self._rungs_behind(row, old, new)
        if _asks_differently(old, new) and row.pk is not None:
            carried.settled.append(row)

    def _due_in_other_hands(self, journey: Journey, row: StepRun, step: Step) -> datetime | None:
        """By their hours; what is late stays so, and nothing becomes it."""
        if row.due_at is None or row.due_at <= self._at:
            return row.due_at
        due = self._due_of(journey, step, row)
        return due if due > self._at else row.due_at

    def _rungs_behind(self, row: StepRun, old: Step, new: Step) -> int:
        """Nothing is sent twice: the new ladder goes on above the height that was reached."""
        reached = old.ladder[row.rungs_sent - 1].minutes if row.rungs_sent else None
        behind = 0 if reached is None else _up_to(new.ladder, reached)
        if row.due_at is None:
            return behind
        hours = hours_of(row, self._calendars)
        return max(behind, deadlines.first_rung(new, self._at, row.due_at, hours))


def _left_there(journey: Journey, after: Published, carried: Carried) -> dict[str, StepRun]:
    """Steps that the run left in this version when it went over from it before: they count again,
    and what had only fallen away is to do again."""
    steps: dict[str, StepRun] = {}
    for row in journey.rows:
        if row.step_id in after.keys:
            steps[after.keys[row.step_id]] = row
    for row in steps.values():
        if row.state == StepState.CANCELLED and row.reason == FELL_AWAY:
            row.state = _was(row)
            row.reason, row.done_at, row.closed_as_id = "", None, None
            carried.revived.append(row)
    return steps


def _was(row: StepRun) -> StepState:
    """What it was before it fell away."""
    if row.paused_until is not None:
        return StepState.PAUSED
    if row.paused_at is not None:
        return StepState.CHECKING
    waited = row.waits_until is not None or row.opened_at is None
    return StepState.WAITING if waited else StepState.OPEN


def _put(row: StepRun, place: int, carried: Carried) -> None:
    if row.state not in PENDING:
        row.closed_as_id = row.closed_as_id or row.step_id
        if row.pk is not None:
            carried.closed.append(row.pk)
    if row.pk is not None:
        carried.places.setdefault((row.step_id, place), []).append(row.pk)
    row.step_id = place


def _keep_closed(row: StepRun, carried: Carried) -> None:
    """What closed it is no proof of the step any more; that opens nothing again."""
    if row.state == StepState.DONE and STAYS not in row.evidence:
        row.evidence = row.evidence | {STAYS: True}
        if row.pk is not None:
            carried.kept.append(row)


def _asks_differently(old: Step, new: Step) -> bool:
    before = (_deadline(old), old.ladder, old.role, old.who)
    return before != (_deadline(new), new.ladder, new.role, new.who)


def _deadline(step: Step) -> tuple[Due, tuple[DueCase, ...]]:
    return step.due, step.cases


def _up_to(ladder: tuple[Rung, ...], minutes: int) -> int:
    return sum(rung.minutes <= minutes for rung in ladder)
