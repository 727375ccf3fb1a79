"""Runs that go over to another version at once, in parts beside the work of the day."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from genjin.platform.queue.items import Item, Later
from genjin.platform.queue.kinds import Outcome, register
from genjin.sop.definitions.choices import IN_USE
from genjin.sop.definitions.selectors import get_move
from genjin.sop.definitions.services import end_move
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.selectors.moves import part_to_move
from genjin.sop.runs.services.changing import change_version

PART = 250
SWITCHED_OFF_REST = timedelta(minutes=10)


def version_changes(items: Sequence[Item], at: datetime) -> Outcome:
    """One part of the runs; the row goes on until none is left. A part and the mark of how far it
    went are one transaction: whoever takes over after a killed worker begins where it stands."""
    later = {}
    for item in items:
        move = get_move(item.payload["move"])
        if move.target.status not in IN_USE:
            end_move(move.pk)
        elif not move.sop.enabled:
            later[item.id] = Later(at + SWITCHED_OFF_REST)
        elif part := part_to_move(move, item.payload["after"], PART):
            change_version(move, part, cause=Cause(at, None, "version"))
            later[item.id] = Later(at, {"move": move.pk, "after": part[-1]})
        else:
            end_move(move.pk)
    return later


register("sop.change_version", version_changes, batch=1)
