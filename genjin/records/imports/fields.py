"""What a column of a list can become."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from enum import StrEnum

from genjin.common import language


class FieldKind(StrEnum):
    """How the text of a cell is read."""

    LINE = "line"
    PROSE = "prose"
    COMPANY = "company"
    NAME = "name"
    """Of the contact: with the company's name it tells who is meant where there is no phone."""
    PHONE = "phone"
    EMAIL = "email"
    DATE = "date"
    CHOICE = "choice"
    PERSON = "person"
    """Somebody of ours, by name or log-in."""


@dataclass(frozen=True, slots=True)
class ImportField:
    """A field of the record that is made of a row, and the titles under which lists carry it."""

    name: str
    zh: str
    en: str
    kind: FieldKind
    synonyms: tuple[str, ...] = ()
    max_length: int | None = None
    choices: Mapping[str, tuple[str, ...]] = attribute(default_factory=dict)
    """For CHOICE: code → what people write for it."""
    choice_labels: Mapping[str, tuple[str, str]] = attribute(default_factory=dict)
    """For CHOICE: code → its name in Chinese and English."""
    required: bool = False
    several_columns: bool = False
    """Whether two columns may hold it (mobile and landline); the first valid one counts."""

    @property
    def label(self) -> str:
        return language.text(zh=self.zh, en=self.en)

    @property
    def titles(self) -> tuple[str, ...]:
        return (self.zh, self.en, self.name, *self.synonyms)

    def choice_label(self, code: str) -> str:
        zh, en = self.choice_labels.get(code, (code, code))
        return language.text(zh=zh, en=en)
