"""Statements by hand: each one for a whole set, in words that both databases understand but for
the few of `_Words`. A set travels as one value, so that no statement grows with it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

import orjson
from django.db import connection

from genjin.common.prepared import ask


class _Words(NamedTuple):
    """`now` and `after` (so many seconds) are the database's time: clocks of workers differ."""

    now: str
    after: str
    in_ids: str
    in_texts: str
    in_order_of_keys: str  # everybody locks in this order, so that two sets never block each other
    lock: str
    skip_locked: str


_WORDS = {
    "postgresql": _Words(
        now="statement_timestamp()",
        after="statement_timestamp() + make_interval(secs => %s)",
        in_ids="= ANY (%s::bigint[])",
        in_texts="= ANY (%s::text[])",
        in_order_of_keys='ORDER BY "key" COLLATE "C", id',
        lock="FOR UPDATE",
        skip_locked="FOR UPDATE OF q SKIP LOCKED",
    ),
    # A statement that writes has SQLite for itself: there is nothing to lock or to skip.
    "sqlite": _Words(
        now="strftime('%%Y-%%m-%%d %%H:%%M:%%f000', 'now')",
        after="strftime('%%Y-%%m-%%d %%H:%%M:%%f000', 'now', %s || ' seconds')",
        in_ids="IN (SELECT value FROM json_each(%s))",
        in_texts="IN (SELECT value FROM json_each(%s))",
        in_order_of_keys="",
        lock="",
        skip_locked="",
    ),
}


def fill(statement: str, **parts: str) -> str:
    """Put the database's words and the given parts into the braces."""
    return statement.format(**_WORDS[connection.vendor]._asdict(), **parts)


def as_ids(ids: Iterable[int]) -> str:
    inside = ",".join(map(str, ids))
    return f"{{{inside}}}" if connection.vendor == "postgresql" else f"[{inside}]"


def as_texts(texts: Iterable[str]) -> Any:
    wanted = list(texts)
    return wanted if connection.vendor == "postgresql" else orjson.dumps(wanted).decode()


def moment(value: datetime) -> Any:
    """A time as the driver and JSON want it."""
    return connection.ops.adapt_datetimefield_value(value)


def fetch(statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return list(cursor.fetchall())


def execute(statement: str, values: Sequence[Any]) -> None:
    """Kept by the server: what a change plans and drops is planned and dropped all day."""
    ask(statement, values)
