"""A worker that dies before each of its statements in turn, and what may not be seen of it."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import Any

from django.db import connection, transaction

from genjin.common import clock
from genjin.platform.queue.pace import Pace
from genjin.platform.queue.worker import run_until_idle
from tests.sop.conftest import at

# Whoever takes over need not wait for the lease of the dead to run out.
AT_ONCE = Pace(lease=timedelta(0))
# The end of a transaction is one statement: dead before it is the same as dead before the last.
_ENDS = ("SAVEPOINT", "RELEASE", "ROLLBACK")
Execute = Callable[..., Any]
Kept = frozenset[tuple[object, ...]]  # rows, each with how often it is there


class KilledError(BaseException):
    """No handler of failures sees it: so ends a process."""


class _Death:
    """Comes before the n-th statement; never with 0."""

    def __init__(self, before: int) -> None:
        self.count, self._before = 0, before

    def __call__(self, execute: Execute, sql: str, params: Any, many: bool, context: Any) -> Any:
        if not str(sql).startswith(_ENDS):
            self.count += 1
            if self.count == self._before:
                raise KilledError
        return execute(sql, params, many, context)


def killed_anywhere(moment: str, kept: Callable[[], Kept]) -> int:
    """The worker's work at this moment, once undisturbed and once for each of its statements with
    a worker that dies before it and one that takes over: what is kept is the same each time.
    Returns at how many places it died; at the end the work is done."""
    with clock.frozen_at(at(moment)):
        places, expected = _undone(partial(work_until_killed, 0), kept)
        for place in range(1, places + 1):
            _, found = _undone(partial(_killed_and_taken_over, place), kept)
            assert not found ^ expected, (f"killed before statement {place}", found ^ expected)
        work_until_killed(0)
        assert kept() == expected
    return places


def work_until_killed(before: int) -> int:
    """Before its n-th statement, if it comes so far; how many it wrote or read."""
    death = _Death(before)
    with connection.execute_wrapper(death), suppress(KilledError):
        run_until_idle(pace=AT_ONCE)
    return death.count


def _undone(act: Callable[[], int], kept: Callable[[], Kept]) -> tuple[int, Kept]:
    with transaction.atomic():
        done = act()
        found = kept()
        transaction.set_rollback(True)
    return done, found


def _killed_and_taken_over(place: int) -> int:
    work_until_killed(place)
    return work_until_killed(0)
