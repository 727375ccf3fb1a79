"""The database as a thing of its own: which it is and how much room it takes."""

from pathlib import Path
from typing import Literal

from django.db import connection

Engine = Literal["sqlite", "postgresql"]


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
