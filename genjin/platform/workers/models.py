"""Worker processes that are, or were until lately, at work."""

from django.db import models

from genjin.common.models import BaseModel


class Worker(BaseModel):
    """`beat_at` is the database's time: machines may disagree about theirs."""

    name = models.CharField(max_length=120, unique=True)
    version = models.CharField(max_length=20)
    started_at = models.DateTimeField()
    beat_at = models.DateTimeField()

    class Meta:
        db_table = "platform_worker"
