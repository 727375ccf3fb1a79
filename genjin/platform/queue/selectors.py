"""Reading the queue. It knows nobody: whoever asks has been let through before."""

from genjin.platform.queue.choices import ItemState
from genjin.platform.queue.models import QueueItem


def list_dead(limit: int = 200) -> list[QueueItem]:
    """Dead letters, those that failed last first."""
    dead = QueueItem.objects.filter(state=ItemState.DEAD)
    return list(dead.order_by("-failed_at", "-id")[:limit])


def count_dead() -> int:
    return QueueItem.objects.filter(state=ItemState.DEAD).count()
