"""The loop of a worker process. Any number of them work off one queue."""

import logging
import time
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol

from django.db import Error as DatabaseFault
from django.db import close_old_connections, connection

from genjin.common.clock import now
from genjin.platform.queue import claims
from genjin.platform.queue.hand import Hand
from genjin.platform.queue.heartbeat import Heartbeat
from genjin.platform.queue.kinds import KINDS, Kind
from genjin.platform.queue.pace import PACE, Pace
from genjin.platform.queue.work import OnFailure, do_claimed, log_failure
from genjin.platform.settings.clock import refresh_clock

log = logging.getLogger(__name__)

_TRIED_PER_TURN = 50  # items tried before go one by one; other kinds wait so long at most


class Stop(Protocol):
    """What `threading.Event` and its like offer."""

    def is_set(self) -> bool: ...

    def wait(self, timeout: float | None = None) -> bool: ...


def run_worker(stop: Stop, *, kinds: Collection[str] | None = None, pace: Pace = PACE) -> None:
    """Work until told to stop; what was begun is finished. A database that is away is waited
    for."""
    with Heartbeat(pace) as heartbeat:
        rounds = _Rounds(kinds, pace, heartbeat.keeping, log_failure)
        while not stop.is_set():
            if not _try(rounds, stop):
                close_old_connections()
                stop.wait(pace.idle.total_seconds())


def run_until_idle(*, kinds: Collection[str] | None = None, pace: Pace = PACE) -> int:
    """Work off, in this process, everything that is due now; returns how many items that was.
    A failure of a handler is raised. For tests and for making the demo company."""
    rounds = _Rounds(kinds, pace, lambda hand: nullcontext(), _raise)
    total = 0
    while done := rounds.work():
        total += done
    return total


class _Rounds:
    """Gives each kind that has work waiting a turn of one batch, so that none starves."""

    def __init__(
        self,
        kinds: Collection[str] | None,
        pace: Pace,
        keeping: Callable[[Hand], AbstractContextManager[None]],
        on_failure: OnFailure,
    ) -> None:
        self._kinds = kinds
        self._pace = pace
        self._keeping = keeping
        self._on_failure = on_failure

    def work(self, stop: Stop | None = None) -> int:
        """One round; returns how many items were claimed."""
        refresh_clock()
        names = KINDS.names() if self._kinds is None else self._kinds
        return sum(self._take(turn, stop) for turn in claims.find_turns(names, now()))

    def _take(self, turn: claims.Turn, stop: Stop | None) -> int:
        total = 0
        for _ in range(_TRIED_PER_TURN if turn.tried else 1):
            if stop is not None and stop.is_set():
                break
            begun = time.monotonic()
            done = self._claim_and_do(turn)
            if stop is not None:
                self._let_others_write(stop, time.monotonic() - begun)
            total += done
            if not done:
                break
        return total

    def _let_others_write(self, stop: Stop, taken: float) -> None:
        if connection.vendor == "sqlite" and taken > self._pace.long.total_seconds():
            stop.wait(self._pace.pause.total_seconds())

    def _claim_and_do(self, turn: claims.Turn) -> int:
        kind = KINDS.get(turn.kind)
        limit = 1 if turn.tried else kind.batch
        hand = claims.claim(turn, now(), limit=limit, lease=self._pace.lease)
        if hand.items:
            with self._keeping(hand):
                do_claimed(kind, hand, self._pace, self._on_failure)
        return len(hand.items)


def _try(rounds: _Rounds, stop: Stop) -> int:
    try:
        return rounds.work(stop)
    except DatabaseFault:
        log.exception("the database did not answer; the worker tries again")
        connection.close()
        return 0


def _raise(kind: Kind, hand: Hand, error: Exception) -> None:
    raise error
