"""Whether a database is the same as before, to the last cell."""

import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection

# What a refused request may well write: who tried, and that a key was held for it.
BESIDES = {"platform_history", "platform_kept_answer", "identity_session", "identity_signinattempt"}


def fingerprint() -> str:
    """Of all tables but those."""
    digest = hashlib.sha256()
    with connection.cursor() as cursor:
        for table in sorted(set(connection.introspection.table_names(cursor)) - BESIDES):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)} ORDER BY 1")
            digest.update(repr((table, cursor.fetchall())).encode())
    return digest.hexdigest()


class Writes:
    """How many statements went to the database that could have changed it."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(
        self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any
    ) -> Any:
        if not _READS.match(sql):
            self.count += 1
        return execute(sql, params, many, context)


_READS = re.compile(r"\s*\(?(SELECT|SAVEPOINT|RELEASE|ROLLBACK)\b", re.IGNORECASE)


@contextmanager
def counted_writes() -> Iterator[Writes]:
    writes = Writes()
    with connection.execute_wrapper(writes):
        yield writes
