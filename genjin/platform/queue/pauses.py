"""A rest before somebody elsewhere is asked again."""

import time
from datetime import timedelta


class Pause:
    """No server is asked again at once: 2, 4, 8 … seconds, 5 minutes at most."""

    def __init__(self) -> None:
        self._failures = 0
        self._until = 0.0

    def left(self) -> timedelta:
        return timedelta(seconds=max(0.0, self._until - time.monotonic()))

    def begin(self) -> None:
        self._failures += 1
        self._until = time.monotonic() + min(300.0, 2.0 ** min(self._failures, 10))

    def end(self) -> None:
        self._failures, self._until = 0, 0.0
