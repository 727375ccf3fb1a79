"""Cards on their way, and for some weeks what was sent."""

from django.db import models
from django.db.models import Q

from genjin.common.models import BaseModel


class PostedCard(BaseModel):
    """One card to one number. The key is whoever queued it: the same key is the same card.

    What it says goes once it is sent. `given_up_at`: the platform knows nobody by the number.
    """

    key = models.CharField(max_length=120, unique=True)
    messenger = models.CharField(max_length=20)
    phone = models.CharField(max_length=40)
    card = models.JSONField(default=dict)
    created_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    given_up_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)  # the last time; also of one that was sent later
    last_error = models.CharField(max_length=300, blank=True)

    class Meta:
        db_table = "platform_posted_card"
        indexes = [
            models.Index(fields=["created_at"], name="card_by_age"),
            models.Index(fields=["messenger", "phone", "created_at"], name="card_by_phone"),
            models.Index(
                fields=["messenger", "failed_at"],
                name="card_failures",
                condition=Q(failed_at__isnull=False),
            ),
        ]
