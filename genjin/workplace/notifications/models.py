"""The bell: entries that grow, and what each of them counts."""

from django.db import models
from django.db.models import F, Q

from genjin.common.models import BaseModel
from genjin.workplace.notifications.choices import NotificationKind


class Notification(BaseModel):
    """One entry per receiver, topic, rung and quarter of an hour, however many records it is about.

    `params` are what the sentence is built from when it is read, in the reader's language.
    """

    receiver = models.ForeignKey("identity.User", models.CASCADE, related_name="+", db_index=False)
    kind = models.CharField(max_length=20, choices=NotificationKind.choices)
    topic = models.CharField(max_length=80)  # what it is about: 'sop_step:12'
    rung = models.CharField(max_length=20)  # when in the ladder: 'm30', 'due', 'h4'
    bucket_at = models.DateTimeField()  # begin of the quarter of an hour
    params = models.JSONField(default=dict)
    count = models.IntegerField(default=0)  # of its items, written together with them
    late = models.BooleanField(default=False)  # came later than planned, for one item at least
    at = models.DateTimeField()  # when it last grew
    read_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "workplace_notification"
        constraints = [
            models.UniqueConstraint(
                fields=["receiver", "topic", "rung", "bucket_at"], name="notification_of_quarter"
            )
        ]
        indexes = [
            models.Index(F("receiver"), F("at").desc(), F("id").desc(), name="notification_list"),
            models.Index(
                fields=["receiver"], name="notification_unread", condition=Q(read_at=None)
            ),
        ]


class NotificationItem(BaseModel):
    """One thing that one receiver was told of, once per rung, whatever is tried again."""

    notification = models.ForeignKey(Notification, models.CASCADE, related_name="items")
    receiver_id = models.BigIntegerField()
    source = models.CharField(max_length=60)  # 'step_run:55'
    rung = models.CharField(max_length=20)
    object_type = models.CharField(max_length=40, blank=True)
    object_id = models.BigIntegerField(null=True)
    link = models.CharField(max_length=200, blank=True)
    late = models.BooleanField(default=False)

    class Meta:
        db_table = "workplace_notification_item"
        constraints = [
            models.UniqueConstraint(
                fields=["receiver_id", "source", "rung"], name="told_once_per_rung"
            )
        ]
