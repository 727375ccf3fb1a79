"""Reading the calendar."""

from dataclasses import dataclass
from datetime import date

from genjin.common import clock
from genjin.common.language import text
from genjin.common.prepared import Prepared
from genjin.common.wall_clock import Intervals
from genjin.common.working_time import OFFICE_WEEK, Week, WorkingTime
from genjin.workplace.calendars.choices import DayKind, DaySource
from genjin.workplace.calendars.hours import hours_of_make_up_day
from genjin.workplace.calendars.models import CalendarDay, WorkingHours

NEVER_SET = 0

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
    """`missing_years`: this year or the next, where the make-up days are not known."""

    year: int
    week: Week
    days: list[DayLine]
    seeded_years: list[int]
    missing_years: list[int]


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
        seeded_years=_years_with(source=DaySource.SEEDED),
        missing_years=list_missing_years(),
    )


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
    """This year or the next, where the make-up days are not known. Whoever typed make-up days in by
    hand knows the year too."""
    this_year = clock.today().year
    known = {
        *_years_with(source=DaySource.SEEDED),
        *_years_with(source=DaySource.MANUAL, kind=DayKind.WORKING),
    }
    return [year for year in (this_year, this_year + 1) if year not in known]


def _years_with(**condition: str) -> list[int]:
    years = CalendarDay.objects.filter(**condition).order_by("date__year")
    return list(years.values_list("date__year", flat=True).distinct())
