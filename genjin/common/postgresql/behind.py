"""Rows that the server writes while Python goes on (see docs/adr/0031).

A thread that writes would wait for Python's own lock at each word from the server, longer than the
server needs. So all is sent in one message of several COPYs, and the answer to the last of them is
left lying until something else is asked."""

from collections.abc import Generator, Sequence
from typing import Any, NamedTuple

from psycopg import errors
from psycopg.pq import ExecStatus, TransactionStatus
from psycopg.waiting import Ready, Wait

Talk = Generator[Wait, Ready, Any]

_AT_ONCE = 1 << 20  # bytes: the driver's library wants no bigger pieces
# All that a commit would ask of the rows so far, and then as before.
_REFERENCES = "SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED"


class Rows(NamedTuple):
    """`into`: a table with its columns. `data`: as COPY takes it."""

    into: str
    data: bytes


class Behind:
    """Of one connection of the driver."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._server = connection.pgconn
        self._busy = False
        self._refused: errors.Error | None = None

    def write(self, parts: Sequence[Rows], *, references: bool = False) -> None:
        """Returns as soon as the server has all; the last part is what it writes meanwhile.
        `references`: also looks whether what the rows refer to is there."""
        self.settle()
        if not self._connection.autocommit and self._is_idle():
            self._connection.execute("")  # begins the transaction
        statements = [f"COPY {part.into} FROM STDIN" for part in parts]
        if references:
            statements.append(_REFERENCES)
        self._server.send_query("; ".join(statements).encode())
        self._busy = True
        for part in parts:
            if not self._connection.wait(self._copy(part.data)):
                break

    def settle(self) -> None:
        """Wait until all is written. Raises what the server has refused."""
        if not self._busy:
            return
        while (result := self._connection.wait(self._answer())) is not None:
            self._read(result)
        self._busy = False
        refused, self._refused = self._refused, None
        if refused is not None:
            raise refused

    def _is_idle(self) -> bool:
        return bool(self._server.transaction_status == TransactionStatus.IDLE)

    def _read(self, result: Any) -> None:
        if result.status == ExecStatus.FATAL_ERROR:
            self._refused = errors.error_from_result(result)

    def _copy(self, data: bytes) -> Talk:
        """Returns whether the server took it."""
        while (result := (yield from self._answer())) is not None:
            if result.status == ExecStatus.COPY_IN:
                break
            self._read(result)
        if result is None:
            return False
        for first in range(0, len(data), _AT_ONCE):
            while not self._server.put_copy_data(data[first : first + _AT_ONCE]):
                yield from self._send()
        while not self._server.put_copy_end():
            yield from self._send()
        yield from self._send()
        return True

    def _send(self) -> Talk:
        while self._server.flush():
            if (yield Wait.RW) & Ready.R:
                self._server.consume_input()

    def _answer(self) -> Talk:
        yield from self._send()
        while self._server.is_busy():
            yield Wait.R
            self._server.consume_input()
        return self._server.get_result()
