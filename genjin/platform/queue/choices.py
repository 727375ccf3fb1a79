"""Where an item stands. Done has no state: the row goes with the transaction that did the work."""

from django.db import models


class ItemState(models.TextChoices):
    READY = "ready"  # waits for its time, or a worker has it on lease
    DEAD = "dead"  # failed too often; waits for a person to look and replay it
