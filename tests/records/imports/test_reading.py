"""Cells as a person sees them; files that can't or must not be read."""

import io
import random
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Font

from genjin.common.errors import GenjinError
from genjin.records.imports.errors import (
    EmptyFileError,
    FileTooLargeError,
    NotASpreadsheetError,
    PasswordProtectedError,
    TooManyColumnsError,
    TooManyRowsError,
)
from genjin.records.imports.reading.sheets import SheetInfo
from genjin.records.imports.reading.workbook import open_workbook
from tests.records.imports.bombs import sheet_of_rows
from tests.records.imports.lists import workbook
from tests.records.imports.old_excel import old_workbook, protected_workbook


def at(*parts: int) -> datetime:
    """A moment as a spreadsheet has it: of no zone."""
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001


def saved(fill: Callable[[Any], None]) -> bytes:
    """An .xlsx as openpyxl writes it."""
    book, out = openpyxl.Workbook(), io.BytesIO()
    fill(book.active)
    book.save(out)
    return out.getvalue()


def cells(content: bytes) -> list[tuple[str, ...]]:
    book = open_workbook(content)
    return [row.cells for row in book.rows(book.sheets[0].name)]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (13812345678, "13812345678"),
        (13812345678.0, "13812345678"),
        (0.1 + 0.2, "0.3"),
        (-5, "-5"),
        (1.5, "1.5"),
        (True, "TRUE"),
        (date(2026, 7, 26), "2026-07-26"),
        (at(2026, 7, 26, 14, 30), "2026-07-26 14:30"),
        (at(2026, 7, 26, 14, 29, 59, 999_999), "2026-07-26 14:30"),
        (at(2026, 7, 26, 14, 30, 5), "2026-07-26 14:30:05"),
        (time(9, 30), "09:30"),
        (timedelta(hours=30, minutes=5), "30:05:00"),
        ("'138", "'138"),
        ("１３８", "１３８"),
        ("+86", "+86"),
    ],
)
def test_a_cell_is_the_text_that_a_person_sees(value: Any, text: str) -> None:
    assert cells(saved(lambda sheet: sheet.append(["x", value]))) == [("x", text)]


def test_text_that_looks_like_a_formula_is_text() -> None:
    texts = ["=1+1", '=HYPERLINK("http://x")', "+1", "-1", "@SUM(1)", "＝1", "\t=1"]

    assert cells(workbook({"a": [texts]})) == [tuple(texts)]


def test_rows_have_the_numbers_that_the_sheet_shows() -> None:
    def fill(sheet: Any) -> None:
        sheet["B3"], sheet["C7"] = "甲", "乙"

    book = open_workbook(saved(fill))

    assert book.sheets == [SheetInfo("Sheet", 2)]
    assert [(row.number, row.cells) for row in book.rows("Sheet")] == [
        (3, ("", "甲", "")),
        (7, ("", "", "乙")),
    ]


def test_a_cell_merged_over_rows_is_meant_for_each_of_them() -> None:
    def fill(sheet: Any) -> None:
        sheet.append(["甲公司", "王强"])
        sheet.append([None, "李娜"])
        sheet.append([None, None])
        sheet.append(["乙公司", "赵敏"])
        sheet.append(["一行", "到底"])
        sheet.merge_cells("A1:A3")
        sheet.merge_cells("A5:B5")

    assert cells(saved(fill)) == [
        ("甲公司", "王强"),
        ("甲公司", "李娜"),
        ("乙公司", "赵敏"),
        ("一行", ""),
    ]


def test_hidden_sheets_and_sheets_of_one_cell_are_listed() -> None:
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.worksheets[0].append(["x"])
    hidden = book.create_sheet("旧")
    hidden.append(["y"])
    hidden.sheet_state = "hidden"
    book.save(out)

    assert open_workbook(out.getvalue()).sheets == [
        SheetInfo("Sheet", 1),
        SheetInfo("旧", 1, hidden=True),
    ]


def test_an_old_xls_is_read() -> None:
    content = old_workbook([["公司名称", "手机"], ["甲公司", 13812345678.0], ["", ""], ["乙公司"]])

    book = open_workbook(content)

    assert book.sheets == [SheetInfo("Sheet1", 3)]
    assert [row.cells for row in book.rows("Sheet1")] == [
        ("公司名称", "手机"),
        ("甲公司", "13812345678"),
        ("乙公司", ""),
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"not a spreadsheet",
        b"\x00" * 1000,
        b"<html><table><tr><td>1</td></tr></table></html>",
        b"PK\x03\x04 but no more",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 5000,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"%PDF-1.7",
    ],
)
def test_what_is_no_spreadsheet_is_refused(content: bytes) -> None:
    with pytest.raises(NotASpreadsheetError):
        open_workbook(content)


def test_a_file_of_nothing_and_a_sheet_of_nothing_are_empty() -> None:
    for content in (b"", workbook({"a": []}), old_workbook([])):
        with pytest.raises(EmptyFileError):
            open_workbook(content)


def test_a_password_is_recognised() -> None:
    for content in (protected_workbook(), old_workbook([["x"]], protected=True)):
        with pytest.raises(PasswordProtectedError):
            open_workbook(content)


def test_a_file_over_20_mb_is_refused_unread() -> None:
    with pytest.raises(FileTooLargeError):
        open_workbook(b"PK\x03\x04" + bytes(20 * 1024 * 1024))


def test_100_000_rows_under_a_title_pass_and_more_do_not() -> None:
    assert open_workbook(sheet_of_rows(100_100)).sheets == [SheetInfo("a", 100_100)]
    with pytest.raises(TooManyRowsError):
        open_workbook(sheet_of_rows(100_101))


def test_a_value_far_below_counts_as_its_row_but_a_format_does_not() -> None:
    def far_value(sheet: Any) -> None:
        sheet["A200000"] = "x"

    def far_format(sheet: Any) -> None:
        sheet["A1"] = "x"
        sheet["A200000"].font = Font(bold=True)
        sheet["XFD1"].font = Font(bold=True)

    with pytest.raises(TooManyRowsError):
        open_workbook(saved(far_value))
    assert cells(saved(far_format)) == [("x",)]


def test_200_columns_pass_and_more_do_not() -> None:
    assert len(cells(workbook({"a": [["x"] * 200]}))[0]) == 200
    with pytest.raises(TooManyColumnsError):
        open_workbook(workbook({"a": [["x"] * 201]}))


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_file_is_refused_or_read_but_breaks_nothing(seed: int) -> None:
    chance = random.Random(seed)
    whole = bytearray(
        workbook({"a": [["甲", 1, "x"]] * 20}) if seed % 2 else old_workbook([["甲", 1.0]] * 90)
    )
    for _ in range(chance.randrange(1, 30)):
        whole[chance.randrange(8, len(whole))] = chance.randrange(256)
    content = bytes(whole[: chance.choice((len(whole), len(whole) // 2))])

    refusal: GenjinError | None = None
    try:
        cells(content)
    except GenjinError as error:
        refusal = error

    assert refusal is None or refusal.status == 422
