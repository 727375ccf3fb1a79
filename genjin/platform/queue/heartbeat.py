"""Keeps what a living worker has in hand on lease, from a thread of its own."""

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple, Self

from django.db import Error as DatabaseFault
from django.db import connection

from genjin.platform.queue import leases
from genjin.platform.queue.hand import Hand
from genjin.platform.queue.pace import Pace

log = logging.getLogger(__name__)


class _Grip(NamedTuple):
    hand: Hand
    until: float  # of the monotonic clock; afterwards the batch counts as hung


class Heartbeat:
    """Three beats to a lease. A batch that takes longer than `pace.longest` is no longer renewed,
    so that another worker gets its turn; the mark of the hung one will be refused."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._grip: _Grip | None = None
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._beat, name="queue-heartbeat", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closed.set()
        self._thread.join()

    @contextmanager
    def keeping(self, hand: Hand) -> Iterator[None]:
        self._grip = _Grip(hand, time.monotonic() + self._pace.longest.total_seconds())
        try:
            yield
        finally:
            self._grip = None

    def _beat(self) -> None:
        try:
            while not self._closed.wait(self._pace.lease.total_seconds() / 3):
                self._renew()
        finally:
            connection.close()

    def _renew(self) -> None:
        grip = self._grip
        if grip is None or time.monotonic() > grip.until:
            return
        try:
            leases.renew(grip.hand, self._pace.lease)
        except DatabaseFault:
            # The next beat tries again; a lease that runs out costs work, never its correctness.
            log.warning("a lease could not be renewed", exc_info=True)
            connection.close()
