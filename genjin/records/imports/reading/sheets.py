"""What every kind of list comes out as: sheets of rows of texts."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """A sheet and how many of its rows hold anything."""

    name: str
    rows: int
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class SheetRow:
    """`number` is the one that Excel shows at the left, from 1."""

    number: int
    cells: tuple[str, ...]


class Workbook(ABC):
    """A list that has passed all limits."""

    content_type: ClassVar[str]
    sheets: list[SheetInfo]

    @abstractmethod
    def rows(self, sheet: str) -> Iterator[SheetRow]:
        """The rows that hold anything, top down, all of one width."""


def column_letter(index: int) -> str:
    """The name that Excel gives to a column (from 0)."""
    letters, number = "", index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def storable(text: str) -> str:
    """Without zero bytes, which say nothing and which PostgreSQL does not take."""
    return text.replace("\x00", "") if "\x00" in text else text
