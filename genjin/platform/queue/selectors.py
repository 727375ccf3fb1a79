"""Reading the queue. It knows nobody: whoever asks has been let through before."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Min, Q

from genjin.platform.queue.choices import ItemState
from genjin.platform.queue.kinds import KINDS
from genjin.platform.queue.models import QueueItem


@dataclass(frozen=True, slots=True)
class QueueFigures:
    """`oldest` is for how long the oldest due work has waited for its first try: what failed and
    rests is not the fault of the workers."""

    due: int
    later: int
    dead: int
    oldest: timedelta


def count_items(at: datetime) -> QueueFigures:
    ready, due = Q(state=ItemState.READY), Q(due_at__lte=at)
    found = QueueItem.objects.aggregate(
        due=Count("id", filter=ready & due),
        later=Count("id", filter=ready & ~due),
        dead=Count("id", filter=Q(state=ItemState.DEAD)),
        oldest=Min("due_at", filter=ready & due & Q(attempts=0)),
    )
    oldest = found.pop("oldest")
    return QueueFigures(**found, oldest=at - oldest if oldest else timedelta(0))


def waited_longest(at: datetime) -> timedelta:
    """The same `oldest`, from the heads of the index alone: it is asked every few seconds, also
    while a million items wait."""
    fresh = QueueItem.objects.filter(state=ItemState.READY, attempts=0, due_at__lte=at)
    heads = [
        fresh.filter(kind=kind).order_by("due_at", "id").values_list("due_at", flat=True).first()
        for kind in KINDS.names()
    ]
    return at - min(filter(None, heads), default=at)


def list_dead(limit: int = 200) -> list[QueueItem]:
    """Dead letters, those that failed last first."""
    dead = QueueItem.objects.filter(state=ItemState.DEAD)
    return list(dead.order_by("-failed_at", "-id")[:limit])


def count_dead() -> int:
    return QueueItem.objects.filter(state=ItemState.DEAD).count()


def next_due_at(kinds: Collection[str]) -> datetime | None:
    """When the next planned work of these kinds falls due; None when nothing is planned."""
    rows = QueueItem.objects.filter(state=ItemState.READY, kind__in=kinds).order_by("due_at")
    return rows.values_list("due_at", flat=True).first()
