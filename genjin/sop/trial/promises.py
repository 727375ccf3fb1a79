"""What proves a step that nobody has done yet: in the place of the kinds of evidence, whoever
tries out an SOP promises the proof of each step for a moment."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from genjin.sop.definitions.kinds import Asked, Evidence, EvidenceKind, Subjects, evidence_kinds
from genjin.sop.definitions.spec import Step
from genjin.sop.runs.models import StepRun

_Question = tuple[str, int, str, int, datetime]


class Promises:
    """`really` says which questions the kinds of evidence are asked themselves beside that."""

    def __init__(self, really: Callable[[str, Asked], bool]) -> None:
        self.at: datetime | None = None  # the moment to which time has come
        self._really = really
        self._promised: dict[_Question, Evidence] = {}

    def get(self, name: str) -> EvidenceKind:
        return _Kind(name, self)

    def promise(self, step: Step, step_run: StepRun, evidence: Evidence) -> None:
        assert step_run.opened_at is not None
        proof = step.proof
        subject = (step_run.subject_type, step_run.subject_id)
        self._promised[proof.kind, id(proof.options), *subject, step_run.opened_at] = evidence

    def kept(self, kind: str, asked: Asked) -> Evidence | None:
        """The proof, once its moment has come."""
        subject = (asked.subject_type, asked.subject_id)
        found = self._promised.get((kind, id(asked.options), *subject, asked.opened_at))
        if found is None or found.at is None or self.at is None or found.at > self.at:
            return None
        return found

    def asks_really(self, kind: str, asked: Asked) -> bool:
        return self._really(kind, asked)


class _Kind:
    options: Mapping[str, str] = {}

    def __init__(self, name: str, promises: Promises) -> None:
        self.name = name
        self.undone = evidence_kinds.get(name).undone
        self._promises = promises

    def find(self, asked: Sequence[Asked], subjects: Subjects) -> list[Evidence | None]:
        answers = [self._promises.kept(self.name, question) for question in asked]
        open_ones = [
            at
            for at, question in enumerate(asked)
            if answers[at] is None and self._promises.asks_really(self.name, question)
        ]
        if open_ones:
            found = evidence_kinds.get(self.name).find([asked[at] for at in open_ones], subjects)
            for at, answer in zip(open_ones, found, strict=True):
                answers[at] = answer
        return answers

    def label(self, options: dict[str, Any], object_type: str) -> str:
        return evidence_kinds.get(self.name).label(options, object_type)
