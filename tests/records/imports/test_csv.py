"""Lists that are plain text: every spelling that programs write, and what is refused with where."""

import csv
import io
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genjin.common.errors import GenjinError
from genjin.records.imports import errors
from genjin.records.imports.headers import find_table
from genjin.records.imports.reading import limits
from genjin.records.imports.reading.sheets import SheetInfo
from genjin.records.imports.reading.workbook import open_workbook, reopen_workbook
from tests.records.imports.lists import FIELDS, workbook
from tests.records.imports.old_excel import old_workbook

LIST = [["公司名称", "联系人", "手机"], ["砚合自动化", "王强", "13800000001"], ["乙，丙", "", "1"]]
ENCODINGS = {
    "utf-8": b"",
    "utf-8-sig": b"",
    "gbk": b"",
    "gb18030": b"",
    "utf-16-le": b"",
    "utf-16-be": b"",
    "utf-16-le marked": b"\xff\xfe",
    "utf-16-be marked": b"\xfe\xff",
    "utf-32-le marked": b"\xff\xfe\x00\x00",
}


def cells(content: bytes) -> list[tuple[str, ...]]:
    """As at the upload and as at the run, which open the file anew."""
    first, again = open_workbook(content), reopen_workbook(content)
    rows = [row.cells for row in first.rows(first.sheets[0].name)]
    assert [row.cells for row in again.rows(first.sheets[0].name)] == rows
    assert [sheet.rows for sheet in first.sheets] == [len(rows)]
    return rows


def written(rows: list[list[str]], *, delimiter: str = ",", end: str = "\r\n") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue()


