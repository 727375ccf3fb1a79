"""Working time by asking the wall clock of every minute in a window whether it is worked: slow, and
with nothing in it that could be wrong in the same way as the calendar's arithmetic."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache, cached_property
from itertools import accumulate
from zoneinfo import ZoneInfo

from genjin.common.wall_clock import Intervals
from genjin.common.working_time import ANCHOR, Week, WorkingTime

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


@cache
def walls(zone: str, begin: datetime, days: int) -> list[tuple[date, int]]:
    """Date and minute of the day that the wall clock shows, for every minute of the window."""
    dates: dict[date, date] = {}
    shown = []
    for n in range(days * 1440):
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
    days: int
    other_week: Week | None = None
    anchor: date = ANCHOR

    @cached_property
    def worked(self) -> list[bool]:
        """A minute is worked by its own date's hours, or by those of the date before that go on
        past midnight."""
        days = {day: self._minutes_of(day) for day in self._dates}
        return [
            days[day][minute] or days[day - DAY][minute + 1440]
            for day, minute in walls(self.zone.key, self.begin, self.days)
        ]

    @cached_property
    def _dates(self) -> set[date]:
        shown = {day for day, _ in walls(self.zone.key, self.begin, self.days)}
        return shown | {day - DAY for day in shown}

    def _minutes_of(self, day: date) -> list[bool]:
        minutes = [False] * 2880
        for begin, end in self._hours_on(day):
            minutes[begin:end] = [True] * (end - begin)
        return minutes

    def _hours_on(self, day: date) -> Intervals:
        week = self.week
        monday = day - day.weekday() * DAY
        if self.other_week is not None and (monday - self.anchor).days % 14:
            week = self.other_week
        return self.exceptions.get(day, week[day.weekday()])

    @cached_property
    def passed(self) -> list[int]:
        """How many minutes were worked before each minute of the window, and in all of it."""
        return list(accumulate(self.worked, initial=0))

    def add(self, start: int, minutes: int) -> int | None:
        """Minutes after the window's begin; nothing when the window is too short."""
        wanted = self.passed[start] + minutes
        if not 0 <= wanted <= self.passed[-1]:
            return None
        if minutes == 0:
            return start
        if minutes > 0:
            return bisect_left(self.passed, wanted)
        return bisect_right(self.passed, wanted) - 1

    def next_opening(self, at: int) -> int | None:
        return next((n for n in range(at, len(self.worked)) if self.worked[n]), None)

    def working_date(self, at: datetime) -> date:
        """Until its night is over the date before; else the date that the wall shows."""
        day = at.astimezone(self.zone).date()
        hours = self._hours_on(day - DAY)
        night = bool(hours) and hours[-1][1] > 1440
        end = self.ends_of_days.get(day - DAY)
        return day - DAY if night and end is not None and at < end else day

    def end_of_nth_day(self, after: date, count: int) -> datetime | None:
        """The end of the n-th working date after a date."""
        ends = [end for day, end in sorted(self.ends_of_days.items()) if day > after]
        return ends[count - 1] if count <= len(ends) else None

    @cached_property
    def ends_of_days(self) -> dict[date, datetime]:
        ends: dict[date, datetime] = {}
        days = {day: self._minutes_of(day) for day in self._dates}
        for n, (day, minute) in enumerate(walls(self.zone.key, self.begin, self.days)):
            end = self.begin + (n + 1) * MINUTE
            if days[day][minute]:
                ends[day] = end
            if days[day - DAY][minute + 1440]:
                ends[day - DAY] = end
        return ends


def calendar_of(reference: Reference) -> WorkingTime:
    return WorkingTime(
        reference.zone,
        reference.week,
        reference.exceptions,
        other_week=reference.other_week,
        anchor=reference.anchor,
    )


def check_adding(calendar: WorkingTime, reference: Reference, position: int, minutes: int) -> None:
    expected = reference.add(position, minutes)
    if expected is not None:
        found = calendar.add(reference.begin + position * MINUTE, minutes)
        assert found == reference.begin + expected * MINUTE


def check_minutes_between(
    calendar: WorkingTime, reference: Reference, one: int, other: int
) -> None:
    expected = reference.passed[other] - reference.passed[one]
    found = calendar.minutes_between(
        reference.begin + one * MINUTE, reference.begin + other * MINUTE
    )
    assert found == expected
