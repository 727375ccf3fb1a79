"""Working time: laws, and a slow count minute by minute that it has to agree with."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from genjin.common.wall_clock import Intervals
from genjin.common.working_time import ANCHOR, Week, WorkingTime
from tests.common.minute_by_minute import (
    MINUTE,
    Reference,
    calendar_of,
    check_adding,
    check_minutes_between,
)

WINDOW_DAYS = 8
# Zones with changes of a half hour, near midnight, over a whole date, and with none.
CHANGES = [
    ("Asia/Shanghai", date(2026, 10, 1)),
    ("Asia/Kathmandu", date(2026, 3, 1)),
    ("Europe/Berlin", date(2026, 3, 29)),
    ("Europe/Berlin", date(2026, 10, 25)),
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("America/St_Johns", date(2010, 11, 7)),
    ("America/Sao_Paulo", date(2018, 2, 18)),
    ("America/Sao_Paulo", date(2018, 11, 4)),
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Africa/Casablanca", date(2026, 2, 15)),
]


def hours_of_a_day() -> st.SearchStrategy[Intervals]:
    """Some go on past midnight."""
    bounds = st.lists(st.integers(0, 96), max_size=6, unique=True).map(sorted)
    return st.builds(_hours, bounds, st.sampled_from((0, 0, 0, 30, 60, 88)))


def _hours(quarters: list[int], later: int) -> Intervals:
    if quarters and quarters[0] + later >= 96:
        later = 0
    bounds = [(quarter + later) * 15 for quarter in quarters]
    return tuple(zip(bounds[::2], bounds[1::2], strict=False))


def weeks() -> st.SearchStrategy[Week]:
    return st.tuples(*(hours_of_a_day() for _ in range(7)))


@st.composite
def references(draw: st.DrawFn) -> Reference:
    zone, change = draw(st.sampled_from(CHANGES))
    week, other = draw(weeks()), draw(st.none() | weeks())
    days = st.integers(-3, 5).map(lambda n: change + timedelta(days=n))
    exceptions = draw(st.dictionaries(days, hours_of_a_day(), max_size=4))
    begin = datetime(change.year, change.month, change.day, tzinfo=UTC) - timedelta(days=3)
    anchor = ANCHOR + timedelta(weeks=draw(st.integers(0, 5_000)))
    return Reference(ZoneInfo(zone), week, exceptions, begin, WINDOW_DAYS, other, anchor)


positions = st.integers(0, WINDOW_DAYS * 1440 - 1)


@given(references(), st.lists(st.tuples(positions, positions, st.integers(-900, 900)), min_size=10))
def test_the_calendar_agrees_with_counting_minutes(
    reference: Reference, asked: list[tuple[int, int, int]]
) -> None:
    # One test for four promises: what costs time is the reference.
    calendar = calendar_of(reference)
    for position, other, minutes in asked:
        check_adding(calendar, reference, position, minutes)
        check_minutes_between(calendar, reference, position, other)
        check_next_opening(calendar, reference, position)
        check_end_of_nth_day(calendar, reference, position, days=abs(minutes) % 4 + 1)


def check_next_opening(calendar: WorkingTime, reference: Reference, position: int) -> None:
    expected = reference.next_opening(position)
    if expected is not None:
        found = calendar.next_opening(reference.begin + position * MINUTE)
        assert found == reference.begin + expected * MINUTE


def check_end_of_nth_day(
    calendar: WorkingTime, reference: Reference, position: int, *, days: int
) -> None:
    at = reference.begin + position * MINUTE
    # The last dates are cut by the window, and the first one, of which all may be over before.
    uncut_until = reference.begin + timedelta(days=WINDOW_DAYS - 2)
    if at >= uncut_until:
        return
    after = reference.working_date(at)
    assert calendar.working_date(at) == after
    is_cut = after < reference.begin.astimezone(reference.zone).date()
    expected = reference.end_of_nth_day(after, days)
    if expected is not None and expected < uncut_until and not is_cut:
        assert calendar.end_of_nth_working_day_after(at, days) == expected


# Laws on instants of any precision, over long stretches.

instants = st.integers(0, 4 * 366 * 86_400 * 10**6).map(
    lambda passed: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(microseconds=passed)
)


@st.composite
def calendars(draw: st.DrawFn) -> WorkingTime:
    zone, change = draw(st.sampled_from(CHANGES))
    week = (*draw(weeks())[:6], ((600, 720),))
    days = st.integers(-30, 400).map(lambda n: change + timedelta(days=n))
    exceptions = draw(st.dictionaries(days, hours_of_a_day()))
    return WorkingTime(ZoneInfo(zone), week, exceptions, other_week=draw(st.none() | weeks()))


@given(calendars(), instants, st.integers(0, 20_000))
def test_between_undoes_add(calendar: WorkingTime, start: datetime, minutes: int) -> None:
    due = calendar.add(start, minutes)
    assert calendar.minutes_between(start, due) == minutes
    assert calendar.minutes_between(calendar.add(start, -minutes), start) == minutes


@given(calendars(), instants, st.integers(1, 20_000))
def test_add_is_the_earliest_and_its_reverse_the_latest(
    calendar: WorkingTime, at: datetime, minutes: int
) -> None:
    tick = timedelta(microseconds=1)
    assert calendar.minutes_between(at, calendar.add(at, minutes) - tick) < minutes
    assert calendar.minutes_between(calendar.add(at, -minutes) + tick, at) < minutes


@given(calendars(), instants, instants, st.integers(-5_000, 5_000), st.integers(0, 500))
def test_add_is_monotonic(
    calendar: WorkingTime, one: datetime, other: datetime, minutes: int, more: int
) -> None:
    one, other = sorted((one, other))
    assert calendar.add(one, minutes) <= calendar.add(other, minutes)
    assert calendar.add(one, minutes) <= calendar.add(one, minutes + more)


@given(calendars(), instants, st.integers(0, 3_000), st.integers(0, 3_000))
def test_adding_in_two_steps_is_adding_once(
    calendar: WorkingTime, start: datetime, first: int, second: int
) -> None:
    assert calendar.add(calendar.add(start, first), second) == calendar.add(start, first + second)


@given(calendars(), instants, st.integers(0, 300))
def test_a_deadline_of_the_day_leaves_at_least_what_was_asked(
    calendar: WorkingTime, at: datetime, least: int
) -> None:
    closing = calendar.same_day_or_next(at, least)
    assert closing >= calendar.end_of_day(at) > at
    left_today = calendar.minutes_between(at, calendar.end_of_day(at))
    assert (closing == calendar.end_of_day(at)) == (left_today >= least)
