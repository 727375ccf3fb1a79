"""Files on records."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.common.models import BaseModel
from genjin.records.attachments.choices import FileKind


class Attachment(BaseModel):
    """`kind` and `content_type` are what the bytes say, never the name. Of a file that was removed
    the row stays, the bytes go."""

    object_type = models.CharField(max_length=40)
    object_id = models.BigIntegerField()
    name = models.CharField(max_length=255)
    kind = models.CharField(max_length=10, choices=FileKind.choices)
    content_type = models.CharField(max_length=100)
    size = models.BigIntegerField()  # bytes
    sha256 = models.CharField(max_length=64)
    file_id = models.BigIntegerField(null=True)
    by = models.ForeignKey("identity.User", models.PROTECT, related_name="+", db_index=False)
    at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True)
    removed_by = models.ForeignKey(
        "identity.User", models.PROTECT, null=True, related_name="+", db_index=False
    )

    class Meta:
        db_table = "records_attachment"
        constraints: ClassVar = [
            models.CheckConstraint(
                name="attachment_has_bytes_until_removed",
                condition=Q(removed_at=None, removed_by=None, file_id__isnull=False)
                | Q(removed_at__isnull=False, removed_by__isnull=False, file_id=None),
            )
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["object_type", "object_id", "at"],
                name="attachment_of_record",
                condition=Q(removed_at=None),
            )
        ]
