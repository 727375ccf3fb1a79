"""Sending, outside of any transaction: at least once.

A card that a platform refuses fails alone: it is tried again, ever later, and ends among the dead
letters. A platform that is away, or lets our app no longer in, is no card's fault: they wait for
it, without counting, and are given up only after days. Where nobody has the number it ends at once.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from genjin.common.clock import now
from genjin.platform.counters.counting import count
from genjin.platform.messengers.accounts import Account, MessengerName, find_account
from genjin.platform.messengers.cards import Card
from genjin.platform.messengers.dingtalk import Dingtalk
from genjin.platform.messengers.errors import NoReceiverError, NotSentError, PlatformAwayError
from genjin.platform.messengers.feishu import Feishu
from genjin.platform.messengers.models import PostedCard
from genjin.platform.messengers.platforms import Platform
from genjin.platform.messengers.selectors import find_unsent
from genjin.platform.messengers.services import SEND, note_failed, note_sent, remove_old
from genjin.platform.messengers.wecom import Wecom
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome, register, register_outside
from genjin.platform.queue.pauses import Pause
from genjin.platform.queue.services import schedule_missing

CARDS = "genjin_cards_total"
SWEEP = "messengers.remove_old"
WAITS_FOR_PLATFORM = timedelta(days=2)
SWITCHED_OFF = timedelta(minutes=10)
TRIES = 8

_PLATFORMS: dict[MessengerName, type[Platform]] = {
    "wecom": Wecom,
    "dingtalk": Dingtalk,
    "feishu": Feishu,
}
_open: dict[Account, Platform] = {}
_pauses: dict[str, Pause] = defaultdict(Pause)


def send(items: Sequence[Item], at: datetime) -> Outcome:
    """One at a time. What was sent before is not sent again."""
    (item,) = items
    row = find_unsent(item.payload["key"])
    if row is None:
        return None
    account = find_account(row.messenger)
    if account is None:
        return {item.id: Later(at + SWITCHED_OFF)}
    pause = _pauses[row.messenger]
    if pause.left():
        return {item.id: Later(at + pause.left())}
    try:
        _send(account, row)
    except PlatformAwayError as error:
        pause.begin()
        _note(row, error, "away")
        if row.created_at < at - WAITS_FOR_PLATFORM:
            raise
        return {item.id: Later(at + pause.left())}
    except NoReceiverError as error:
        _note(row, error, "nobody", for_good=True)
        return None
    except NotSentError as error:
        _note(row, error, "failed")
        raise
    pause.end()
    note_sent(row, at=now())
    count(CARDS, messenger=row.messenger, outcome="sent")
    return None


def _send(account: Account, row: PostedCard) -> None:
    platform = _open.get(account)
    if platform is None:
        platform = _open[account] = _PLATFORMS[account.name](account)
    platform.send(phone=row.phone, card=Card.of_json(row.card), key=row.key)


def _note(row: PostedCard, error: Exception, outcome: str, *, for_good: bool = False) -> None:
    note_failed(row, error=str(error), at=now(), for_good=for_good)
    count(CARDS, messenger=row.messenger, outcome=outcome)


def sweep(items: Sequence[Item], at: datetime) -> Outcome:
    remove_old(at=at)
    return {item.id: Later(at + timedelta(days=1)) for item in items}


def plan_sweep() -> None:
    """From now on once a day; planned already, it stays as it is."""
    schedule_missing([NewItem(SWEEP, now(), key=SWEEP)])


register_outside(SEND, send, batch=1, max_attempts=TRIES)
register(SWEEP, sweep)
