"""The kinds of evidence that ship: a field filled, a follow-up written."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from genjin.activities.follow_ups.selectors import Written, list_written_since
from genjin.common.filters.tree import fields_of
from genjin.common.filters.wording import sentence
from genjin.common.language import text
from genjin.records.objects.types import object_types
from genjin.sop.definitions.kinds import Asked, Evidence, Subjects
from genjin.sop.runs.judging import Judge


class FieldFilled:
    """The field holds a value now. Who filled it and when is the change that is looked at."""

    name = "field"
    options: Mapping[str, str] = {"field": "field"}
    undone = True

    def find(self, asked: Sequence[Asked], subjects: Subjects) -> list[Evidence | None]:
        return [self._look(question, subjects) for question in asked]

    def label(self, options: dict[str, Any], object_type: str) -> str:
        field = object_types.get(object_type).by_name[options["field"]]
        return text(zh=f"填写「{field.zh}」", en=f"“{field.en}” filled in")

    def _look(self, question: Asked, subjects: Subjects) -> Evidence | None:
        name = question.options["field"]
        if not question.concerned or _is_old(question, {name}):
            return None
        value = subjects.value(question.subject_type, question.subject_id, name)
        if value in (None, ""):
            return None
        return Evidence(None, None, {"kind": self.name, "field": name}, outcome=str(value))


class ConditionMet:
    """The record meets a condition now."""

    name = "condition"
    options: Mapping[str, str] = {"holds": "condition"}
    undone = True

    def find(self, asked: Sequence[Asked], subjects: Subjects) -> list[Evidence | None]:
        judges = {question.judged_at: Judge(subjects, question.judged_at) for question in asked}
        return [self._look(question, judges[question.judged_at]) for question in asked]

    def label(self, options: dict[str, Any], object_type: str) -> str:
        said = sentence(options["holds"])
        return text(zh=f"做到「{said}」", en=f"until “{said}” holds")

    def _look(self, question: Asked, judge: Judge) -> Evidence | None:
        condition = question.options["holds"]
        if not question.concerned or _is_old(question, fields_of(condition)):
            return None
        if not judge.of_record(condition, (question.subject_type, question.subject_id)):
            return None
        return Evidence(None, None, {"kind": self.name}, outcome="met")


def _is_old(question: Asked, fields: Collection[str]) -> bool:
    """The step was sent back, and nothing of this has been written since."""
    return question.touched is not None and question.touched.isdisjoint(fields)


class FollowUpWritten:
    """A follow-up that was saved while the step is open; imported history proves nothing."""

    name = "follow_up"
    options: Mapping[str, str] = {
        "attitude": "flag",
        "satisfaction": "flag",
        "reached": "flag",
        "by_role": "role",
    }
    undone = False  # what was said to a customer is not unsaid

    def find(self, asked: Sequence[Asked], subjects: Subjects) -> list[Evidence | None]:
        written = self._load(asked)
        return [
            self._look(question, written[question.subject_type, question.subject_id])
            for question in asked
        ]

    def label(self, options: dict[str, Any], object_type: str) -> str:
        with_zh, with_en = "", ""
        if options.get("attitude"):
            with_zh, with_en = "带客户态度的", " with their attitude"
        if options.get("satisfaction"):
            with_zh, with_en = "带满意度的", " with a satisfaction"
        by_zh, by_en = "", ""
        if options.get("by_role") == "service":
            by_zh, by_en = "客服", " by service"
        return text(
            zh=f"{by_zh}写一条{with_zh}跟进" if by_zh else f"写一条{with_zh}跟进",
            en=f"a follow-up{by_en}{with_en}",
        )

    def _load(self, asked: Sequence[Asked]) -> dict[tuple[str, int], list[Written]]:
        by_type: dict[str, list[Asked]] = defaultdict(list)
        for question in asked:
            if not question.fresh:
                by_type[question.subject_type].append(question)
        found: dict[tuple[str, int], list[Written]] = defaultdict(list)
        for object_type, questions in by_type.items():
            since = min(question.opened_at for question in questions)
            ids = {question.subject_id for question in questions}
            for row in list_written_since(object_type, ids, since):
                found[object_type, row.subject_id].append(row)
        return found

    def _look(self, question: Asked, written: Sequence[Written]) -> Evidence | None:
        if question.fresh:
            return None
        for row in written:
            if row.created_at > question.opened_at and self._fits(row, question.options):
                details = {"kind": self.name, "id": row.id}
                outcome = row.attitude or ("reached" if row.reached else "not_reached")
                return Evidence(row.author_id, row.created_at, details, outcome)
        return None

    def _fits(self, row: Written, options: dict[str, Any]) -> bool:
        wanted = options.get("by_role")
        return (
            (not options.get("attitude") or bool(row.attitude))
            and (not options.get("satisfaction") or row.satisfaction is not None)
            and (not options.get("reached") or row.reached)
            and (not wanted or row.author_role == wanted)
        )
