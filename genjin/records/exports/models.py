"""An export: who took what out, and the file as long as it is kept."""

from typing import ClassVar

from django.db import models

from genjin.common.models import BaseModel
from genjin.records.exports.choices import ExportFormat, ExportState


class ExportJob(BaseModel):
    """`filter` is the list's own query, as it was asked for. Only who asked gets the file."""

    object_type = models.CharField(max_length=40)
    format = models.CharField(max_length=10, choices=ExportFormat.choices)
    filter = models.JSONField(default=dict)
    state = models.CharField(
        max_length=10, choices=ExportState.choices, default=ExportState.WAITING
    )
    rows = models.IntegerField(null=True)
    file_id = models.BigIntegerField(null=True)
    error = models.JSONField(default=dict)  # {code, details}
    created_by = models.ForeignKey("identity.User", models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "records_export_job"
        indexes: ClassVar = [
            models.Index(fields=["created_by", "-id"], name="export_of_person"),
            models.Index(fields=["state", "ended_at"], name="export_by_state"),
        ]
