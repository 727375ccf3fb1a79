"""Signs of life."""

import os
import socket
from datetime import timedelta

from django.db.models.functions import Now

from genjin.platform.workers.models import Worker

EACH = timedelta(seconds=10)
FORGOTTEN_AFTER = timedelta(days=1)


def name_of_this_process() -> str:
    return f"{socket.gethostname()[:80]}:{os.getpid()}"


def beat(*, name: str, version: str) -> None:
    """Written anew each time: a row that somebody removed comes back."""
    row = Worker(name=name, version=version, started_at=Now(), beat_at=Now())
    Worker.objects.bulk_create(
        [row], update_conflicts=True, unique_fields=["name"], update_fields=["beat_at", "version"]
    )


def say_goodbye(*, name: str) -> None:
    """Who ends as told leaves nothing behind; who was killed leaves a row that grows old."""
    Worker.objects.filter(name=name).delete()


def forget_the_dead() -> None:
    Worker.objects.filter(beat_at__lt=Now() - FORGOTTEN_AFTER).delete()
