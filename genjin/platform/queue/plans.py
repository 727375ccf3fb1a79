"""The statements that plan."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from django.db import connection

from genjin.common.recordsets import as_rows, rows_of
from genjin.platform.queue import hand
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.statements import (
    as_texts,
    execute,
    fetch,
    fill,
    moment,
)

_ITEM = {
    "kind": "text",
    "key": "text",
    "lane": "text",
    "payload": "jsonb",
    "due_at": "timestamptz",
}

# `WHERE true`: SQLite would take the conflict's ON for that of a join.
_INSERT = """
INSERT INTO platform_queue_item AS q (kind, "key", lane, payload, due_at, state, attempts,
    lease_token, last_error, created_at)
SELECT plan.kind, plan."key", plan.lane, plan.payload, plan.due_at, 'ready', 0, '', '', %s
FROM {rows} WHERE true
ON CONFLICT ("key") """

_KEEP = "DO NOTHING"

# Who plans a row that a worker has in hand takes it from the worker; its own handler keeps it.
_OWNER = "CASE WHEN q.lease_token IN (%s, %s, %s) THEN %s ELSE '' END"

_OVERWRITE = """
DO UPDATE SET kind = excluded.kind, lane = excluded.lane, payload = excluded.payload,
    due_at = excluded.due_at, state = 'ready', attempts = 0, lease_until = NULL,
    lease_token = {owner}, last_error = '', created_at = excluded.created_at, failed_at = NULL
"""

_MOVE = """
UPDATE platform_queue_item AS q
SET due_at = plan.due_at, attempts = 0, lease_until = NULL, lease_token = {owner}
FROM {rows}
WHERE q."key" = plan."key" AND q.state = 'ready' AND q.lease_token <> %s
"""

# Of what the handler has in hand itself the mark disposes, at its end.
_GIVE_UP = """
UPDATE platform_queue_item SET lease_token = %s
WHERE "key" {in_texts} AND lease_token IN (%s, %s, %s)
"""
_DROP = 'DELETE FROM platform_queue_item WHERE "key" {in_texts} AND lease_token <> %s'

_DROPPING = f"WITH dropped AS ({_DROP}) "

_LOCK = 'SELECT id FROM platform_queue_item WHERE "key" {in_texts} {in_order_of_keys} {lock}'


def write(items: Sequence[NewItem], *, at: datetime, instead_of: str = "") -> None:
    """Insert, or overwrite by key. Keys must differ and be in order. `instead_of`: a key under
    which nothing stands any more, where `drops_with_it` says that one statement can do both."""
    if instead_of:
        _insert(items, at, _OVERWRITE, _own_tokens(), before=_DROPPING, dropping=instead_of)
    else:
        _insert(items, at, _OVERWRITE, _own_tokens())


def drops_with_it() -> bool:
    """SQLite has no such statement and needs none; what a handler has in hand is another matter."""
    return connection.vendor == "postgresql" and hand.current() is None


def add(items: Sequence[NewItem], *, at: datetime) -> None:
    """Insert; what stands under a key stays as it is."""
    _insert(items, at, _KEEP, ())


def move(due: Mapping[str, datetime]) -> None:
    """Give the rows that stand under the keys another time."""
    mine = hand.current()
    rows = as_rows({"key": key, "due_at": moment(at)} for key, at in due.items())
    columns = rows_of("plan", {"key": "text", "due_at": "timestamptz"})
    cancelled = mine.cancelled if mine else "-"
    execute(fill(_MOVE, owner=_OWNER, rows=columns), [*_own_tokens(), rows, cancelled])


def drop(keys: Collection[str]) -> None:
    """Delete what stands under the keys."""
    mine, wanted = hand.current(), as_texts(keys)
    if mine:
        execute(fill(_GIVE_UP), [mine.cancelled, wanted, *mine.forms])
    execute(fill(_DROP), [wanted, mine.cancelled if mine else "-"])


def lock(keys: Collection[str]) -> None:
    """Take the rows before changing many of them; SQLite's transaction has them already."""
    fetch(fill(_LOCK), [as_texts(keys)])


def _insert(
    items: Sequence[NewItem],
    at: datetime,
    on_conflict: str,
    tokens: Sequence[str],
    *,
    before: str = "",
    dropping: str = "",
) -> None:
    if not items:
        return
    statement = fill(before + _INSERT + on_conflict, owner=_OWNER, rows=rows_of("plan", _ITEM))
    # What is planned together is due together.
    moments = {due_at: moment(due_at) for due_at in {item.due_at for item in items}}
    rows = [
        {
            "kind": item.kind,
            "key": item.key,
            "lane": item.lane,
            "payload": item.payload,
            "due_at": moments[item.due_at],
        }
        for item in items
    ]
    dropped = [as_texts([dropping]), "-"] if dropping else []
    execute(statement, [*dropped, moment(at), as_rows(rows), *tokens])


def _own_tokens() -> tuple[str, ...]:
    mine = hand.current()
    return (*mine.forms, mine.planned_anew) if mine else ("", "", "", "")
