"""What of the bell goes out by another channel too."""

from django.db import models
from django.db.models import Q

from genjin.common.models import BaseModel


class Delivery(BaseModel):
    """One entry of the bell on one channel; with `sent_at` None it waits to be sent.

    An entry grows within its quarter of an hour. `told` is how much it counted when it was last
    sent: what comes afterwards goes out once, when the quarter is over.
    """

    notification = models.ForeignKey("workplace.Notification", models.CASCADE, related_name="+")
    receiver_id = models.BigIntegerField()
    channel = models.CharField(max_length=20)
    told = models.IntegerField(default=0)
    held_back = models.BooleanField(default=False)  # by quiet hours
    sent_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "workplace_delivery"
        constraints = [
            models.UniqueConstraint(
                fields=["notification", "channel"], name="delivered_once_per_channel"
            )
        ]
        indexes = [
            models.Index(
                fields=["receiver_id", "channel"],
                name="delivery_held_back",
                condition=Q(sent_at=None, held_back=True),
            )
        ]
