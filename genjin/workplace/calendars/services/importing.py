"""Bringing in a year as a file: first what it would change, then the same for good."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db import transaction

from genjin.common.errors import ChangedMeanwhileError
from genjin.common.language import text
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.workplace.calendars.choices import DaySource
from genjin.workplace.calendars.models import CalendarDay
from genjin.workplace.calendars.notice import Notice, NoticeDay, read_notice
from genjin.workplace.calendars.selectors import calendar_stamp, days_between
from genjin.workplace.calendars.services import changes

FIELDS = ("kind", "name", "name_en", "source")


@dataclass(frozen=True, slots=True)
class DayChange:
    """`kind` None: the weekly hours hold."""

    date: date
    kind_before: str | None
    name_before: str
    kind: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Preview:
    """`kept`: days that somebody set by hand, and that the notice would have otherwise; they stay
    as they are. `stamp` is the calendar that was looked at."""

    notice: Notice
    added: list[DayChange]
    changed: list[DayChange]
    gone: list[DayChange]
    kept: list[DayChange]
    same: int
    stamp: int


def preview_holidays(*, actor: User, content: bytes) -> Preview:
    """What importing the file would change. Raises NotANoticeError."""
    require(actor, "calendar.change")
    notice = read_notice(content)
    return _compare(notice, _known(notice), calendar_stamp())


@transaction.atomic
def import_holidays(*, actor: User, content: bytes, stamp: int) -> Preview:
    """Make the notice the calendar of its year; days set by hand stay. Open deadlines are planned
    anew. Raises NotANoticeError, and ChangedMeanwhileError when the calendar is no more the one
    that was looked at."""
    require(actor, "calendar.change")
    notice = read_notice(content)
    if calendar_stamp() != stamp:
        raise ChangedMeanwhileError
    hours = changes.lock_company_hours()
    if stamp and hours.stamp != stamp:
        raise ChangedMeanwhileError
    known = _known(notice)
    found = _compare(notice, known, stamp)
    _write(notice, known, found)
    if moved := [*found.added, *found.changed, *found.gone]:
        counts = {"added": found.added, "changed": found.changed, "gone": found.gone}
        from_to = {what: [None, len(days)] for what, days in counts.items()}
        changes.note(
            actor, "working_hours", hours.pk, {"imported_year": [None, notice.year], **from_to}
        )
        changes.finish_change(hours, earliest_on=min(one.date for one in moved))
    return found


def _known(notice: Notice) -> Mapping[date, CalendarDay]:
    return days_between(notice.first, max(notice.last, notice.days[-1].date))


def _compare(notice: Notice, known: Mapping[date, CalendarDay], stamp: int) -> Preview:
    added, changed, kept, same = [], [], [], 0
    for day in notice.days:
        before = known.get(day.date)
        if before is None:
            added.append(_change(None, day))
        elif (before.kind, before.name) == (day.kind, day.name):
            same += 1
        elif before.source == DaySource.MANUAL:
            kept.append(_change(before, day))
        else:
            changed.append(_change(before, day))
    named = {day.date for day in notice.days}
    gone = [
        _change(row, None)
        for row in sorted(known.values(), key=lambda row: row.date)
        if row.source != DaySource.MANUAL
        and row.date not in named
        and notice.first <= row.date <= notice.last
    ]
    return Preview(notice, added, changed, gone, kept, same, stamp)


def _change(before: CalendarDay | None, after: NoticeDay | None) -> DayChange:
    day = before.date if before else after.date if after else date.min
    return DayChange(
        date=day,
        kind_before=before.kind if before else None,
        name_before=text(zh=before.name, en=before.name_en or before.name) if before else "",
        kind=after.kind.value if after else None,
        name=text(zh=after.name, en=after.name_en) if after else "",
    )


def _write(notice: Notice, known: Mapping[date, CalendarDay], found: Preview) -> None:
    """Also days that stay the same are the notice's from now on: no later seeding touches them."""
    mine = [
        day
        for day in notice.days
        if (row := known.get(day.date)) is None or row.source != DaySource.MANUAL
    ]
    CalendarDay.objects.bulk_create(
        (
            CalendarDay(
                date=day.date,
                kind=day.kind,
                name=day.name,
                name_en=day.name_en,
                source=DaySource.IMPORTED,
            )
            for day in mine
        ),
        update_conflicts=True,
        unique_fields=["date"],
        update_fields=FIELDS,
    )
    CalendarDay.objects.filter(date__in=[one.date for one in found.gone]).delete()
