"""Several counts in one statement."""

from collections.abc import Mapping
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from genjin.common.prepared import counting


def counts_of(querysets: Mapping[str, QuerySet[Any]]) -> dict[str, int]:
    """The number of rows of each, by name: one statement, whatever their tables."""
    if not querysets:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(*counting(querysets.values()))
        row = cursor.fetchone()
    return dict(zip(querysets, row, strict=True))
