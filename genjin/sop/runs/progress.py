"""The engine: from what is true now to which steps are done, which open, which runs end.

Works on many runs of any version at once with a number of statements that does not depend on
how many there are. Everything is decided in memory between one set of reads and one of writes.
"""

from collections.abc import Callable, Mapping, Sequence

from genjin.common.inserts import new_row, tie
from genjin.common.working_time import WorkingTime
from genjin.sop.definitions.kinds import Evidence, EvidenceKinds, evidence_kinds
from genjin.sop.definitions.selectors import Published
from genjin.sop.definitions.spec import Cadence, Deeds, EndRun, GiveBack, Step
from genjin.sop.runs import deadlines, steps
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.carrying import Carrier, Crossing
from genjin.sop.runs.choices import CONDITION, PASSED, PENDING, RunState, StepState
from genjin.sop.runs.closing import Closer
from genjin.sop.runs.giving import Keeper, let_all_go
from genjin.sop.runs.hours import hours_of
from genjin.sop.runs.journal import Cause, Due, Journal, Journey
from genjin.sop.runs.judging import Judge
from genjin.sop.runs.load import LOAD, DayLoad, hold_back, none_yet, not_held
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.planning import Plans
from genjin.sop.runs.proving import PROVABLE, Pending, Prover
from genjin.sop.runs.replanning import Replanner
from genjin.sop.runs.steps import SENT_BACK, UNDONE
from genjin.sop.runs.subjects import LoadedSubjects
from genjin.sop.runs.trying import TRIED_AT, UNREACHABLE, next_try, tries_at
from genjin.sop.runs.wording import gave_up_after, unreached
from genjin.workplace.calendars.whose import Calendars

GIVEN_BACK = "given_back"  # why a run ended


