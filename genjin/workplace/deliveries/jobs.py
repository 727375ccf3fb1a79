"""Deliveries whose time has come."""

from collections.abc import Sequence
from datetime import datetime

from genjin.platform.queue.items import Item, Later
from genjin.platform.queue.kinds import Outcome, register
from genjin.workplace.deliveries.services import DELIVER, deliver


def deliver_due(items: Sequence[Item], at: datetime) -> Outcome:
    later = deliver(delivery_ids=[item.payload["delivery_id"] for item in items], at=at)
    return {
        item.id: Later(later[item.payload["delivery_id"]])
        for item in items
        if item.payload["delivery_id"] in later
    }


register(DELIVER, deliver_due, batch=50)
