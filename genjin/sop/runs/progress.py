"""The engine: from what is true now to which steps are done, which open, which runs end.

Works on many runs of any version at once with a number of statements that does not depend on
how many there are. Everything is decided in memory between one set of reads and one of writes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from genjin.common.inserts import new_row
from genjin.common.working_time import WorkingTime
from genjin.sop.definitions.kinds import Asked, Evidence, EvidenceKinds, evidence_kinds
from genjin.sop.definitions.selectors import Published
from genjin.sop.definitions.spec import Cadence, Step
from genjin.sop.runs import deadlines, steps
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.carrying import Carrier, Crossing
from genjin.sop.runs.choices import PASSED, PENDING, RunState, StepState
from genjin.sop.runs.journal import Journal, Journey
from genjin.sop.runs.judging import Judge
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.planning import Plans
from genjin.sop.runs.steps import SENT_BACK, UNDONE
from genjin.sop.runs.subjects import LoadedSubjects
from genjin.sop.runs.trying import TRIED_AT, UNREACHABLE, next_try, tries_at

PROVABLE = (StepState.OPEN, StepState.PAUSED)
CONDITION = "condition"  # why a step was passed
LONGEST_OUTCOME = 40
_NOBODYS_WORK = ("import", "version")  # origins: a list, another version of the SOP


@dataclass(frozen=True, slots=True)
class Cause:
    """The change that moves the runs: when, by whom, and where it came from."""

    at: datetime
    by_id: int | None
    origin: str = "person"
    touched: frozenset[str] = frozenset()  # fields of records that the change writes


@dataclass(frozen=True, slots=True)
class _Pending:
    journey: Journey
    step: Step
    step_run: StepRun


class Engine:
    """Carries what deciding needs; made anew for each batch."""

    def __init__(
        self,
        *,
        versions: Mapping[int, Published],
        subjects: LoadedSubjects,
        assignees: Assignees,
        hours: WorkingTime,
        cause: Cause,
        crossings: Mapping[int, Crossing] | None = None,
        kinds: EvidenceKinds = evidence_kinds,
    ) -> None:
        self._kinds = kinds
        self._versions = versions
        self._subjects = subjects
        self.assignees = assignees
        self.hours = hours
        self._cause = cause
        self._judge = Judge(subjects, cause.at)
        self._plans = Plans(subjects, self._judge, hours)
        self._fresh: set[int] = set()  # identities of steps opened by this change
        self._crossings = crossings or {}
        self._carrier = Carrier(
            versions=versions,
            subjects=subjects,
            assignees=assignees,
            hours=hours,
            due_of=self._plans.due_of,
            at=cause.at,
        )
        self.journal = Journal()

    def advance(self, journeys: Sequence[Journey]) -> Journal:
        """Complete by proof, end, open what follows; again until nothing moves."""
        moving = [journey for journey in journeys if journey.run.state == RunState.RUNNING]
        self._cross([journey for journey in moving if self._crosses_first(journey)])
        self._begin_anew(moving)
        self._wait_anew(moving)
        self._open_again(moving)
        self.replan(moving)
        self._try_again(moving)
        while moving:
            moved = self._complete(moving)
            self._cross([journey for journey in moving if id(journey) in moved])
            self._end(moving)
            moving = [journey for journey in moving if journey.run.state == RunState.RUNNING]
            moved |= self._open_next(moving)
            moving = [
                journey
                for journey in moving
                if id(journey) in moved and journey.run.state == RunState.RUNNING
            ]
        return self.journal

    def _crosses_first(self, journey: Journey) -> bool:
        """Moved at once, or a step that waited opens now, or somebody has passed one: the next
        step is of the new version."""
        crossing = self._crossings.get(journey.run.planned_move_id or 0)
        if crossing is None:
            return False
        return crossing.at_once or self._has_waited(journey) or self._has_passed(journey)

    def _has_passed(self, journey: Journey) -> bool:
        changed = self.journal.changed.values()
        return any(one.run_id == journey.run.pk and one.state in PASSED for one in changed)

    def _has_waited(self, journey: Journey) -> bool:
        return any(
            step_run.state == StepState.WAITING
            and step_run.waits_until is not None
            and step_run.waits_until <= self._cause.at
            for step_run in journey.steps.values()
        )

    def _cross(self, journeys: Sequence[Journey]) -> None:
        """Those that are planned to go over to another version do so."""
        crossed = []
        for journey in journeys:
            if crossing := self._crossings.get(journey.run.planned_move_id or 0):
                self.journal.carried.append(self._carrier.carry(journey, crossing))
                crossed.append(journey)
        self._wait_anew(crossed)

    def _wait_anew(self, journeys: Sequence[Journey]) -> None:
        """Steps that wait for a date open when it has come; the date may have been changed."""
        for journey in journeys:
            for step in self._versions[journey.run.sop_version_id].definition.steps:
                step_run = journey.steps.get(step.key)
                if step_run is None or step_run.state != StepState.WAITING:
                    continue
                before = step_run.waits_until
                self._begin(journey, step, step_run)
                if step_run.state == StepState.OPEN:
                    # Whoever it waited for may be away by now.
                    self.assignees.assign(step_run, step_run.covers_id or step_run.owner_id)
                if step_run.state != StepState.WAITING or step_run.waits_until != before:
                    self.journal.change(step_run)

    def _begin_anew(self, journeys: Sequence[Journey]) -> None:
        """Steps that were sent back."""
        for journey in journeys:
            definition = self._versions[journey.run.sop_version_id].definition
            for key, (by_id, reason) in journey.sent_back.items():
                self._make(journey, definition.step(key), after=journey.steps[key])
                anew = journey.steps[key]
                anew.reason, anew.evidence = reason, {SENT_BACK: by_id}
            journey.sent_back.clear()

    def _open_again(self, journeys: Sequence[Journey]) -> None:
        """What proved a step is gone: the step opens anew, with the deadline that it had."""
        done = [
            item
            for item in self._steps_in(journeys, StepState.DONE)
            if self._kinds.get(item.step.proof.kind).undone
        ]
        for item, evidence in zip(done, self._find_evidence(done, stands=True), strict=True):
            if evidence is None:
                item.step_run.counted, item.step_run.reason = False, UNDONE
                self.journal.change(item.step_run)
                self._make(item.journey, item.step, again=item.step_run)

    def replan(self, journeys: Sequence[Journey], *, all_open: bool = False) -> None:
        """Deadlines that depend on the record follow it while they are not past; with a changed
        calendar those of all open steps."""
        for item in self._steps_in(journeys, StepState.OPEN):
            step_run = item.step_run
            assert step_run.due_at is not None
            if not all_open and (not item.step.cases or step_run.due_at < self._cause.at):
                continue
            due = self._plans.due_of(item.journey, item.step, step_run)
            if due != step_run.due_at:
                step_run.due_at = due
                if not all_open:
                    behind = deadlines.first_rung(item.step, self._cause.at, due, self.hours)
                    step_run.rungs_sent = max(step_run.rungs_sent, behind)
                self.journal.change(step_run)

    def _try_again(self, journeys: Sequence[Journey]) -> None:
        """Steps with a cadence: the next try is planned, or the step is given up."""
        trying = [
            item
            for item in self._steps_in(journeys, StepState.OPEN)
            if item.step.cadence is not None
        ]
        tries = tries_at([item.step_run for item in trying])
        for item in trying:
            found, step_run, cadence = tries[id(item.step_run)], item.step_run, item.step.cadence
            if cadence is None or found.number == step_run.tries:
                continue
            step_run.tries = found.number
            self.journal.change(step_run)
            if found.number >= cadence.attempts:
                self._give_up(item, cadence)
            elif found.last is not None:
                step_run.due_at = next_try(cadence, found, self.hours)
                step_run.evidence = step_run.evidence | {TRIED_AT: found.last.isoformat()}
                step_run.rungs_sent = deadlines.first_rung(
                    item.step, self._cause.at, step_run.due_at, self.hours
                )

    def _give_up(self, item: _Pending, cadence: Cadence) -> None:
        details = {"kind": "cadence", "tries": item.step_run.tries}
        self._finish_step(item, Evidence(None, None, details, UNREACHABLE))
        if cadence.then != "go_on":
            self._close(item.journey, RunState.ENDED, UNREACHABLE)
        if cadence.then == "give_back":
            root = (item.journey.run.root_type, item.journey.run.root_id)
            self.journal.given_back.append((root, item.step_run.tries))

    def _complete(self, journeys: Sequence[Journey]) -> set[int]:
        """Steps whose proof is there. Returns the identities of the journeys that moved."""
        pending = [item for item in self._steps_in(journeys, *PROVABLE) if self._may_close(item)]
        moved = set()
        for item, evidence in zip(pending, self._find_evidence(pending), strict=True):
            if evidence is not None:
                self._finish_step(item, evidence)
                moved.add(id(item.journey))
        return moved

    def _steps_in(self, journeys: Sequence[Journey], *states: str) -> list[_Pending]:
        return [
            _Pending(journey, step, journey.steps[step.key])
            for journey in journeys
            for step in self._versions[journey.run.sop_version_id].definition.steps
            if step.key in journey.steps and journey.steps[step.key].state in states
        ]

    def _may_close(self, item: _Pending) -> bool:
        """What the step needs of its record, beside the proof."""
        if item.step.needs is None:
            return True
        subject = (item.step_run.subject_type, item.step_run.subject_id)
        return self._is_concerned(item) and self._judge.of_record(item.step.needs, subject)

    def _is_concerned(self, item: _Pending) -> bool:
        """The record at the step is what it concerns, not what stands in for it."""
        definition = self._versions[item.journey.run.sop_version_id].definition
        return item.step_run.subject_type == definition.concerns(item.step)

    def _find_evidence(
        self, pending: Sequence[_Pending], *, stands: bool = False
    ) -> list[Evidence | None]:
        """Each kind is asked once for all its steps. `stands`: whether what once was there still
        is."""
        answers: dict[int, Evidence | None] = {}
        for kind in {item.step.proof.kind for item in pending}:
            mine = [item for item in pending if item.step.proof.kind == kind]
            asked = [self._ask(item, stands) for item in mine]
            found = self._kinds.get(kind).find(asked, self._subjects)
            answers.update({id(item): evidence for item, evidence in zip(mine, found, strict=True)})
        return [answers[id(item)] for item in pending]

    def _ask(self, item: _Pending, stands: bool) -> Asked:
        anew = not stands and SENT_BACK in item.step_run.evidence
        assert item.step_run.opened_at is not None
        return Asked(
            item.step_run.subject_type,
            item.step_run.subject_id,
            item.step_run.opened_at,
            self._cause.at,
            item.step.proof.options,
            fresh=id(item.step_run) in self._fresh,
            concerned=self._is_concerned(item),
            step_run_id=item.step_run.pk,
            touched=self._cause.touched if anew else None,
        )

    def _finish_step(self, item: _Pending, evidence: Evidence) -> None:
        step_run, opened_at = item.step_run, item.step_run.opened_at
        assert opened_at is not None
        known_before = id(step_run) in self._fresh
        step_run.done_at = max(evidence.at or self._cause.at, opened_at)
        if step_run.state == StepState.PAUSED:
            steps.resume(step_run, self.journal, step_run.done_at, self.hours)
        due = step_run.due_at
        assert due is not None
        step_run.state = StepState.DONE
        step_run.done_by_id = evidence.by_id or self._cause.by_id
        step_run.late = step_run.done_at > due
        step_run.worked_minutes = self.hours.minutes_between(opened_at, step_run.done_at)
        # What was known when the step opened was nobody's work in this step.
        step_run.counted = not (known_before and self._cause.origin in _NOBODYS_WORK)
        step_run.evidence = evidence.details | {"origin": self._cause.origin}
        step_run.outcome = evidence.outcome[:LONGEST_OUTCOME]
        self.journal.change(step_run)

    def _end(self, journeys: Sequence[Journey]) -> None:
        for journey in journeys:
            definition = self._versions[journey.run.sop_version_id].definition
            root = (journey.run.root_type, journey.run.root_id)
            for end in definition.ends:
                if self._subjects.value(*root, end.field) == end.value:
                    self._close(journey, RunState.ENDED, end.reason)
                    break

    def _close(self, journey: Journey, state: RunState, reason: str) -> None:
        journey.run.state = state
        journey.run.ended_at = self._cause.at
        journey.run.ended_reason = reason
        self.journal.finish(journey.run)
        for step_run in journey.steps.values():
            if step_run.state in PENDING:
                step_run.state = StepState.CANCELLED
                step_run.done_at = self._cause.at
                self.journal.change(step_run)

    def _open_next(self, journeys: Sequence[Journey]) -> set[int]:
        moved = set()
        for journey in journeys:
            definition = self._versions[journey.run.sop_version_id].definition
            passed = {key for key, run in journey.steps.items() if run.state in PASSED}
            for step in definition.steps:
                before = journey.steps.get(step.key)
                cancelled = before is not None and before.state == StepState.CANCELLED
                if (before is None or cancelled) and passed.issuperset(definition.before(step.key)):
                    if step.when is None or self._judge.of_run(step.when, journey):
                        self._make(journey, step, after=before)
                    else:
                        self._pass_over(journey, step, after=before)
                    moved.add(id(journey))
            if passed.issuperset(step.key for step in definition.steps if not step.optional):
                self._close(journey, RunState.DONE, "done")
        return moved

    def _make(
        self,
        journey: Journey,
        step: Step,
        *,
        after: StepRun | None = None,
        again: StepRun | None = None,
    ) -> None:
        """`after`: the attempt before, which was sent back. `again`: one whose proof is gone; the
        deadline stays, and rungs that were sent are not sent again."""
        step_run = self._new_step(journey, step, before=again or after)
        person = self.assignees.resolve(
            step.who, self._subjects.owner(step_run.subject_type, step_run.subject_id)
        )
        self.assignees.assign(step_run, person)
        if again is None:
            self._begin(journey, step, step_run)
        else:
            step_run.state, step_run.opened_at = StepState.OPEN, self._cause.at
            step_run.due_at, step_run.rungs_sent = again.due_at, again.rungs_sent
            step_run.reason = UNDONE
        self._fresh.add(id(step_run))

    def _pass_over(self, journey: Journey, step: Step, *, after: StepRun | None) -> None:
        """Its condition does not hold: what comes after opens without it."""
        step_run = self._new_step(journey, step, before=after)
        step_run.state, step_run.done_at = StepState.SKIPPED, self._cause.at
        step_run.outcome, step_run.reason, step_run.counted = StepState.SKIPPED, CONDITION, False

    def _new_step(self, journey: Journey, step: Step, *, before: StepRun | None) -> StepRun:
        run, subject = journey.run, journey.subject(step.role)
        step_run = new_row(
            StepRun,
            run_id=run.pk,
            step_id=self._versions[run.sop_version_id].step_ids[step.key],
            subject_type=subject[0],
            subject_id=subject[1],
            attempt=before.attempt + 1 if before else 1,
            created_at=self._cause.at,
            changed_at=self._cause.at,
        )
        step_run.run = run
        journey.steps[step.key] = step_run
        journey.rows.append(step_run)
        self.journal.opened.append(step_run)
        return step_run

    def _begin(self, journey: Journey, step: Step, step_run: StepRun) -> None:
        """Open, or wait while the awaited date has not come or is not known."""
        at = self._cause.at
        if step.wait is not None:
            until = self._plans.waits_until(step.wait, step_run.run)
            if until is None or until > at:
                step_run.state = StepState.WAITING
                step_run.waits_until = step_run.due_at = until
                return
        due = self._plans.due_at(journey, step, at)
        step_run.state = StepState.OPEN
        step_run.waits_until = None
        step_run.opened_at, step_run.due_at = at, due
        step_run.rungs_sent = deadlines.first_rung(step, at, due, self.hours)
