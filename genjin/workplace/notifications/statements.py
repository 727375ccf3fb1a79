"""The bell's writing by hand: what a due step tells is told by the thousand, and the ORM took ten
times as long for it as the database (see docs/adr/0017). A set is one value of each statement."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import connection

from genjin.common.prepared import ask
from genjin.common.recordsets import as_rows, rows_of
from genjin.workplace.notifications.rings import Ring

Key = tuple[int, str, str]

_KEY = {"receiver_id": "bigint", "topic": "text", "rung": "text"}
_TOLD_KEY = {"receiver_id": "bigint", "source": "text", "rung": "text"}
_ENTRY = _KEY | {"kind": "text", "params": "jsonb"}
_ITEM = _TOLD_KEY | {
    "notification_id": "bigint",
    "object_type": "text",
    "object_id": "bigint",
    "link": "text",
    "late": "boolean",
}
_GROWTH = {"id": "bigint", "n": "integer", "late": "boolean"}

_FIND_TOLD = """
SELECT t.receiver_id, t.source, t.rung FROM {rows}
JOIN workplace_notification_item AS t
ON t.receiver_id = r.receiver_id AND t.source = r.source AND t.rung = r.rung
"""

# In the order in which the rows are given: two workers wait for each other in one direction only.
_OPEN = """
INSERT INTO workplace_notification
(receiver_id, topic, rung, kind, params, bucket_at, at, "count", late)
SELECT r.receiver_id, r.topic, r.rung, r.kind, r.params, %s, %s, 0, {no} FROM {rows} WHERE true
ON CONFLICT DO NOTHING
"""

_LOCK = """
SELECT n.id, n.receiver_id, n.topic, n.rung FROM {rows}
JOIN workplace_notification AS n
ON n.receiver_id = r.receiver_id AND n.topic = r.topic AND n.rung = r.rung AND n.bucket_at = %s
ORDER BY n.id {lock}
"""

_ADD = """
INSERT INTO workplace_notification_item
(notification_id, receiver_id, source, rung, object_type, object_id, link, late)
SELECT r.notification_id, r.receiver_id, r.source, r.rung, r.object_type, r.object_id, r.link,
r.late FROM {rows} WHERE true
ON CONFLICT DO NOTHING RETURNING notification_id, late
"""

_GROW = """
UPDATE workplace_notification AS n
SET "count" = n."count" + r.n, late = n.late OR r.late, at = %s, read_at = NULL
FROM {rows} WHERE n.id = r.id
"""


def find_told(keys: Iterable[Key]) -> list[tuple[Any, ...]]:
    """Those of the keys that were told: receiver, source and rung."""
    return _ask(_FIND_TOLD, _TOLD_KEY, [_rows(_TOLD_KEY, keys)])


def open_entries(rings: Iterable[Ring], *, at: datetime, bucket_at: datetime) -> None:
    """Those of the quarter that are not there yet."""
    entries = [(*ring.entry_key, ring.kind, dict(ring.params)) for ring in rings]
    _ask(_OPEN, _ENTRY, [_moment(bucket_at), _moment(at), _rows(_ENTRY, entries)])


def lock_entries(keys: Iterable[Key], bucket_at: datetime) -> dict[Key, int]:
    """Ids of the quarter's entries by key, held until the end of the transaction."""
    found = _ask(_LOCK, _KEY, [_rows(_KEY, keys), _moment(bucket_at)])
    return {(receiver, topic, rung): pk for pk, receiver, topic, rung in found}


def add_items(rings: Iterable[Ring], entries: Mapping[Key, int]) -> list[tuple[int, bool]]:
    """Of those that nobody has added before: the entry, and whether it was late."""
    items = [
        (
            *ring.told_key,
            entries[ring.entry_key],
            ring.object_type,
            ring.object_id,
            ring.link,
            ring.late,
        )
        for ring in rings
    ]
    return [(pk, bool(late)) for pk, late in _ask(_ADD, _ITEM, [_rows(_ITEM, items)])]


def grow(growth: Mapping[int, tuple[int, bool]], *, at: datetime) -> None:
    """Entry -> how many items more, and whether one of them was late."""
    rows = [(pk, *more) for pk, more in sorted(growth.items())]
    _ask(_GROW, _GROWTH, [_moment(at), _rows(_GROWTH, rows)])


def _ask(statement: str, columns: Mapping[str, str], values: Sequence[Any]) -> list[Any]:
    # A statement that writes has SQLite for itself: there is nothing to lock.
    locks = connection.vendor == "postgresql"
    filled = statement.format(
        rows=rows_of("r", columns), lock="FOR NO KEY UPDATE OF n" if locks else "", no="false"
    )
    return ask(filled, values)


def _rows(columns: Mapping[str, str], rows: Iterable[Sequence[Any]]) -> str:
    return as_rows(dict(zip(columns, row, strict=True)) for row in rows)


def _moment(value: datetime) -> Any:
    return connection.ops.adapt_datetimefield_value(value)
