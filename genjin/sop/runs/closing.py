"""How a step comes to its end by a proof, and who looks at that proof before.

While somebody looks, the clock stands: `paused_at` of such a step is the moment of its proof.
Approved, the step is done as of then; returned, its deadline moves by the working time that the
look took, and it needs a new proof.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime

from genjin.common.working_time import WorkingTime
from genjin.sop.definitions.kinds import Evidence
from genjin.sop.runs import steps
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.journal import Cause, Journal
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.proving import Pending, Prover
from genjin.sop.runs.steps import ASKED_AGAIN, CHECKED, MORNINGS, RETURNED

LONGEST_OUTCOME = 40
_PROVED_BY, _KNOWN = "proved_by", "known"  # of the evidence of a step that is looked at
_NOBODYS_WORK = ("import", "version")  # origins: a list, another version of the SOP

Agreed = Mapping[int, int | None]
"""By identity of what was asked about: who has agreed; nobody where nobody has to."""


class Closer:
    """Made anew for each batch, of what the engine works with. `fresh`: identities of steps opened
    by this change."""

    def __init__(
        self,
        prover: Prover,
        hours_of: Callable[[StepRun], WorkingTime],
        journal: Journal,
        fresh: Collection[int],
        cause: Cause,
    ) -> None:
        self._prover, self._hours_of, self._journal, self._fresh = prover, hours_of, journal, fresh
        self._at, self._by_id, self._origin = cause.at, cause.by_id, cause.origin

    def agreed(self, items: Collection[Pending]) -> Agreed:
        """Those that may close, as far as whoever looks at their proof is concerned."""
        found = {id(item): None for item in items if item.step.check is None}
        asked = [item for item in items if item.step.check is not None]
        given = self._prover.confirmed(asked) if asked else ()
        looked = zip(asked, given, strict=True)
        return found | {id(item): one.by_id for item, one in looked if one is not None}

    def taken_back(self, items: Sequence[Pending]) -> set[int]:
        """Identities of those with which somebody had agreed and agrees no more."""
        looked = [item for item in items if CHECKED in item.step_run.evidence]
        return {id(item) for item in looked} - self.agreed(looked).keys()

    def wait(self, item: Pending, evidence: Evidence) -> None:
        """The proof is there, and waits to be looked at."""
        step_run = item.step_run
        if step_run.state == StepState.CHECKING:
            return
        at = self._moment(step_run, evidence)
        if step_run.state == StepState.PAUSED:
            steps.resume(step_run, self._journal, at, self._hours_of(step_run))
        step_run.state, step_run.paused_at = StepState.CHECKING, at
        step_run.waits_until, step_run.reason = None, ""
        said = {_PROVED_BY: evidence.by_id or self._by_id, _KNOWN: self._was_known(step_run)}
        step_run.evidence = step_run.evidence | said
        self._journal.change(step_run)
        self._journal.checking.append(step_run)

    def go_on_without(self, items: Collection[Pending], proved: Collection[int]) -> None:
        """Those that are looked at and not among the `proved`, by identity."""
        for item in items:
            if item.step_run.state == StepState.CHECKING and id(item) not in proved:
                self.go_on(item.step_run)

    def go_on(self, step_run: StepRun) -> None:
        """What proved it is gone before anybody has agreed: it is to do again."""
        steps.resume(step_run, self._journal, self._at, self._hours_of(step_run))
        gone = (_PROVED_BY, _KNOWN, ASKED_AGAIN, MORNINGS)
        step_run.evidence = {k: v for k, v in step_run.evidence.items() if k not in gone}

    def give_up(self, step_run: StepRun, *, reason: str) -> None:
        """It is returned: this attempt is over, and its deadline has moved by the look."""
        self.go_on(step_run)
        step_run.state, step_run.done_at = StepState.CANCELLED, self._at
        step_run.counted, step_run.reason = False, reason
        step_run.evidence = step_run.evidence | {RETURNED: self._by_id}

    def finish(self, step_run: StepRun, evidence: Evidence, *, checked_by: int | None) -> None:
        known, done_by = self._was_known(step_run), evidence.by_id or self._by_id
        done_at, hours = self._moment(step_run, evidence), self._hours_of(step_run)
        said = evidence.details | {"origin": self._origin}
        if step_run.state == StepState.CHECKING and step_run.paused_at is not None:
            done_at, known = step_run.paused_at, bool(step_run.evidence.get(_KNOWN))
            done_by = step_run.evidence.get(_PROVED_BY)
        if step_run.state in (StepState.PAUSED, StepState.CHECKING):
            steps.resume(step_run, self._journal, done_at, hours)
        assert step_run.due_at is not None
        step_run.state, step_run.done_at, step_run.done_by_id = StepState.DONE, done_at, done_by
        step_run.late = done_at > step_run.due_at
        step_run.worked_minutes = steps.worked_minutes(step_run, done_at, hours)
        # What was known when the step opened was nobody's work in this step.
        step_run.counted = not known
        step_run.evidence = said | ({CHECKED: checked_by} if checked_by is not None else {})
        step_run.outcome = evidence.outcome[:LONGEST_OUTCOME]
        self._journal.change(step_run)

    def _moment(self, step_run: StepRun, evidence: Evidence) -> datetime:
        assert step_run.opened_at is not None
        return max(evidence.at or self._at, step_run.opened_at)

    def _was_known(self, step_run: StepRun) -> bool:
        return id(step_run) in self._fresh and self._origin in _NOBODYS_WORK
