"""Opens an .xlsx or .xls that has passed its checks, and gives its rows as texts."""

import io
import os
from collections.abc import Iterator
from itertools import count

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
    NoSuchMomentError,
    NotASpreadsheetError,
    PasswordProtectedError,
)
from genjin.records.imports.reading.cells import CellValue, cell_text
from genjin.records.imports.reading.sheets import SheetInfo, SheetRow, Workbook, storable

# The negative control of the malformed files: a build that hands on what the parser says is red.
_BROKEN_TRUSTS_FILES = os.environ.get("GENJIN_BREAK") == "trust_files"


class ExcelWorkbook(Workbook):
    """`counted`: the rows with a value per sheet where somebody has counted them before; None
    counts them here. A workbook without any is refused."""

    content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    def __init__(self, content: bytes, counted: dict[str, int] | None) -> None:
        try:
            self._opened = CalamineWorkbook.from_filelike(io.BytesIO(content))
            self.sheets = [
                SheetInfo(
                    name=storable(sheet.name),
                    rows=self._count(sheet.name) if counted is None else counted.get(sheet.name, 0),
                    hidden=sheet.visible != SheetVisibleEnum.Visible,
                )
                for sheet in self._opened.sheets_metadata
                if sheet.typ == SheetTypeEnum.WorkSheet
            ]
        except PasswordError as fault:
            raise PasswordProtectedError from fault
        except CalamineError as fault:
            if _BROKEN_TRUSTS_FILES:
                raise
            raise NotASpreadsheetError from fault

    def rows(self, sheet: str) -> Iterator[SheetRow]:
        names = {storable(name): name for name in self._opened.sheet_names}
        try:
            grid = self._opened.get_sheet_by_name(names.get(sheet, sheet))
        except CalamineError as fault:
            raise NotASpreadsheetError from fault
        yield from _rows(grid)

    def require_rows(self) -> "ExcelWorkbook":
        if not any(sheet.rows for sheet in self.sheets):
            raise EmptyFileError
        return self

    def _count(self, name: str) -> int:
        return sum(1 for _ in _rows(self._opened.get_sheet_by_name(name)))


def _rows(grid: CalamineSheet) -> Iterator[SheetRow]:
    # The parser leaves out the empty columns at the left, not the empty rows at the top.
    left = ("",) * (grid.start[1] if grid.start else 0)
    merged = _merged_down(grid)
    for number, values in enumerate(_values(grid), 1):
        cells = left + tuple(storable(cell_text(value)) for value in values)
        if any(map(str.strip, cells)):
            yield SheetRow(number, merged.fill(number, cells))


def _values(grid: CalamineSheet) -> Iterator[list[CellValue]]:
    rows = grid.iter_rows()
    for number in count(1):
        try:
            yield next(rows)
        except StopIteration:
            return
        except OverflowError as fault:
            raise NoSuchMomentError(sheet=storable(grid.name), row=number) from fault


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
