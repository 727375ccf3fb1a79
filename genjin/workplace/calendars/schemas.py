"""What the calendar looks like on the wire. Weekdays count from Monday, 0, to Sunday, 6."""

from datetime import date
from typing import Annotated, Any, Literal

from ninja import Field, Schema

from genjin.common.clock import COMPANY_ZONE
from genjin.common.http import BodyIn
from genjin.common.working_time import FIRST_DATE, LAST_DATE, Week
from genjin.workplace.calendars.choices import DaySource
from genjin.workplace.calendars.clocks import clock_of, minute_of
from genjin.workplace.calendars.hours import Pattern, Typed
from genjin.workplace.calendars.selectors import CalendarYear, OwnCalendar
from genjin.workplace.calendars.services.importing import DayChange, Preview
from genjin.workplace.calendars.services.own import NewHours

Weekday = Literal["0", "1", "2", "3", "4", "5", "6"]
WEEKDAYS: tuple[Weekday, ...] = ("0", "1", "2", "3", "4", "5", "6")
Clock = Annotated[str, Field(pattern=r"^(([01]\d|2[0-3]):[0-5]\d|24:00)$")]
Hours = dict[Weekday, Annotated[list[tuple[Clock, Clock]], Field(max_length=10)]]


class HoursIn(BodyIn):
    """A weekday that is not named is free. With `other_hours` two weeks take turns; `hours` hold in
    the one of `anchor`, any of its days."""

    hours: Hours
    other_hours: Hours | None = None
    anchor: Annotated[date, Field(ge=FIRST_DATE, le=LAST_DATE)] | None = None

    def days(self) -> Typed:
        return _typed(self.hours)

    def other_days(self) -> Typed | None:
        return None if self.other_hours is None else _typed(self.other_hours)


class CompanyHoursIn(HoursIn):
    """`version`: of the hours that were changed."""

    version: int


class OwnHoursIn(HoursIn):
    observes_holidays: bool = True

    def as_new(self) -> NewHours:
        return NewHours(self.days(), self.other_days(), self.anchor, self.observes_holidays)


class DepartmentHoursIn(OwnHoursIn):
    """`version`: of the hours that were changed, 0 where there were none."""

    version: int


class ShiftIn(OwnHoursIn):
    """Stretches are in the order in which they are worked; one that ends before it begins goes on
    into the next day."""

    name: str = Field(min_length=1, max_length=60)
    person_ids: list[int] = Field(max_length=1_000)


class ShiftChangeIn(ShiftIn):
    version: int


def _typed(hours: Hours) -> Typed:
    return [
        [(minute_of(begin), minute_of(end)) for begin, end in hours.get(weekday, [])]
        for weekday in WEEKDAYS
    ]


class DayIn(BodyIn):
    """`version`: of what was set for the date, 0 where the weekly hours held."""

    kind: Literal["off", "working"]
    name: str = Field("", max_length=60)
    version: int


class DayOut(Schema):
    """`version` names what is set; who changes it says which they have read."""

    date: date
    kind: Literal["off", "working"]
    name: str
    source: DaySource
    version: int


class CalendarOut(Schema):
    """`version`: of the weekly hours; who changes them says which they have read. `missing_years`:
    years for which somebody has to bring in the make-up days (调休), this one and from November on
    the next."""

    year: int
    version: int
    zone: str
    hours: Hours
    other_hours: Hours | None
    anchor: date | None
    days: list[DayOut]
    seeded_years: list[int]
    missing_years: list[int]

    @classmethod
    def of(cls, calendar: CalendarYear) -> "CalendarOut":
        return cls(
            year=calendar.year,
            version=calendar.version,
            zone=COMPANY_ZONE.key,
            **_turns(calendar.pattern),
            days=[DayOut.from_orm(day) for day in calendar.days],
            seeded_years=calendar.seeded_years,
            missing_years=calendar.missing_years,
        )


class CalendarRef(Schema):
    id: int
    name: str


class OwnCalendarOut(Schema):
    """Hours of a department, for it and what is beneath it, or of a shift. `people`: who works by
    them; `open_deadlines`: what they answer for; `members`: who was put on the shift."""

    id: int
    version: int
    department: CalendarRef | None
    name: str
    hours: Hours
    other_hours: Hours | None
    anchor: date | None
    observes_holidays: bool
    members: list[CalendarRef]
    people: int
    open_deadlines: int

    @classmethod
    def of(cls, own: OwnCalendar) -> "OwnCalendarOut":
        return cls(
            id=own.id,
            version=own.version,
            department=CalendarRef(id=own.department[0], name=own.department[1])
            if own.department
            else None,
            name=own.shift,
            **_turns(own.pattern),
            observes_holidays=own.observes_holidays,
            members=[CalendarRef(id=pk, name=name) for pk, name in own.members],
            people=own.people,
            open_deadlines=own.deadlines,
        )


class ShiftMadeOut(Schema):
    id: int


class OwnCalendarsOut(Schema):
    items: list[OwnCalendarOut]


def _turns(pattern: Pattern) -> dict[str, Any]:
    other = pattern.other_week
    return {
        "hours": _on_the_wire(pattern.week),
        "other_hours": None if other is None else _on_the_wire(other),
        "anchor": None if other is None else pattern.anchor,
    }


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
