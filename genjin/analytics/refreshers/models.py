"""What somebody is asked to go through again, and when they did."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.common.models import BaseModel
from genjin.sop.definitions.models import Sop


class Refresher(BaseModel):
    """`due` and `kept`: of the person's steps of that SOP in the 30 days before it was given."""

    person = models.ForeignKey("identity.User", models.PROTECT, related_name="+")
    sop = models.ForeignKey(Sop, models.CASCADE, related_name="+")
    given_at = models.DateTimeField()
    due = models.IntegerField()
    kept = models.IntegerField()
    read_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["person", "given_at"], name="refresher_of")]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["person", "sop"],
                condition=Q(read_at__isnull=True),
                name="refresher_open_once",
            )
        ]
