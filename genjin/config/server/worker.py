"""The queue's worker as a process."""

import signal
import threading
from types import FrameType

from django.db import connection

from genjin.config.server import memory
from genjin.config.version import VERSION
from genjin.platform.queue.kinds import KINDS
from genjin.platform.queue.worker import run_worker
from genjin.platform.workers.pulse import Pulse

_LAST_TALK = 12.0  # seconds for what is being said to a server outside when we are told to stop


def work() -> None:
    """Work the queue until SIGTERM or SIGINT; what was begun is finished.

    What waits for servers outside has a thread of its own, so that a mail server that hangs holds
    up no reminder.
    """
    stop = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    memory.keep_batches()
    outside = threading.Thread(target=_work_outside, args=[stop], name="outside", daemon=True)
    outside.start()
    with Pulse(VERSION):
        run_worker(stop, kinds=[kind.name for kind in KINDS if not kind.outside])
        outside.join(_LAST_TALK)


def _work_outside(stop: threading.Event) -> None:
    try:
        run_worker(stop, kinds=[kind.name for kind in KINDS if kind.outside])
    finally:
        connection.close()
