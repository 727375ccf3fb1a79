"""Ringing the bell, and reading it off."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from genjin.common import clock, facts
from genjin.common.transactions import command
from genjin.identity.users.models import User
from genjin.workplace.notifications import statements
from genjin.workplace.notifications.errors import NoSuchNotificationError
from genjin.workplace.notifications.events import EntriesGrew
from genjin.workplace.notifications.models import Notification
from genjin.workplace.notifications.rings import Ring, quarter_of

T = TypeVar("T")
BATCH = 500


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
    first = {ring.entry_key: ring for ring in reversed(news)}
    for some in _batches([first[key] for key in sorted(first)]):
        statements.open_entries(some, at=at, bucket_at=bucket_at)
    entries: dict[statements.Key, int] = {}
    for keys in _batches(sorted(first)):
        entries |= statements.lock_entries(keys, bucket_at)
    _add(news, entries, at=at)
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
        for key in statements.find_told(keys):
            wanted.pop(key, None)
    return [wanted[key] for key in sorted(wanted)]


def _add(news: Sequence[Ring], entries: Mapping[statements.Key, int], *, at: datetime) -> None:
    """What was added is what is counted: an entry that grew is unread again. One whose items
    another worker told in the quarter before is dropped."""
    growth: dict[int, tuple[int, bool]] = {}
    for some in _batches(news):
        for pk, late in statements.add_items(some, entries):
            number, was_late = growth.get(pk, (0, False))
            growth[pk] = (number + 1, was_late or late)
    if growth:
        statements.grow(growth, at=at)
    if idle := set(entries.values()) - growth.keys():
        Notification.objects.filter(pk__in=idle, count=0).delete()


def _batches(things: Sequence[T]) -> Iterator[Sequence[T]]:
    for begin in range(0, len(things), BATCH):
        yield things[begin : begin + BATCH]
