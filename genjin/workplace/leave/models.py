"""Who is away, from when to when, and who stands in for them."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from genjin.common.models import BaseModel


class Leave(BaseModel):
    """From `begins_at` to `ends_at` (not included), of the person `user`. One that is called off
    before it begins keeps its row with `cancelled_at`; one that ends early ends at that moment."""

    user = models.ForeignKey("identity.User", models.CASCADE, related_name="+")
    deputy = models.ForeignKey("identity.User", models.PROTECT, related_name="+")
    begins_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    whole_days = models.BooleanField()
    cancelled_at = models.DateTimeField(null=True)
    created_by = models.ForeignKey("identity.User", models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField()
    version = models.IntegerField(default=1)

    class Meta:
        db_table = "workplace_leave"
        indexes: ClassVar = [
            models.Index(fields=["ends_at"], condition=Q(cancelled_at=None), name="leave_by_end")
        ]
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("begins_at")), name="leave_forwards")
        ]
