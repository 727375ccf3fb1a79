"""The thread that says that this process lives."""

import logging
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

from django.db import Error as DatabaseFault
from django.db import connection

from genjin.platform.workers.services import (
    EACH,
    beat,
    forget_the_dead,
    name_of_this_process,
    say_goodbye,
)

log = logging.getLogger(__name__)


class Pulse:
    """Beats while the block runs. How the work goes is told by the queue, not by this."""

    def __init__(self, version: str) -> None:
        self._name = name_of_this_process()
        self._version = version
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._beat, name="pulse", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closed.set()
        self._thread.join()

    def _beat(self) -> None:
        try:
            self._try(forget_the_dead)
            while True:
                self._try(lambda: beat(name=self._name, version=self._version))
                if self._closed.wait(EACH.total_seconds()):
                    break
            self._try(lambda: say_goodbye(name=self._name))
        finally:
            connection.close()

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except DatabaseFault:
            log.warning("the database did not take a sign of life", exc_info=True)
            connection.close()
