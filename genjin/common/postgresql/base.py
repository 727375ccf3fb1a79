"""Django's backend for PostgreSQL, but for what it does again and again.

Django reads each `timestamptz` in Python, to put its own zone on it: 20 microseconds, and a list
of 50 records with their steps has 450 of them. The connection's zone is UTC already, so the
driver's own loader in C says the same.

Django asks the database whether it is there before the first statement of every request. Here only
when nothing was asked for a while: one that went away in between is met by the statement itself.

Django writes the values into each statement, which the server then reads and plans anew. What
`common.prepared` asks goes by `keeping_cursor`: its values travel beside it, and the connection
keeps it (see docs/adr/0024).

Many new rows are written while Python goes on (see docs/adr/0031).
"""

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from django.db import Error
from django.db.backends.postgresql import base, operations
from psycopg._cmodule import _psycopg
from psycopg.errors import (
    DuplicatePreparedStatement,
    FeatureNotSupported,
    InvalidSqlStatementName,
)
from psycopg.types.datetime import TimestamptzLoader
from psycopg.types.numeric import Int8

from genjin.common.postgresql.behind import Behind, Rows
from genjin.common.postgresql.copying import as_copied

# None where the driver has come without its part in C.
_Loader: Any = getattr(_psycopg, "TimestamptzLoader", TimestamptzLoader)


TRUSTED_FOR = 5.0  # seconds since a connection was last used
KEPT_AT_MOST = 500  # statements of one connection

# A table is another than when the statement was planned; a pooler gave us another session.
_OUTDATED = (FeatureNotSupported, InvalidSqlStatementName, DuplicatePreparedStatement)


class KeepingCursor(psycopg.Cursor[Any]):
    """Its statements are read once by the server, and planned as often as it finds worth while."""

    def __init__(self, wrapper: "DatabaseWrapper") -> None:
        super().__init__(wrapper.connection)
        self._wrapper = wrapper

    def execute(self, query: Any, params: Sequence[Any] = (), **options: Any) -> Any:  # type: ignore[override]
        # A whole number is of one type however big it is, else each size were a statement.
        typed = [Int8(value) if type(value) is int else value for value in params]
        try:
            return super().execute(query, typed, prepare=True)
        except _OUTDATED:
            # Whatever comes of this request, the next one asks a connection that knows nothing.
            self._wrapper.close_at = time.monotonic()
            if self._wrapper.in_atomic_block:
                raise
            return super().execute(query, typed, prepare=False)


def _size(rows: Rows) -> int:
    return len(rows.data)


class DatabaseOperations(operations.DatabaseOperations):
    def last_executed_query(self, cursor: Any, sql: str, params: Any) -> Any:
        """For logs and tests; what a keeping cursor has sent holds no values."""
        if isinstance(cursor, KeepingCursor):
            return self.compose_sql(sql, params)
        return super().last_executed_query(cursor, sql, params)


class DatabaseWrapper(base.DatabaseWrapper):
    ops_class = DatabaseOperations
    _used_at = 0.0

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._behind: Behind | None = None
        self._gathered: list[Rows] | None = None

    def copy_rows(self, into: str, columns: Sequence[Iterable[Any]]) -> None:
        """Write rows, given as the values of each column; `into`: the table with its columns."""
        self.ensure_connection()
        rows = Rows(into, as_copied(columns, self.connection))
        if self._gathered is not None:
            self._gathered.append(rows)
        else:
            self._write([rows])
            self.settle()

    @contextmanager
    def writing_behind(self, *, references: bool) -> Iterator[None]:
        """What `copy_rows` is given within is written from the end of the block on."""
        if self._gathered is not None or not self.in_atomic_block:
            yield
            return
        gathered: list[Rows] = []
        self._gathered = gathered
        try:
            yield
        finally:
            self._gathered = None
        if gathered:
            # Python waits for all but the last.
            self._write(sorted(gathered, key=_size), references=references)

    def _write(self, parts: Sequence[Rows], *, references: bool = False) -> None:
        if self._behind is None:
            self._behind = Behind(self.connection)
        with self.wrap_database_errors:
            self._behind.write(parts, references=references)

    def settle(self) -> None:
        """Wait for what is written behind. Raises what the server has refused of it."""
        if self._behind is not None:
            with self.wrap_database_errors:
                self._behind.settle()

    def _commit(self) -> None:
        self.settle()
        super()._commit()  # type: ignore[misc]  # not in the stubs

    def _rollback(self) -> None:
        self._drop_behind()
        super()._rollback()  # type: ignore[misc]  # not in the stubs

    def _savepoint_rollback(self, sid: str) -> None:
        self._drop_behind()
        super()._savepoint_rollback(sid)  # type: ignore[misc]  # not in the stubs

    def _close(self) -> None:
        self._drop_behind()
        self._behind = None
        super()._close()  # type: ignore[misc]  # not in the stubs

    def _drop_behind(self) -> None:
        """It is taken back, whether it went well or not."""
        with suppress(Error):
            self.settle()

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        connection = super().get_new_connection(conn_params)
        connection.adapters.register_loader("timestamptz", _Loader)
        connection.prepared_max = KEPT_AT_MOST
        return connection

    def get_connection_params(self) -> dict[str, Any]:
        params = super().get_connection_params()
        # Kept is what a cursor asks for by name; with None, as Django has it, not even that.
        params["prepare_threshold"] = sys.maxsize
        return params

    def keeping_cursor(self) -> Any:
        """Like `cursor`, for what is asked again and again."""
        if not self.settings_dict.get("KEEPS_STATEMENTS", True):
            return self.cursor()
        self.settle()
        self.close_if_health_check_failed()
        self.ensure_connection()
        self._used_at = time.monotonic()
        wrapped: Any = self
        with self.wrap_database_errors:
            return wrapped._prepare_cursor(KeepingCursor(self))

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
        self.settle()
        self._used_at = time.monotonic()
        if name is None:
            return self.connection.cursor()
        connection: Any = self.connection
        kind: Any = base.ServerSideCursor
        return kind(connection, name=name, scrollable=False, withhold=connection.autocommit)
