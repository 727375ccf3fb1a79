"""Opens a list that is plain text: CSV as Excel, WPS and other programs write it.

Encoding and delimiter are found in the content. A byte that cannot be read, a quote that is never
closed or a cell that no spreadsheet could hold refuses the file and says where: nothing is
skipped, nothing is guessed.
"""

import csv
import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice

from genjin.records.imports.errors import (
    CellTooLongError,
    EmptyFileError,
    NotASpreadsheetError,
    TooManyColumnsError,
    TooManyRowsError,
    UnclosedQuoteError,
    UndecodableError,
)
from genjin.records.imports.reading import limits
from genjin.records.imports.reading.decoding import find_encoding
from genjin.records.imports.reading.sheets import (
    SheetInfo,
    SheetRow,
    Workbook,
    column_letter,
    storable,
)

SHEET = "CSV"

# The surest first: of two that fit equally well the earlier counts. Beside each, how many of the
# rows it has to divide: the Chinese comma stands in every remark.
_DELIMITERS = {"\t": 0.5, ",": 0.5, ";": 0.5, "|": 0.5, "，": 0.8}
_NONE = "\x1f"
_SAMPLE_ROWS, _SAMPLE_LENGTH = 100, 200_000
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_QUOTED = re.compile(r'"[^"]*+(?:""[^"]*+)*+(?:"|\Z)')
# Excel's own first line, which says what stands between the cells.
_SAID = re.compile(r'"?sep=([^"\r\n])"?(?:\r\n|\r|\n)', re.IGNORECASE)
# ="0571": how programs keep Excel from taking a text for a number.
_KEPT_AS_TEXT = re.compile(r'="([^"]*)"')
# A page, a document, a program's data: text, but no list.
_NO_LIST = re.compile(r"\s*(?:<|%PDF|\{)")


# The negative control of the malformed files: a build that replaces what it cannot read is red.
_BROKEN_TRUSTS_FILES = os.environ.get("GENJIN_BREAK") == "trust_files"


class CsvList(Workbook):
    """One sheet of rows; each is as wide as the widest."""

    content_type = "text/csv"

    def __init__(self, content: bytes) -> None:
        encoding, mark = find_encoding(content)
        self._text = content[mark:].decode(encoding, "replace")
        if _NO_LIST.match(self._text):
            raise NotASpreadsheetError
        said = _SAID.match(self._text)
        self._start = said.end() if said else 0
        self._delimiter = said[1] if said else _find_delimiter(self._text[:_SAMPLE_LENGTH])
        if "\ufffd" in self._text and not _BROKEN_TRUSTS_FILES:
            self._require_sound(content[mark:], encoding)
        self._width = 0
        self.sheets = [SheetInfo(SHEET, self._measure())]

    def rows(self, sheet: str) -> Iterator[SheetRow]:
        for number, record in self._records():
            if any(map(str.strip, record)):
                cells = [_cell_text(cell) for cell in record[: self._width]]
                yield SheetRow(number, (*cells, *[""] * (self._width - len(cells))))

    def _measure(self) -> int:
        """Find the widest row; return how many hold anything. Whatever refuses the file is met."""
        rows = 0
        for number, record in self._records():
            _check_cells(number, record)
            width = _filled_width(record)
            rows += width > 0
            self._width = max(width, self._width)
            if rows > limits.MAX_SHEET_ROWS:
                raise TooManyRowsError(limit=limits.MAX_ROWS)
            if width > limits.MAX_COLUMNS:
                raise TooManyColumnsError(limit=limits.MAX_COLUMNS)
        if not rows:
            raise EmptyFileError
        if self._width == rows == 1:
            raise NotASpreadsheetError  # a single text is nobody's list
        return rows

    def _records(self) -> Iterator[tuple[int, list[str]]]:
        """Number (from 1) and cells of each row; a row may go over several lines in quotes."""
        lines = _Lines(self._text, self._start, self._delimiter)
        reader = csv.reader(lines, delimiter=self._delimiter)
        number, begin = 1, self._start
        try:
            for number, record in enumerate(reader, 1):
                if lines.ended:
                    raise UnclosedQuoteError(row=number, column=column_letter(len(record) - 1))
                yield number, record
                begin = lines.position
        except csv.Error:
            column = _long_column(self._text[begin : lines.position], self._delimiter)
            raise _too_long(number + (begin > self._start), column) from None

    def _require_sound(self, content: bytes, encoding: str) -> None:
        """Raises UndecodableError with the place of the first byte that is no sign."""
        try:
            content.decode(encoding)
        except UnicodeDecodeError as fault:
            sound = content[: fault.start].decode(encoding)[self._start :]
            records = list(csv.reader(_Lines(sound + "x"), delimiter=self._delimiter))
            raise UndecodableError(
                row=len(records),
                column=column_letter(len(records[-1]) - 1),
                encoding="GBK / GB18030" if encoding == "gb18030" else encoding.upper(),
            ) from None


