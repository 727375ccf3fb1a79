"""Phones in all their spellings become one form; what is no number stays none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genjin.records.duplicates.phones import normalise_phone

ONE_MOBILE = (
    *("13812345678", "138 1234 5678", "138-1234-5678", "138.1234.5678", " 13812345678 "),
    *("'13812345678", "’13812345678", "+8613812345678", "+86 138 1234 5678", "86-13812345678"),
    *("8613812345678", "008613812345678", "0086 13812345678", "(+86)13812345678", "013812345678"),
    *(
        "（86）138 1234 5678",
        "１３８１２３４５６７８",
        "＋８６　１３８１２３４５６７８",
        "13812345678.0",
    ),
    *("1.3812345678E10", "1.3812345678E+10", "手机：13812345678", "13812345678;", "(13812345678)"),
    *("138\u00a01234\u00a05678", "\u202d13812345678\u202c", "138–1234–5678"),
)


@pytest.mark.parametrize("text", ONE_MOBILE)
def test_a_mobile_in_any_spelling_is_one_number(text: str) -> None:
    phone = normalise_phone(text)

    assert phone is not None
    assert (phone.number, phone.rest) == ("13812345678", "")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0571-88886666", "0571-88886666"),
        ("057188886666", "0571-88886666"),
        ("(0571)8888 6666", "0571-88886666"),
        ("0571-8888666", "0571-8888666"),
        ("+86-571-88886666", "0571-88886666"),
        ("8657188886666", "0571-88886666"),
        ("021-58888888-801", "021-58888888-801"),
        ("021 5888 8888 转 801", "021-58888888-801"),
        ("电话:0755-26001234 分机 12", "0755-26001234-12"),
        ("010-65001234 ext.9", "010-65001234-9"),
        ("400-820-8820", "4008208820"),
        ("8008208820", "8008208820"),
        ("+852 9123 4567", "+85291234567"),
        ("0085291234567", "+85291234567"),
        ("+1 (415) 555-2671", "+14155552671"),
    ],
)
def test_landlines_service_and_foreign_numbers_have_one_form_too(text: str, number: str) -> None:
    phone = normalise_phone(text)

    assert phone is not None
    assert (phone.number, phone.rest) == (number, "")


@pytest.mark.parametrize(
    "text",
    [
        *("", "无", "见名片", "12345", "1380013800", "138001380000", "0571-8888666x", "88886666"),
        *(
            "010-8888666",
            "138****5678",
            "12345678901",
            "330106198001011234",
            "+86",
            "-",
            "1.38E+10",
        ),
        *("1381234567813912345678", "2026-07-26", "张总", "11012345678"),
    ],
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert normalise_phone(text) is None


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("13812345678/13912345678", "13812345678", "13912345678"),
        ("13812345678 13912345678", "13812345678", "13912345678"),
        ("13812345678\n13912345678", "13812345678", "13912345678"),
        ("12345、13912345678", "13912345678", "12345"),
        ("0571-88886666；13912345678", "0571-88886666", "13912345678"),
        ("张总13812345678（微信同号）", "13812345678", "张总 (微信同号)"),
    ],
)
def test_of_two_numbers_the_first_valid_counts_and_the_rest_stays(
    text: str, number: str, rest: str
) -> None:
    phone = normalise_phone(text)

    assert phone is not None
    assert (phone.number, phone.rest) == (number, rest)


@given(st.text(max_size=500))
def test_any_text_gives_a_number_that_is_its_own_form_or_none(text: str) -> None:
    phone = normalise_phone(text)

    assert phone is None or normalise_phone(phone.number) == type(phone)(phone.number, "")


@pytest.mark.parametrize("text", ["1" * 9000, "(+86" * 3000, "1-" * 5000, "0571-" * 2000])
def test_a_cell_made_to_hang_the_search_is_read_at_once(text: str) -> None:
    assert normalise_phone(text) is None
