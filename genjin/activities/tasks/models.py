"""One thing one person has to do by a time."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.activities.tasks.choices import TaskState
from genjin.records.base import RecordModel
from genjin.records.stamps import stamped


@stamped
class Task(RecordModel):
    """Made by a follow-up's next action or by hand. The owner is who has to do it."""

    # Whose task it is while the owner stands in for them; empty: the owner's own.
    covers = models.ForeignKey(
        "identity.User", models.PROTECT, null=True, related_name="+", db_index=False
    )
    title = models.CharField(max_length=200)
    subject_type = models.CharField(max_length=40)
    subject_id = models.BigIntegerField()
    follow_up = models.ForeignKey(
        "activities.FollowUp", models.PROTECT, null=True, related_name="tasks"
    )
    due_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=TaskState.choices, default=TaskState.OPEN)
    done_at = models.DateTimeField(null=True)
    late = models.BooleanField(default=False)  # done after the deadline; open ones by due_at
    snoozed_until = models.DateTimeField(null=True)
    snooze_reason = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["owner", "state", "due_at"], name="task_of_owner"),
            models.Index(fields=["department", "state", "due_at"], name="task_of_department"),
            models.Index(fields=["subject_type", "subject_id", "state"], name="task_of_subject"),
            models.Index(
                fields=["covers", "state"],
                condition=Q(covers__isnull=False),
                name="task_of_absent",
            ),
        ]
