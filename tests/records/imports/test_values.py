"""Dates in all their spellings, choices by what people write, texts as they are meant."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genjin.records.imports.values import (
    choice_codes,
    clean_line,
    clean_prose,
    parse_choice,
    parse_date,
    parse_email,
)
from tests.records.imports.lists import FIELDS

TODAY = date(2026, 11, 21)
TIERS = choice_codes(next(field.choices for field in FIELDS if field.name == "tier"))


@pytest.mark.parametrize(
    "text",
    [
        *("2026-07-26", "2026.07.26", "2026/7/26", "2026年7月26日", "2026年7月26号", "20260726"),
        *("7月26日", "7月26", "7/26", "7-26", "7.26", "26/7/2026", "7/26/2026", "26.7.2026"),
        *("2026-07-26 14:30:00", "2026-07-26T14:30:00Z", "2026年7月26日 下午3点", "'2026-07-26"),
        *("2026/7/26(周日)", "2026-07-26 星期日", "２０２６－０７－２６", "26年7月26日", "46229"),
        *("46229.6", "26 Jul 2026", "Jul 26, 2026", "26-July-2026", "二〇二六年七月二十六日"),
        *("七月二十六日", "2026 07 26", " 2026 年 7 月 26 日 "),
    ],
)
def test_every_spelling_of_one_day_is_that_day(text: str) -> None:
    assert parse_date(text, today=TODAY) == date(2026, 7, 26)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "无",
            "待定",
            "上周五",
            "2026年7月",
            "2026-02-30",
            "2026-13-01",
            "0000-00-00",
            "99999",
        ),
        *("7/6/2026", "7.3", "13800138000", "12345678", "2026", "7月", "1月32日"),
    ],
)
def test_what_is_no_day_or_could_be_two_is_none(text: str) -> None:
    assert parse_date(text, today=TODAY) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("11月21日", date(2026, 11, 21)),
        ("11月22日", date(2025, 11, 22)),
        ("12/31", date(2025, 12, 31)),
        ("2月29日", date(2024, 2, 29)),
    ],
)
def test_without_a_year_it_is_the_latest_that_is_not_in_the_future(text: str, day: date) -> None:
    assert parse_date(text, today=TODAY) == day


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_a_day_is_read_back_and_without_its_year_never_lies_ahead(day: date, today: date) -> None:
    assert parse_date(f"{day.year}年{day.month}月{day.day}日", today=today) == day

    found = parse_date(f"{day.month}月{day.day}日", today=today)
    assert found is not None
    assert (found.month, found.day) == (day.month, day.day)
    assert timedelta() <= today - found <= timedelta(days=8 * 366)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("重点", "high_value"),
        ("A", "high_value"),
        ("ａ类", "high_value"),
        ("A级客户", "high_value"),
        ("重点（A）", "high_value"),
        ("成长", "growing"),
        ("普通客户", "potential"),
        ("沉睡", "dormant"),
        ("high_value", "high_value"),
        ("A/B", None),
        ("重要", None),
        ("", None),
    ],
)
def test_a_choice_is_found_by_what_people_write_for_it(text: str, code: str | None) -> None:
    assert parse_choice(text, TIERS) == code


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("u51557＠example.com", "u51557@example.com"),
        (" A@B.com ", "a@b.com"),
        ("mailto:a@b.cn", "a@b.cn"),
        ("a@b。com", "a@b.com"),
        ("a@b.com; c@d.com", "a@b.com"),
        ("a@b", None),
        ("无", None),
    ],
)
def test_an_address_is_narrowed_and_checked(text: str, address: str | None) -> None:
    assert parse_email(text) == address


def test_a_line_is_half_width_and_one_line() -> None:
    assert clean_line("　ＡＢＣ（杭州）\n 科技\u200b  有限公司 ") == "ABC(杭州) 科技 有限公司"


def test_running_text_keeps_its_lines_and_chinese_punctuation() -> None:
    assert clean_prose("客户说“下周再看”，\r\n预算２０万％；") == "客户说“下周再看”，\n预算20万%；"


@pytest.mark.parametrize("text", ["=1+1", '=HYPERLINK("http://x")', "+86", "-5", "@SUM(A1)"])
def test_text_that_looks_like_a_formula_stays_as_it_is(text: str) -> None:
    assert clean_prose(text) == text
    assert clean_line("'" + text) == text


def test_an_apostrophe_that_belongs_to_a_name_stays() -> None:
    assert clean_line("'s-Hertogenbosch") == "'s-Hertogenbosch"


@given(st.text())
def test_nothing_that_a_database_refuses_is_left(text: str) -> None:
    kept = clean_prose(text)

    assert "\x00" not in kept
    kept.encode()


@given(st.text(alphabet="a1甲 　\t\n\r'’＇=＝Ａ１％，\u200b\xa0\x00", max_size=12))
def test_what_was_cleaned_is_clean(text: str) -> None:
    """What nobody sees and what is wide is gone, and cleaning again changes nothing."""
    for clean in (clean_line, clean_prose):
        once = clean(text)
        assert clean(once) == once or once.startswith(("'", "’", "＇"))
        assert "\u200b" not in once
        assert "１" not in once
    assert not set(clean_line(text)) & set("\n\t\r　＝％，")


@given(st.text(st.sampled_from("甲龥ab9Z@._/- '=＝　")))
def test_what_is_in_order_is_read_the_short_way_to_the_same_end(text: str) -> None:
    """A sign that nobody sees takes any text the long way."""
    for clean in (clean_line, clean_prose):
        assert clean(text) == clean(f"{text}\u200b")
