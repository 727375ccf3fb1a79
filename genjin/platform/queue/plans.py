"""The statements that plan."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from genjin.platform.queue import hand
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.statements import execute, fill, json, moment

T = TypeVar("T")

_ROWS_PER_STATEMENT = 1000  # SQLite takes 32,766 values in one

# Who plans a row that a worker has in hand takes it from the worker; its own handler keeps it.
_OWNER = "CASE WHEN q.lease_token IN (%s, %s, %s) THEN %s ELSE '' END"

_INSERT = """
INSERT INTO platform_queue_item AS q (kind, "key", lane, payload, due_at, state, attempts,
    lease_token, last_error, created_at)
VALUES {rows}
ON CONFLICT ("key") """
_OVERWRITE = """DO UPDATE SET kind = excluded.kind, lane = excluded.lane,
    payload = excluded.payload, due_at = excluded.due_at, state = 'ready', attempts = 0,
    lease_until = NULL, lease_token = {owner}, last_error = '', created_at = excluded.created_at,
    failed_at = NULL
"""

_MOVE = """
UPDATE platform_queue_item AS q
SET due_at = plan.column2, attempts = 0, lease_until = NULL, lease_token = {owner}
FROM (VALUES {rows}) AS plan
WHERE q."key" = plan.column1 AND q.state = 'ready' AND q.lease_token <> %s
"""


def write(items: Sequence[NewItem], *, at: datetime) -> None:
    """Insert, or overwrite by key; keys must differ."""
    _insert(items, at, _OVERWRITE, _own_tokens())


def add(items: Sequence[NewItem], *, at: datetime) -> None:
    """Insert; what stands under a key stays as it is."""
    _insert(items, at, "DO NOTHING", ())


def move(due: Mapping[str, datetime]) -> None:
    """Give the rows that stand under the keys another time."""
    mine = hand.current()
    for part in _parts(sorted(due.items())):
        values = [value for key, at in part for value in (key, moment(at))]
        statement = fill(_MOVE, rows=", ".join(["(%s, %s)"] * len(part)), owner=_OWNER)
        execute(statement, [*_own_tokens(), *values, mine.cancelled if mine else "-"])


def _insert(
    items: Sequence[NewItem], at: datetime, on_conflict: str, tokens: Sequence[str]
) -> None:
    row = "(%s, %s, %s, %s, %s, 'ready', 0, '', '', %s)"
    for part in _parts(items):
        values = [value for item in part for value in (*_columns(item), moment(at))]
        statement = fill(_INSERT + on_conflict, rows=", ".join([row] * len(part)), owner=_OWNER)
        execute(statement, [*values, *tokens])


def _columns(item: NewItem) -> tuple[Any, ...]:
    return item.kind, item.key, item.lane, json(item.payload), moment(item.due_at)


def _own_tokens() -> tuple[str, ...]:
    mine = hand.current()
    return (*mine.forms, mine.planned_anew) if mine else ("", "", "", "")


def _parts(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(rows), _ROWS_PER_STATEMENT):
        yield rows[start : start + _ROWS_PER_STATEMENT]
