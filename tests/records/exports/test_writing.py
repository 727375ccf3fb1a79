"""Files that go out: no cell is a formula, and what goes out and comes back is the same text."""

import csv
import io
import tracemalloc
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genjin.common.text_marks import kept_as_text, marked_as_text, without_mark
from genjin.records.exports.writing import About, csv_parts, write_xlsx
from genjin.records.imports.reading.workbook import open_workbook
from genjin.records.imports.values import clean_prose
from genjin.records.objects.types import Field

AT = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
ABOUT = About("线索", "王强 & 李娜 导出", "王强", AT)
COLUMNS = (Field("a", "公司", "Company"), Field("b", "备注", "Remark"))
PAYLOADS = (
    *(
        "=1+1",
        "+1",
        "-5",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "\u3000=1",
        "＝1",
        "－1",
    ),
    *("＠x", "=cmd|'/c calc'!A0", '=HYPERLINK("http://x")', "'=1", "''=1", "’=1", "'138", "'x"),
    *(
        "+8613800138000",
        "{=1}",
        "_x0041_",
        "007",
        "1e5",
        "http://x",
        "mailto:a@b",
        "\x00=1",
        '"=1"',
    ),
)
STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def as_xlsx(rows: list[tuple[Any, ...]], folder: Path) -> bytes:
    path = folder / "made.xlsx"
    assert write_xlsx(path, COLUMNS, rows, ABOUT) == len(rows)
    return path.read_bytes()


def as_csv(rows: list[tuple[Any, ...]]) -> bytes:
    return b"".join(csv_parts(COLUMNS, rows))


def read_back(content: bytes, first: int) -> list[str]:
    """The remarks as an import reads them; `first`: the number of the first row."""
    book = open_workbook(content)
    rows = book.rows(book.sheets[0].name)
    return [clean_prose(row.cells[1]) for row in rows if row.number >= first]


def test_no_cell_of_a_workbook_is_a_formula(tmp_path: Path) -> None:
    content = as_xlsx([("甲", text) for text in PAYLOADS], tmp_path)

    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not any(cell.hyperlink for cell in cells)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_no_cell_of_a_csv_is_a_formula() -> None:
    text = as_csv([(payload, payload) for payload in PAYLOADS]).decode("utf-8-sig")

    rows = list(csv.reader(io.StringIO(text, newline="")))
    for cell in (cell for row in rows[1:] for cell in row):
        assert not cell.lstrip(" \u3000\x00").startswith(STARTS)


@pytest.mark.parametrize("text", PAYLOADS)
def test_payloads_come_back_as_they_went_out(text: str, tmp_path: Path) -> None:
    """Blanks at the ends are not stored, zero bytes neither."""
    kept = text.replace("\x00", "").strip()

    assert read_back(as_csv([("甲", kept), ("乙", "x")]), 2)[0] == kept
    assert read_back(as_xlsx([("甲", kept), ("乙", "x")], tmp_path), 3)[0] == kept


STORED = st.text(
    st.sampled_from("=+-@＝＋－＠'’‘`＇\t\n \u3000甲a1,;\"\\_x\u00e9🙂"), min_size=1, max_size=9
).map(lambda text: text.strip())


@given(st.lists(STORED.filter(bool), min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_as_it_went_out(tmp_path: Path, texts: list[str]) -> None:
    """What is stored has no blanks at its ends."""
    rows: list[tuple[Any, ...]] = [("甲", text) for text in texts]

    assert read_back(as_csv(rows), 2) == texts
    assert read_back(as_xlsx(rows, tmp_path), 3) == texts


@given(st.text())
def test_a_mark_is_set_and_taken_once(text: str) -> None:
    assert without_mark(marked_as_text(text)) == text
    assert without_mark(kept_as_text(text)) == text


def test_days_moments_and_choices_are_what_they_are(tmp_path: Path) -> None:
    columns = (
        Field("day", "日期", "Day"),
        Field("at", "时间", "At"),
        Field("tier", "分层", "Tier", (("a", "高价值", "High value"),)),
        Field("main", "主", "Main", ((True, "是", "Yes"), (False, "否", "No"))),
        Field("n", "数", "Number"),
    )
    row = (date(2026, 7, 26), AT, "a", True, 3)
    path = tmp_path / "x.xlsx"

    write_xlsx(path, columns, [row, (None, None, "", None, None)], ABOUT)

    sheet = openpyxl.load_workbook(path).worksheets[0]
    made = [cell.value for cell in sheet[3]]
    # Moments of the company's wall, without a zone as a spreadsheet has them.
    assert made[:2] == [datetime(2026, 7, 26), datetime(2026, 11, 22, 14, 30)]  # noqa: DTZ001
    assert made[2:] == ["高价值", "是", 3]
    text = b"".join(csv_parts(columns, [row])).decode("utf-8-sig")
    assert text == "日期,时间,分层,主,数\r\n2026-07-26,2026-11-22 14:30,高价值,是,3\r\n"


def test_a_long_list_costs_no_memory(tmp_path: Path) -> None:
    rows = (("甲" * 50, str(number)) for number in range(20_000))
    tracemalloc.start()
    write_xlsx(tmp_path / "x.xlsx", COLUMNS, rows, ABOUT)
    for _ in csv_parts(COLUMNS, (("甲" * 50, str(number)) for number in range(20_000))):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 8 * 1024 * 1024
