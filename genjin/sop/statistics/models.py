"""Sums of days that are over, so that a page over months need not read each step there was.

A day is *tallied* when its sums stand; *touched* when a step that has part in it was written since.
Only days that are tallied and not touched are read from sums, all others from the steps themselves:
what a page says is always what a straight count would say (see docs/adr/0027)."""

from typing import ClassVar

from django.db import models

from genjin.common.indexes import HoldingIndex
from genjin.common.models import BaseModel
from genjin.identity.departments.models import Department
from genjin.sop.definitions.models import SopStep


class TalliedDay(BaseModel):
    """A day of the company whose sums stand, if only that there are none."""

    on = models.DateField(unique=True)


class TouchedDay(BaseModel):
    """Written by the database itself with every change of a step (see watching.py). More than one
    row for a day is no error: two writers never wait for each other here."""

    on = models.DateField(db_index=True)


class _Cell(BaseModel):
    """`counted_as`: the step of the version in which it was closed; `step` is its place now."""

    on = models.DateField()
    step = models.ForeignKey(SopStep, models.CASCADE, related_name="+", db_index=False)
    counted_as = models.ForeignKey(SopStep, models.CASCADE, related_name="+", db_index=False)
    department = models.ForeignKey(
        Department, models.CASCADE, null=True, related_name="+", db_index=False
    )
    due = models.IntegerField(default=0)
    kept = models.IntegerField(default=0)

    class Meta:
        abstract = True


class StepTally(_Cell):
    """A day of a step in a department, by the statuses of conditions.py. What came is counted on
    the day of coming, what was due on that of the deadline, all else on that of closing.
    `spent`: the working minutes of each that was done, as a JSON list in order; `leaving`: a JSON
    object."""

    came = models.IntegerField(default=0)
    done_on_time = models.IntegerField(default=0)
    done_late = models.IntegerField(default=0)
    skipped = models.IntegerField(default=0)
    passed = models.IntegerField(default=0)
    left = models.IntegerField(default=0)
    unfinished = models.IntegerField(default=0)  # of those due: open to this day
    minutes = models.BigIntegerField(default=0)
    spent = models.TextField(default="[]")
    leaving = models.TextField(default="{}")  # of those that left: how many for which reason

    class Meta:
        indexes: ClassVar = [models.Index(fields=["on", "step"], name="step_tally_by_day")]


class PersonTally(_Cell):
    """How much of what was due on a day one person kept."""

    owner = models.ForeignKey("identity.User", models.CASCADE, related_name="+", db_index=False)

    class Meta:
        indexes: ClassVar = [
            HoldingIndex(
                fields=["on", "step"],
                include=["counted_as", "department", "owner", "due", "kept"],
                # In the order in which they are added up: SQLite would sort them otherwise.
                on_sqlite=["step", "counted_as", "owner", "on", "department", "due", "kept"],
                name="person_tally_by_day",
            )
        ]
