"""The clock's work on leave: its beginning and its end, each once and in order."""

from collections.abc import Sequence
from datetime import datetime

from genjin.platform.queue.items import Item
from genjin.platform.queue.kinds import Outcome, register
from genjin.workplace.leave import services


def turning(items: Sequence[Item], at: datetime) -> Outcome:
    services.turn([item.payload["leave"] for item in items])
    return None


register("leave.turn", turning, batch=100)
