"""Kinds of evidence that somebody gives by hand: a click, a checklist, a confirmation."""

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from genjin.common.language import text
from genjin.sop.definitions.kinds import Asked, Evidence, Subjects
from genjin.sop.definitions.wording import checker
from genjin.sop.runs.choices import MarkKind
from genjin.sop.runs.models import StepMark
from genjin.sop.runs.selectors.engine import marks_on


class _ByHand(ABC):
    """Looks at the marks that stand on the steps, in one statement for all."""

    undone = True

    def find(self, asked: Sequence[Asked], subjects: Subjects) -> list[Evidence | None]:
        ids = [question.step_run_id for question in asked if question.step_run_id is not None]
        marks: dict[int, list[StepMark]] = defaultdict(list)
        for mark in marks_on(ids) if ids else ():
            marks[mark.step_run_id].append(mark)
        none: list[StepMark] = []
        return [
            self._look(question, marks.get(question.step_run_id or 0, none)) for question in asked
        ]

    @abstractmethod
    def _look(self, question: Asked, marks: Sequence[StepMark]) -> Evidence | None: ...


def _proof(kind: str, mark: StepMark, outcome: str) -> Evidence:
    return Evidence(mark.by_id, mark.at, {"kind": kind, "id": mark.pk}, outcome)


class Clicked(_ByHand):
    """Somebody who is signed in says so; it is shown as that."""

    name = "click"
    options: Mapping[str, str] = {}

    def label(self, options: dict[str, Any], object_type: str) -> str:
        return text(zh="手动标记完成", en="marked as done by hand")

    def _look(self, question: Asked, marks: Sequence[StepMark]) -> Evidence | None:
        clicks = (mark for mark in marks if mark.kind == MarkKind.CLICK)
        return next((_proof(self.name, mark, "done") for mark in clicks), None)


class Confirmed(_ByHand):
    """Somebody above the assignee, or with a role, has looked at it."""

    name = "confirmation"
    options: Mapping[str, str] = {"by_role": "role"}

    def label(self, options: dict[str, Any], object_type: str) -> str:
        return text(zh="由{}确认", en="confirmed by {}").format(
            checker(options.get("by_role") or "")
        )

    def _look(self, question: Asked, marks: Sequence[StepMark]) -> Evidence | None:
        given = (mark for mark in marks if mark.kind == MarkKind.CONFIRMATION)
        return next((_proof(self.name, mark, "confirmed") for mark in given), None)


class ChecklistDone(_ByHand):
    """Every item of the step's checklist is ticked; the last one completes it."""

    name = "checklist"
    options: Mapping[str, str] = {}

    def label(self, options: dict[str, Any], object_type: str) -> str:
        count = len(options["items"])
        return text(zh=f"清单 {count} 项全部勾选", en=f"all {count} items of the checklist ticked")

    def _look(self, question: Asked, marks: Sequence[StepMark]) -> Evidence | None:
        ticked = {mark.item: mark for mark in marks if mark.kind == MarkKind.TICK}
        wanted = question.options["items"]
        if not wanted or not ticked.keys() >= set(wanted):
            return None
        last = max((ticked[item] for item in wanted), key=lambda mark: (mark.at, mark.pk))
        return _proof(self.name, last, "done")
