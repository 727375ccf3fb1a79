"""What the calendar looks like on the wire. Weekdays count from Monday, 0, to Sunday, 6."""

from datetime import date
from typing import Annotated, Literal

from ninja import Field, Schema

from genjin.common.clock import COMPANY_ZONE
from genjin.common.http import BodyIn
from genjin.common.working_time import Week
from genjin.workplace.calendars.choices import DaySource
from genjin.workplace.calendars.hours import clock_of, minute_of
from genjin.workplace.calendars.selectors import CalendarYear
from genjin.workplace.calendars.services.importing import DayChange, Preview

Weekday = Literal["0", "1", "2", "3", "4", "5", "6"]
WEEKDAYS: tuple[Weekday, ...] = ("0", "1", "2", "3", "4", "5", "6")
Clock = Annotated[str, Field(pattern=r"^(([01]\d|2[0-3]):[0-5]\d|24:00)$")]
Hours = dict[Weekday, Annotated[list[tuple[Clock, Clock]], Field(max_length=10)]]


class HoursIn(BodyIn):
    """A weekday that is not named is free."""

    hours: Hours

    def by_weekday(self) -> list[list[tuple[int, int]]]:
        return [
            [(minute_of(begin), minute_of(end)) for begin, end in self.hours.get(weekday, [])]
            for weekday in WEEKDAYS
        ]


class DayIn(BodyIn):
    kind: Literal["off", "working"]
    name: str = Field("", max_length=60)


class DayOut(Schema):
    date: date
    kind: Literal["off", "working"]
    name: str
    source: DaySource


class CalendarOut(Schema):
    """`missing_years`: years for which somebody has to bring in the make-up days (调休), this one
    and from November on the next."""

    year: int
    zone: str
    hours: Hours
    days: list[DayOut]
    seeded_years: list[int]
    missing_years: list[int]

    @classmethod
    def of(cls, calendar: CalendarYear) -> "CalendarOut":
        return cls(
            year=calendar.year,
            zone=COMPANY_ZONE.key,
            hours=_on_the_wire(calendar.week),
            days=[DayOut.from_orm(day) for day in calendar.days],
            seeded_years=calendar.seeded_years,
            missing_years=calendar.missing_years,
        )


def _on_the_wire(week: Week) -> Hours:
    return {
        weekday: [(clock_of(begin), clock_of(end)) for begin, end in hours]
        for weekday, hours in zip(WEEKDAYS, week, strict=True)
    }


class DayChangeOut(Schema):
    """One day before and after; a null kind: the weekly hours hold."""

    date: date
    kind_before: Literal["off", "working", "ordinary"] | None
    name_before: str
    kind: Literal["off", "working"] | None
    name: str


class HolidaysPreviewOut(Schema):
    """What a file changes. `kept`: set by hand, and left as it is. `stamp` names the calendar that
    was looked at; importing asks for it."""

    year: int
    papers: list[str]
    added: list[DayChangeOut]
    changed: list[DayChangeOut]
    gone: list[DayChangeOut]
    kept: list[DayChangeOut]
    same: int
    stamp: str

    @classmethod
    def of(cls, preview: Preview) -> "HolidaysPreviewOut":
        def lines(days: list[DayChange]) -> list[DayChangeOut]:
            return [DayChangeOut.from_orm(day) for day in days]

        return cls(
            year=preview.notice.year,
            papers=list(preview.notice.papers),
            added=lines(preview.added),
            changed=lines(preview.changed),
            gone=lines(preview.gone),
            kept=lines(preview.kept),
            same=preview.same,
            stamp=str(preview.stamp),
        )
