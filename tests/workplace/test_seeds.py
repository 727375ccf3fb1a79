"""The holidays that are brought in, against the notices of the State Council."""

from datetime import date, timedelta

import pytest

from genjin.workplace.calendars.choices import DayKind, DaySource
from genjin.workplace.calendars.seeds import seed_days

KNOWN = {day.date: day for day in seed_days(2025, 2027)}


def holidays_of(year: int) -> list[tuple[str, str]]:
    """Stretches of days off in a row, first and last."""
    off = sorted(
        day.date for day in KNOWN.values() if day.kind == DayKind.OFF and day.date.year == year
    )
    begins = [day for day in off if day - timedelta(days=1) not in off]
    ends = [day for day in off if day + timedelta(days=1) not in off]
    return [(f"{b:%m-%d}", f"{e:%m-%d}") for b, e in zip(begins, ends, strict=True)]


def make_up_days_of(year: int) -> list[str]:
    return [
        f"{day.date:%m-%d}"
        for day in KNOWN.values()
        if day.kind == DayKind.WORKING and day.date.year == year
    ]


def test_2025_is_what_was_published() -> None:
    assert holidays_of(2025) == [
        ("01-01", "01-01"),
        ("01-28", "02-04"),
        ("04-04", "04-06"),
        ("05-01", "05-05"),
        ("05-31", "06-02"),
        ("10-01", "10-08"),
    ]
    assert make_up_days_of(2025) == ["01-26", "02-08", "04-27", "09-28", "10-11"]


def test_2026_is_what_was_published() -> None:
    assert holidays_of(2026) == [
        ("01-01", "01-03"),
        ("02-15", "02-23"),
        ("04-04", "04-06"),
        ("05-01", "05-05"),
        ("06-19", "06-21"),
        ("09-25", "09-27"),
        ("10-01", "10-07"),
    ]
    assert make_up_days_of(2026) == ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"]


@pytest.mark.parametrize(
    ("day", "name", "name_en"),
    [
        (date(2026, 2, 16), "农历除夕", "Chinese New Year's Eve"),
        (date(2026, 2, 20), "春节", "Chinese New Year (Spring Festival)"),
        (date(2026, 4, 6), "清明节", "Tomb-Sweeping Day"),
        (date(2025, 10, 6), "中秋节", "Mid-Autumn Festival"),
        (date(2025, 10, 7), "国庆节", "National Day"),
        (date(2026, 9, 20), "国庆节调休上班", "Make-up day for National Day"),
    ],
)
def test_days_are_named_after_their_holiday(day: date, name: str, name_en: str) -> None:
    assert (KNOWN[day].name, KNOWN[day].name_en) == (name, name_en)


def test_of_a_year_that_is_not_published_only_the_law_is_known() -> None:
    later = seed_days(2041, 2041)

    assert {day.source for day in later} == {DaySource.STATUTORY}
    assert {day.kind for day in later} == {DayKind.OFF}
    assert {date(2041, 1, 1), date(2041, 2, 1), date(2041, 10, 1)} <= {day.date for day in later}


def test_a_make_up_day_in_the_year_before_its_holiday_is_found_with_either_year() -> None:
    december = date(2006, 12, 30)

    assert december in {day.date for day in seed_days(2006, 2006)}
    assert december not in {day.date for day in seed_days(2007, 2007)}
    assert december in {day.date for day in seed_days(2006, 2007)}


def test_no_date_comes_twice() -> None:
    days = [day.date for day in seed_days(2001, 2030)]
    assert days == sorted(set(days))
