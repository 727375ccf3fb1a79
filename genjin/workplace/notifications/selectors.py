"""Reading the bell: everybody their own."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.expressions import Combinable

from genjin.common.paging import (
    DEFAULT_LIMIT,
    cursor_id,
    cursor_moment,
    decode_cursor,
    encode_cursor,
)
from genjin.identity.users.models import User
from genjin.workplace.notifications.errors import NoSuchNotificationError
from genjin.workplace.notifications.models import Notification, NotificationItem
from genjin.workplace.notifications.sentences import sentence
from genjin.workplace.notifications.subjects import DrillRow, Subject, describe, find_work


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as the bell shows it. The link leads to its record where it has only one; the
    records of a greater one are asked for by its id."""

    id: int
    kind: str
    title: str
    body: str
    count: int
    late: bool
    at: datetime
    read: bool
    link: str


@dataclass(frozen=True, slots=True)
class BellPage:
    items: list[Entry]
    unread: int
    next_cursor: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """Whom a source was told to, and whether they have read it."""

    source: str
    receiver_id: int
    read: bool


@dataclass(frozen=True, slots=True)
class DrillPage:
    items: list[DrillRow]
    total: int


def visible_notifications(actor: User) -> QuerySet[Notification]:
    """The door: nobody hears another's bell, whatever their role."""
    return Notification.objects.filter(receiver=actor)


def list_notifications(actor: User, *, cursor: str = "", limit: int = DEFAULT_LIMIT) -> BellPage:
    """Newest first. Raises BrokenCursorError."""
    rows = list(
        visible_notifications(actor).filter(_before(cursor)).order_by("-at", "-id")[: limit + 1]
    )
    page, more = rows[:limit], len(rows) > limit
    only = _only_items(actor, [row.pk for row in page if row.count == 1])
    return BellPage(
        items=[_entry(row, only.get(row.pk)) for row in page],
        unread=count_unread(actor),
        next_cursor=encode_cursor([page[-1].at, page[-1].pk]) if more else None,
    )


def count_unread(actor: User) -> int:
    return visible_notifications(actor).filter(read_at=None).count()


def list_records(actor: User, notification_id: int) -> DrillPage:
    """What an entry counts, as far as the actor may still see it.

    Raises NoSuchNotificationError.
    """
    if not visible_notifications(actor).filter(pk=notification_id).exists():
        raise NoSuchNotificationError
    items = NotificationItem.objects.filter(notification=notification_id).order_by("id")
    subjects = [Subject(*row) for row in items.values_list("source", "object_type", "object_id")]
    described = describe(actor, subjects)
    rows = [described[subject] for subject in subjects if subject in described]
    return DrillPage(items=rows, total=len(rows))


def list_entry_rows(entry_ids: Collection[int]) -> list[Notification]:
    """For the channels beside the bell, which tell the receivers themselves."""
    return list(Notification.objects.filter(pk__in=entry_ids))


def hold_entries(entry_ids: Collection[int]) -> None:
    """Nobody lets them grow until the end of the transaction."""
    rows = Notification.objects.select_for_update(no_key=True).filter(pk__in=entry_ids)
    list(rows.order_by("pk").values_list("pk", flat=True))


def list_entries(actor: User, entry_ids: Collection[int]) -> list[Entry]:
    """These of the actor's, oldest first."""
    rows = list(visible_notifications(actor).filter(pk__in=entry_ids).order_by("at", "id"))
    only = _only_items(actor, [row.pk for row in rows if row.count == 1])
    return [_entry(row, only.get(row.pk)) for row in rows]


def work_in(actor: User, entry_id: int) -> str:
    """Of an entry of the actor's that is about one thing alone: see `find_work`."""
    items = NotificationItem.objects.filter(
        notification=entry_id, notification__receiver=actor
    ).values_list("source", flat=True)
    sources = list(items[:2])
    return find_work(actor, sources[0]) if len(sources) == 1 else ""


def names_in(actor: User, entry_ids: Sequence[int]) -> list[list[str]]:
    """Names of the records of each entry, as far as the actor may see them."""
    items = NotificationItem.objects.filter(
        notification__in=entry_ids, notification__receiver=actor
    ).order_by("id")
    rows = items.values_list("notification_id", "source", "object_type", "object_id")
    found = [(row[0], Subject(row[1], row[2], row[3])) for row in rows]
    described = describe(actor, [subject for _, subject in found])
    names: dict[int, list[str]] = {pk: [] for pk in entry_ids}
    for pk, subject in found:
        if subject in described:
            names[pk].append(described[subject].record.name)
    return [names[pk] for pk in entry_ids]


def _before(cursor: str) -> Q:
    if not cursor:
        return Q()
    at, pk = decode_cursor(cursor, length=2)
    moment, last = cursor_moment(at), cursor_id(pk)
    return Q(at__lt=moment) | Q(at=moment, id__lt=last)


def _only_items(actor: User, ids: list[int]) -> dict[int, tuple[str, DrillRow | None]]:
    """Link and record of entries that count one."""
    rows = NotificationItem.objects.filter(notification__in=ids).values_list(
        "notification_id", "link", "source", "object_type", "object_id"
    )
    found = {
        pk: (link, Subject(source, object_type, object_id))
        for pk, link, source, object_type, object_id in rows
    }
    described = describe(actor, [subject for _, subject in found.values()])
    return {pk: (link, described.get(subject)) for pk, (link, subject) in found.items()}


def _entry(row: Notification, only: tuple[str, DrillRow | None] | None) -> Entry:
    link, record = only or ("", None)
    said = sentence(row.kind, row.params, count=row.count, late=row.late, only=record)
    return Entry(
        id=row.pk,
        kind=row.kind,
        title=said.title,
        body=said.body,
        count=row.count,
        late=row.late,
        at=row.at,
        read=row.read_at is not None,
        link=link,
    )


def told_of(receiver_ids: Collection[int], sources: Collection[str]) -> list[Told]:
    """Who of these heard of what; for what is meant to be read by all whom it concerns, such as the
    note of a publication."""
    rows = NotificationItem.objects.filter(receiver_id__in=receiver_ids, source__in=sources)
    told = rows.values_list("source", "receiver_id", "notification__read_at")
    return [Told(source, receiver, read_at is not None) for source, receiver, read_at in told]


def seen_at(receiver: str, source: Combinable, rung: str) -> Subquery:
    """When a receiver saw what they were told; the names are of an outer row's columns."""
    told = NotificationItem.objects.filter(
        receiver_id=OuterRef(receiver), source=source, rung=OuterRef(rung)
    )
    return Subquery(told.values("notification__read_at")[:1])
