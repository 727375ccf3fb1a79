"""Weekly hours, whose they are, and the single days that differ from them."""

from typing import ClassVar
from zlib import crc32

from django.db import models
from django.db.models import Q

from genjin.common.models import BaseModel
from genjin.workplace.calendars.choices import DayKind, DaySource


class WorkingHours(BaseModel):
    """Hours of the week: the company's, a department's with what is beneath it, or those of a
    shift, which has a name.

    With `other_week` two weeks take turns, and `week` holds in the one that begins on `anchor`.
    `stamp` of the company's row is drawn anew with every change of any hours or days, and of who
    has which. It is random and not a count, so that a value seen inside of a transaction that was
    rolled back never comes again with other hours behind it.
    """

    department = models.ForeignKey(
        "identity.Department", models.CASCADE, null=True, related_name="+", db_index=False
    )
    shift = models.CharField(max_length=60, blank=True)
    week = models.JSONField()  # Monday to Sunday: [[minute_from, minute_to], …]
    other_week = models.JSONField(null=True)
    anchor = models.DateField(null=True)  # a Monday
    observes_holidays = models.BooleanField(default=True)
    version = models.IntegerField(default=1)  # counts the changes of this row and its people
    stamp = models.BigIntegerField()

    class Meta:
        db_table = "workplace_working_hours"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["shift"], condition=Q(department=None), name="hours_once_per_shift"
            ),
            models.UniqueConstraint(fields=["department"], name="hours_once_per_department"),
            models.CheckConstraint(
                condition=Q(department=None) | Q(shift=""), name="hours_of_one_owner"
            ),
            models.CheckConstraint(
                condition=Q(other_week__isnull=True, anchor=None)
                | Q(other_week__isnull=False, anchor__isnull=False),
                name="hours_take_turns_from_a_day_on",
            ),
        ]


class ShiftMember(BaseModel):
    """Somebody who works by the hours of a shift, whatever their department does."""

    hours = models.ForeignKey(WorkingHours, models.CASCADE, related_name="members")
    user = models.OneToOneField("identity.User", models.CASCADE, related_name="+")

    class Meta:
        db_table = "workplace_shift_member"


NOTHING_SET = 0  # the version of a date on which the weekly hours hold


def version_of_day(kind: str, name: str, name_en: str, source: str) -> int:
    """Names what is set for a date, whoever set it; the same again has the same version."""
    if kind == DayKind.ORDINARY:
        return NOTHING_SET
    return crc32(f"{kind}\n{name}\n{name_en}\n{source}".encode()) or 1


class CalendarDay(BaseModel):
    """A date that is worked otherwise than its weekday says."""

    date = models.DateField(unique=True)
    kind = models.CharField(max_length=10, choices=DayKind.choices)
    name = models.CharField(max_length=60, blank=True)
    name_en = models.CharField(max_length=80, blank=True)  # empty: the name in either language
    source = models.CharField(max_length=10, choices=DaySource.choices)

    class Meta:
        db_table = "workplace_calendar_day"

    @property
    def version(self) -> int:
        return version_of_day(self.kind, self.name, self.name_en, self.source)
