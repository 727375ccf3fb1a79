"""Kinds of evidence that other parts of the product give: a task done, another SOP at its end, a
file that was added, and what is reported from outside."""

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from genjin.activities.tasks.selectors import tasks_done_on
from genjin.common.language import text
from genjin.records.attachments.choices import ANY, FileKind
from genjin.records.attachments.selectors import added_since
from genjin.sop.definitions.kinds import Asked, Evidence, Subjects
from genjin.sop.runs.selectors.engine import reports_on, runs_done_on


class Happened(NamedTuple):
    """`key`: what the options of a step may ask for."""

    id: int
    subject_id: int
    at: datetime
    by_id: int | None
    key: str = ""
    amount: int = 0


class _OnRecord(ABC):
    """Something that happened on the record while the step was open; what is asked of many steps
    is loaded in one statement for each kind of record."""

    name: str
    undone = False

    def find(self, asked: Sequence[Asked], subjects: Subjects) -> list[Evidence | None]:
        by_type: dict[str, list[Asked]] = defaultdict(list)
        for question in asked:
            if not question.fresh:
                by_type[question.subject_type].append(question)
        found: dict[tuple[str, int], list[Happened]] = defaultdict(list)
        for object_type, mine in by_type.items():
            since = min(question.opened_at for question in mine)
            for one in self._happened(object_type, {q.subject_id for q in mine}, since):
                found[object_type, one.subject_id].append(one)
        return [self._look(one, found[one.subject_type, one.subject_id]) for one in asked]

    def _look(self, question: Asked, happened: Sequence[Happened]) -> Evidence | None:
        if question.fresh:
            return None
        for one in happened:
            if one.at > question.opened_at and self._fits(one, question.options):
                return Evidence(one.by_id, one.at, {"kind": self.name, "id": one.id})
        return None

    def _fits(self, one: Happened, options: Mapping[str, Any]) -> bool:
        return True

    @abstractmethod
    def _happened(
        self, object_type: str, ids: Collection[int], since: datetime
    ) -> list[Happened]: ...


class TaskDone(_OnRecord):
    """A task on the record was done while the step was open."""

    name = "task"
    options: Mapping[str, str] = {}

    def label(self, options: dict[str, Any], object_type: str) -> str:
        return text(zh="完成一个任务", en="a task done")

    def _happened(self, object_type: str, ids: Collection[int], since: datetime) -> list[Happened]:
        return [
            Happened(row.id, row.subject_id, row.done_at, row.owner_id)
            for row in tasks_done_on(object_type, ids, since)
        ]


class SopDone(_OnRecord):
    """Another SOP has come to its end on the record while the step was open."""

    name = "sop"
    options: Mapping[str, str] = {"key": "sop"}

    def label(self, options: dict[str, Any], object_type: str) -> str:
        key = options.get("key", "")
        return text(zh=f"SOP「{key}」走完", en=f"SOP “{key}” done")

    def _fits(self, one: Happened, options: Mapping[str, Any]) -> bool:
        return one.key == options.get("key")

    def _happened(self, object_type: str, ids: Collection[int], since: datetime) -> list[Happened]:
        return [Happened(*row) for row in runs_done_on(object_type, ids, since)]


class Reported(_OnRecord):
    """A seam for what is not told here yet: quotes, contracts, money, surveys, calls, visits. Their
    own features, or a system outside, report them (`services.reporting`)."""

    undone = True

    def __init__(self, name: str, *, zh: str, en: str, amount: str = "") -> None:
        """`amount`: what the option at least asks for, `seconds` of a call."""
        self.name, self._zh, self._en, self._amount = name, zh, en, amount
        self.options: Mapping[str, str] = {amount: amount} if amount else {}

    def label(self, options: dict[str, Any], object_type: str) -> str:
        least = options.get(self._amount, 0) if self._amount else 0
        if not least:
            return text(zh=self._zh, en=self._en)
        return text(zh=f"{self._zh}至少 {least} 秒", en=f"{self._en} of {least} seconds at least")

    def _fits(self, one: Happened, options: Mapping[str, Any]) -> bool:
        return one.amount >= options.get(self._amount, 0) if self._amount else True

    def _happened(self, object_type: str, ids: Collection[int], since: datetime) -> list[Happened]:
        return [
            Happened(row.pk, row.object_id, row.reported_at, row.by_id, amount=row.amount)
            for row in reports_on(self.name, object_type, ids, since)
        ]


REPORTED = (
    Reported("quote_sent", zh="报价已发出", en="a quote sent"),
    Reported("contract_signed", zh="合同已签署", en="a contract signed"),
    Reported("payment_received", zh="已到款", en="a payment received"),
    Reported("survey_answered", zh="客户已答问卷", en="a survey answered"),
    Reported("approval_given", zh="审批通过", en="an approval given"),
    Reported("call", zh="通话", en="a call", amount="seconds"),
    Reported("visit", zh="到访签到", en="a visit checked in"),
)


class FileAdded(_OnRecord):
    """A file of the kind was added to the record while the step was open, and is there still."""

    name = "file"
    options: Mapping[str, str] = {"kind": "file_kind"}
    undone = True

    def label(self, options: dict[str, Any], object_type: str) -> str:
        match options.get("kind", ANY):
            case FileKind.PHOTO:
                return text(zh="加一张照片", en="a photo added")
            case FileKind.DOCUMENT:
                return text(zh="加一份文档", en="a document added")
            case _:
                return text(zh="加一个文件", en="a file added")

    def _fits(self, one: Happened, options: Mapping[str, Any]) -> bool:
        return options.get("kind", ANY) in (ANY, one.key)

    def _happened(self, object_type: str, ids: Collection[int], since: datetime) -> list[Happened]:
        return [
            Happened(row.id, row.object_id, row.at, row.by_id, row.kind)
            for row in added_since(object_type, ids, since)
        ]
