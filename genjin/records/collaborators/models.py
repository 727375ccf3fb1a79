"""People who work on a record that is not theirs."""

from typing import ClassVar

from django.db import models

from genjin.common.models import BaseModel
from genjin.records.collaborators.choices import Access


class Collaborator(BaseModel):
    """Reaches the record and what hangs on it; owner and department stay as they are."""

    object_type = models.CharField(max_length=40)
    object_id = models.BigIntegerField()
    user = models.ForeignKey("identity.User", models.CASCADE, related_name="+", db_index=False)
    access = models.CharField(max_length=10, choices=Access.choices)
    added_by = models.ForeignKey("identity.User", models.PROTECT, null=True, related_name="+")
    added_at = models.DateTimeField()

    class Meta:
        db_table = "records_collaborator"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["object_type", "object_id", "user"], name="collaborator_once"
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["user", "object_type", "object_id"], name="collaborator_of_user")
        ]
