"""Queueing cards, and what became of them."""

from datetime import datetime, timedelta

from django.db import transaction

from genjin.common.clock import now
from genjin.platform.messengers.accounts import find_account
from genjin.platform.messengers.cards import Card
from genjin.platform.messengers.models import PostedCard
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule_missing

SEND = "messengers.send"
KEPT = timedelta(days=30)


def is_messenger_on(name: str) -> bool:
    return find_account(name) is not None


@transaction.atomic
def queue_card(*, messenger: str, phone: str, card: Card, key: str) -> None:
    """Send a card, soon, after the surrounding transaction has been kept; with that messenger off,
    nothing. At least once. A key that was used before is a card that was queued before. It is shown
    among the dead letters: no names, no numbers of people."""
    if not is_messenger_on(messenger):
        return
    row = PostedCard(
        key=key, messenger=messenger, phone=phone, card=card.as_json(), created_at=now()
    )
    PostedCard.objects.bulk_create([row], ignore_conflicts=True)
    schedule_missing([NewItem(SEND, now(), key=f"card:{key}", payload={"key": key})])


def note_sent(row: PostedCard, *, at: datetime) -> None:
    """The platform has it now; we no longer need what it says."""
    PostedCard.objects.filter(pk=row.pk).update(sent_at=at, card={}, last_error="")


def note_failed(row: PostedCard, *, error: str, at: datetime, for_good: bool = False) -> None:
    values = {"failed_at": at, "last_error": error[:300]}
    ends = {"given_up_at": at, "card": {}} if for_good else {}
    PostedCard.objects.filter(pk=row.pk).update(**values, **ends)


def remove_old(*, at: datetime) -> None:
    """One that waited so long says nothing true any more; its dead letter finds nothing."""
    PostedCard.objects.filter(created_at__lt=at - KEPT).delete()
