"""The queue's worker as a process."""

import signal
import threading
from types import FrameType

from genjin.platform.queue.worker import run_worker


def work() -> None:
    """Work the queue until SIGTERM or SIGINT; what was begun is finished."""
    stop = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    run_worker(stop)
