"""Reading the calendar."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from genjin.common import clock
from genjin.common.language import text
from genjin.common.prepared import Prepared
from genjin.common.wall_clock import Intervals
from genjin.common.working_time import OFFICE_WEEK, Week, WorkingTime
from genjin.workplace.calendars.choices import DayKind, DaySource
from genjin.workplace.calendars.hours import hours_of_make_up_day
from genjin.workplace.calendars.models import CalendarDay, WorkingHours
from genjin.workplace.calendars.notice import year_of_notice

NEVER_SET = 0
# Month and day from which next year's days off are usually public.
NOTICE_EXPECTED = (11, 1)

# The calendar of this process and the stamp that it was made of.
_known: tuple[int, WorkingTime] = (NEVER_SET, WorkingTime())


@dataclass(frozen=True, slots=True)
class DayLine:
    """A special day as lists show it."""

    date: date
    kind: str
    name: str
    source: str


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """`stamp` is drawn anew with every change of the calendar."""

    year: int
    week: Week
    days: list[DayLine]
    seeded_years: list[int]
    missing_years: list[int]
    stamp: int


def company_working_time() -> WorkingTime:
    """The company's calendar. Costs one statement on one small row while nothing changed, so take
    it once per request or batch and hand it on."""
    global _known
    found = _STAMP.first()
    stamp = found[0] if found else NEVER_SET
    if stamp != _known[0]:
        _known = (stamp, _load() if stamp != NEVER_SET else WorkingTime())
    return _known[1]


_STAMP = Prepared(
    lambda: WorkingHours.objects.filter(department=None).order_by("id").values_list("stamp")
)


def company_week() -> Week:
    week = WorkingHours.objects.filter(department=None).values_list("week", flat=True).first()
    return OFFICE_WEEK if week is None else _as_week(week)


def get_calendar_year(year: int) -> CalendarYear:
    days = CalendarDay.objects.filter(date__year=year).exclude(kind=DayKind.ORDINARY)
    rows = days.order_by("date").values_list("date", "kind", "name", "name_en", "source")
    return CalendarYear(
        year=year,
        week=company_week(),
        days=[
            DayLine(day, kind, text(zh=name, en=name_en or name), source)
            for day, kind, name, name_en, source in rows
        ],
        seeded_years=sorted(_published_years()),
        missing_years=list_missing_years(),
        stamp=calendar_stamp(),
    )


def calendar_stamp() -> int:
    """NEVER_SET before the first change."""
    found = _STAMP.first()
    return int(found[0]) if found else NEVER_SET


def days_between(first: date, last: date) -> dict[date, CalendarDay]:
    """Also those that somebody made ordinary again."""
    return {day.date: day for day in CalendarDay.objects.filter(date__range=(first, last))}


def imported_years() -> set[int]:
    """Whose notice came as a file; it stands above what the product itself knows."""
    days = CalendarDay.objects.filter(source=DaySource.IMPORTED).values_list("date", flat=True)
    return {year_of_notice(day) for day in days}


def find_calendar_day(day: date) -> CalendarDay | None:
    return CalendarDay.objects.filter(date=day).first()


def _load() -> WorkingTime:
    week = company_week()
    days = CalendarDay.objects.exclude(kind=DayKind.ORDINARY).values_list("date", "kind")
    return WorkingTime(week=week, exceptions={day: _hours(week, day, kind) for day, kind in days})


def _hours(week: Week, day: date, kind: str) -> Intervals:
    return () if kind == DayKind.OFF else hours_of_make_up_day(week, day.weekday())


def _as_week(stored: list[list[list[int]]]) -> Week:
    return tuple(tuple((begin, end) for begin, end in hours) for hours in stored)


def list_missing_years() -> list[int]:
    """This year, and from NOTICE_EXPECTED on the next, where the make-up days are not known.
    Whoever typed make-up days in by hand knows the year too."""
    today = clock.today()
    known = _published_years() | _years_with(source=DaySource.MANUAL, kind=DayKind.WORKING)
    asked = [today.year]
    if (today.month, today.day) >= NOTICE_EXPECTED:
        asked.append(today.year + 1)
    return [year for year in asked if year not in known]


def _published_years() -> set[int]:
    published = [DaySource.SEEDED, DaySource.IMPORTED]
    days = CalendarDay.objects.filter(source__in=published).values_list("date", flat=True)
    return {year_of_notice(day) for day in days}


def _years_with(**condition: Any) -> set[int]:
    years = CalendarDay.objects.filter(**condition).order_by("date__year")
    return set(years.values_list("date__year", flat=True).distinct())
