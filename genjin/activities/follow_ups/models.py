"""What was said or done with a customer, once, by whom."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.activities.follow_ups.choices import Attitude, Channel, Template
from genjin.records.base import RecordModel
from genjin.records.stamps import stamped


@stamped
class FollowUp(RecordModel):
    """The owner is who followed up. `happened_at` is what the person says, `created_at` is when
    the server took it; only the latter proves anything."""

    subject_type = models.CharField(max_length=40)
    subject_id = models.BigIntegerField()
    template = models.CharField(max_length=20, choices=Template.choices, default=Template.SALES)
    channel = models.CharField(max_length=20, choices=Channel.choices)
    contact_id = models.BigIntegerField(null=True)
    contact_name = models.CharField(max_length=100, blank=True)
    happened_at = models.DateTimeField()
    reached = models.BooleanField(default=True)
    topic = models.CharField(max_length=200, blank=True)
    content = models.TextField(max_length=5000)
    feedback = models.TextField(max_length=2000, blank=True)
    attitude = models.CharField(max_length=20, choices=Attitude.choices, blank=True)
    satisfaction = models.SmallIntegerField(null=True)
    keywords = models.JSONField(default=list)
    next_action = models.CharField(max_length=200, blank=True)
    next_action_at = models.DateTimeField(null=True)
    author_role = models.CharField(max_length=20)
    imported = models.BooleanField(default=False)
    request_key = models.CharField(max_length=64, null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["subject_type", "subject_id", "-created_at"], name="follow_up_of_subject"
            ),
            models.Index(fields=["owner", "-created_at"], name="follow_up_of_owner"),
            models.Index(fields=["department", "-created_at"], name="follow_up_of_department"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["created_by", "request_key"],
                condition=Q(request_key__isnull=False),
                name="follow_up_saved_once",
            ),
            models.CheckConstraint(
                condition=Q(satisfaction=None) | Q(satisfaction__range=(1, 5)),
                name="follow_up_satisfaction_1_to_5",
            ),
        ]
