"""Django's backend for PostgreSQL, but for the time it takes to read a time.

Django reads each `timestamptz` in Python, to put its own zone on it: 20 microseconds, and a list
of 50 records with their steps has 450 of them. The connection's zone is UTC already, so the
driver's own loader in C says the same.
"""

from typing import Any

from django.db.backends.postgresql import base
from psycopg._cmodule import _psycopg
from psycopg.types.datetime import TimestamptzLoader

# None where the driver has come without its part in C.
_Loader: Any = getattr(_psycopg, "TimestamptzLoader", TimestamptzLoader)


class DatabaseWrapper(base.DatabaseWrapper):
    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        connection = super().get_new_connection(conn_params)
        connection.adapters.register_loader("timestamptz", _Loader)
        return connection

    def create_cursor(self, name: str | None = None) -> Any:
        """Django's looks, with every cursor, whether the zone is still the loader's."""
        if name is None:
            return self.connection.cursor()
        connection: Any = self.connection
        kind: Any = base.ServerSideCursor
        return kind(connection, name=name, scrollable=False, withhold=connection.autocommit)
