"""What relative days come to, and where days begin."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genjin.common.filters.context import Context
from genjin.common.filters.days import PERIODS, Period, begin_of, end_of, stretch

SHANGHAI = ZoneInfo("Asia/Shanghai")


def day(said: str) -> date:
    return date.fromisoformat(said)


@pytest.mark.parametrize(
    ("today", "period", "first", "last"),
    [
        ("2026-11-22", Period("this_week"), "2026-11-16", "2026-11-22"),  # a Sunday
        ("2026-11-23", Period("this_week"), "2026-11-23", "2026-11-29"),  # a Monday
        ("2026-11-23", Period("last_week"), "2026-11-16", "2026-11-22"),
        ("2026-12-31", Period("next_week"), "2027-01-04", "2027-01-10"),
        ("2026-11-22", Period("this_month"), "2026-11-01", "2026-11-30"),
        ("2026-01-31", Period("last_month"), "2025-12-01", "2025-12-31"),
        ("2026-12-01", Period("next_month"), "2027-01-01", "2027-01-31"),
        ("2028-03-31", Period("last_month"), "2028-02-01", "2028-02-29"),
        ("2026-11-22", Period("this_quarter"), "2026-10-01", "2026-12-31"),
        ("2026-03-31", Period("last_quarter"), "2025-10-01", "2025-12-31"),
        ("2026-12-31", Period("next_quarter"), "2027-01-01", "2027-03-31"),
        ("2026-11-22", Period("this_year"), "2026-01-01", "2026-12-31"),
        ("2026-01-01", Period("last_year"), "2025-01-01", "2025-12-31"),
        ("2026-12-31", Period("next_year"), "2027-01-01", "2027-12-31"),
        ("2026-11-22", Period("last_days", 7), "2026-11-16", "2026-11-22"),
        ("2026-11-22", Period("last_days", 1), "2026-11-22", "2026-11-22"),
        ("2026-11-22", Period("next_days", 7), "2026-11-22", "2026-11-28"),
    ],
)
def test_stretches(today: str, period: Period, first: str, last: str) -> None:
    assert stretch(period, day(today)) == (day(first), day(last))


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.sampled_from(["week", "month", "year"]))
def test_one_stretch_follows_upon_the_other(today: date, unit: str) -> None:
    last, this, after = (
        stretch(Period(f"{shift}_{unit}"), today) for shift in ("last", "this", "next")
    )

    assert last[1] + timedelta(days=1) == this[0] <= today <= this[1]
    assert this[1] + timedelta(days=1) == after[0] <= after[1]
    assert f"this_{unit}" in PERIODS


def test_today_is_the_companys() -> None:
    assert Context(datetime(2026, 11, 22, 15, 59, tzinfo=UTC)).today == day("2026-11-22")
    assert Context(datetime(2026, 11, 22, 16, 0, tzinfo=UTC)).today == day("2026-11-23")


ZONES = ["Asia/Shanghai", "America/Sao_Paulo", "America/Havana", "Pacific/Apia", "Asia/Beirut"]


@given(st.sampled_from(ZONES), st.datetimes(datetime(1930, 1, 1), datetime(2030, 1, 1)))  # noqa: DTZ001  of UTC
def test_a_moment_lies_between_the_borders_of_its_day(zone: str, moment: datetime) -> None:
    """Also where the clocks change at midnight, or a whole day is skipped."""
    at = moment.replace(tzinfo=UTC)
    its_day = at.astimezone(ZoneInfo(zone)).date()

    assert begin_of(its_day, ZoneInfo(zone)) <= at < end_of(its_day, ZoneInfo(zone))


def test_the_ends_of_the_calendar_are_no_fault() -> None:
    assert begin_of(date.min, SHANGHAI) == datetime.min.replace(tzinfo=UTC)
    assert end_of(date.max, SHANGHAI) == datetime.max.replace(tzinfo=UTC)
    assert end_of(date.max, ZoneInfo("America/New_York")) > begin_of(date.max, SHANGHAI)
    assert begin_of(date.max, ZoneInfo("America/New_York")) > begin_of(date.max, SHANGHAI)
