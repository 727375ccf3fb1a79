"""Why a row came out as it did: codes that are stored, sentences that are read."""

from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field as attribute
from typing import Any, TypedDict

from genjin.common import language


class StoredReason(TypedDict):
    code: str
    details: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason with what it speaks of: a row number, a title, the text in the cell."""

    code: str
    details: dict[str, Any] = attribute(default_factory=dict)

    @property
    def sentence(self) -> str:
        zh, en = _SENTENCES[self.code]
        return language.text(zh=zh, en=en).format(**self.details)

    @property
    def heading(self) -> str:
        """The reason without its details, under which rows are counted."""
        return heading(self.code)

    def as_stored(self) -> StoredReason:
        return {"code": self.code, "details": self.details}


def reason(code: str, **details: Any) -> Reason:
    if code not in _SENTENCES:
        raise KeyError(f"no reason is called {code!r}")
    return Reason(code, details)


def from_stored(stored: Iterable[StoredReason]) -> list[Reason]:
    return [Reason(one["code"], one["details"]) for one in stored]


def heading(code: str) -> str:
    zh, en = _HEADINGS[code]
    return language.text(zh=zh, en=en)


# Whether a row with this reason goes into the file of rows to mend.
TO_MEND = frozenset(
    ("phone_missing", "phone_not_understood", "nothing_to_go_by", "no_such_company")
)

_SENTENCES = {
    "same_phone_as_record": (
        "电话 {phone} 与已有记录相同，未重复导入",
        "The phone {phone} belongs to an existing record; not imported again",
    ),
    "same_phone_as_row": (
        "电话 {phone} 与第 {row} 行相同，未重复导入",
        "The phone {phone} is the same as in row {row}; not imported again",
    ),
    "same_company_as_record": (
        "公司已存在，作为另一位联系人加入",
        "The company is known; added to it as a further contact",
    ),
    "same_company_as_row": (
        "与第 {row} 行是同一公司，作为另一位联系人加入",
        "The same company as in row {row}; added to it as a further contact",
    ),
    "same_person": (
        "该公司下已有这位联系人，未重复导入",
        "The company already has this contact; not imported again",
    ),
    "out_of_reach": (
        "公司已有记录，但不在你的数据范围内，未导入",
        "The company has a record outside of what you may change; not imported",
    ),
    "nothing_to_go_by": (
        "没有公司名称，也没有有效电话，未导入",
        "Neither a company nor a valid phone; not imported",
    ),
    "no_such_company": (
        "没有这个名称的客户，未导入；请先导入或新建客户",
        "There is no customer of this name; not imported. Import or create the customer first",
    ),
    "phone_not_understood": (
        "电话“{text}”不是有效号码",
        "The phone “{text}” is no valid number",
    ),
    "phone_missing": ("没有电话", "There is no phone"),
    "date_not_understood": (
        "{label}“{text}”不是可识别的日期，原文保留在记录上",
        "{label} “{text}” is no date that can be read; its text stays on the record",
    ),
    "email_not_understood": (
        "{label}“{text}”不是有效邮箱，原文保留在记录上",
        "{label} “{text}” is no e-mail address; its text stays on the record",
    ),
    "choice_not_understood": (
        "{label}“{text}”不在可选值内，原文保留在记录上",
        "{label} “{text}” is none of the choices; its text stays on the record",
    ),
    "person_not_found": (
        "{label}“{text}”不是在职用户，按轮流分配",
        "{label} “{text}” is no active user; shared out in turn",
    ),
    "text_shortened": (
        "{label}过长，已截短，全文保留在记录上",
        "{label} is too long; it was shortened, the whole text stays on the record",
    ),
}

_HEADINGS = {
    "same_phone_as_record": ("电话与已有记录相同", "Phone of an existing record"),
    "same_phone_as_row": ("电话与前面的行相同", "Phone of an earlier row"),
    "same_company_as_record": ("公司已存在，作为联系人加入", "Known company: a further contact"),
    "same_company_as_row": ("与前面的行同一公司", "Company of an earlier row: a further contact"),
    "same_person": ("联系人已存在", "The contact exists"),
    "out_of_reach": ("公司在你的数据范围之外", "The company is outside of your reach"),
    "nothing_to_go_by": ("没有公司也没有有效电话", "Neither company nor valid phone"),
    "no_such_company": ("没有这个客户", "No such customer"),
    "phone_not_understood": ("电话无法识别", "Phone not understood"),
    "phone_missing": ("没有电话", "No phone"),
    "date_not_understood": ("日期无法识别", "Date not understood"),
    "email_not_understood": ("邮箱无法识别", "E-mail not understood"),
    "choice_not_understood": ("可选值无法识别", "Choice not understood"),
    "person_not_found": ("负责人不是在职用户", "Owner is no active user"),
    "text_shortened": ("内容过长", "Text too long"),
}
