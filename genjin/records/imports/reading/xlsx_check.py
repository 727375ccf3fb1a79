"""Counts what an .xlsx holds before a parser that builds a full grid is let at it.

Every part is read once, as a stream and without keeping it: a document type (the root of entity
bombs), an endless token, a row or a cell too far out each end the reading at once.
"""

import re
import string
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from genjin.records.imports.errors import (
    NotASpreadsheetError,
    TooManyColumnsError,
    TooManyRowsError,
    UnpacksTooLargeError,
)
from genjin.records.imports.reading import limits
from genjin.records.imports.reading.archive import Archive

_WORKBOOK = "xl/workbook.xml"
_LINKS = "xl/_rels/workbook.xml.rels"
_STRINGS = "xl/sharedstrings.xml"
_REFERENCE = re.compile(r"([A-Za-z]{1,4})([0-9]{1,8})")
_ROW_NUMBER = re.compile(r"[0-9]{1,8}")

Attributes = dict[str, str]


def check_xlsx(content: bytes) -> dict[str, int]:
    """The number of rows with a value per sheet, in order. Raises what refuses the file."""
    archive = Archive(content)
    if _WORKBOOK not in archive.names() or _LINKS not in archive.names():
        raise NotASpreadsheetError
    longest = _longest_shared_text(archive)
    rows = {
        name: _check_part(archive, name, longest)
        for name in archive.names()
        if name.endswith((".xml", ".rels")) and name != _STRINGS
    }
    return {title: rows.get(part, 0) for title, part in _sheets(archive)}


def _check_part(archive: Archive, name: str, longest_text: int) -> int:
    count = _SheetCount()
    # The fast count stops a sheet of millions of rows before each of them was looked at.
    _parse(_counted_rows(archive.chunks(name)), start=count.start)
    if count.shared_texts * longest_text > limits.MAX_TEXT_BYTES:
        _check_texts(archive, name)
    return count.rows_with_values


def _counted_rows(chunks: Iterable[bytes]) -> Iterable[bytes]:
    rows = 0
    for chunk in chunks:
        rows += chunk.count(b"<row")
        if rows > limits.MAX_SHEET_ROWS:
            raise TooManyRowsError(limit=limits.MAX_ROWS)
        yield chunk


class _SheetCount:
    """Follows the rows and cells of a sheet as the parser will place them.

    Called for each of maybe millions of elements: hence the table of names and few steps.
    """

    def __init__(self) -> None:
        self.rows_with_values = 0
        self.shared_texts = 0
        self._rows = self._row = self._column = 0
        self._last_row = self._last_column = 0
        self._row_digits = ""
        self._row_counted = False
        self._steps = {"c": self._cell, "v": self._value, "is": self._value, "row": self._next_row}
        self._kinds: dict[str, Callable[[Attributes], None]] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        try:
            step = self._kinds[name]
        except KeyError:
            step = self._steps.get(name.rpartition(":")[2], _pass_over)
            self._kinds[name] = step
        step(attributes)

    def _next_row(self, attributes: Attributes) -> None:
        self._rows += 1
        written = attributes.get("r")
        if written is not None and not _ROW_NUMBER.fullmatch(written):
            raise NotASpreadsheetError
        self._row = self._row + 1 if written is None else int(written)
        self._row_digits = str(self._row)
        self._column = 0
        self._row_counted = False
        if self._rows > limits.MAX_SHEET_ROWS:
            raise TooManyRowsError(limit=limits.MAX_ROWS)

    def _cell(self, attributes: Attributes) -> None:
        written = attributes.get("r")
        if written is None:
            self._column += 1
        else:
            letters = written.rstrip("0123456789")
            if written[len(letters) :] != self._row_digits:
                self._elsewhere(written)
            self._column = _COLUMNS.get(letters) or _column_number(letters)
        if attributes.get("t") == "s":
            self.shared_texts += 1

    def _elsewhere(self, written: str) -> None:
        """A cell that names another row than the one it stands in."""
        reference = _REFERENCE.fullmatch(written)
        if reference is None:
            raise NotASpreadsheetError
        self._row, self._row_digits = int(reference[2]), reference[2]

    def _value(self, attributes: Attributes) -> None:
        if not self._row_counted:
            self.rows_with_values += 1
            self._row_counted = True
        if self._row > self._last_row or self._column > self._last_column:
            self._last_row = max(self._row, self._last_row)
            self._last_column = max(self._column, self._last_column)
            check_grid(self._last_row, self._last_column)


def _pass_over(attributes: Attributes) -> None:
    """Of no interest: styles, formulas, widths."""


