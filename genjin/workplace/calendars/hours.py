"""The week as people write it: checked with a sentence, from and to the clock's "09:00"."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from genjin.common.language import text
from genjin.common.wall_clock import Intervals
from genjin.common.working_time import MINUTES_PER_DAY, Week
from genjin.workplace.calendars import errors

WEEKDAYS_ZH = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")
WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def checked_week(days: Sequence[Iterable[tuple[int, int]]]) -> Week:
    """The week with its hours in order.

    Raises HoursBackwardsError, HoursOverlapError, NoWorkingHoursError.
    """
    week = tuple(_checked_day(weekday, hours) for weekday, hours in enumerate(days))
    if not any(week):
        raise errors.NoWorkingHoursError
    return week


def _checked_day(weekday: int, hours: Iterable[tuple[int, int]]) -> Intervals:
    ordered = tuple(sorted(hours))
    day = text(zh=WEEKDAYS_ZH[weekday], en=WEEKDAYS_EN[weekday])
    for begin, end in ordered:
        if not 0 <= begin < end <= MINUTES_PER_DAY:
            raise errors.HoursBackwardsError(
                weekday=weekday, day=day, begin=clock_of(begin), end=clock_of(end)
            )
    for (_, end), (begin, _) in pairwise(ordered):
        if begin < end:
            raise errors.HoursOverlapError(
                weekday=weekday, day=day, begin=clock_of(begin), end=clock_of(end)
            )
    return ordered


def hours_of_make_up_day(week: Week, weekday: int) -> Intervals:
    """A make-up day has its weekday's hours, or where that is free those of the first workday."""
    return week[weekday] or next((hours for hours in week if hours), ())


def clock_of(minute: int) -> str:
    """Minutes after midnight as "09:00"; the end of a day is "24:00"."""
    return f"{minute // 60:02}:{minute % 60:02}"


def minute_of(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)
