"""Django's backend for PostgreSQL, but for what it does again and again.

Django reads each `timestamptz` in Python, to put its own zone on it: 20 microseconds, and a list
of 50 records with their steps has 450 of them. The connection's zone is UTC already, so the
driver's own loader in C says the same.

Django asks the database whether it is there before the first statement of every request. Here only
when nothing was asked for a while: one that went away in between is met by the statement itself.
"""

import time
from typing import Any

from django.db.backends.postgresql import base
from psycopg._cmodule import _psycopg
from psycopg.types.datetime import TimestamptzLoader

# None where the driver has come without its part in C.
_Loader: Any = getattr(_psycopg, "TimestamptzLoader", TimestamptzLoader)


TRUSTED_FOR = 5.0  # seconds since a connection was last used


class DatabaseWrapper(base.DatabaseWrapper):
    _used_at = 0.0

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        connection = super().get_new_connection(conn_params)
        connection.adapters.register_loader("timestamptz", _Loader)
        return connection

    def close_if_health_check_failed(self) -> None:
        if time.monotonic() - self._used_at > TRUSTED_FOR:
            super().close_if_health_check_failed()

    def close_if_unusable_or_obsolete(self) -> None:
        """With the beginning and the end of every request."""
        super().close_if_unusable_or_obsolete()
        if self.connection is None:
            self._used_at = 0.0

    def create_cursor(self, name: str | None = None) -> Any:
        """Django's looks, with every cursor, whether the zone is still the loader's."""
        self._used_at = time.monotonic()
        if name is None:
            return self.connection.cursor()
        connection: Any = self.connection
        kind: Any = base.ServerSideCursor
        return kind(connection, name=name, scrollable=False, withhold=connection.autocommit)