def check_grid(rows: int, columns: int) -> None:
    """Refuse a grid whose far corner lies too far out."""
    if rows > limits.MAX_SHEET_ROWS:
        raise TooManyRowsError(limit=limits.MAX_ROWS)
    if columns > limits.MAX_COLUMNS:
        raise TooManyColumnsError(limit=limits.MAX_COLUMNS)
    if rows * columns > limits.MAX_GRID_CELLS:
        raise UnpacksTooLargeError(limit=f"{limits.MAX_GRID_CELLS:,} cells")


def _column_number(letters: str) -> int:
    if not letters.isalpha() or not letters.isascii() or len(letters) > 4:
        raise NotASpreadsheetError
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


_COLUMNS = {letter: number for number, letter in enumerate(string.ascii_uppercase, 1)}


# --------------------------------------------------------------------------------- shared texts


@dataclass(slots=True)
class _TextLengths:
    lengths: list[int] = field(default_factory=list)

    def start(self, name: str, attributes: Attributes) -> None:
        if name.rpartition(":")[2] == "si":
            self.lengths.append(0)

    def text(self, text: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(text)


def _shared_lengths(archive: Archive) -> list[int]:
    if _STRINGS not in archive.names():
        return []
    count = _TextLengths()
    _parse(archive.chunks(_STRINGS), start=count.start, text=count.text)
    return count.lengths


def _longest_shared_text(archive: Archive) -> int:
    return max(_shared_lengths(archive), default=0)


@dataclass(slots=True)
class _SharedTextsUsed:
    """Adds up what all cells of a sheet hold when each has its own copy."""

    lengths: list[int]
    total: int = 0
    _number: str = ""
    _is_shared: bool = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name.rpartition(":")[2] == "c":
            self._is_shared = attributes.get("t") == "s"
        self._number = ""

    def text(self, text: str) -> None:
        self._number += text[:9]

    def end(self, name: str) -> None:
        if self._is_shared and name.rpartition(":")[2] == "v" and self._number.strip().isdigit():
            number = int(self._number[:9])
            self.total += self.lengths[number] if number < len(self.lengths) else 0
            if self.total > limits.MAX_TEXT_BYTES:
                raise UnpacksTooLargeError(limit=f"{limits.MAX_TEXT_BYTES // limits.MB} MB")


def _check_texts(archive: Archive, name: str) -> None:
    used = _SharedTextsUsed(_shared_lengths(archive))
    _parse(archive.chunks(name), start=used.start, end=used.end, text=used.text)


# ------------------------------------------------------------------------------- list of sheets


def _sheets(archive: Archive) -> list[tuple[str, str]]:
    """(title, part) of every sheet, in the order of the tabs."""
    parts: dict[str, str] = {}
    titles: list[tuple[str, str]] = []

    def link(name: str, attributes: Attributes) -> None:
        if name.rpartition(":")[2] == "Relationship":
            parts[attributes.get("Id", "")] = _path(attributes.get("Target", ""))

    def sheet(name: str, attributes: Attributes) -> None:
        if name.rpartition(":")[2] == "sheet":
            target = next((attributes[key] for key in attributes if key.endswith(":id")), "")
            titles.append((attributes.get("name", ""), parts.get(target, "")))

    _parse([archive.read(_LINKS)], start=link)
    _parse([archive.read(_WORKBOOK)], start=sheet)
    if len(titles) > limits.MAX_SHEETS:
        raise UnpacksTooLargeError(limit=f"{limits.MAX_SHEETS} sheets")
    # Only parts that end so were looked at; a sheet under another name stays closed.
    if any(part and not part.endswith(".xml") for _, part in titles):
        raise NotASpreadsheetError
    return titles


def _path(target: str) -> str:
    plain = target.replace("\\", "/").casefold()
    return plain.lstrip("/") if plain.startswith("/") else f"xl/{plain.removeprefix('./')}"


# ------------------------------------------------------------------------------------ streaming


def _parse(
    chunks: Iterable[bytes],
    *,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse_document_type
    fed = 0
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
            fed += len(chunk)
            if fed - parser.CurrentByteIndex > limits.MAX_XML_TOKEN_BYTES:
                limit = f"{limits.MAX_XML_TOKEN_BYTES // limits.MB} MB"
                raise UnpacksTooLargeError(limit=limit)
        parser.Parse(b"", True)
    # The last two: an encoding that nobody knows, or of several bytes (GBK).
    except (expat.ExpatError, LookupError, ValueError) as fault:
        raise NotASpreadsheetError from fault


def _refuse_document_type(*_: object) -> NoReturn:
    """Spreadsheets have none; whoever writes one wants its entities expanded."""
    raise NotASpreadsheetError
