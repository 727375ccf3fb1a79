"""Steps that give their record back when they close: a gate of another SOP may keep it. Such a step
stays open, proved as it is, and closes as soon as the gate lets it."""

from collections.abc import Callable

from genjin.sop.definitions.kinds import Evidence
from genjin.sop.definitions.spec import GiveBack
from genjin.sop.runs.journal import Journal, Journey, Kept
from genjin.sop.runs.judging import Judge
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.proving import Pending
from genjin.sop.runs.steps import was_done


def let_all_go(run: SopRun) -> str:
    return ""


class Keeper:
    """`refusal_of` is asked once for a run, and only where its record would be given back."""

    def __init__(self, refusal_of: Callable[[SopRun], str], judge: Judge, journal: Journal) -> None:
        self._refusal_of, self._judge, self._journal = refusal_of, judge, journal
        self._refusals: dict[int, str] = {}  # by identity of the journey

    def keeps(self, journey: Journey, step_run: StepRun) -> bool:
        """Whether the record stays; then it is told of the step."""
        if id(journey) not in self._refusals:
            self._refusals[id(journey)] = self._refusal_of(journey.run)
        refusal = self._refusals[id(journey)]
        if refusal:
            self._journal.kept.append(Kept(step_run, refusal))
        return bool(refusal)

    def keeps_open(self, item: Pending, evidence: Evidence) -> bool:
        """Whether the step, closed by this, would give back what has to stay."""
        step_run = item.step_run
        giving = [one for one in item.step.then if isinstance(one.deed, GiveBack)]
        if not giving or was_done(item.journey, step_run):
            return False
        before, step_run.outcome = step_run.outcome, evidence.outcome
        gives = any(
            one.when is None or self._judge.of_run(one.when, item.journey) for one in giving
        )
        step_run.outcome = before
        return gives and self.keeps(item.journey, step_run)
