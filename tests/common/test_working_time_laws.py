"""Working time: laws, and a slow count minute by minute that it has to agree with."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache, cached_property
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from genjin.common.wall_clock import Intervals
from genjin.common.working_time import Week, WorkingTime

MINUTE = timedelta(minutes=1)

# The reference asks the wall clock of every minute in a window whether it is worked.

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


@cache
def walls(zone: str, begin: datetime) -> list[tuple[date, int]]:
    """Date and minute of the day that the wall clock shows, for every minute of the window."""
    dates: dict[date, date] = {}
    shown = []
    for n in range(WINDOW_DAYS * 1440):
        wall = (begin + n * MINUTE).astimezone(ZoneInfo(zone))
        shown.append((dates.setdefault(wall.date(), wall.date()), wall.hour * 60 + wall.minute))
    return shown


@dataclass(frozen=True)
class Reference:
    """The same answers by counting minutes, within a window around a change of the clocks."""

    zone: ZoneInfo
    week: Week
    exceptions: Mapping[date, Intervals]
    begin: datetime

    @cached_property
    def worked(self) -> list[bool]:
        shown = walls(self.zone.key, self.begin)
        days = {day: self._minutes_of(day) for day in {day for day, _ in shown}}
        return [days[day][minute] for day, minute in shown]

    def _minutes_of(self, day: date) -> list[bool]:
        hours = self.exceptions.get(day, self.week[day.weekday()])
        return [any(begin <= minute < end for begin, end in hours) for minute in range(1440)]

    def add(self, start: int, minutes: int) -> int | None:
        """Minutes after the window's begin; nothing when the window is too short."""
        position = start
        while minutes > 0:
            if position == len(self.worked):
                return None
            minutes -= self.worked[position]
            position += 1
        while minutes < 0:
            if position == 0:
                return None
            position -= 1
            minutes += self.worked[position]
        return position

    def next_opening(self, at: int) -> int | None:
        return next((n for n in range(at, len(self.worked)) if self.worked[n]), None)

    def end_of_nth_day(self, after: date, count: int) -> datetime | None:
        """The end of the n-th working date after a date."""
        ends = [end for day, end in self.ends_of_days.items() if day > after]
        return ends[count - 1] if count <= len(ends) else None

    @cached_property
    def ends_of_days(self) -> dict[date, datetime]:
        ends: dict[date, datetime] = {}
        for n, (day, _) in enumerate(walls(self.zone.key, self.begin)):
            if self.worked[n]:
                ends[day] = self.begin + (n + 1) * MINUTE
        return ends


def hours_of_a_day() -> st.SearchStrategy[Intervals]:
    bounds = st.integers(0, 96).map(lambda quarter: quarter * 15)
    return st.lists(bounds, max_size=6, unique=True).map(
        lambda found: tuple(zip(sorted(found)[::2], sorted(found)[1::2], strict=False))
    )


@st.composite
def references(draw: st.DrawFn) -> Reference:
    zone, change = draw(st.sampled_from(CHANGES))
    week = tuple(draw(hours_of_a_day()) for _ in range(7))
    days = st.integers(-3, 5).map(lambda n: change + timedelta(days=n))
    exceptions = draw(st.dictionaries(days, hours_of_a_day(), max_size=4))
    begin = datetime(change.year, change.month, change.day, tzinfo=UTC) - timedelta(days=3)
    return Reference(ZoneInfo(zone), week, exceptions, begin)


def calendar_of(reference: Reference) -> WorkingTime:
    return WorkingTime(reference.zone, reference.week, reference.exceptions)


positions = st.integers(0, WINDOW_DAYS * 1440 - 1)


@given(references(), st.lists(st.tuples(positions, positions, st.integers(-900, 900)), min_size=10))
def test_the_calendar_agrees_with_counting_minutes(
    reference: Reference, asked: list[tuple[int, int, int]]
) -> None:
    # One test for four promises: what costs time is the reference.
    calendar = WorkingTime(reference.zone, reference.week, reference.exceptions)
    for position, other, minutes in asked:
        check_adding(calendar, reference, position, minutes)
        check_minutes_between(calendar, reference, position, other)
        check_next_opening(calendar, reference, position)
        check_end_of_nth_day(calendar, reference, position, days=abs(minutes) % 4 + 1)


def check_adding(calendar: WorkingTime, reference: Reference, position: int, minutes: int) -> None:
    expected = reference.add(position, minutes)
    if expected is not None:
        found = calendar.add(reference.begin + position * MINUTE, minutes)
        assert found == reference.begin + expected * MINUTE


def check_minutes_between(
    calendar: WorkingTime, reference: Reference, one: int, other: int
) -> None:
    expected = sum(reference.worked[min(one, other) : max(one, other)])
    found = calendar.minutes_between(
        reference.begin + one * MINUTE, reference.begin + other * MINUTE
    )
    assert found == (expected if one <= other else -expected)


def check_next_opening(calendar: WorkingTime, reference: Reference, position: int) -> None:
    expected = reference.next_opening(position)
    if expected is not None:
        found = calendar.next_opening(reference.begin + position * MINUTE)
        assert found == reference.begin + expected * MINUTE


def check_end_of_nth_day(
    calendar: WorkingTime, reference: Reference, position: int, *, days: int
) -> None:
    at = reference.begin + position * MINUTE
    expected = reference.end_of_nth_day(at.astimezone(reference.zone).date(), days)
    # The last dates are cut by the window.
    uncut_until = reference.begin + timedelta(days=WINDOW_DAYS - 2)
    if expected is not None and expected < uncut_until:
        assert calendar.end_of_nth_working_day_after(at, days) == expected


# Laws on instants of any precision, over long stretches.

instants = st.integers(0, 4 * 366 * 86_400 * 10**6).map(
    lambda passed: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(microseconds=passed)
)


@st.composite
def calendars(draw: st.DrawFn) -> WorkingTime:
    zone, change = draw(st.sampled_from(CHANGES))
    week = (*(draw(hours_of_a_day()) for _ in range(6)), ((600, 720),))
    days = st.integers(-30, 400).map(lambda n: change + timedelta(days=n))
    return WorkingTime(ZoneInfo(zone), week, draw(st.dictionaries(days, hours_of_a_day())))


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
