"""The columns that every record has."""

from django.db import models

from genjin.common.models import BaseModel


class RecordModel(BaseModel):
    """Something with an owner. `owner` and `department` are the stamp of reach: every list filters
    on them, and only the owner command rewrites them. A list of these records has an index that
    begins with them, so they have none of their own."""

    owner = models.ForeignKey(
        "identity.User", models.PROTECT, null=True, related_name="+", db_index=False
    )
    department = models.ForeignKey(
        "identity.Department", models.PROTECT, null=True, related_name="+", db_index=False
    )
    version = models.IntegerField(default=1)
    created_by = models.ForeignKey("identity.User", models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        abstract = True