def refusal(content: bytes) -> GenjinError:
    with pytest.raises(GenjinError) as caught:
        open_workbook(content)
    return caught.value


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "，"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_encoding_and_delimiter_are_found_in_the_content(encoding: str, delimiter: str) -> None:
    text = written(LIST, delimiter=delimiter)

    assert cells(ENCODINGS[encoding] + text.encode(encoding.removesuffix(" marked"))) == [
        *map(tuple, LIST)
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_also_mixed(end: str) -> None:
    text = written(LIST, end=end) + "丁,戊,2\n己,庚,3\r\n辛,壬,4\r癸,子,5"

    assert cells(text.encode())[3:] == [
        ("丁", "戊", "2"),
        ("己", "庚", "3"),
        ("辛", "壬", "4"),
        ("癸", "子", "5"),
    ]


def test_quoted_cells_hold_line_breaks_quotes_and_delimiters() -> None:
    content = '公司,备注\n甲,"一行\n二行,""好"""\n"乙"丙,5" 屏\n'.encode()

    assert cells(content) == [
        ("公司", "备注"),
        ("甲", '一行\n二行,"好"'),
        ("乙丙", '5" 屏'),
    ]


def test_rows_have_the_numbers_that_excel_shows() -> None:
    book = open_workbook('名单,\n\n"公\n司",手机\n,\n甲,1\n'.encode())

    assert book.sheets == [SheetInfo("CSV", 3)]
    assert [row.number for row in book.rows("CSV")] == [1, 3, 5]


def test_ragged_rows_become_as_wide_as_the_widest() -> None:
    content = "客户名单\n公司,手机\n甲,1,备注一\n乙\n丙,2,,,,\n".encode()

    assert cells(content) == [
        ("客户名单", "", ""),
        ("公司", "手机", ""),
        ("甲", "1", "备注一"),
        ("乙", "", ""),
        ("丙", "2", ""),
    ]


def test_zero_bytes_and_doubled_titles_do_no_harm() -> None:
    rows = cells("公司,手机,手机\n甲\x00公司,138\x000000,\x00\n乙,2,3\n".encode())

    assert rows == [("公司", "手机", "手机"), ("甲公司", "1380000", ""), ("乙", "2", "3")]


def test_what_excel_writes_to_itself_is_understood() -> None:
    assert cells('sep=;\n公司;手机\n甲;="0571"\n'.encode()) == [("公司", "手机"), ("甲", "0571")]


def test_a_list_of_one_column_is_a_list() -> None:
    content = "手机\n13800000001\n13800000002，王总\n13800000003\n".encode()

    assert cells(content)[2] == ("13800000002，王总",)


def test_a_comma_in_a_remark_is_not_what_divides() -> None:
    content = "公司;备注\n甲;好,下周再说\n乙;一,二,三\n丙;\n".encode()

    assert cells(content)[2] == ("乙", "一,二,三")


def test_the_header_is_found_as_in_excel() -> None:
    book = open_workbook(written([["客户名单"], *LIST]).encode("gbk"))

    table = find_table(book.rows("CSV"), FIELDS)

    assert (table.header_row, table.columns) == (2, {0: "company", 1: "contact_name", 2: "phone"})


@pytest.mark.parametrize(
    ("content", "row", "column"),
    [
        ("公司,手机\n甲,1\n乙,".encode() + b"\xff\xfe" + "x\n丙,2\n".encode(), 3, "B"),
        ("公司,手机\n砚合自动化,1\n".encode("gbk") + b"\x80\xff,2\n", 3, "A"),
        (b"\xff\xfe" + "公司,手机\n甲,1\n".encode("utf-16-le") + b"\x00\xd8a\x00", 3, "A"),
        ("公司,手机\n甲乙丙丁,1\n戊己".encode()[:-1], 3, "A"),
        ('公司,手机\n甲,1\n乙,"二\n行'.encode() + b"\xff" + '三",2\n丙,4'.encode(), 3, "B"),
    ],
)
def test_bytes_that_are_no_character_refuse_the_file_and_say_where(
    content: bytes, row: int, column: str
) -> None:
    told = refusal(content)

    assert isinstance(told, errors.UndecodableError)
    assert (told.details["row"], told.details["column"]) == (row, column)
    assert f"第 {row} 行 {column} 列" in told.message


def test_a_quote_that_is_never_closed_says_where() -> None:
    told = refusal('公司,备注\n甲,一\n乙,"二\n丙,三\n'.encode())

    assert isinstance(told, errors.UnclosedQuoteError)
    assert told.details == {"row": 3, "column": "B"}


@pytest.mark.parametrize("length", [32_768, 200_000, 3_000_000])
def test_a_cell_that_no_spreadsheet_could_hold_says_where(length: int) -> None:
    in_the_middle = f"公司,备注,手机\n甲,{'长' * length},1\n"
    over_many_lines = '公司,备注\n甲,"' + "a\n" * length
    for content in (in_the_middle, over_many_lines):
        told = refusal(content.encode())
        assert isinstance(told, errors.CellTooLongError | errors.UnclosedQuoteError)
        assert (told.details["row"], told.details["column"]) == (2, "B")


@pytest.mark.parametrize(
    "content",
    [
        b"not a spreadsheet",
        b"%PDF-1.7\n1 0 obj, 2\n",
        b"<html><table><tr><td>1</td></tr></table>\n</html>",
        b'{"a": 1,\n"b": 2}',
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 20,
        bytes(1000),
        b"PK\x05\x06" + bytes(18),
        "名单".encode("utf-16"),
    ],
)
def test_what_is_no_list_is_refused(content: bytes) -> None:
    assert isinstance(refusal(content), errors.NotASpreadsheetError)


@pytest.mark.parametrize("content", [b"\n\n\n", b"\xef\xbb\xbf", b",,,\n,\n", b" \r\n"])
def test_a_file_of_nothing_is_empty(content: bytes) -> None:
    assert isinstance(refusal(content), errors.EmptyFileError)


def test_the_name_of_a_file_decides_nothing() -> None:
    """Nobody hands it on: only the content is asked."""
    for content in (workbook({"CSV": LIST}), old_workbook(LIST), written(LIST).encode()):
        assert cells(content) == [*map(tuple, LIST)]


def test_rows_columns_and_length_are_limited_as_in_excel() -> None:
    full = "13800000001,a\n" * (limits.MAX_ROWS + 100)
    assert open_workbook(full.encode()).sheets == [SheetInfo("CSV", limits.MAX_ROWS + 100)]
    assert isinstance(refusal(full.encode() + b"1,2\n"), errors.TooManyRowsError)
    assert len(cells((",".join(["x"] * 200) + "\n1\n").encode())[0]) == 200
    wide = ",".join(["x"] * 201)
    assert isinstance(refusal(wide.encode()), errors.TooManyColumnsError)
    assert isinstance(refusal(b"1,2\n" * 5 * 1024 * 1024), errors.TooManyRowsError)
    assert isinstance(refusal(b"1" + b",1" * limits.MAX_FILE_BYTES), errors.FileTooLargeError)


@pytest.mark.parametrize("content", [b"1" + b",1" * 9_000_000, b"a,b\n" + b"," * 19_000_000])
def test_a_line_without_end_takes_no_memory(content: bytes) -> None:
    tracemalloc.start()
    told = refusal(content)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert isinstance(told, errors.TooManyColumnsError)
    assert peak < 90 * limits.MB


TEXT = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00\ufeff"),
    max_size=12,
)


@given(
    rows=st.lists(st.lists(TEXT, min_size=1, max_size=4), min_size=1, max_size=8),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "gb18030", "utf-16"]),
)
def test_what_a_program_writes_comes_back_the_same(rows: list[list[str]], encoding: str) -> None:
    """Under a header as lists have one, which tells encoding and delimiter."""
    table = [["公司名称", "联系人", "手机", "备注"]] * 20 + rows
    content = written(table).encode(encoding)

    found = [tuple(cell for cell in row) for row in cells(content)][20:]

    expected = [tuple(row) for row in rows if any(map(str.strip, row))]
    assert [
        tuple(found_row[: len(row)]) for found_row, row in zip(found, expected, strict=True)
    ] == [tuple(row) for row in expected]
