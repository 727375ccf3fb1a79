"""The one queue: timers, jobs, outbox and deliveries are rows of this table."""

from django.db import models
from django.db.models import Q

from genjin.common.models import BaseModel
from genjin.platform.queue.choices import ItemState


class QueueItem(BaseModel):
    """Work to do at a time. A row with a key stands for one subject (`step:55`) and holds its
    *next* occasion, so that cancelling and planning anew are one statement.

    `due_at` is the product's time. `lease_until` is the database's time: nobody may claim the row
    before it, because a worker holds it, or because it failed and rests. `lease_token` says which
    claim holds it; a worker whose token is gone may not mark it.
    """

    kind = models.CharField(max_length=60)
    key = models.CharField(max_length=120, null=True)
    lane = models.CharField(max_length=60, blank=True)  # in strict order; empty: in none
    payload = models.JSONField(default=dict)
    due_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=ItemState.choices, default=ItemState.READY)
    attempts = models.IntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    lease_token = models.CharField(max_length=40, blank=True)
    last_error = models.TextField(blank=True)
    created_at = models.DateTimeField()
    failed_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "platform_queue_item"
        # Fresh and tried rows apart: a claim finds either at the head of an index, however long
        # the backlog, and rows in the hands of workers are not in its way.
        indexes = [
            models.Index(
                fields=["kind", "due_at", "id"],
                name="queue_fresh",
                condition=Q(state="ready", attempts=0),
            ),
            models.Index(
                fields=["kind", "due_at", "id"],
                name="queue_tried",
                condition=Q(state="ready", attempts__gt=0),
            ),
            models.Index(
                fields=["lane", "due_at", "id"],
                name="queue_lane",
                condition=Q(state="ready", lane__gt=""),
            ),
            models.Index(fields=["failed_at", "id"], name="queue_dead", condition=Q(state="dead")),
        ]
        # Not `unique=True`: PostgreSQL would keep a second index for what begins with a text.
        constraints = [models.UniqueConstraint(fields=["key"], name="queue_key_once")]
