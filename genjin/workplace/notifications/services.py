"""Ringing the bell, and reading it off."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from django.db.models import Count, Exists, F, OuterRef, Subquery

from genjin.common import clock, facts
from genjin.common.transactions import command
from genjin.identity.users.models import User
from genjin.workplace.notifications.errors import NoSuchNotificationError
from genjin.workplace.notifications.events import EntriesGrew
from genjin.workplace.notifications.models import Notification, NotificationItem
from genjin.workplace.notifications.rings import Ring, quarter_of

T = TypeVar("T")
BATCH = 500
EntryIds = Mapping[tuple[int, str, str], int]


@command
def ring(*, rings: Sequence[Ring], at: datetime) -> None:
    """Tell the receivers, in sets: a fixed number of statements per 500 rings.

    A ring that its receiver has heard is not counted again, whoever repeats it: tried anew, given
    twice, or by two workers at once. Rows are written in order of their keys, entries before items,
    so that two workers wait for each other in one direction only. A transaction that has more to
    tell does it in one call.
    """
    news = _not_told_yet(rings)
    if not news:
        return
    bucket_at = quarter_of(at)
    _open_entries(news, at=at, bucket_at=bucket_at)
    entries = _lock_entries(news, bucket_at)
    _add_items(news, entries)
    for ids in _batches(sorted(entries.values())):
        _recount(ids, at=at)
    facts.state(EntriesGrew(sorted(entries.values()), at))


@command
def mark_read(*, actor: User, notification_id: int) -> None:
    """Raises NoSuchNotificationError for an entry that is not the actor's."""
    own = Notification.objects.filter(pk=notification_id, receiver=actor)
    if not own.filter(read_at=None).update(read_at=clock.now()) and not own.exists():
        raise NoSuchNotificationError


def mark_all_read(*, actor: User) -> None:
    Notification.objects.filter(receiver=actor, read_at=None).update(read_at=clock.now())


def _not_told_yet(rings: Sequence[Ring]) -> list[Ring]:
    """Each ring once, without those that were told before, in the order of writing."""
    wanted = {ring.told_key: ring for ring in reversed(rings)}
    for keys in _batches(list(wanted)):
        receivers, sources, rungs = (set(part) for part in zip(*keys, strict=True))
        told = NotificationItem.objects.filter(
            source__in=sources, receiver_id__in=receivers, rung__in=rungs
        )
        for key in told.values_list("receiver_id", "source", "rung"):
            wanted.pop(key, None)
    return [wanted[key] for key in sorted(wanted)]


def _open_entries(news: Sequence[Ring], *, at: datetime, bucket_at: datetime) -> None:
    first = {ring.entry_key: ring for ring in reversed(news)}
    Notification.objects.bulk_create(
        [
            Notification(
                receiver_id=ring.receiver_id,
                kind=ring.kind,
                topic=ring.topic,
                rung=ring.rung,
                bucket_at=bucket_at,
                params=dict(ring.params),
                at=at,
            )
            for _, ring in sorted(first.items())
        ],
        ignore_conflicts=True,
        batch_size=BATCH,
    )


def _lock_entries(news: Sequence[Ring], bucket_at: datetime) -> EntryIds:
    """Ids of the entries by key, held so that nobody else counts them meanwhile."""
    locked: dict[tuple[int, str, str], int] = {}
    for keys in _batches(sorted({ring.entry_key for ring in news})):
        receivers, topics, rungs = (set(part) for part in zip(*keys, strict=True))
        rows = Notification.objects.select_for_update(no_key=True).filter(
            bucket_at=bucket_at, receiver_id__in=receivers, topic__in=topics, rung__in=rungs
        )
        found = rows.order_by("pk").values_list("pk", "receiver_id", "topic", "rung")
        locked |= {(receiver, topic, rung): pk for pk, receiver, topic, rung in found}
    return {ring.entry_key: locked[ring.entry_key] for ring in news}


def _add_items(news: Sequence[Ring], entries: EntryIds) -> None:
    NotificationItem.objects.bulk_create(
        [
            NotificationItem(
                notification_id=entries[ring.entry_key],
                receiver_id=ring.receiver_id,
                source=ring.source,
                rung=ring.rung,
                object_type=ring.object_type,
                object_id=ring.object_id,
                link=ring.link,
                late=ring.late,
            )
            for ring in news
        ],
        ignore_conflicts=True,
        batch_size=BATCH,
    )


def _recount(ids: Sequence[int], *, at: datetime) -> None:
    """Count from the items: an entry that grew is unread again. One whose items another worker
    told in the quarter before is dropped."""
    items = NotificationItem.objects.filter(notification=OuterRef("pk"))
    counted = Subquery(items.order_by().values("notification").annotate(n=Count("pk")).values("n"))
    Notification.objects.filter(pk__in=ids).alias(counted=counted).filter(
        counted__gt=F("count")
    ).update(count=counted, late=Exists(items.filter(late=True)), at=at, read_at=None)
    Notification.objects.filter(pk__in=ids, count=0).delete()


def _batches(things: Sequence[T]) -> Iterator[Sequence[T]]:
    for begin in range(0, len(things), BATCH):
        yield things[begin : begin + BATCH]