class _Lines:
    """The lines of a text with their ends, whichever they are. `ended` once nothing is left:
    a row that comes only then was waiting for its closing quote."""

    def __init__(self, text: str, start: int = 0, delimiter: str = _NONE) -> None:
        self._found = _LINE.finditer(text, start)
        self._delimiter = delimiter
        self.position = start
        self.ended = False

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        for match in self._found:
            self.position = match.end()
            line = match[0]
            # Before each of maybe millions of cells takes its memory.
            if len(line) > limits.MAX_COLUMNS and _is_endless(line, self._delimiter):
                raise TooManyColumnsError(limit=limits.MAX_COLUMNS)
            return line
        self.ended = True
        raise StopIteration


def _is_endless(line: str, delimiter: str) -> bool:
    return line.count(delimiter) > limits.MAX_DELIMITERS_IN_A_LINE


def _find_delimiter(sample: str) -> str:
    """What divides most rows into equally many cells; nothing where there is one column."""
    scored = [(_score(sample, delimiter), delimiter) for delimiter in _DELIMITERS]
    best, delimiter = max(scored, key=lambda one: one[0])
    return delimiter if best > (0, 0) else _NONE


def _score(sample: str, delimiter: str) -> tuple[float, int]:
    """(share of the rows that have the usual number of cells, that number)."""
    widths: list[int] = []
    records = csv.reader(_Lines(sample), delimiter=delimiter)
    # A cell without end is told of when the rows are read; those before it are enough here.
    with suppress(csv.Error):
        widths.extend(len(record) for record in islice(records, _SAMPLE_ROWS) if record)
    several = Counter(width for width in widths if width > 1)
    if not several or several.total() < _DELIMITERS[delimiter] * len(widths):
        return 0, 0
    width, times = max(several.items(), key=lambda item: (item[1], item[0]))
    return times / len(widths), width


def _filled_width(record: Sequence[str]) -> int:
    """Delimiters with nothing behind them, which Excel writes after formatted cells, count not."""
    width = len(record)
    while width and not record[width - 1].strip():
        width -= 1
    return width


def _check_cells(number: int, record: Sequence[str]) -> None:
    if record and max(map(len, record)) > limits.MAX_CELL_LENGTH:
        lengths = [len(cell) > limits.MAX_CELL_LENGTH for cell in record]
        raise _too_long(number, lengths.index(True))


def _long_column(part: str, delimiter: str) -> int:
    """Which cell of the row is the long one; delimiters within quotes do not count."""
    plain = _QUOTED.sub(lambda found: "x" * len(found[0]), part)
    lengths = [len(cell) > limits.MAX_CELL_LENGTH for cell in plain.split(delimiter)]
    return lengths.index(True) if True in lengths else 0


def _too_long(number: int, column: int) -> CellTooLongError:
    return CellTooLongError(
        row=number, column=column_letter(column), limit=f"{limits.MAX_CELL_LENGTH:,}"
    )


def _cell_text(cell: str) -> str:
    kept = _KEPT_AS_TEXT.fullmatch(cell)
    return storable(kept[1] if kept else cell)
