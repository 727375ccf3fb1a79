"""The statements that hold what was claimed, and settle it. Each asks for the token, so that a
worker that was late (its lease ran out, the item was planned anew) changes nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from django.db import transaction

from genjin.platform.queue.hand import Hand
from genjin.platform.queue.items import Later
from genjin.platform.queue.statements import (
    execute,
    execute_each,
    fetch,
    fill,
    json,
    moment,
    places,
)

_RENEW = """
UPDATE platform_queue_item SET lease_until = {after} WHERE id IN (
    SELECT q.id FROM platform_queue_item AS q
    WHERE q.id IN ({ids}) AND q.lease_token = %s {skip_locked})
"""
_TOKENS = "SELECT id, lease_token FROM platform_queue_item WHERE id IN ({ids}) ORDER BY id"
_TOKENS_LOCKED = _TOKENS + " {lock}"
_DELETE = "DELETE FROM platform_queue_item WHERE id IN ({ids})"
_FREE = "UPDATE platform_queue_item SET lease_token = '' WHERE id IN ({ids})"
_KEEP = """
UPDATE platform_queue_item SET due_at = %s, payload = COALESCE(%s, payload), attempts = 0,
    lease_until = NULL, lease_token = '', last_error = '' WHERE id = %s
"""
_GIVE_BACK = """
UPDATE platform_queue_item SET lease_token = '', lease_until = {after}, last_error = %s
WHERE id IN ({ids}) AND lease_token = %s
"""
# The error of the last try; else the one before it; else the worker had no time to say any.
_BURY = """
UPDATE platform_queue_item SET state = 'dead', lease_token = '', lease_until = NULL,
    failed_at = %s, last_error = COALESCE(NULLIF(%s, ''), NULLIF(last_error, ''), %s)
WHERE id IN ({ids}) AND lease_token = %s
"""
_DIED = "The worker died while it had this item in hand."


class LeaseLostError(Exception):
    """A new plan, a cancellation or another worker took items while they were being worked on.
    The transaction must be undone."""


def renew(hand: Hand, lease: timedelta) -> None:
    """Hold the items longer. Rows that are being settled at this moment are left alone."""
    with transaction.atomic():
        _execute(_RENEW, hand.ids, lease.total_seconds(), *hand.ids, hand.token)


def still_held(hand: Hand) -> Hand:
    """The hand without the items that were lost."""
    rows = fetch(fill(_TOKENS, ids=places(hand.ids)), hand.ids)
    ids = {id_ for id_, token in rows if token == hand.token}
    return replace(hand, items=[item for item in hand.items if item.id in ids])


def mark(hand: Hand, later: Mapping[int, Later]) -> None:
    """Settle the items: delete what is done, keep what has a next occasion.

    Raises LeaseLostError when any is no longer in the hand. Stands last in its transaction:
    everybody locks rows of the queue after those of the work, and in order of id.
    """
    tokens: dict[int, str] = dict(fetch(fill(_TOKENS_LOCKED, ids=places(hand.ids)), hand.ids))
    if any(tokens.get(item.id) not in hand.forms for item in hand.items):
        raise LeaseLostError
    anew = [id_ for id_, token in tokens.items() if token == hand.planned_anew]
    lives_on = [id_ for id_, token in tokens.items() if token == hand.token and id_ in later]
    _keep({id_: later[id_] for id_ in lives_on})
    _execute(_FREE, anew, *anew)
    done = [id_ for id_ in tokens if id_ not in lives_on and id_ not in anew]
    _execute(_DELETE, done, *done)


def give_back(hand: Hand, *, error: str, rest: timedelta = timedelta(0)) -> None:
    """After a failure: free the items, to be claimed again after the rest."""
    _execute(_GIVE_BACK, hand.ids, rest.total_seconds(), error, *hand.ids, hand.token)


def bury(hand: Hand, *, error: str, at: datetime) -> None:
    """Move the items to the dead letters."""
    _execute(_BURY, hand.ids, moment(at), error, _DIED, *hand.ids, hand.token)


def _keep(later: Mapping[int, Later]) -> None:
    execute_each(
        _KEEP,
        [
            (moment(next_.due_at), None if next_.payload is None else json(next_.payload), id_)
            for id_, next_ in later.items()
        ],
    )


def _execute(statement: str, ids: Sequence[int], *values: object) -> None:
    if ids:
        execute(fill(statement, ids=places(ids)), values)
