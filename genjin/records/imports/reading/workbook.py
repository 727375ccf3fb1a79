"""Opens a spreadsheet from its bytes, safely, and gives its rows as texts."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from genjin.records.imports.errors import (
    EmptyFileError,
    FileTooLargeError,
    NotASpreadsheetError,
    PasswordProtectedError,
)
from genjin.records.imports.reading import compound, limits
from genjin.records.imports.reading.cells import cell_text
from genjin.records.imports.reading.xls_check import check_xls
from genjin.records.imports.reading.xlsx_check import check_xlsx

_ZIP = b"PK\x03\x04"


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


class Workbook:
    """A spreadsheet that has passed all limits."""

    def __init__(self, opened: CalamineWorkbook, sheets: list[SheetInfo]) -> None:
        self._opened = opened
        self.sheets = sheets

    def rows(self, sheet: str) -> Iterator[SheetRow]:
        """The rows that hold anything, top down."""
        try:
            grid = self._opened.get_sheet_by_name(sheet)
        except CalamineError as fault:
            raise NotASpreadsheetError from fault
        yield from _rows(grid)


def open_workbook(content: bytes) -> Workbook:
    """Raises one of `imports.errors` for a file that can't or must not be read."""
    if not content:
        raise EmptyFileError
    if len(content) > limits.MAX_FILE_BYTES:
        raise FileTooLargeError(limit_mb=limits.MAX_FILE_BYTES // limits.MB)
    if content.startswith(_ZIP):
        return _checked(_open(content, check_xlsx(content)))
    if content.startswith(compound.SIGNATURE):
        check_xls(content)
        return _checked(_open(content, None))
    raise NotASpreadsheetError


def reopen_workbook(content: bytes) -> Workbook:
    """Open again what `open_workbook` has let pass: the checks are not repeated."""
    return _open(content, {})


def _open(content: bytes, counted: dict[str, int] | None) -> Workbook:
    try:
        opened = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = [
            SheetInfo(
                name=sheet.name,
                rows=_count(opened, sheet.name) if counted is None else counted.get(sheet.name, 0),
                hidden=sheet.visible != SheetVisibleEnum.Visible,
            )
            for sheet in opened.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet
        ]
    except PasswordError as fault:
        raise PasswordProtectedError from fault
    except CalamineError as fault:
        raise NotASpreadsheetError from fault
    return Workbook(opened, sheets)


def _checked(workbook: Workbook) -> Workbook:
    if not any(sheet.rows for sheet in workbook.sheets):
        raise EmptyFileError
    return workbook


def _count(opened: CalamineWorkbook, name: str) -> int:
    return sum(1 for _ in _rows(opened.get_sheet_by_name(name)))


def _rows(grid: CalamineSheet) -> Iterator[SheetRow]:
    # The parser leaves out the empty columns at the left, not the empty rows at the top.
    left = ("",) * (grid.start[1] if grid.start else 0)
    merged = _merged_down(grid)
    for number, values in enumerate(grid.iter_rows(), 1):
        cells = left + tuple(cell_text(value) for value in values)
        if any(map(str.strip, cells)):
            yield SheetRow(number, merged.fill(number, cells))


class _MergedDown:
    """Cells merged over several rows: what stands in the first is meant for all of them.

    Only rows that hold something of their own are filled; a blank row stays blank.
    """

    def __init__(self, ends: dict[tuple[int, int], int]) -> None:
        self._ends = ends
        self._open: dict[int, tuple[int, str]] = {}

    def fill(self, number: int, cells: tuple[str, ...]) -> tuple[str, ...]:
        if not self._ends:
            return cells
        filled = list(cells)
        for column, text in enumerate(cells):
            last = self._ends.get((number, column))
            if last:
                self._open[column] = (last, text)
            elif column in self._open and not text and number <= self._open[column][0]:
                filled[column] = self._open[column][1]
        return tuple(filled)


def _merged_down(grid: CalamineSheet) -> _MergedDown:
    ranges = grid.merged_cell_ranges or []
    return _MergedDown(
        {
            (top + 1, left): bottom + 1
            for (top, left), (bottom, right) in ranges
            if bottom > top and left == right
        }
    )
