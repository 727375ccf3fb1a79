"""Arithmetic in working time: a week of hours, or two that take turns, with exceptions for single
days.

A minute is working time when the clock on the wall of the calendar's zone shows an hour of work.
That holds through changes of summer time too: an hour that the clock skips is not worked, an hour
that it shows twice is worked twice. Instants come in aware, in any zone, and go out in UTC.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import accumulate
from typing import NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

from genjin.common.clock import COMPANY_ZONE
from genjin.common.errors import GenjinError
from genjin.common.wall_clock import (
    DAY,
    MINUTE,
    Intervals,
    Stretches,
    date_of,
    day_of,
    instant,
    placed,
    split,
)

Week: TypeAlias = tuple[Intervals, ...]
"""Hours of the seven days from Monday to Sunday."""

OFFICE_DAY: Intervals = ((9 * 60, 12 * 60), (13 * 60 + 30, 18 * 60))
OFFICE_WEEK: Week = (OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, (), ())

LONGEST_GAP_DAYS = 400
"""A calendar that offers nothing for longer than this is taken for empty."""

FIRST_DATE = date(1970, 1, 1)
LAST_DATE = date(2100, 12, 31)
"""No working time lies outside of these: a mistyped year costs no more than a search in here."""

MINUTES_PER_DAY = 24 * 60
ANCHOR = date(1970, 1, 5)  # a Monday
_BLOCK = 64  # days whose sums are kept together
# What opens together is due together: a block of an import asks the same some hundred times.
_ADDED_KEPT = 10_000
_FIRST_DAY, _LAST_DAY = day_of(FIRST_DATE), day_of(LAST_DATE)


class NoWorkingTimeError(GenjinError):
    """The calendar has no working time within reach of the asked moment."""

    code = "calendar.no_working_time"
    zh = "工作日历里连续 {days} 天没有工作时间，算不出期限。请检查工作时间、休息日和期限的长短。"
    en = (
        "The calendar has no working time for {days} days on end, so no deadline can be worked "
        "out. Check the hours, the days off and the length of the deadline."
    )

    def __init__(self) -> None:
        super().__init__(days=LONGEST_GAP_DAYS)


class _UtcDay(NamedTuple):
    """The working time of one UTC day, as stretches of microseconds after its midnight."""

    stretches: Stretches
    total: int

    def before(self, moment: int) -> int:
        """Microseconds of work between midnight and the moment."""
        return sum(min(end, moment) - begin for begin, end in self.stretches if begin < moment)


_NO_WORK = _UtcDay((), 0)


@dataclass(frozen=True)
class WorkingTime:
    """Weekly hours in a time zone; `exceptions` replace the hours of single local dates.

    An empty exception is a day off, one with hours on a weekend is a make-up day (调休). With
    `other_week` two weeks take turns (大小周): `week` holds in the one of `anchor`, a Monday, and
    in every second from there.

    Hours may go on past midnight (22:00 to 30:00); they belong to the date on which they begin, so
    that a day off is off until the end of its night.
    """

    zone: ZoneInfo = COMPANY_ZONE
    week: Week = OFFICE_WEEK
    exceptions: Mapping[date, Intervals] = field(default_factory=dict)
    other_week: Week | None = None
    anchor: date = ANCHOR
    _utc_days: dict[int, _UtcDay] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _sums: dict[int, tuple[int, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _local_days: dict[date, Stretches] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _added: dict[tuple[datetime, int], datetime] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        for week in (self.week, self.other_week or self.week):
            if len(week) != 7:
                raise ValueError(f"a week has 7 days, not {len(week)}")
        if self.anchor.weekday() != 0:
            raise ValueError(f"weeks take turns from a Monday on, not from {self.anchor}")
        for hours in (*self.week, *(self.other_week or ()), *self.exceptions.values()):
            check_intervals(hours)
        object.__setattr__(self, "exceptions", dict(self.exceptions))

    def hours_on(self, day: date) -> Intervals:
        """The hours of the local date."""
        found = self.exceptions.get(day)
        return self.week_of(day)[day.weekday()] if found is None else found

    def week_of(self, day: date) -> Week:
        """Of two weeks that take turns the one that holds on the date."""
        if self.other_week is None or (day - self.anchor).days // 7 % 2 == 0:
            return self.week
        return self.other_week

    def is_working_day(self, day: date) -> bool:
        """Whether any working time falls on the local date."""
        return bool(self._stretches_of(day))

    def local_date(self, at: datetime) -> date:
        """The date that the calendar's zone shows at the instant."""
        return at.astimezone(self.zone).date()

    def working_date(self, at: datetime) -> date:
        """The date whose working day the instant belongs to: the local one, or the one before while
        its hours go on past midnight."""
        day = self.local_date(at)
        before = day - timedelta(days=1) if day > FIRST_DATE else day
        if self._passes_midnight(before):
            closing = self._closing(before)
            if closing is not None and at < closing:
                return before
        return day

    def opening_of_next_day(self, at: datetime) -> datetime:
        """When the first working day after the one of `at` begins."""
        day = self._nth_working_day_after(self.working_date(at), 1)
        return instant(self._stretches_of(day)[0][0])

    def add(self, start: datetime, minutes: int) -> datetime:
        """The earliest instant at which so many working minutes have passed since `start`.

        Negative minutes: the latest instant that lies so many working minutes before `start`.
        """
        known = self._added.get((start, minutes))
        if known is None:
            known = self._add(start, minutes)
            if len(self._added) < _ADDED_KEPT:
                self._added[start, minutes] = known
        return known

    def minutes_between(self, start: datetime, end: datetime) -> int:
        """Whole working minutes from `start` to `end`; negative when `end` is the earlier."""
        if end < start:
            return -self.minutes_between(end, start)
        first, start_moment = split(start)
        last, end_moment = split(end)
        worked = self._utc_day(last).before(end_moment) - self._utc_day(first).before(start_moment)
        return (worked + self._worked_on(first, last)) // MINUTE

    def next_opening(self, at: datetime) -> datetime:
        """The instant itself when it is working time, else the next at which work begins."""
        first, moment = split(at)
        for day, worked in self._working_days(first, 1):
            for begin, end in worked.stretches:
                if day > first or moment < end:
                    return instant(max(day * DAY + begin, first * DAY + moment))
        raise AssertionError("the search for working days ends by itself")

    def end_of_day(self, at: datetime) -> datetime:
        """The end of the working day of `at`.

        The end of the next working day when `at` lies on a day off or not before closing.
        """
        day = self.working_date(at)
        closing = self._closing(day)
        if closing is not None and at < closing:
            return closing
        return self._closing_of_nth_after(day, 1)

    def end_of_nth_working_day_after(self, at: datetime, days: int) -> datetime:
        """The end of the n-th working day after the one of `at`; 0 is `end_of_day`."""
        if days < 0:
            raise ValueError("working days are counted forward")
        if days == 0:
            return self.end_of_day(at)
        return self._closing_of_nth_after(self.working_date(at), days)

    def same_day_or_next(self, at: datetime, least_minutes: int) -> datetime:
        """`end_of_day`, or the end of the day after it when too little working time is left."""
        closing = self.end_of_day(at)
        if self.minutes_between(at, closing) >= least_minutes:
            return closing
        # The closing minute still belongs to the day, even where a day closes at midnight.
        day, following = self.working_date(closing - timedelta(minutes=1)), closing
        while following <= closing:  # a day may be over before the night before it is
            day = self._nth_working_day_after(day, 1)
            following = instant(self._stretches_of(day)[-1][1])
        return following

    def _add(self, start: datetime, minutes: int) -> datetime:
        day, moment = split(start)
        if minutes > 0:
            return self._forward(day, moment, minutes * MINUTE)
        if minutes < 0:
            return self._backward(day, moment, -minutes * MINUTE)
        return instant(day * DAY + moment)

    def _forward(self, first: int, moment: int, left: int) -> datetime:
        for day, worked in self._working_days(first, 1):
            skipped = worked.before(moment) if day == first else 0
            if left > worked.total - skipped:
                left -= worked.total - skipped
                continue
            left += skipped
            for begin, end in worked.stretches:
                if left <= end - begin:
                    return instant(day * DAY + begin + left)
                left -= end - begin
        raise AssertionError("the search for working days ends by itself")

    def _backward(self, first: int, moment: int, left: int) -> datetime:
        for day, worked in self._working_days(first, -1):
            usable = worked.before(moment) if day == first else worked.total
            if left > usable:
                left -= usable
                continue
            left = usable - left
            for begin, end in worked.stretches:
                if left < end - begin:
                    return instant(day * DAY + begin + left)
                left -= end - begin
        raise AssertionError("the search for working days ends by itself")

    def _working_days(self, day: int, step: int) -> Iterator[tuple[int, _UtcDay]]:
        """UTC days that have working time, from `day` on (or back)."""
        empty = 0
        while empty <= LONGEST_GAP_DAYS:
            worked = self._utc_day(day)
            if worked.total:
                empty = 0
                yield day, worked
            else:
                empty += 1
            day += step
        raise NoWorkingTimeError

    def _worked_on(self, first: int, last: int) -> int:
        """Microseconds of work on the UTC days from `first` to before `last`."""
        days = _days_of_calendar(first, last)
        worked, day = 0, days.start
        while day < days.stop:
            block, offset = divmod(day, _BLOCK)
            until = min(days.stop - block * _BLOCK, _BLOCK)
            sums = self._sums_of(block)
            worked += sums[until] - sums[offset]
            day = block * _BLOCK + until
        return worked

    def _sums_of(self, block: int) -> tuple[int, ...]:
        """What is worked from the block's first day until before each of its days, and in all."""
        known = self._sums.get(block)
        if known is None:
            days = range(block * _BLOCK, (block + 1) * _BLOCK)
            totals = (self._utc_day(day).total for day in days)
            known = self._sums[block] = tuple(accumulate(totals, initial=0))
        return known

    def _closing_of_nth_after(self, day: date, count: int) -> datetime:
        return instant(self._stretches_of(self._nth_working_day_after(day, count))[-1][1])

    def _nth_working_day_after(self, day: date, count: int) -> date:
        empty = 0
        while empty <= LONGEST_GAP_DAYS and day < LAST_DATE:
            day += timedelta(days=1)
            if not self._stretches_of(day):
                empty += 1
                continue
            empty = 0
            count -= 1
            if count == 0:
                return day
        raise NoWorkingTimeError

    def _closing(self, day: date) -> datetime | None:
        stretches = self._stretches_of(day)
        return instant(stretches[-1][1]) if stretches else None

    def _utc_day(self, day: int) -> _UtcDay:
        """Working time by UTC day, so that the order holds where local dates overlap.

        (In some zones a clock set back near midnight shows the end of a date twice.)
        """
        known = self._utc_days.get(day)
        if known is None and not _days_of_calendar(day, day + 1):
            return _NO_WORK
        if known is None:
            known = self._utc_days[day] = self._cut_utc_day(day)
        return known

    def _cut_utc_day(self, day: int) -> _UtcDay:
        begin_of_day, end_of_day = day * DAY, (day + 1) * DAY
        cut = sorted(
            (max(begin, begin_of_day) - begin_of_day, min(end, end_of_day) - begin_of_day)
            for ordinal in range(day - 2, day + 2)
            for begin, end in self._stretches_of(date_of(ordinal))
            if begin < end_of_day and end > begin_of_day
        )
        whole = _joined(cut)
        return _UtcDay(whole, sum(end - begin for begin, end in whole))

    def _stretches_of(self, day: date) -> Stretches:
        """The working time of a local date, as microseconds since the epoch, ascending."""
        if not FIRST_DATE <= day <= LAST_DATE:
            return ()
        known = self._local_days.get(day)
        if known is None:
            known = self._local_days[day] = placed(self.zone, day, self.hours_on(day))
        return known

    def _passes_midnight(self, day: date) -> bool:
        hours = self.hours_on(day)
        return bool(hours) and hours[-1][1] > MINUTES_PER_DAY


