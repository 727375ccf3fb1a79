"""The statements that hold what was claimed, and settle it. Each asks for the token, so that a
worker that was late (its lease ran out, the item was planned anew) changes nothing."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from genjin.common.recordsets import as_rows, rows_of
from genjin.platform.queue.hand import Hand
from genjin.platform.queue.items import Later
from genjin.platform.queue.statements import (
    as_ids,
    execute,
    fetch,
    fill,
    moment,
)

_RENEW = """
UPDATE platform_queue_item SET lease_until = {after} WHERE id IN (
    SELECT q.id FROM platform_queue_item AS q
    WHERE q.id {in_ids} AND q.lease_token = %s {skip_locked})
"""
_TOKENS = "SELECT id, lease_token FROM platform_queue_item WHERE id {in_ids}"
_TOKENS_LOCKED = _TOKENS + " {in_order_of_keys} {lock}"
_DELETE = "DELETE FROM platform_queue_item WHERE id {in_ids}"
_FREE = "UPDATE platform_queue_item SET lease_token = '' WHERE id {in_ids}"
_KEEP = """
UPDATE platform_queue_item AS q SET due_at = later.due_at,
    payload = COALESCE(later.payload, q.payload), attempts = 0, lease_until = NULL,
    lease_token = '', last_error = ''
FROM {rows} WHERE q.id = later.id
"""
_LATER = {"id": "bigint", "due_at": "timestamptz", "payload": "jsonb"}
_GIVE_BACK = """
UPDATE platform_queue_item SET lease_token = '', lease_until = {after}, last_error = %s
WHERE id {in_ids} AND lease_token = %s
"""
# The error of the last try; else the one before it; else the worker had no time to say any.
_BURY = """
UPDATE platform_queue_item SET state = 'dead', lease_token = '', lease_until = NULL,
    failed_at = %s, last_error = COALESCE(NULLIF(%s, ''), NULLIF(last_error, ''), %s)
WHERE id {in_ids} AND lease_token = %s RETURNING id
"""
_DIED = "The worker died while it had this item in hand."


class LeaseLostError(Exception):
    """A new plan, a cancellation or another worker took items while they were being worked on.
    The transaction must be undone."""


def renew(hand: Hand, lease: timedelta) -> None:
    """Hold the items longer. Rows that are being settled at this moment are left alone."""
    execute(fill(_RENEW), [lease.total_seconds(), as_ids(hand.ids), hand.token])


def still_held(hand: Hand) -> Hand:
    """The hand without the items that were lost."""
    rows = fetch(fill(_TOKENS), [as_ids(hand.ids)])
    ids = {id_ for id_, token in rows if token == hand.token}
    return replace(hand, items=[item for item in hand.items if item.id in ids])


def mark(hand: Hand, later: Mapping[int, Later]) -> None:
    """Settle the items: delete what is done, keep what has a next occasion.

    Raises LeaseLostError when any is no longer in the hand. Stands last in its transaction:
    everybody locks rows of the queue after those of the work, and in order of their keys.
    """
    tokens: dict[int, str] = dict(fetch(fill(_TOKENS_LOCKED), [as_ids(hand.ids)]))
    if any(tokens.get(item.id) not in hand.forms for item in hand.items):
        raise LeaseLostError
    anew = {id_ for id_, token in tokens.items() if token == hand.planned_anew}
    lives_on = {id_ for id_, token in tokens.items() if token == hand.token and id_ in later}
    _keep({id_: later[id_] for id_ in lives_on})
    _settle(_FREE, anew)
    _settle(_DELETE, tokens.keys() - lives_on - anew)


def give_back(hand: Hand, *, error: str, rest: timedelta = timedelta(0)) -> None:
    """After a failure: free the items, to be claimed again after the rest."""
    execute(fill(_GIVE_BACK), [rest.total_seconds(), error, as_ids(hand.ids), hand.token])


def bury(hand: Hand, *, error: str, at: datetime) -> bool:
    """Move the items to the dead letters; whether any was still in the hand."""
    return bool(fetch(fill(_BURY), [moment(at), error, _DIED, as_ids(hand.ids), hand.token]))


def _keep(later: Mapping[int, Later]) -> None:
    if later:
        rows = as_rows(_row(id_, next_) for id_, next_ in later.items())
        execute(fill(_KEEP, rows=rows_of("later", _LATER)), [rows])


def _row(id_: int, later: Later) -> dict[str, Any]:
    row: dict[str, Any] = {"id": id_, "due_at": moment(later.due_at)}
    return row if later.payload is None else {**row, "payload": later.payload}


def _settle(statement: str, ids: Collection[int]) -> None:
    if ids:
        execute(fill(statement), [as_ids(ids)])
