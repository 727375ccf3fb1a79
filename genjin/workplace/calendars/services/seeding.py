"""Bringing in the holidays. Loads the package `holidays`, some 40 MB: only the step that prepares
the database imports this, never a server."""

from collections.abc import Collection, Sequence

from django.db import transaction

from genjin.common import clock
from genjin.workplace.calendars.choices import DaySource
from genjin.workplace.calendars.models import CalendarDay
from genjin.workplace.calendars.notice import year_of_notice
from genjin.workplace.calendars.seeds import SeedDay, seed_days
from genjin.workplace.calendars.selectors import imported_years
from genjin.workplace.calendars.services import changes

FIELDS = ("kind", "name", "name_en", "source")


@transaction.atomic
def seed_calendar() -> int:
    """Bring in last year, this and the next, as far as they are known; the number of changed days.

    May be called at every start. Days set by hand stay, and years that were imported as a file;
    days that a newer notice moved are moved.
    """
    this_year = clock.today().year
    hours = changes.lock_company_hours()
    imported = imported_years()
    wanted = [
        day
        for day in seed_days(this_year - 1, this_year + 1)
        if year_of_notice(day.date) not in imported
    ]
    changed = _write(wanted, imported, this_year - 1, this_year + 1)
    if changed:
        changes.note(None, "working_hours", hours.pk, {"seeded_days": [None, len(changed)]})
        changes.finish_change(hours, earliest_on=min(day.date for day in changed))
    return len(changed)


def _write(
    wanted: Sequence[SeedDay], imported: Collection[int], first_year: int, last_year: int
) -> list[SeedDay | CalendarDay]:
    """Add, correct and drop seeded days; those that changed."""
    years = CalendarDay.objects.filter(date__year__gte=first_year, date__year__lte=last_year)
    known = {day.date: day for day in years if year_of_notice(day.date) not in imported}
    added = [day for day in wanted if day.date not in known]
    corrected = [
        day
        for day in wanted
        if (row := known.get(day.date)) and row.source != DaySource.MANUAL and _differs(row, day)
    ]
    CalendarDay.objects.bulk_create(
        (
            CalendarDay(date=day.date, **{field: getattr(day, field) for field in FIELDS})
            for day in [*added, *corrected]
        ),
        update_conflicts=True,
        unique_fields=["date"],
        update_fields=FIELDS,
    )
    still = {day.date for day in wanted}
    dropped = [
        row for row in known.values() if row.date not in still and row.source != DaySource.MANUAL
    ]
    CalendarDay.objects.filter(pk__in=[row.pk for row in dropped]).delete()
    return [*added, *corrected, *dropped]


def _differs(row: CalendarDay, day: SeedDay) -> bool:
    return any(getattr(row, field) != getattr(day, field) for field in FIELDS)
