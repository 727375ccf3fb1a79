"""Working time of shifts, of weeks with one day of rest, with make-up days and long holidays: what
companies work by, against counting minutes over weeks on end."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from genjin.common.wall_clock import Intervals
from genjin.common.working_time import OFFICE_DAY, Week
from tests.common.minute_by_minute import (
    Reference,
    calendar_of,
    check_adding,
    check_minutes_between,
)

DAYS = 42
FIRST = date(2026, 1, 26)  # a Monday; Spring Festival lies in the middle
ASKED = 20

SHIFTS: dict[str, Intervals] = {
    "office": OFFICE_DAY,
    "early": ((6 * 60, 14 * 60),),
    "late": ((14 * 60, 22 * 60),),
    # Over midnight: it belongs to the date on which it begins, or is cut there.
    "night": ((22 * 60, 30 * 60),),
    "night, cut": ((0, 6 * 60), (22 * 60, 24 * 60)),
    "round the clock": ((0, 24 * 60),),
    "with two breaks": ((8 * 60, 10 * 60), (10 * 60 + 15, 12 * 60), (13 * 60, 17 * 60 + 45)),
}
ZONES = ("Asia/Shanghai", "Asia/Urumqi", "Europe/Berlin", "America/New_York", "Asia/Kathmandu")
POSITIONS = st.integers(0, DAYS * 1440 - 1)
MINUTES = st.integers(-6_000, 6_000)


@st.composite
def companies(draw: st.DrawFn) -> Reference:
    """A shift, single or double rest or both in turns, a holiday of up to nine days, and days made
    up for it."""
    hours = SHIFTS[draw(st.sampled_from(sorted(SHIFTS)))]
    single, double = _week(hours, rest=1), _week(hours, rest=2)
    week, other = draw(st.sampled_from(((single, None), (double, None), (single, double))))
    exceptions: dict[date, Intervals] = {}
    begins = draw(st.integers(0, DAYS - 1))
    for number in range(draw(st.integers(0, 9))):
        exceptions[_day(begins + number)] = ()
    for number in draw(st.lists(st.integers(0, DAYS - 1), max_size=3)):
        exceptions[_day(number)] = hours
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    begin = datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC)
    anchor = FIRST + timedelta(weeks=draw(st.sampled_from((-53, 0, 1, 3))))
    return Reference(zone, week, exceptions, begin, DAYS, other, anchor)


def _week(hours: Intervals, *, rest: int) -> Week:
    return tuple(hours if weekday < 7 - rest else () for weekday in range(7))


def _day(number: int) -> date:
    return FIRST + timedelta(days=number)


@given(
    companies(),
    st.lists(st.tuples(POSITIONS, POSITIONS, MINUTES), min_size=ASKED, max_size=ASKED),
)
def test_deadlines_of_shifts_agree_with_counting_minutes(
    company: Reference, asked: list[tuple[int, int, int]]
) -> None:
    """`make soak` looks at 5,000 companies: 100,000 deadlines and as many stretches between."""
    calendar = calendar_of(company)
    for position, other, minutes in asked:
        check_adding(calendar, company, position, minutes)
        check_minutes_between(calendar, company, position, other)
