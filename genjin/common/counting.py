"""Several counts in one statement."""

from collections.abc import Mapping
from typing import Any

from django.db import connection
from django.db.models import QuerySet


def counts_of(querysets: Mapping[str, QuerySet[Any]]) -> dict[str, int]:
    """The number of rows of each, by name: one statement, whatever their tables."""
    if not querysets:
        return {}
    parts: list[str] = []
    values: list[Any] = []
    for rows in querysets.values():
        statement, given = rows.order_by().values("pk").query.sql_with_params()
        parts.append(f"(SELECT COUNT(*) FROM ({statement}) AS counted)")  # noqa: S608 (compiled by the ORM)
        values += given
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(parts)}", values)
        row = cursor.fetchone()
    return dict(zip(querysets, row, strict=True))
