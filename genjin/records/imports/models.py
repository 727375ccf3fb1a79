"""An import with its rows and what became of each."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.common.models import BaseModel
from genjin.records.imports.choices import JobState, Phase


class ImportJob(BaseModel):
    """A file, what its columns mean, and how far its trial or run has come.

    `head` holds the first rows of the chosen sheet, `tally` the counts of the phase so far.
    `cursor` is the next block; it moves in the transaction that stored the one before.
    """

    target = models.CharField(max_length=40)
    file_id = models.BigIntegerField()
    file_name = models.CharField(max_length=255)
    state = models.CharField(max_length=20, choices=JobState.choices, default=JobState.READY)
    phase = models.CharField(max_length=10, choices=Phase.choices, blank=True)
    sheets = models.JSONField(default=list)  # [[name, rows], ...]
    sheet = models.CharField(max_length=255)
    header_row = models.IntegerField()
    titles = models.JSONField(default=list)
    head = models.JSONField(default=list)  # [[number, [cell, ...]], ...]
    mapping = models.JSONField(default=dict)  # column -> field
    options = models.JSONField(default=dict)
    staged_as = models.CharField(max_length=300, blank=True)
    total = models.IntegerField(default=0)
    done = models.IntegerField(default=0)
    cursor = models.IntegerField(default=0)
    tally = models.JSONField(default=dict)
    trial = models.JSONField(null=True)
    counts = models.JSONField(null=True)
    error = models.JSONField(default=dict)  # {code, details}
    created_by = models.ForeignKey("identity.User", models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    swept_at = models.DateTimeField(null=True)  # since then only the rows to mend are kept

    class Meta:
        db_table = "records_import_job"
        indexes: ClassVar = [
            models.Index(fields=["created_by", "-id"], name="import_of_person"),
            models.Index(fields=["changed_at"], name="import_to_sweep", condition=Q(swept_at=None)),
        ]


class ImportBlock(BaseModel):
    """Up to 500 rows of the list as they stood in the sheet: what one transaction takes on."""

    job = models.ForeignKey(ImportJob, models.CASCADE, related_name="+")
    position = models.IntegerField()
    rows = models.JSONField()  # [[number, [cell, ...]], ...]

    class Meta:
        db_table = "records_import_block"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["job", "position"], name="import_block_once")
        ]


class ImportRow(BaseModel):
    """What became, or in a trial would become, of one row.

    `root_row` is the row of the list that made the record to which this one belongs; None where
    the record was there before.
    """

    job = models.ForeignKey(ImportJob, models.CASCADE, related_name="+", db_index=False)
    number = models.IntegerField()
    outcome = models.CharField(max_length=10)
    to_mend = models.BooleanField(default=False)
    reasons = models.JSONField(default=list)
    company = models.CharField(max_length=200, blank=True)
    contact_name = models.CharField(max_length=200, blank=True)
    phone_shown = models.CharField(max_length=200, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    company_key = models.CharField(max_length=200, blank=True)
    person_key = models.CharField(max_length=500, blank=True)
    record_id = models.BigIntegerField(null=True)
    root_row = models.IntegerField(null=True)

    class Meta:
        db_table = "records_import_row"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["job", "number"], name="import_row_once")
        ]
        indexes: ClassVar = [
            models.Index(fields=["job", "outcome", "number"], name="import_row_outcome"),
            models.Index(fields=["job", "phone"], name="import_row_phone", condition=~Q(phone="")),
            models.Index(
                fields=["job", "company_key"],
                name="import_row_company",
                condition=~Q(company_key=""),
            ),
            models.Index(fields=["job", "root_row"], name="import_row_root", condition=Q(phone="")),
            models.Index(
                fields=["job", "record_id"], name="import_row_record", condition=Q(phone="")
            ),
            models.Index(
                fields=["job", "number"], name="import_row_mend", condition=Q(to_mend=True)
            ),
        ]
