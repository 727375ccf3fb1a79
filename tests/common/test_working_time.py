"""Working time: the promises in examples."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from genjin.common.wall_clock import Intervals
from genjin.common.working_time import (
    OFFICE_DAY,
    OFFICE_WEEK,
    NoWorkingTimeError,
    Week,
    WorkingTime,
    months_after,
)

SHANGHAI = ZoneInfo("Asia/Shanghai")

FRIDAY = date(2026, 11, 20)
SATURDAY = date(2026, 11, 21)
MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)
WEDNESDAY = date(2026, 11, 25)

office = WorkingTime()
with_make_up_saturday = WorkingTime(exceptions={SATURDAY: OFFICE_DAY})


def on(day: date, clock: str) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("start", "minutes", "due"),
    [
        (on(MONDAY, "10:00"), 120, on(MONDAY, "12:00")),  # not 13:30: the earliest instant
        (on(MONDAY, "11:00"), 120, on(MONDAY, "14:30")),
        (on(MONDAY, "12:30"), 120, on(MONDAY, "15:30")),
        (on(MONDAY, "17:00"), 60, on(MONDAY, "18:00")),
        (on(FRIDAY, "17:30"), 120, on(MONDAY, "10:30")),
        (on(MONDAY, "23:10"), 120, on(TUESDAY, "11:00")),
        (on(MONDAY, "03:00"), 120, on(MONDAY, "11:00")),
        (on(SATURDAY, "10:00"), 1, on(MONDAY, "09:01")),
        (on(MONDAY, "09:00"), 450, on(MONDAY, "18:00")),
        (on(MONDAY, "09:00"), 451, on(TUESDAY, "09:01")),
        (on(MONDAY, "20:00"), 0, on(MONDAY, "20:00")),
        (on(MONDAY, "12:00"), -30, on(MONDAY, "11:30")),
        (on(MONDAY, "14:00"), -30, on(MONDAY, "13:30")),
        (on(MONDAY, "13:45"), -30, on(MONDAY, "11:45")),
        (on(MONDAY, "10:30"), -120, on(FRIDAY, "17:30")),
        (on(SATURDAY, "10:00"), -30, on(FRIDAY, "17:30")),
    ],
)
def test_minutes_are_added_in_working_time(start: datetime, minutes: int, due: datetime) -> None:
    assert office.add(start, minutes) == due


def test_a_make_up_saturday_is_a_working_day() -> None:
    assert with_make_up_saturday.add(on(FRIDAY, "17:30"), 120) == on(SATURDAY, "10:30")
    assert with_make_up_saturday.is_working_day(SATURDAY)
    assert not office.is_working_day(SATURDAY)


def test_a_day_off_within_the_week_is_skipped() -> None:
    calendar = WorkingTime(exceptions={MONDAY: (), TUESDAY: ()})

    assert calendar.add(on(FRIDAY, "17:30"), 120) == on(WEDNESDAY, "10:30")
    assert calendar.minutes_between(on(FRIDAY, "17:30"), on(WEDNESDAY, "10:30")) == 120


def test_seconds_are_kept_and_whole_minutes_counted() -> None:
    start = on(MONDAY, "11:59") + timedelta(seconds=30, milliseconds=250)

    due = office.add(start, 1)

    assert due == on(MONDAY, "13:30") + timedelta(seconds=30, milliseconds=250)
    assert office.minutes_between(start, due) == 1
    assert office.minutes_between(start, due - timedelta(milliseconds=1)) == 0


def test_minutes_between_have_a_sign() -> None:
    assert office.minutes_between(on(FRIDAY, "17:00"), on(MONDAY, "10:00")) == 120
    assert office.minutes_between(on(MONDAY, "10:00"), on(FRIDAY, "17:00")) == -120
    late = on(MONDAY, "10:00") + timedelta(seconds=90)
    assert office.minutes_between(late, on(MONDAY, "10:00")) == -1


def test_answers_are_in_utc() -> None:
    answers = [
        office.add(on(MONDAY, "10:00"), 0),
        office.add(on(MONDAY, "10:00"), 5),
        office.add(on(MONDAY, "10:00"), -5),
        office.next_opening(on(MONDAY, "10:00")),
        office.end_of_day(on(MONDAY, "10:00")),
    ]
    assert {answer.tzinfo for answer in answers} == {UTC}


@pytest.mark.parametrize(
    ("at", "opening"),
    [
        (on(MONDAY, "10:15"), on(MONDAY, "10:15")),
        (on(MONDAY, "09:00"), on(MONDAY, "09:00")),
        (on(MONDAY, "12:00"), on(MONDAY, "13:30")),
        (on(MONDAY, "18:00"), on(TUESDAY, "09:00")),
        (on(FRIDAY, "18:00"), on(MONDAY, "09:00")),
        (on(SATURDAY, "03:00"), on(MONDAY, "09:00")),
    ],
)
def test_the_next_opening(at: datetime, opening: datetime) -> None:
    assert office.next_opening(at) == opening


@pytest.mark.parametrize(
    ("at", "closing"),
    [
        (on(MONDAY, "00:00"), on(MONDAY, "18:00")),
        (on(MONDAY, "17:59"), on(MONDAY, "18:00")),
        (on(MONDAY, "18:00"), on(TUESDAY, "18:00")),
        (on(FRIDAY, "22:00"), on(MONDAY, "18:00")),
        (on(SATURDAY, "10:00"), on(MONDAY, "18:00")),
    ],
)
def test_the_end_of_the_day(at: datetime, closing: datetime) -> None:
    assert office.end_of_day(at) == closing


@pytest.mark.parametrize(
    ("at", "days", "closing"),
    [
        (on(FRIDAY, "10:00"), 3, on(WEDNESDAY, "18:00")),
        (on(FRIDAY, "23:59"), 3, on(WEDNESDAY, "18:00")),
        (on(SATURDAY, "10:00"), 1, on(MONDAY, "18:00")),
        (on(MONDAY, "02:00"), 1, on(TUESDAY, "18:00")),
        (on(MONDAY, "10:00"), 0, on(MONDAY, "18:00")),
    ],
)
def test_the_end_of_the_nth_working_day(at: datetime, days: int, closing: datetime) -> None:
    assert office.end_of_nth_working_day_after(at, days) == closing


def test_working_days_are_not_counted_backwards() -> None:
    with pytest.raises(ValueError, match="forward"):
        office.end_of_nth_working_day_after(on(MONDAY, "10:00"), -1)


@pytest.mark.parametrize(
    ("at", "closing"),
    [
        (on(MONDAY, "10:12"), on(MONDAY, "18:00")),
        (on(MONDAY, "16:00"), on(MONDAY, "18:00")),  # two hours are left, not less
        (on(MONDAY, "16:01"), on(TUESDAY, "18:00")),
        (on(FRIDAY, "17:00"), on(MONDAY, "18:00")),
        (on(FRIDAY, "19:00"), on(MONDAY, "18:00")),
        (on(SATURDAY, "12:00"), on(MONDAY, "18:00")),
    ],
)
def test_the_same_day_or_the_next_when_little_is_left(at: datetime, closing: datetime) -> None:
    assert office.same_day_or_next(at, 120) == closing


def test_the_day_after_a_day_that_closes_at_midnight_is_the_very_next() -> None:
    nights: Intervals = ((20 * 60, 24 * 60),)
    calendar = WorkingTime(week=(nights,) * 7)

    assert calendar.same_day_or_next(on(MONDAY, "23:30"), 60) == on(WEDNESDAY, "00:00")


NIGHT: Intervals = ((22 * 60, 30 * 60),)
NIGHTS: Week = (NIGHT,) * 5 + ((), ())


@pytest.mark.parametrize(
    ("start", "minutes", "due"),
    [
        (on(MONDAY, "23:00"), 120, on(TUESDAY, "01:00")),
        (on(TUESDAY, "05:00"), 120, on(TUESDAY, "23:00")),
        (on(MONDAY, "10:00"), 30, on(MONDAY, "22:30")),
        (on(SATURDAY, "05:30"), 60, on(MONDAY, "22:30")),
    ],
)
def test_a_night_goes_on_past_midnight(start: datetime, minutes: int, due: datetime) -> None:
    assert WorkingTime(week=NIGHTS).add(start, minutes) == due


def test_a_night_belongs_to_the_day_on_which_it_begins() -> None:
    nights = WorkingTime(week=NIGHTS)

    assert nights.working_date(on(TUESDAY, "05:59")) == MONDAY
    assert nights.working_date(on(TUESDAY, "06:00")) == TUESDAY
    assert nights.end_of_day(on(TUESDAY, "02:00")) == on(TUESDAY, "06:00")
    assert nights.end_of_nth_working_day_after(on(TUESDAY, "02:00"), 1) == on(WEDNESDAY, "06:00")
    assert nights.opening_of_next_day(on(TUESDAY, "02:00")) == on(TUESDAY, "22:00")
    assert nights.opening_of_next_day(on(TUESDAY, "07:00")) == on(WEDNESDAY, "22:00")


def test_a_day_off_is_off_until_the_end_of_its_night() -> None:
    nights = WorkingTime(week=NIGHTS, exceptions={TUESDAY: ()})

    assert nights.add(on(MONDAY, "23:00"), 7 * 60) == on(TUESDAY, "06:00")
    assert nights.next_opening(on(TUESDAY, "06:00")) == on(WEDNESDAY, "22:00")


def test_where_a_night_reaches_into_the_next_day_it_is_worked_once() -> None:
    calendar = WorkingTime(week=NIGHTS, exceptions={TUESDAY: ((5 * 60, 13 * 60),)})
    assert calendar.minutes_between(on(MONDAY, "22:00"), on(TUESDAY, "13:00")) == 15 * 60


def test_a_day_that_is_over_before_the_night_before_it_is_not_the_next() -> None:
    calendar = WorkingTime(week=NIGHTS, exceptions={TUESDAY: ((2 * 60, 4 * 60),)})
    late = on(TUESDAY, "05:30")

    assert calendar.end_of_day(late) == on(TUESDAY, "06:00")
    assert calendar.same_day_or_next(late, 60) == on(WEDNESDAY + timedelta(days=1), "06:00")


def test_two_weeks_take_turns_from_the_anchor_on_and_before_it() -> None:
    six: Week = (OFFICE_DAY,) * 6 + ((),)
    turns = WorkingTime(week=six, other_week=OFFICE_WEEK, anchor=MONDAY)
    saturday = MONDAY + timedelta(days=5)

    worked = [turns.is_working_day(saturday + timedelta(weeks=n)) for n in range(-3, 4)]

    assert worked == [False, True, False, True, False, True, False]


def test_weeks_take_turns_from_a_monday_on() -> None:
    with pytest.raises(ValueError, match="Monday"):
        WorkingTime(other_week=OFFICE_WEEK, anchor=TUESDAY)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 5, 31), 13, date(2027, 6, 30)),
        (date(2026, 5, 31), 0, date(2026, 5, 31)),
    ],
)
def test_calendar_months(day: date, months: int, expected: date) -> None:
    assert months_after(day, months) == expected


def test_a_calendar_without_working_time_is_a_clear_error() -> None:
    empty = WorkingTime(week=((),) * 7)
    at = on(MONDAY, "10:00")
    asked: list[Callable[[], datetime]] = [
        lambda: empty.add(at, 1),
        lambda: empty.add(at, -1),
        lambda: empty.next_opening(at),
        lambda: empty.end_of_day(at),
        lambda: empty.end_of_nth_working_day_after(at, 2),
    ]

    for ask in asked:
        with pytest.raises(NoWorkingTimeError):
            ask()
    assert empty.minutes_between(on(MONDAY, "10:00"), on(TUESDAY, "10:00")) == 0


def test_a_time_beyond_all_reason_costs_no_search_without_end() -> None:
    mistyped = datetime(9026, 11, 23, 10, tzinfo=UTC)
    at = on(MONDAY, "10:00")

    with pytest.raises(NoWorkingTimeError):
        office.add(at, 10**12)
    with pytest.raises(NoWorkingTimeError):
        office.add(mistyped, 1)
    with pytest.raises(NoWorkingTimeError):
        office.end_of_day(mistyped)
    assert office.minutes_between(at, mistyped) > 10**6
    assert not office.is_working_day(mistyped.date())


@pytest.mark.parametrize(
    "hours", [((60, 60),), ((90, 60),), ((0, 60), (30, 90)), ((0, 1441),), ((1440, 1500),)]
)
def test_hours_that_make_no_sense_are_refused(hours: Intervals) -> None:
    with pytest.raises(ValueError, match="overlap"):
        WorkingTime(exceptions={MONDAY: hours})


def test_naive_times_and_short_weeks_are_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        office.add(on(MONDAY, "10:00").replace(tzinfo=None), 1)
    with pytest.raises(ValueError, match="7 days"):
        WorkingTime(week=OFFICE_WEEK[:5])
