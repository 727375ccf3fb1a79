"""Reading the calendar."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from django.db.models import Q

from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.common.language import text
from genjin.common.prepared import Prepared
from genjin.common.wall_clock import Intervals
from genjin.common.working_time import OFFICE_WEEK, WorkingTime
from genjin.identity.access.selectors import require
from genjin.identity.departments.chart import Chart
from genjin.identity.departments.selectors import list_departments, load_chart
from genjin.identity.users.models import User
from genjin.workplace.calendars.choices import DayKind, DaySource
from genjin.workplace.calendars.concerns import deadlines
from genjin.workplace.calendars.hours import Pattern, hours_of_make_up_day, pattern_of
from genjin.workplace.calendars.models import (
    CalendarDay,
    ShiftMember,
    WorkingHours,
    version_of_day,
)
from genjin.workplace.calendars.notice import year_of_notice
from genjin.workplace.calendars.whose import Calendars, by_person

T = TypeVar("T")

NEVER_SET = 0
FIRST_VERSION = 1  # also of the company's hours before anybody has set them
# Month and day from which next year's days off are usually public.
NOTICE_EXPECTED = (11, 1)

# The calendars of this process and the stamp that they were made of.
_known: tuple[int, Calendars] = (NEVER_SET, Calendars())


@dataclass(frozen=True, slots=True)
class DayLine:
    """A special day as lists show it."""

    date: date
    kind: str
    name: str
    source: str
    version: int


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """`stamp` is drawn anew with every change of the calendar; `version` counts the changes of the
    weekly hours."""

    year: int
    version: int
    pattern: Pattern
    days: list[DayLine]
    seeded_years: list[int]
    missing_years: list[int]
    stamp: int


@dataclass(frozen=True, slots=True)
class OwnCalendar:
    """Hours of a department or a shift. `people`: the active ones who work by them, `deadlines`:
    how many open ones they answer for; `members`: who was put on the shift."""

    id: int
    version: int
    department: tuple[int, str] | None
    shift: str
    pattern: Pattern
    observes_holidays: bool
    members: list[tuple[int, str]]
    people: int
    deadlines: int


def load_calendars() -> Calendars:
    """Everybody's calendar. Costs one statement on one small row while nothing changed, so take it
    once per request or batch and hand it on."""
    global _known
    found = _STAMP.first()
    stamp = found[0] if found else NEVER_SET
    if stamp != _known[0]:
        _known = (stamp, _load() if stamp != NEVER_SET else Calendars())
    return _known[1]


def company_working_time() -> WorkingTime:
    """The company's calendar, for what is nobody's own."""
    return load_calendars().company


_COMPANY = Q(department=None, shift="")
_STAMP = Prepared(lambda: WorkingHours.objects.filter(_COMPANY).order_by("id").values_list("stamp"))


def company_pattern() -> tuple[Pattern, int]:
    """With its version."""
    row = WorkingHours.objects.filter(_COMPANY).first()
    if row is None:
        return Pattern(OFFICE_WEEK), FIRST_VERSION
    return pattern_of(row.week, row.other_week, row.anchor), row.version


def find_own_calendar(
    actor: User, *, department_id: int = 0, shift_id: int = 0
) -> OwnCalendar | None:
    """Raises NotAllowedError."""
    for one in list_own_calendars(actor):
        if department_id == _department_of(one) if department_id else one.id == shift_id:
            return one
    return None


def has_own_hours() -> bool:
    """Whether anybody works by others than the company's."""
    return WorkingHours.objects.exclude(_COMPANY).exists()


def find_department_hours(department_id: int) -> WorkingHours | None:
    return WorkingHours.objects.filter(department_id=department_id).first()


def get_shift(shift_id: int) -> WorkingHours:
    """Raises NotFoundError."""
    found = WorkingHours.objects.filter(pk=shift_id).exclude(shift="").first()
    if found is None:
        raise NotFoundError
    return found


def is_shift_known(name: str, *, but: int) -> bool:
    return WorkingHours.objects.filter(shift=name).exclude(pk=but).exists()


def shifts_of(user_ids: Collection[int]) -> dict[int, WorkingHours]:
    """By person; those on none are left out."""
    rows = ShiftMember.objects.filter(user_id__in=user_ids).select_related("hours")
    return {row.user_id: row.hours for row in rows}


