"""Reading the queue. It knows nobody: whoever asks has been let through before."""

from datetime import datetime

from genjin.platform.queue.choices import ItemState
from genjin.platform.queue.models import QueueItem


def list_dead(limit: int = 200) -> list[QueueItem]:
    """Dead letters, those that failed last first."""
    dead = QueueItem.objects.filter(state=ItemState.DEAD)
    return list(dead.order_by("-failed_at", "-id")[:limit])


def count_dead() -> int:
    return QueueItem.objects.filter(state=ItemState.DEAD).count()


def next_due_at() -> datetime | None:
    """When the next planned work falls due; None when nothing is planned."""
    rows = QueueItem.objects.filter(state=ItemState.READY).order_by("due_at")
    return rows.values_list("due_at", flat=True).first()
