"""Names that one transaction at a time may work with, where no constraint can say it: what must be
unique over two tables."""

import zlib
from collections.abc import Iterable

from django.db import connection

# Tells our locks from others in the same database.
_OURS = 4_711
# PostgreSQL has room for some thousand locks in all: names share them, and at worst wait in vain.
_LOCKS = 2_048


def hold(names: Iterable[str]) -> None:
    """Until the end of the transaction nobody else gets past here with one of these names; what
    was written under them before is seen from now on. SQLite's transaction holds everything."""
    if connection.vendor != "postgresql":
        return
    # Everybody in the same order, so that two never wait for each other.
    locks = sorted({zlib.crc32(name.encode()) % _LOCKS for name in names})
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(%s, lock) FROM unnest(%s::int[]) AS lock",
            [_OURS, locks],
        )
