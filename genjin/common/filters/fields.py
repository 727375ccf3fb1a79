"""What can be filtered on: a key, what kind of values it has, and where they lie."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from genjin.common.language import text


class Kind(StrEnum):
    TEXT = "text"
    CHOICE = "choice"
    CHOICES = "choices"  # a set of them, kept as a JSON list
    NUMBER = "number"
    WHOLE = "whole"
    DATE = "date"
    MOMENT = "moment"  # filtered on by its day in the company's zone
    BOOLEAN = "boolean"
    PERSON = "person"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True)
class FilterField:
    """`column` is a lookup path to one value of the row, or any expression that names its output
    field: `Cast(KT("custom__budget"), BigIntegerField())`. Blank: the key."""

    key: str
    kind: Kind
    zh: str
    en: str
    choices: tuple[tuple[str, str, str], ...] = ()  # value, zh, en
    column: Any = ""

    @property
    def label(self) -> str:
        return text(zh=self.zh, en=self.en)

    @property
    def place(self) -> Any:
        return self.column or self.key


Fields: TypeAlias = Mapping[str, FilterField]


def by_key(*fields: FilterField) -> Fields:
    found = {field.key: field for field in fields}
    if len(found) != len(fields):
        raise ValueError("a field to filter on is named twice")
    return found
