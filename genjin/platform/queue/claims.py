"""The statements by which workers find and claim work.

A claim is one statement, so it is whole or not at all: on PostgreSQL it skips rows that another
claim is taking, on SQLite it has the database for itself. What is due is told by the product's
time, what is on lease by the database's.
"""

import uuid
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import orjson

from genjin.platform.queue.hand import Hand
from genjin.platform.queue.items import Item
from genjin.platform.queue.statements import fetch, fill, moment


class Turn(NamedTuple):
    """Work of one kind that seems to wait: fresh, or tried before."""

    kind: str
    tried: bool


# Longer than any lease or rest: a row that is held until after this was written by a clock that
# has since been set back, and need not wait for it.
_ABSURD = timedelta(hours=1)

_CLAIMABLE = """
    q.kind = %s AND q.state = 'ready' AND q.attempts {attempts} AND q.due_at <= %s
    AND (q.lease_until IS NULL OR q.lease_until <= {now} OR q.lease_until > {after})
"""

_WAITS = """
SELECT %s, {tried} WHERE EXISTS (SELECT 1 FROM platform_queue_item AS q WHERE {claimable})
"""

# Of each lane only the head: the earliest that is not dead, whether it is due or held or not.
_CLAIM = """
WITH picked AS MATERIALIZED (
    SELECT q.id FROM platform_queue_item AS q
    WHERE {claimable} AND (q.lane = '' OR NOT EXISTS (
        SELECT 1 FROM platform_queue_item AS ahead
        WHERE ahead.lane = q.lane AND ahead.lane > '' AND ahead.state = 'ready'
        AND (ahead.due_at, ahead.id) < (q.due_at, q.id)))
    ORDER BY q.due_at, q.id LIMIT %s {skip_locked})
UPDATE platform_queue_item
SET attempts = attempts + 1, lease_token = %s, lease_until = {after}
WHERE id IN (SELECT id FROM picked)
RETURNING id, kind, "key", lane, payload, due_at, attempts
"""


def find_turns(kinds: Collection[str], at: datetime) -> list[Turn]:
    """Where work waits, in one cheap statement that takes no lock."""
    turns = [Turn(kind, tried) for kind in kinds for tried in (False, True)]
    if not turns:
        return []
    parts = [fill(_WAITS, tried=str(int(turn.tried)), claimable=_claimable(turn)) for turn in turns]
    values = [value for turn in turns for value in (turn.kind, *_condition(turn, at))]
    return [Turn(kind, bool(tried)) for kind, tried in fetch(" UNION ALL ".join(parts), values)]


def claim(turn: Turn, at: datetime, *, limit: int, lease: timedelta) -> Hand:
    """Take up to `limit` items on lease, in due order.

    The attempt is counted here, so that one which kills its worker counts too.
    """
    token = uuid.uuid4().hex
    statement = fill(_CLAIM, claimable=_claimable(turn))
    values = [*_condition(turn, at), limit, token, lease.total_seconds()]
    items = [_item(row) for row in fetch(statement, values)]
    return Hand(token, sorted(items, key=lambda item: (item.due_at, item.id)), at)


def _claimable(turn: Turn) -> str:
    return fill(_CLAIMABLE, attempts="> 0" if turn.tried else "= 0")


def _condition(turn: Turn, at: datetime) -> list[Any]:
    return [turn.kind, moment(at), _ABSURD.total_seconds()]


def _item(row: tuple[Any, ...]) -> Item:
    id_, kind, key, lane, payload, due_at, attempts = row
    return Item(id_, kind, key, lane, orjson.loads(payload), due_at, attempts)
