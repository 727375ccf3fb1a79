"""The week as people write it: checked with a sentence, from and to the clock's "09:00"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from genjin.common.wall_clock import Intervals
from genjin.common.working_time import ANCHOR, MINUTES_PER_DAY, Week
from genjin.workplace.calendars import errors

Typed = Sequence[Iterable[tuple[int, int]]]
"""Monday to Sunday, in minutes after midnight, as somebody has typed them."""


Stored = list[list[int]]
"""The hours of a day as JSON has them."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One week for ever; or two that take turns, `week` in the one that begins on `anchor`."""

    week: Week
    other_week: Week | None = None
    anchor: date = ANCHOR


def checked_pattern(
    days: Typed,
    other_days: Typed | None = None,
    *,
    anchor: date | None = None,
    over_midnight: bool = False,
) -> Pattern:
    """The hours in order. `over_midnight`: they are typed in the order in which they are worked,
    and may go on into the next day. `anchor`: a day of the first of two weeks that take turns.

    Raises HoursBackwardsError, HoursOverlapError, NoWorkingHoursError."""
    week = _checked_week(days, "hours", over_midnight)
    other = None if other_days is None else _checked_week(other_days, "other_hours", over_midnight)
    if not any(week) and not any(other or ()):
        raise errors.NoWorkingHoursError
    _check_nights(week, other)
    if other is None or other == week:
        return Pattern(week)
    first = anchor or ANCHOR
    return Pattern(week, other, first - timedelta(days=first.weekday()))


def _checked_week(days: Typed, field: str, over_midnight: bool) -> Week:
    return tuple(
        _checked_day(weekday, _worked(hours), field, latest=2 * MINUTES_PER_DAY)
        if over_midnight
        else _checked_day(weekday, sorted(hours), field, latest=MINUTES_PER_DAY)
        for weekday, hours in enumerate(days)
    )


def _worked(hours: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """In the order in which they are worked: where the clock goes back, midnight has passed."""
    reached = 0
    for begin, end in hours:
        later = MINUTES_PER_DAY if begin < reached else 0
        reached = begin + later
        yield reached, end + (later if end >= begin else later + MINUTES_PER_DAY)


def _checked_day(
    weekday: int, hours: Iterable[tuple[int, int]], field: str, *, latest: int
) -> Intervals:
    ordered = tuple(hours)
    for begin, end in ordered:
        if not 0 <= begin < end <= latest:
            raise errors.HoursBackwardsError(weekday, begin, end, field=field)
    for (_, end), (begin, _) in pairwise(ordered):
        if begin < end:
            raise errors.HoursOverlapError(weekday, begin, end, field=field)
    if ordered and ordered[-1][1] > ordered[0][0] + MINUTES_PER_DAY:
        raise errors.HoursOverlapError(weekday, ordered[0][0], ordered[-1][1], field=field)
    return ordered


def _check_nights(week: Week, other: Week | None) -> None:
    """No night reaches into the hours of the day that comes after it."""
    days = [("hours", weekday, hours) for weekday, hours in enumerate(week)]
    days += [("other_hours", weekday, hours) for weekday, hours in enumerate(other or ())]
    for (_, _, evening), (field, weekday, morning) in pairwise([*days, days[0]]):
        if evening and morning and evening[-1][1] - MINUTES_PER_DAY > morning[0][0]:
            begin, end = morning[0][0], evening[-1][1]
            raise errors.HoursOverlapError(weekday, begin, end, field=field)


def pattern_of(
    week: Sequence[Stored], other: Sequence[Stored] | None, anchor: date | None
) -> Pattern:
    """As it is stored."""
    turns = None if other is None else _as_week(other)
    return Pattern(_as_week(week), turns, anchor or ANCHOR)


def _as_week(stored: Sequence[Stored]) -> Week:
    return tuple(tuple((begin, end) for begin, end in hours) for hours in stored)


def as_stored(week: Week) -> list[Stored]:
    return [[list(stretch) for stretch in day] for day in week]


def hours_of_make_up_day(week: Week, weekday: int) -> Intervals:
    """A make-up day has its weekday's hours, or where that is free those of the first workday."""
    return week[weekday] or next((hours for hours in week if hours), ())
