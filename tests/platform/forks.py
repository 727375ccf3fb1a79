"""A process that has Django ready and forks workers from itself, so that a killed worker costs
milliseconds. `COMMAND` runs it; it is told by lines of JSON what to do.

A worker takes its orders as a `Life`: at which point to die or to stop, and when to go home.
"""

import json
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection

from genjin.common.clock import now
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.platform.queue import points
from genjin.platform.queue.items import Item
from genjin.platform.queue.kinds import register
from genjin.platform.queue.pace import Pace
from genjin.platform.queue.worker import run_worker

COMMAND = "import django; django.setup(); from tests.platform import forks; forks.serve()"
KIND = "effect"
PACE = Pace(
    idle=timedelta(milliseconds=5),
    lease=timedelta(milliseconds=150),
    first_rest=timedelta(milliseconds=1),
)


@dataclass(frozen=True)
class Life:
    """What a worker is to do: work until nothing is left, unless a signal meets it before."""

    point: str = ""
    """Where it sends itself the signal; nowhere: it is left to others."""
    visits: int = 1
    """At which visit of that point."""
    signal: int = signal.SIGKILL
    kinds: Sequence[str] = (KIND,)


def effect(items: Sequence[Item], at: datetime) -> None:
    """A row of history for each item; twice the work would show as two rows."""
    if any(item.payload.get("kills") for item in items):
        os.kill(os.getpid(), signal.SIGKILL)
    write_history(
        [
            HistoryEntry(
                object_type=item.lane or "none",
                object_id=item.payload["number"],
                action=KIND,
                at=now(),
            )
            for item in items
        ]
    )


class WhenNothingIsLeft(threading.Event):
    """Asked to wait because nothing is due, it goes home if nothing is planned either."""

    def wait(self, timeout: float | None = None) -> bool:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM platform_queue_item WHERE state = 'ready' LIMIT 1")
            if cursor.fetchone() is None:
                self.set()
        return super().wait(timeout)


def live(life: Life) -> None:
    left = life.visits

    def watch(point: points.Point, items: Sequence[Item]) -> None:
        nonlocal left
        if point == life.point:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), life.signal)

    points.watcher = watch
    run_worker(WhenNothingIsLeft(), kinds=life.kinds, pace=PACE)


def begin(**orders: Any) -> int:
    """Fork a worker; its id."""
    worker = os.fork()
    if worker:
        return worker
    try:
        live(Life(**orders))
    except Exception:  # noqa: BLE001  the child must not come back into the parent's loop
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def until(worker: int, *, stopped: bool = False) -> int:
    """Wait for its end (or until it stands still): exit code, or the signal's number negative."""
    _, status = os.waitpid(worker, os.WUNTRACED if stopped else 0)
    return -os.WSTOPSIG(status) if os.WIFSTOPPED(status) else os.waitstatus_to_exitcode(status)


def serve() -> None:
    register(KIND, effect, batch=5, max_attempts=int(os.environ["MAX_ATTEMPTS"]))
    calls: dict[str, Callable[..., int]] = {"begin": begin, "until": until}
    for line in sys.stdin:
        name, arguments = json.loads(line)
        sys.stdout.write(f"{calls[name](**arguments)}\n")
        sys.stdout.flush()
