"""What the worker does: an accepted package moves, part after part."""

from collections.abc import Sequence
from datetime import datetime

from genjin.crm.handovers.services.moving import move_part, tell_stuck
from genjin.crm.handovers.services.offering import MOVE
from genjin.platform.queue.items import Item, Later
from genjin.platform.queue.kinds import Outcome, register


def moving(items: Sequence[Item], at: datetime) -> Outcome:
    """The row goes on until nothing is left."""
    return {item.id: Later(at) for item in items if move_part(item.payload["handover"], at)}


def given_up(items: Sequence[Item], at: datetime) -> None:
    tell_stuck([item.payload["handover"] for item in items], at)


register(MOVE, moving, batch=1, on_dead=given_up)
