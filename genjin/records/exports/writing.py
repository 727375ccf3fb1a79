"""Rows as a file: streamed, so that a long list costs no memory. No cell is ever a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from genjin.common.clock import COMPANY_ZONE
from genjin.common.text_marks import kept_as_text, marked_as_text
from genjin.records.imports.reading.sheets import storable
from genjin.records.objects.types import Field

_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_MOST_ROWS_AT_ONCE = 1_000
# What a cell of a spreadsheet can hold.
_LONGEST = 32_767


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself: the watermark, and whose it is."""

    title: str
    mark: str
    author: str
    at: datetime


Rows = Iterable[Sequence[Any]]


def write_xlsx(path: Path, columns: Sequence[Field], rows: Rows, about: About) -> int:
    """The watermark stands in the first line and on every printed page. Returns how many rows."""
    count = 0
    with xlsxwriter.Workbook(str(path), _OPTIONS) as book:
        book.set_properties({"title": about.title, "author": about.author, "comments": about.mark})
        grey, bold = book.add_format({"font_color": "#8A8F98"}), book.add_format({"bold": True})
        formats: dict[type, Any] = {
            datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
            date: book.add_format({"num_format": "yyyy-mm-dd"}),
        }
        sheet = book.add_worksheet(about.title)
        sheet.set_footer(f"&L{about.mark.replace('&', '&&')}&R&P / &N")
        sheet.freeze_panes(2, 0)
        sheet.set_column(0, len(columns) - 1, 16)
        sheet.write_string(0, 0, about.mark, grey)
        for at, column in enumerate(columns):
            sheet.write_string(1, at, column.label, bold)
        for count, row in enumerate(rows, 1):
            for at, (column, value) in enumerate(zip(columns, row, strict=True)):
                _write_cell(sheet, count + 1, at, _shown(column, value), formats)
    return count


def csv_parts(columns: Sequence[Field], rows: Rows) -> Iterator[bytes]:
    """UTF-8 with the mark by which Excel knows it; some rows at a time."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(column.label for column in columns)
    yield b"\xef\xbb\xbf"
    for count, row in enumerate(rows, 1):
        cells = (_shown(column, value) for column, value in zip(columns, row, strict=True))
        writer.writerow(map(_as_text, cells))
        if count % _MOST_ROWS_AT_ONCE == 0:
            yield out.getvalue().encode()
            out.seek(0)
            out.truncate()
    yield out.getvalue().encode()


def _shown(column: Field, value: Any) -> Any:
    """As a person reads it: the name of a choice, a moment on the company's wall."""
    match value:
        case datetime():
            return value.astimezone(COMPANY_ZONE).replace(tzinfo=None)
        case date() | int() | float() if not column.choices:
            return value
    return storable(column.shown(value))[:_LONGEST]


def _write_cell(sheet: Any, row: int, column: int, value: Any, formats: dict[type, Any]) -> None:
    match value:
        case "" | None:
            return
        case datetime() | date():
            sheet.write_datetime(row, column, value, formats[type(value)])
        case int() | float():
            sheet.write_number(row, column, value)
        case _:
            sheet.write_string(row, column, kept_as_text(value))


def _as_text(value: Any) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case date():
            return value.isoformat()
        case str():
            return marked_as_text(value)
    return str(value)
