"""Where a dispute stands."""

from django.db import models


class DisputeState(models.TextChoices):
    OPEN = "open", "待答复"
    ACCEPTED = "accepted", "申诉成立"
    DECLINED = "declined", "维持原判"