def members_of(shift_id: int) -> set[int]:
    return set(ShiftMember.objects.filter(hours_id=shift_id).values_list("user_id", flat=True))


def hours_by_person() -> dict[int, int]:
    """By whose hours people work, as they stand now: the id of their row. Those of the company are
    left out."""
    return _assigned(load_chart(), {row.pk: row.pk for row in WorkingHours.objects.all()})


def list_own_calendars(actor: User) -> list[OwnCalendar]:
    """Departments as the tree is read, then shifts by name. The number of statements does not
    depend on how many there are. Raises NotAllowedError."""
    require(actor, "calendar.change")
    rows = list(WorkingHours.objects.exclude(_COMPANY).prefetch_related("members__user"))
    if not rows:
        return []
    chart = load_chart()
    active = {
        person: hours
        for person, hours in _assigned(chart, {row.pk: row.pk for row in rows}).items()
        if chart.is_active(person)
    }
    people = Counter(active.values())
    counted: Counter[int] = Counter()
    for count in deadlines:
        for person, number in count(list(active)).items():
            counted[active[person]] += number
    found = [_own_calendar(row, chart, people[row.pk], counted[row.pk]) for row in rows]
    order = {line.id: place for place, line in enumerate(list_departments())}
    return sorted(found, key=lambda one: (one.shift, order.get(_department_of(one), 0), one.id))


def _department_of(one: OwnCalendar) -> int:
    return one.department[0] if one.department else 0


def _own_calendar(row: WorkingHours, chart: Chart, people: int, open_ones: int) -> OwnCalendar:
    pk = row.department_id
    members = [one.user for one in row.members.all() if one.user.is_active]
    return OwnCalendar(
        id=row.pk,
        version=row.version,
        department=(pk, chart.units[pk].name) if pk is not None else None,
        shift=row.shift,
        pattern=pattern_of(row.week, row.other_week, row.anchor),
        observes_holidays=row.observes_holidays,
        members=sorted(((user.pk, user.name) for user in members), key=lambda one: one[1]),
        people=people,
        deadlines=open_ones,
    )


def get_calendar_year(year: int) -> CalendarYear:
    days = CalendarDay.objects.filter(date__year=year).exclude(kind=DayKind.ORDINARY)
    rows = days.order_by("date").values_list("date", "kind", "name", "name_en", "source")
    pattern, version = company_pattern()
    return CalendarYear(
        year=year,
        version=version,
        pattern=pattern,
        days=[
            DayLine(
                day,
                kind,
                text(zh=name, en=name_en or name),
                source,
                version_of_day(kind, name, name_en, source),
            )
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


def _load() -> Calendars:
    days = list(CalendarDay.objects.exclude(kind=DayKind.ORDINARY).values_list("date", "kind"))
    of_rows = {row.pk: (row, _working_time(row, days)) for row in WorkingHours.objects.all()}
    company = next(
        (hours for row, hours in of_rows.values() if row.department_id is None and not row.shift),
        WorkingTime(),
    )
    if len(of_rows) < 2:
        return Calendars(company)
    own = {pk: hours for pk, (_, hours) in of_rows.items() if hours is not company}
    return Calendars(company, _assigned(load_chart(), own))


def _working_time(row: WorkingHours, days: Iterable[tuple[date, str]]) -> WorkingTime:
    pattern = pattern_of(row.week, row.other_week, row.anchor)
    plain = WorkingTime(week=pattern.week, other_week=pattern.other_week, anchor=pattern.anchor)
    if not row.observes_holidays:
        return plain
    return replace(plain, exceptions={day: _hours(plain, day, kind) for day, kind in days})


def _hours(plain: WorkingTime, day: date, kind: str) -> Intervals:
    if kind == DayKind.OFF:
        return ()
    return hours_of_make_up_day(plain.week_of(day), day.weekday())


def _assigned(chart: Chart, values: Mapping[int, T]) -> dict[int, T]:
    """By person what belongs to the hours that they work by. `values`: by row of hours."""
    departments = WorkingHours.objects.exclude(department=None).values_list("department_id", "id")
    shifts = ShiftMember.objects.values_list("user_id", "hours_id")
    return by_person(
        chart.members.values(),
        chart.units,
        of_departments={pk: values[row] for pk, row in departments if row in values},
        of_shifts={pk: values[row] for pk, row in shifts if row in values},
    )


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
