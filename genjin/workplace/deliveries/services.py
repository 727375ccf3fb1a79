"""From the bell to the other channels.

An entry that grew is sent a minute later, so that what rings together goes together, and at most
once in its quarter of an hour: what comes afterwards waits for the next. What falls into quiet
hours waits until they end and goes out as one message with all that waited.

Who sends holds the entry's row, as does whoever lets it grow, so that nothing is counted by
neither.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q

from genjin.common import language
from genjin.identity.users.models import User
from genjin.identity.users.selectors import list_active
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule_missing
from genjin.workplace.deliveries import letters
from genjin.workplace.deliveries.channels import Channel, Message, open_channels
from genjin.workplace.deliveries.models import Delivery
from genjin.workplace.notifications.models import Notification
from genjin.workplace.notifications.rings import QUARTER
from genjin.workplace.notifications.selectors import (
    hold_entries,
    list_entries,
    list_entry_rows,
    names_in,
)
from genjin.workplace.preferences.selectors import wishes_of
from genjin.workplace.preferences.wishes import Wishes

DELIVER = "notifications.deliver"
SETTLES = timedelta(minutes=1)
BATCH = 500


def plan_deliveries(*, entry_ids: Sequence[int], at: datetime) -> None:
    """A fixed number of statements per 500 entries and channel; without channels none."""
    for name, channel in open_channels().items():
        for begin in range(0, len(entry_ids), BATCH):
            _plan(name, channel, entry_ids[begin : begin + BATCH], at)


@transaction.atomic
def deliver(*, delivery_ids: Sequence[int], at: datetime) -> dict[int, datetime]:
    """Send what waits under these ids and whatever was held back with it. Which of them have to
    wait, and until when."""
    due = _hold(delivery_ids)
    wishes = wishes_of({delivery.receiver_id for delivery in due})
    later = {
        delivery.pk: quiet_until
        for delivery in due
        if (quiet_until := wishes[delivery.receiver_id].quiet_until(at))
    }
    Delivery.objects.filter(pk__in=later).update(held_back=True)
    _send([delivery for delivery in due if delivery.pk not in later], wishes, at)
    return {pk: until for pk, until in later.items() if pk in set(delivery_ids)}


def _hold(delivery_ids: Sequence[int]) -> list[Delivery]:
    """Those that wait still, with all that quiet hours held back for the same people: whoever
    comes first sends them, and the turns of the others find nothing."""
    waiting = Q(pk__in=delivery_ids) | Q(
        held_back=True,
        receiver_id__in=Delivery.objects.filter(
            pk__in=delivery_ids, held_back=True, sent_at=None
        ).values("receiver_id"),
    )
    entries = Delivery.objects.filter(waiting, sent_at=None).values_list("notification_id")
    hold_entries([pk for (pk,) in entries])
    rows = Delivery.objects.filter(waiting, sent_at=None).select_for_update(no_key=True)
    return list(rows.order_by("pk"))


def _plan(name: str, channel: Channel, entry_ids: Sequence[int], at: datetime) -> None:
    rows = list_entry_rows(entry_ids)
    receivers = {row.receiver_id for row in rows}
    wishes, addresses = wishes_of(receivers), channel.addresses_of(receivers)
    wanted = [
        row
        for row in rows
        if row.receiver_id in addresses and wishes[row.receiver_id].wants(name, row.kind)
    ]
    if not wanted:
        return
    Delivery.objects.bulk_create(
        [
            Delivery(notification_id=row.pk, receiver_id=row.receiver_id, channel=name)
            for row in sorted(wanted, key=lambda row: row.pk)
        ],
        ignore_conflicts=True,
    )
    _schedule(name, {row.pk: row for row in wanted}, at)


def _schedule(name: str, rows: Mapping[int, Notification], at: datetime) -> None:
    items = []
    again = []
    for delivery in Delivery.objects.filter(notification__in=rows, channel=name):
        due_at = at + SETTLES
        if delivery.sent_at:
            again.append(delivery.pk)
            due_at = max(due_at, rows[delivery.notification_id].bucket_at + QUARTER)
        key, payload = f"delivery:{delivery.pk}", {"delivery_id": delivery.pk}
        items.append(NewItem(DELIVER, due_at, key=key, payload=payload))
    Delivery.objects.filter(pk__in=again).update(sent_at=None)
    schedule_missing(items)


def _send(due: Sequence[Delivery], wishes: Mapping[int, Wishes], at: datetime) -> None:
    """One message each, but one for all that a person's quiet hours held back."""
    groups: dict[tuple[int, str, int], list[Delivery]] = defaultdict(list)
    for delivery in due:
        alone = 0 if delivery.held_back else delivery.pk
        groups[delivery.receiver_id, delivery.channel, alone].append(delivery)
    open_ = open_channels()
    people = {person.pk: person for person in list_active({key[0] for key in groups})}
    for (receiver_id, name, _), together in groups.items():
        person, channel = people.get(receiver_id), open_.get(name)
        if person and channel:
            _post(person, name, channel, together, wishes[receiver_id])
    _mark(due, at)


def _post(
    person: User, name: str, channel: Channel, together: Sequence[Delivery], wishes: Wishes
) -> None:
    """What they have read at the bell meanwhile, and no longer want, is left out."""
    address = channel.addresses_of([person.pk]).get(person.pk)
    if address is None:
        return
    with language.use(language.spoken_by(person.language)):
        entries = list_entries(person, [delivery.notification_id for delivery in together])
        news = [entry for entry in entries if not entry.read and wishes.wants(name, entry.kind)]
        if not news:
            return
        names = names_in(person, [entry.id for entry in news])
        first = together[0]
        channel.post(
            Message(
                key=f"bell:{first.pk}:{first.told}",
                address=address,
                subject=letters.subject_of(news),
                text=letters.text_of(news, names),
                brief=letters.brief_of(news, names),
                link=letters.link_of(news),
                deeds=letters.deeds_of(news, person) if channel.has_buttons else (),
            )
        )


def _mark(sent: Sequence[Delivery], at: datetime) -> None:
    rows = list_entry_rows([delivery.notification_id for delivery in sent])
    counts = {row.pk: row.count for row in rows}
    for delivery in sent:
        delivery.told = counts[delivery.notification_id]
        delivery.sent_at = at
        delivery.held_back = False
    Delivery.objects.bulk_update(sent, ["told", "sent_at", "held_back"], batch_size=BATCH)
