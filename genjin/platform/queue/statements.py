"""Statements by hand: each one for a whole set, and in words that both databases understand but
for the few that `_WORDS` has."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

import orjson
from django.db import connection


class _Words(NamedTuple):
    now: str
    after: str  # in so many seconds
    lock: str
    skip_locked: str


# Leases use the database's time, because the clocks of workers may differ.
_WORDS = {
    "postgresql": _Words(
        now="statement_timestamp()",
        after="statement_timestamp() + make_interval(secs => %s)",
        lock="FOR UPDATE",
        skip_locked="FOR UPDATE OF q SKIP LOCKED",
    ),
    # A statement that writes has SQLite for itself: there is nothing to lock or to skip.
    "sqlite": _Words(
        now="strftime('%%Y-%%m-%%d %%H:%%M:%%f000', 'now')",
        after="strftime('%%Y-%%m-%%d %%H:%%M:%%f000', 'now', %s || ' seconds')",
        lock="",
        skip_locked="",
    ),
}


def fill(statement: str, **parts: str) -> str:
    """Put the database's words and the given parts into the braces."""
    return statement.format(**_WORDS[connection.vendor]._asdict(), **parts)


def places(values: Sequence[Any]) -> str:
    """For `IN (…)`."""
    return ", ".join(["%s"] * len(values))


def moment(value: datetime) -> Any:
    """As the driver wants a time."""
    return connection.ops.adapt_datetimefield_value(value)


def json(value: Any) -> str:
    return orjson.dumps(value).decode()


def fetch(statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return list(cursor.fetchall())


def execute(statement: str, values: Sequence[Any]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def execute_each(statement: str, rows: Sequence[Sequence[Any]]) -> None:
    with connection.cursor() as cursor:
        cursor.executemany(statement, rows)
