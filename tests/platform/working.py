"""A worker that tries again at once and goes home when there is nothing left."""

import threading
from datetime import timedelta

from genjin.platform.queue.pace import Pace
from genjin.platform.queue.worker import run_worker

AT_ONCE = Pace(idle=timedelta(milliseconds=5), first_rest=timedelta(0))


def work_off(kind: str) -> None:
    run_worker(UntilIdle(), kinds=[kind], pace=AT_ONCE)


class UntilIdle(threading.Event):
    """Stops a worker as soon as it finds nothing to do. A pause between two long batches, which a
    worker makes on SQLite, is no end."""

    def wait(self, timeout: float | None = None) -> bool:
        if timeout == AT_ONCE.idle.total_seconds():
            self.set()
        return self.is_set()
