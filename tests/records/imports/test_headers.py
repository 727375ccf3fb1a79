"""The header is found under its titles, columns by what they are called, rows by what they are."""

from collections.abc import Sequence

import pytest

from genjin.records.imports.headers import Table, data_rows, find_table, table_at
from genjin.records.imports.matching import match_columns
from genjin.records.imports.reading.sheets import SheetRow, column_letter
from tests.records.imports.lists import FIELDS, HEADER


def rows(*cells: Sequence[str]) -> list[SheetRow]:
    width = max(map(len, cells))
    filled = [tuple(row) + ("",) * (width - len(row)) for row in cells]
    return [SheetRow(number, row) for number, row in enumerate(filled, 1) if any(row)]


def found(*cells: Sequence[str]) -> Table:
    return find_table(rows(*cells), FIELDS)


def test_the_header_is_found_under_a_title_and_notes() -> None:
    table = found(
        ["2026年客户线索汇总（市场部）"],
        ["填表说明：请如实填写联系人和电话，每周一更新"],
        [],
        HEADER,
        ["1", "甲公司", "王强", "经理", "13812345678"],
    )

    assert table.header_row == 4
    assert table.columns == {
        1: "company",
        2: "contact_name",
        3: "contact_title",
        4: "phone",
        5: "wechat",
        6: "email",
        7: "city",
        8: "source",
        9: "tier",
        10: "first_contacted_on",
        11: "needs",
        12: "owner",
    }


def test_an_english_header_is_matched() -> None:
    titles = ["No.", "Company Name", "Contact Person", "Job Title", "Mobile Phone", "E-Mail"]

    assert match_columns(titles, FIELDS) == {
        1: "company",
        2: "contact_name",
        3: "contact_title",
        4: "phone",
        5: "email",
    }


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("* 公司名称（必填）", "company"),
        ("客户名称", "company"),
        ("手机号码", "phone"),
        ("联系人电话", "phone"),
        ("联系人姓名", "contact_name"),
        ("电话2", "phone"),
        ("微 信", "wechat"),
        ("E-mail", "email"),
        ("客户级别(A/B/C)", "tier"),
        ("公司地址", None),
        ("公司规模", None),
        ("名片编号", None),
        ("序号", None),
    ],
)
def test_a_title_is_matched_but_for_small_things_and_not_by_its_first_word(
    title: str, field: str | None
) -> None:
    assert match_columns([title], FIELDS).get(0) == field


def test_the_surer_of_two_columns_gets_the_field() -> None:
    assert match_columns(["公司", "公司名称"], FIELDS) == {0: "company"}
    assert match_columns(["备注信息", "备注"], FIELDS) == {1: "remark"}


def test_mobile_and_landline_are_both_phones() -> None:
    assert match_columns(["公司名称", "手机", "固定电话"], FIELDS) == {
        0: "company",
        1: "phone",
        2: "phone",
    }


def test_a_header_of_two_rows_counts_as_its_lower_one() -> None:
    table = found(
        ["客户名单"],
        ["公司名称", "联系人", "联系方式", "", ""],
        ["", "", "手机", "微信", "邮箱"],
        ["甲公司", "王强", "13812345678", "", ""],
    )

    assert table.header_row == 3
    assert set(table.columns.values()) == {"company", "contact_name", "phone", "wechat", "email"}


def test_a_list_of_one_column_has_a_header_too() -> None:
    assert found(["手机号"], ["13812345678"]).header_row == 1


def test_a_list_without_a_header_is_proposed_from_its_first_row() -> None:
    assert found(["甲公司", "13812345678"], ["乙公司", "13812345679"]).header_row == 0


def test_titles_that_nobody_knows_are_proposed_as_header() -> None:
    assert found(["标题"], ["甲", "乙", "丙"], ["1", "2", "3"]).header_row == 2


def test_the_user_may_point_at_another_row() -> None:
    listed = rows(["手机", "微信"], ["公司名称", "电话"], ["甲公司", "13812345678"])

    assert table_at(listed, 2, FIELDS).columns == {0: "company", 1: "phone"}
    assert table_at(listed, 0, FIELDS) == Table(0, (), {})


def data(*cells: Sequence[str]) -> list[int]:
    listed = rows(HEADER, *cells)
    return [row.number for row in data_rows(listed, find_table(listed, FIELDS))]


@pytest.mark.parametrize(
    "row",
    [
        ["", "合计", "0"],
        ["合计", "", "", "", "1990"],
        ["总计：1990"],
        ["", "合 计"],
        ["1991", "小计", "12"],
        ["", "Total", "1990"],
        ["Grand Total:"],
        ["SUM", "12"],
        ["共 1990 条"],
        ["本页合计"],
    ],
)
def test_a_total_is_no_lead(row: list[str]) -> None:
    assert data(["1", "甲公司", "王强"], row) == [2]


@pytest.mark.parametrize(
    "row",
    [
        ["1", "总计网络科技有限公司", "", "", ""],
        ["1", "Total", "Jean", "", "13812345678"],
        ["1", "甲公司", "合计", "", ""],
        ["1", "累计折旧咨询公司"],
    ],
)
def test_a_company_that_sounds_like_a_total_is_a_lead(row: list[str]) -> None:
    assert data(row) == [2]


def test_blanks_and_repeated_headers_are_no_leads() -> None:
    assert data(
        ["1", "甲公司"], ["", " ", "　"], list(HEADER), ["4"], ["5", "", "", "", "12345"]
    ) == [2, 6]


def test_columns_are_named_as_a_spreadsheet_names_them() -> None:
    assert [column_letter(index) for index in (0, 25, 26, 199)] == ["A", "Z", "AA", "GR"]
