"""Rows that travel to the database as one value and stand in a statement like a table, so that it
reads the same for any number of them: for statements by hand."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import orjson
from django.db import connection


def rows_of(name: str, columns: Mapping[str, str]) -> str:
    """For `FROM`: the rows of one JSON value (see `as_rows`), with PostgreSQL's types."""
    if connection.vendor == "postgresql":
        typed = ", ".join(f'"{column}" {type_}' for column, type_ in columns.items())
        return f"jsonb_to_recordset(%s::jsonb) AS {name} ({typed})"
    read = ", ".join(
        f"value {'->' if type_ == 'jsonb' else '->>'} '{column}' AS \"{column}\""
        for column, type_ in columns.items()
    )
    return f"(SELECT {read} FROM json_each(%s)) AS {name}"  # noqa: S608  names of our own columns


def as_rows(
    rows: Iterable[Mapping[str, Any]], *, default: Callable[[Any], Any] | None = None
) -> str:
    """`default`: what becomes of values that JSON has no word for."""
    return orjson.dumps(list(rows), default).decode()
