"""Who changed what, when, from what to what. Rows are written once and never changed."""

from django.db import models

from genjin.common.models import BaseModel


class HistoryEntry(BaseModel):
    object_type = models.CharField(max_length=40)
    object_id = models.BigIntegerField()
    action = models.CharField(max_length=40)  # created, changed, owner_changed, deleted, or a verb
    changes = models.JSONField(default=dict)  # field -> [from, to], in wire form
    actor_id = models.BigIntegerField(null=True)  # None: the product itself
    origin = models.CharField(max_length=20, default="person")  # person, import, sop, job
    at = models.DateTimeField()

    class Meta:
        db_table = "platform_history"
        indexes = [
            models.Index(fields=["object_type", "object_id", "id"], name="history_of_object")
        ]
