"""Reading signs of life."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import DurationField, ExpressionWrapper, F
from django.db.models.functions import Now

from genjin.platform.workers.models import Worker


@dataclass(frozen=True, slots=True)
class WorkerLine:
    name: str
    version: str
    started_at: datetime
    beat_at: datetime
    age: timedelta


def list_workers() -> list[WorkerLine]:
    """The liveliest first; ages by the database's clock, which also wrote the beats."""
    age = ExpressionWrapper(Now() - F("beat_at"), output_field=DurationField())
    rows = Worker.objects.annotate(age=age).order_by("age", "name")
    return [
        WorkerLine(*row)
        for row in rows.values_list("name", "version", "started_at", "beat_at", "age")
    ]
