"""What somebody who leaves gives to a colleague as one package, and the report of it."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.common.models import BaseModel
from genjin.crm.handovers.choices import OPEN, HandoverState


class Handover(BaseModel):
    """Its id is the number by which people and histories call it. `without_asking`: whoever
    offered it did not wait for the receiver. `reason`: why it was declined. `held`: how many of
    each kind there were when it was offered."""

    leaver = models.ForeignKey("identity.User", models.PROTECT, related_name="+")
    receiver = models.ForeignKey("identity.User", models.PROTECT, related_name="+")
    offered_by = models.ForeignKey(
        "identity.User", models.PROTECT, related_name="+", db_index=False
    )
    note = models.CharField(max_length=500, blank=True)
    state = models.CharField(
        max_length=10, choices=HandoverState.choices, default=HandoverState.OFFERED
    )
    without_asking = models.BooleanField(default=False)
    reason = models.CharField(max_length=300, blank=True)
    held = models.JSONField(default=dict)  # kind -> number
    offered_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "crm_handover"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["leaver"], condition=Q(state__in=OPEN), name="handover_open_once"
            )
        ]


class HandoverItem(BaseModel):
    """One of what went with a package, as it stood at that moment: written once, never changed.
    `beside`: it went along with its record, which has a row of its own. `due_at` of a record: the
    nearest deadline of what went along. What was not
    `moved` stayed where it was, and `problem` says why."""

    handover = models.ForeignKey(Handover, models.CASCADE, related_name="items", db_index=False)
    kind = models.CharField(max_length=20)
    object_id = models.BigIntegerField()
    record_type = models.CharField(max_length=40)
    record_id = models.BigIntegerField()
    beside = models.BooleanField(default=False)
    name = models.CharField(max_length=200)
    title = models.JSONField(default=dict)  # zh, en
    state = models.JSONField(default=dict)  # zh, en
    due_at = models.DateTimeField(null=True)
    followed_at = models.DateTimeField(null=True)
    moved = models.BooleanField(default=True)
    problem = models.JSONField(default=dict)  # zh, en
    moved_at = models.DateTimeField()

    class Meta:
        db_table = "crm_handover_item"
        indexes: ClassVar = [
            models.Index(
                fields=["handover", "record_type", "record_id"], name="handover_item_of_record"
            )
        ]
        constraints: ClassVar = [
            # Whatever happens to the worker, nothing moves twice with one package.
            models.UniqueConstraint(
                fields=["handover", "kind", "object_id"], name="handover_item_once"
            )
        ]
