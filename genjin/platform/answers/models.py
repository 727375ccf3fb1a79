"""Answers that are kept for whoever asks the same a second time."""

from django.db import models

from genjin.common.models import BaseModel


class KeptAnswer(BaseModel):
    """One write that its sender has named. `status` is empty while it is under way; `claim` says
    whose turn it is, so that one that was given up for dead cannot end what another has begun.
    `began_at` is the database's time."""

    user_id = models.BigIntegerField()
    key = models.CharField(max_length=128)
    route = models.CharField(max_length=300)
    digest = models.CharField(max_length=64)
    claim = models.CharField(max_length=32)
    status = models.SmallIntegerField(null=True)
    content_type = models.CharField(max_length=100, default="")
    body = models.BinaryField(default=b"")
    began_at = models.DateTimeField()

    class Meta:
        db_table = "platform_kept_answer"
        constraints = [
            models.UniqueConstraint(fields=["user_id", "key"], name="one_answer_per_key"),
        ]
        indexes = [models.Index(fields=["began_at"], name="kept_answer_by_age")]
