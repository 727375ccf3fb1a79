"""The database as a thing of its own: which it is and how much room it takes."""

from pathlib import Path
from typing import Literal

from django.db import connection

Engine = Literal["sqlite", "postgresql"]
_ALL_TABLES = 0x10002  # also those that this connection has not asked yet


def engine() -> Engine:
    return "postgresql" if connection.vendor == "postgresql" else "sqlite"


def size_of_database() -> int:
    """Bytes, with what waits in SQLite's log to be taken over."""
    name = str(connection.settings_dict["NAME"])
    if engine() == "sqlite":
        files = (Path(name), Path(f"{name}-wal"))
        return sum(file.stat().st_size for file in files if file.exists())
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_database_size(current_database())")
        return int(cursor.fetchone()[0])


def tell_sizes() -> None:
    """PostgreSQL counts by itself. SQLite knows nothing until it is told to look, and takes an
    index of seven values for a million rows. It looks at what has grown tenfold since, so that
    this costs nothing on most days."""
    if engine() == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA optimize={_ALL_TABLES}")
