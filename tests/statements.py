"""How many statements something takes. Many rows go to SQLite in parts of 64, one after the other
(`genjin.common.many`): that is one statement here, as it is for PostgreSQL."""

from collections.abc import Iterable, Mapping
from itertools import groupby


def count_statements(queries: Iterable[Mapping[str, str]]) -> int:
    return sum(1 for _ in groupby(queries, _beginning))


def _beginning(query: Mapping[str, str]) -> str:
    """All up to the rows."""
    return query["sql"].partition("VALUES (")[0]