def check_intervals(hours: Intervals) -> None:
    """Raise ValueError unless the hours begin on their day, ascend, do not overlap and span a day
    at most, midnight between them or not."""
    if not hours:
        return
    open_until, latest = 0, min(hours[0][0], MINUTES_PER_DAY - 1) + MINUTES_PER_DAY
    for minute_from, minute_to in hours:
        if not open_until <= minute_from < minute_to <= latest:
            raise ValueError(f"hours must ascend within a day without overlap: {hours}")
        open_until = minute_to
    if hours[0][0] >= MINUTES_PER_DAY:
        raise ValueError(f"hours must begin on their day, whatever they overlap: {hours}")


def months_after(day: date, months: int) -> date:
    """The same day so many calendar months later (or earlier), at most the month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _joined(cut: list[tuple[int, int]]) -> Stretches:
    """Ascending stretches as they are, unless two overlap: a night that reaches into the hours of
    the next day is worked once."""
    whole: list[tuple[int, int]] = []
    for begin, end in cut:
        if whole and begin < whole[-1][1]:
            whole[-1] = whole[-1][0], max(whole[-1][1], end)
        else:
            whole.append((begin, end))
    return tuple(whole)


def _days_of_calendar(first: int, last: int) -> range:
    """The UTC days from `first` to before `last` on which there can be working time."""
    return range(max(first, _FIRST_DAY), min(last, _LAST_DAY))
