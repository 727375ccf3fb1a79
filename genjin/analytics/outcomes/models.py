"""What became of records, kept so that a page need not look it up for each run and lead there is.

A record is *touched* when something was written from which its outcome follows. Outcomes of touched
records are not read: a page looks them up from the records themselves, so that it is always right
(see docs/adr/0027). Columns are plain numbers: what is gone is touched, and goes with the next
count."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.common.indexes import HoldingIndex
from genjin.common.models import BaseModel


class TouchedRecord(BaseModel):
    """Written by the database itself (see watching.py). More than one row for a record is no error:
    two writers never wait for each other here."""

    root_type = models.CharField(max_length=40)
    root_id = models.BigIntegerField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["root_type", "root_id"], name="touched_record_by_root")
        ]


_ENTRIES = ["starts_on", "won_on", "sop_id", "sop_version_id", "department_id", "state"]


class RunOutcome(BaseModel):
    """A run, with its stamp of reach. Days are those of the company. `entered`: the last entry of a
    lead that was not won before it; `won_on`: when its lead was won. `decided_on`: when it was
    known whether it was `won`, with the `path` that it went until then (see paths.py)."""

    run_id = models.BigIntegerField(unique=True)
    root_type = models.CharField(max_length=40)
    root_id = models.BigIntegerField()
    sop_id = models.BigIntegerField()
    sop_version_id = models.BigIntegerField()
    owner_id = models.BigIntegerField(null=True)
    department_id = models.BigIntegerField(null=True)
    state = models.CharField(max_length=10)
    starts_on = models.DateField()
    entered = models.BooleanField(default=False)
    won_on = models.DateField(null=True)
    decided_on = models.DateField(null=True)
    won = models.BooleanField(default=False)
    path = models.TextField(default="")

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["root_type", "root_id"], name="run_outcome_of_root"),
            HoldingIndex(
                fields=_ENTRIES[:2],
                include=[*_ENTRIES[2:], "root_id"],
                on_sqlite=_ENTRIES,
                condition=Q(entered=True),
                name="run_outcome_entered_on",
            ),
            models.Index(
                fields=["sop_id", "decided_on"],
                condition=Q(decided_on__isnull=False),
                name="run_outcome_decided",
            ),
        ]


class IdleLead(BaseModel):
    """An active lead without a next step."""

    lead_id = models.BigIntegerField(unique=True)
    owner_id = models.BigIntegerField(null=True)
    department_id = models.BigIntegerField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["department_id"], include=["lead_id"], name="idle_lead_by_place")
        ]
