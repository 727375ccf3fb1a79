"""Links by mail, looked up where nobody waits for the answer."""

from collections.abc import Sequence
from datetime import datetime

from genjin.identity.security.services import SEND_RESET, send_reset
from genjin.platform.queue.items import Item
from genjin.platform.queue.kinds import Outcome, register


def send_resets(items: Sequence[Item], at: datetime) -> Outcome:
    for item in items:
        send_reset(login=item.payload["login"], address=item.payload["address"])
    return None


register(SEND_RESET, send_resets, batch=20, max_attempts=5)
