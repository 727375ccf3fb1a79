"""Weekly hours, and the single days that differ from them."""

from django.db import models
from django.db.models import Value
from django.db.models.functions import Coalesce

from genjin.common.models import BaseModel
from genjin.workplace.calendars.choices import DayKind, DaySource


class WorkingHours(BaseModel):
    """Hours of the week; the row without a department is the company's.

    `stamp` is drawn anew with every change of hours or days. It is random and not a count, so that
    a value seen inside of a transaction that was rolled back never comes again with other hours
    behind it.
    """

    department = models.ForeignKey(
        "identity.Department", models.CASCADE, null=True, related_name="+"
    )
    week = models.JSONField()  # Monday to Sunday: [[minute_from, minute_to], …]
    stamp = models.BigIntegerField()

    class Meta:
        db_table = "workplace_working_hours"
        constraints = [
            models.UniqueConstraint(
                Coalesce("department", Value(0)), name="hours_once_per_department"
            )
        ]


class CalendarDay(BaseModel):
    """A date that is worked otherwise than its weekday says."""

    date = models.DateField(unique=True)
    kind = models.CharField(max_length=10, choices=DayKind.choices)
    name = models.CharField(max_length=60, blank=True)
    name_en = models.CharField(max_length=80, blank=True)  # empty: the name in either language
    source = models.CharField(max_length=10, choices=DaySource.choices)

    class Meta:
        db_table = "workplace_calendar_day"
