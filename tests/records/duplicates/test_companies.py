"""One company, however its name was typed."""

import pytest

from genjin.records.duplicates.companies import company_key


@pytest.mark.parametrize(
    "text",
    [
        "宝点(广州)电子有限公司",
        "宝点（广州）电子有限公司",
        " 宝点（广州） 电子有限公司　",
        "宝点【广州】电子有限公司",
        "宝点广州电子有限公司",
        "宝点(广州)\u200b电子有限公司",
    ],
)
def test_width_brackets_and_blanks_do_not_make_another_company(text: str) -> None:
    assert company_key(text) == company_key("宝点（广州）电子有限公司")


def test_latin_letters_are_compared_without_width_and_case() -> None:
    assert company_key("ＡＢＣ　Trading") == company_key("abc trading")


@pytest.mark.parametrize("other", ["宝点广州电子有限责任公司", "宝点广州电子", "宝点电子有限公司"])
def test_suffixes_and_places_make_another_company(other: str) -> None:
    assert company_key(other) != company_key("宝点广州电子有限公司")


@pytest.mark.parametrize("text", ["", " ", "无", "-", "--", "个人", "N/A", "（）", "暂无"])
def test_what_names_no_company_has_no_key(text: str) -> None:
    assert company_key(text) == ""


def test_a_key_fits_its_column_whatever_the_text_unfolds_to() -> None:
    assert len(company_key("㍿" * 200)) == 200
