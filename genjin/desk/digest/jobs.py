"""Digests whose time has come."""

from collections.abc import Sequence
from datetime import datetime

from genjin.desk.digest.services import DIGEST, send_digests
from genjin.platform.queue.items import Item, Later
from genjin.platform.queue.kinds import Outcome, register
from genjin.workplace.preferences.selectors import wishes_of
from genjin.workplace.preferences.wishes import next_at


def send_due(items: Sequence[Item], at: datetime) -> Outcome:
    """One that is late, because nothing was running, is sent once for all the mornings missed."""
    wishes = wishes_of({item.payload["user_id"] for item in items})
    wanted = {pk: wish.digest_at for pk, wish in wishes.items() if wish.digest_at is not None}
    send_digests(user_ids=list(wanted), at=at)
    return {
        item.id: Later(next_at(clock, after=at))
        for item in items
        if (clock := wanted.get(item.payload["user_id"]))
    }


register(DIGEST, send_due, batch=10)
