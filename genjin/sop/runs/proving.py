"""Which steps of runs are proved by what is true now: each kind of evidence is asked once for all
its steps."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from genjin.sop.definitions.kinds import Asked, Evidence, EvidenceKinds
from genjin.sop.definitions.selectors import Published
from genjin.sop.definitions.spec import Step
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.journal import Journey
from genjin.sop.runs.judging import Judge
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.steps import CHECKED, SENT_BACK, STAYS
from genjin.sop.runs.subjects import LoadedSubjects

PROVABLE = (StepState.OPEN, StepState.PAUSED)


class Pending(NamedTuple):
    """A step of a run, with what the SOP says of it."""

    journey: Journey
    step: Step
    step_run: StepRun


class Prover:
    """`fresh`: identities of steps opened by this change. `touched`: fields that it writes."""

    def __init__(
        self,
        *,
        versions: Mapping[int, Published],
        subjects: LoadedSubjects,
        judge: Judge,
        kinds: EvidenceKinds,
        at: datetime,
        touched: frozenset[str],
        fresh: Collection[int],
    ) -> None:
        self._versions, self._subjects, self._judge = versions, subjects, judge
        self._kinds, self._at, self._touched, self._fresh = kinds, at, touched, fresh

    def steps_in(self, journeys: Sequence[Journey], *states: str) -> list[Pending]:
        """Of each run in the order of the SOP; most have none or one."""
        return [
            Pending(journey, step, journey.steps[step.key])
            for journey in journeys
            if (keys := [key for key, one in journey.steps.items() if one.state in states])
            for step in self._versions[journey.run.sop_version_id].definition.in_order(keys)
        ]

    def may_close(self, item: Pending) -> bool:
        """What the step needs of its record, beside the proof."""
        if item.step.needs is None:
            return True
        subject = (item.step_run.subject_type, item.step_run.subject_id)
        return self._is_concerned(item) and self._judge.of_record(item.step.needs, subject)

    def may_be_undone(self, item: Pending) -> bool:
        said = item.step_run.evidence
        goes = CHECKED in said or self._kinds.get(item.step.proof.kind).undone
        return goes and STAYS not in said

    def confirmed(self, pending: Sequence[Pending]) -> list[Evidence | None]:
        """Whether somebody has agreed with what proves them, and who."""
        asked = [self._ask(item, stands=True) for item in pending]
        return self._kinds.get("confirmation").find(asked, self._subjects)

    def find(self, pending: Sequence[Pending], *, stands: bool = False) -> list[Evidence | None]:
        """`stands`: whether what once was there still is."""
        answers: dict[int, Evidence | None] = {}
        for kind in {item.step.proof.kind for item in pending}:
            mine = [item for item in pending if item.step.proof.kind == kind]
            asked = [self._ask(item, stands) for item in mine]
            found = self._kinds.get(kind).find(asked, self._subjects)
            answers.update({id(item): evidence for item, evidence in zip(mine, found, strict=True)})
        return [answers[id(item)] for item in pending]

    def _ask(self, item: Pending, stands: bool) -> Asked:
        # What is looked at has been given since.
        given = stands or item.step_run.state == StepState.CHECKING
        anew = not given and SENT_BACK in item.step_run.evidence
        assert item.step_run.opened_at is not None
        return Asked(
            item.step_run.subject_type,
            item.step_run.subject_id,
            item.step_run.opened_at,
            self._at,
            item.step.proof.options,
            fresh=id(item.step_run) in self._fresh,
            concerned=self._is_concerned(item),
            step_run_id=item.step_run.pk,
            touched=self._touched if anew else None,
        )

    def _is_concerned(self, item: Pending) -> bool:
        """The record at the step is what it concerns, not what stands in for it."""
        definition = self._versions[item.journey.run.sop_version_id].definition
        return item.step_run.subject_type == definition.concerns(item.step)
