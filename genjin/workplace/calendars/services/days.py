"""Setting single days."""

from datetime import date

from django.db import transaction

from genjin.common.errors import ChangedMeanwhileError
from genjin.common.working_time import FIRST_DATE, LAST_DATE
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.workplace.calendars import errors
from genjin.workplace.calendars.choices import DayKind, DaySource
from genjin.workplace.calendars.models import NOTHING_SET, CalendarDay
from genjin.workplace.calendars.selectors import find_calendar_day
from genjin.workplace.calendars.services import changes


@transaction.atomic
def set_day(
    *, actor: User, day: date, kind: DayKind, name: str = "", version: int | None = None
) -> CalendarDay:
    """Make the date a day off or a working day; no later seeding touches it.

    Raises NotAllowedError, DateOutOfRangeError, ChangedMeanwhileError when `version` is not that
    of what stands there.
    """
    require(actor, "calendar.change")
    if not FIRST_DATE <= day <= LAST_DATE:
        raise errors.DateOutOfRangeError(first=FIRST_DATE, last=LAST_DATE)
    return _write(actor, day, kind, name, version)


@transaction.atomic
def remove_day(*, actor: User, day: date, version: int | None = None) -> None:
    """Let the weekly hours hold on the date again; no later seeding brings the holiday back.

    Raises NotAllowedError, NoSuchDayError, ChangedMeanwhileError.
    """
    require(actor, "calendar.change")
    found = find_calendar_day(day)
    if found is None or found.kind == DayKind.ORDINARY:
        raise errors.NoSuchDayError(date=day)
    _write(actor, day, DayKind.ORDINARY, "", version)


def _write(actor: User, day: date, kind: DayKind, name: str, version: int | None) -> CalendarDay:
    hours = changes.lock_company_hours()
    before = find_calendar_day(day)
    if version is not None and version != (before.version if before else NOTHING_SET):
        raise ChangedMeanwhileError
    if before and (before.kind, before.name) == (kind, name):
        return before
    row, _ = CalendarDay.objects.update_or_create(
        date=day,
        defaults={"kind": kind, "name": name, "name_en": "", "source": DaySource.MANUAL},
    )
    from_to = {
        "date": [str(day) if before else None, str(day)],
        "kind": [before.kind if before else None, kind.value],
        "name": [before.name if before else None, name],
    }
    changes.note(actor, "calendar_day", row.pk, from_to)
    changes.finish_change(hours, earliest_on=day)
    return row
