"""The file of rows to mend: nothing in it is a formula, and it reads back as it was."""

import io
import zipfile

import openpyxl
import pytest

from genjin.common import language
from genjin.records.imports.mending import rows_to_mend_file
from genjin.records.imports.reading.workbook import open_workbook
from genjin.records.imports.reasons import reason

PAYLOADS = [
    *(
        "=1+1",
        '=HYPERLINK("http://x","y")',
        "=cmd|'/c calc'!A0",
        "+1",
        "-1",
        "-5",
        "+86 138",
        "@SUM(1)",
    ),
    *("＝1+1", "＋1", "－1", "＠SUM(1)", " =1", "\t=1", "\n=1", '"=1"', "'=1", "''=1", "%0A=1"),
    *(
        "{=1}",
        "=IMPORTXML(1)",
        "http://example.com",
        "mailto:a@b.c",
        "1e5",
        "007",
        "_x0041_",
        "<b>&",
    ),
]
WHY = [
    reason("nothing_to_go_by").as_stored(),
    reason("person_not_found", label="跟进人", text="老陈").as_stored(),
    reason("phone_not_understood", text="=1+1").as_stored(),
]


def test_every_cell_is_text_and_none_a_formula_or_link() -> None:
    content = rows_to_mend_file(PAYLOADS, [(PAYLOADS, WHY)])

    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not any(cell.hyperlink for cell in cells)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_it_reads_back_as_it_was_with_the_reason_last() -> None:
    content = rows_to_mend_file(PAYLOADS, [(PAYLOADS, WHY)])

    book = open_workbook(content)
    titles, row = (row.cells for row in book.rows(book.sheets[0].name))
    assert titles == (*PAYLOADS, "原因")
    assert row == (*PAYLOADS, "没有公司名称，也没有有效电话，未导入；电话“=1+1”不是有效号码")


def test_it_speaks_the_readers_language() -> None:
    with language.use("en"):
        book = open_workbook(rows_to_mend_file(["Company"], [(["x"], WHY[:1])]))

    assert book.sheets[0].name == "To mend"
    assert [row.cells for row in book.rows("To mend")] == [
        ("Company", "Reason"),
        ("x", "Neither a company nor a valid phone; not imported"),
    ]


@pytest.mark.parametrize("long", ["甲" * 40_000, "=" * 32_768])
def test_a_text_longer_than_a_cell_is_cut(long: str) -> None:
    book = open_workbook(rows_to_mend_file(["x"], [([long], WHY[:1])]))

    *_, row = book.rows(book.sheets[0].name)
    assert row.cells[0] == long[:32_767]