class Engine:
    """Carries what deciding needs; made anew for each batch."""

    def __init__(
        self,
        *,
        versions: Mapping[int, Published],
        subjects: LoadedSubjects,
        assignees: Assignees,
        calendars: Calendars,
        cause: Cause,
        crossings: Mapping[int, Crossing] | None = None,
        kinds: EvidenceKinds = evidence_kinds,
        load: DayLoad | None = None,
        refusal_of: Callable[[SopRun], str] = let_all_go,
    ) -> None:
        self._versions = versions
        self._subjects = subjects
        self.assignees = assignees
        self.calendars = calendars
        self._cause = cause
        self._judge = Judge(subjects, cause.at)
        self._plans = Plans(subjects, self._judge, calendars)
        self._load = load or DayLoad(none_yet)
        self._begun: list[tuple[Journey, StepRun]] = []  # opened by this change, in order
        self._fresh: set[int] = set()  # identities of steps opened by this change
        self._proved: dict[int, StepRun] = {}  # the last one, by identity of the journey
        self._prover = Prover(
            versions=versions,
            subjects=subjects,
            judge=self._judge,
            kinds=kinds,
            at=cause.at,
            touched=cause.touched,
            fresh=self._fresh,
        )
        self._crossings = crossings or {}
        self._carrier = Carrier(
            versions=versions,
            subjects=subjects,
            assignees=assignees,
            calendars=calendars,
            due_of=self._plans.due_of,
            at=cause.at,
        )
        self.journal = Journal()
        self._keeper = Keeper(refusal_of, self._judge, self.journal)
        self._closer = Closer(self._prover, self._hours_of, self.journal, self._fresh, cause)
        self.anew = Replanner(self._prover, self._plans, calendars, self.journal, cause.at)

    def advance(self, journeys: Sequence[Journey]) -> Journal:
        """Complete by proof, end, open what follows; again until nothing moves."""
        moving = [journey for journey in journeys if journey.run.state == RunState.RUNNING]
        self._cross([journey for journey in moving if self._crosses_first(journey)])
        self._begin_anew(moving)
        self._wait_anew(moving)
        self._open_again(moving)
        self.anew.follow_records(moving)
        self._try_again(moving)
        may_end = moving  # records do not change meanwhile
        while moving:
            moved = self._complete(moving)
            crossed = self._cross([journey for journey in moving if id(journey) in moved])
            self._end([*may_end, *crossed])
            may_end = []
            moving = [journey for journey in moving if journey.run.state == RunState.RUNNING]
            moved |= self._open_next(moving)
            moving = [
                journey
                for journey in moving
                if id(journey) in moved and journey.run.state == RunState.RUNNING
            ]
        for journey, step_run in self._begun:
            limit = self._versions[journey.run.sop_version_id].definition.daily_limit
            if self._load.is_over(step_run, limit):
                hold_back(step_run, self._cause.at, self._hours_of(step_run))
                self.journal.change(step_run)
        return self.journal

    def _crosses_first(self, journey: Journey) -> bool:
        """Moved at once, or a step that waited opens now, or somebody has passed one: the next
        step is of the new version."""
        crossing = self._crossings.get(journey.run.planned_move_id or 0)
        if crossing is None:
            return False
        return (
            crossing.at_once
            or steps.has_waited(journey, self._cause.at)
            or self.journal.has_passed(journey.run)
        )

    def _cross(self, journeys: Sequence[Journey]) -> list[Journey]:
        """Those that are planned to go over to another version do so."""
        crossed: list[Journey] = []
        if not self._crossings:
            return crossed
        for journey in journeys:
            if crossing := self._crossings.get(journey.run.planned_move_id or 0):
                self.journal.carried.append(self._carrier.carry(journey, crossing))
                crossed.append(journey)
        self._wait_anew(crossed)
        return crossed

    def _wait_anew(self, journeys: Sequence[Journey]) -> None:
        """Steps that wait for a date open when it has come; the date may have been changed."""
        for journey, step, step_run in self._prover.steps_in(journeys, StepState.WAITING):
            before = step_run.waits_until
            if step_run.reason == LOAD and before is not None and before > self._cause.at:
                continue
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
            for item in self._prover.steps_in(journeys, StepState.DONE)
            if self._prover.may_be_undone(item)
        ]
        refused = self._closer.taken_back(done)
        for item, evidence in zip(done, self._prover.find(done, stands=True), strict=True):
            if evidence is None or id(item) in refused:
                item.step_run.counted, item.step_run.reason = False, UNDONE
                self.journal.change(item.step_run)
                self._make(item.journey, item.step, again=item.step_run)

    def _try_again(self, journeys: Sequence[Journey]) -> None:
        """Steps with a cadence: the next try is planned, or the step is given up."""
        trying = [
            item
            for item in self._prover.steps_in(journeys, StepState.OPEN)
            if item.step.cadence is not None
        ]
        tries = tries_at([item.step_run for item in trying])
        for item in trying:
            found, step_run, cadence = tries[id(item.step_run)], item.step_run, item.step.cadence
            if cadence is None or step_run.state != StepState.OPEN:
                continue  # the one before it has ended the run
            tried, step_run.tries = found.number != step_run.tries, found.number
            if found.number >= cadence.attempts and not self._is_kept(item, cadence):
                self._give_up(item, cadence)
            elif not tried:
                continue
            elif found.last is not None:
                hours = self._hours_of(step_run)
                step_run.due_at = next_try(cadence, found, hours)
                step_run.evidence = step_run.evidence | {TRIED_AT: found.last.isoformat()}
                step_run.rungs_sent = deadlines.first_rung(
                    item.step, self._cause.at, step_run.due_at, hours
                )
            self.journal.change(step_run)

    def _is_kept(self, item: Pending, cadence: Cadence) -> bool:
        if cadence.then == "give_back":
            return self._keeper.keeps(item.journey, item.step_run)
        return self._keeper.keeps_open(item, Evidence(None, None, {}, UNREACHABLE))

    def _give_up(self, item: Pending, cadence: Cadence) -> None:
        details = {"kind": "cadence", "tries": item.step_run.tries}
        self._finish_step(item, Evidence(None, None, details, UNREACHABLE))
        self._follow(item)
        if cadence.then != "go_on":
            self._close(item.journey, RunState.ENDED, UNREACHABLE)
        if cadence.then == "give_back":
            self.journal.give_back(item.journey.run, unreached(item.step_run.tries))

    def _complete(self, journeys: Sequence[Journey]) -> set[int]:
        """Steps whose proof is there, and agreed with where somebody looks at it. Returns the
        identities of the journeys that moved."""
        states = (*PROVABLE, StepState.CHECKING, StepState.WAITING)
        provable = [
            item
            for item in self._prover.steps_in(journeys, *states)
            if item.step_run.state != StepState.WAITING or item.step_run.reason == LOAD
        ]
        pending = [item for item in provable if self._prover.may_close(item)]
        found = zip(pending, self._prover.find(pending), strict=True)
        proved = [(item, evidence) for item, evidence in found if evidence is not None]
        agreed = self._closer.agreed([item for item, _ in proved])
        done = []
        for item, evidence in proved:
            if id(item) not in agreed:
                self._closer.wait(item, evidence)
            elif not self._keeper.keeps_open(item, evidence):
                self._finish_step(item, evidence, checked_by=agreed[id(item)])
                done.append(item)
        self._closer.go_on_without(provable, {id(item) for item, _ in proved})
        for item in done:
            self._follow(item)
        return {id(item.journey) for item in done}

    def _follow(self, item: Pending) -> None:
        """What the SOP says happens when the step is done; once, also where its proof was undone
        and came again."""
        if not item.step.then or steps.was_done(item.journey, item.step_run):
            return
        for following in item.step.then:
            if following.when is None or self._judge.of_run(following.when, item.journey):
                self._do(item, following.deed)

    def _do(self, item: Pending, deed: Deeds) -> None:
        match deed:
            case EndRun(reason):
                self._close(item.journey, RunState.ENDED, reason)
            case GiveBack() if not self._keeper.keeps(item.journey, item.step_run):
                self._close(item.journey, RunState.ENDED, GIVEN_BACK)
                self.journal.give_back(item.journey.run, gave_up_after(item.step))
            case GiveBack():
                pass  # told
            case _:
                self.journal.deeds.append(Due(item.journey, item.step_run, deed))

    def _finish_step(
        self, item: Pending, evidence: Evidence, *, checked_by: int | None = None
    ) -> None:
        self._closer.finish(item.step_run, evidence, checked_by=checked_by)
        self._proved[id(item.journey)] = item.step_run

    def _end(self, journeys: Sequence[Journey]) -> None:
        for journey in journeys:
            definition = self._versions[journey.run.sop_version_id].definition
            root = (journey.run.root_type, journey.run.root_id)
            for end in definition.ends:
                if self._subjects.value(*root, end.field) == end.value:
                    self._close(journey, RunState.ENDED, end.reason)
                    break

    def _close(self, journey: Journey, state: RunState, reason: str) -> None:
        if journey.run.state != RunState.RUNNING:
            return
        journey.run.state, journey.run.ended_reason = state, reason
        journey.run.ended_at = self._cause.at
        steps.note_end(journey, self.journal, self._proved.get(id(journey)))
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
            passed = frozenset(key for key, run in journey.steps.items() if run.state in PASSED)
            for step in definition.following(passed):
                before = journey.steps.get(step.key)
                if before is not None and before.state != StepState.CANCELLED:
                    continue
                if step.when is None or self._judge.of_run(step.when, journey):
                    self._make(journey, step, after=before)
                else:
                    self._pass_over(journey, step, after=before)
                moved.add(id(journey))
            if passed.issuperset(definition.asked):
                self._close(journey, RunState.DONE, "done")
        return moved

    def give_up(self, journey: Journey, step: Step) -> None:
        """A rung of the step has said so: the run ends, its record is given back."""
        if self._keeper.keeps(journey, journey.steps[step.key]):
            return
        self._close(journey, RunState.ENDED, GIVEN_BACK)
        self.journal.give_back(journey.run, gave_up_after(step))

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
        owner = self._subjects.owner(step_run.subject_type, step_run.subject_id)
        self.assignees.assign(step_run, self.assignees.resolve(step.who, owner))
        step_run.queue = self.assignees.queue_of(step.who, owner)
        if again is None:
            self._begin(journey, step, step_run)
        else:
            step_run.state, step_run.opened_at = StepState.OPEN, self._cause.at
            step_run.due_at, step_run.rungs_sent = again.due_at, again.rungs_sent
            step_run.reason = UNDONE
        self._fresh.add(id(step_run))

    def return_step(self, journey: Journey, step: Step, *, by_id: int, reason: str) -> None:
        """Whoever looked at its proof does not agree: whoever has the step does it again."""
        before = journey.steps[step.key]
        self._closer.give_up(before, reason=reason)
        self._make(journey, step, again=before)
        steps.hand_back(before, journey.steps[step.key], by_id=by_id, reason=reason)

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
        tie(step_run, "run", run)
        journey.steps[step.key] = step_run
        journey.rows.append(step_run)
        self.journal.opened.append(step_run)
        return step_run

    def _begin(self, journey: Journey, step: Step, step_run: StepRun) -> None:
        """Open, or wait while the awaited date has not come or is not known."""
        at = self._cause.at
        if step.wait is not None:
            until = self._plans.waits_until(step.wait, step_run.run, step_run)
            if until is None or until > at:
                step_run.state = StepState.WAITING
                step_run.waits_until = step_run.due_at = until
                step_run.reason = not_held(step_run)
                return
        due = self._plans.due_at(journey, step, step_run, at)
        step_run.state = StepState.OPEN
        step_run.waits_until = None
        step_run.reason = not_held(step_run)
        self._begun.append((journey, step_run))
        step_run.opened_at, step_run.due_at = at, due
        step_run.rungs_sent = deadlines.first_rung(step, at, due, self._hours_of(step_run))

    def _hours_of(self, step_run: StepRun) -> WorkingTime:
        return hours_of(step_run, self.calendars)
