"""Child processes of one supervisor, which brings up again what dies and leaves nobody behind.

Signals are blocked and waited for, never handled: no code of ours runs inside a signal handler,
and none is missed between looking and waiting.
"""

import ctypes
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Job = Callable[[], None]

STOPS = {signal.SIGTERM, signal.SIGINT, signal.SIGHUP}
WAITED_FOR = STOPS | {signal.SIGCHLD}
STOPS_WITHIN = 15.0  # seconds until a child that does not end is killed
LIVED_WELL = 5.0  # seconds after which a death counts as the first one again
LONGEST_REST = 15.0  # seconds before one that dies again and again is started again

_PR_SET_PDEATHSIG = 1


def end_with_parent(parent: int) -> None:
    """Have the kernel end this process when its parent dies, however that happens (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:  # it died before we asked
        os.kill(os.getpid(), signal.SIGTERM)


@dataclass(slots=True)
class Child:
    name: str
    job: Job
    pid: int = 0
    began: float = 0.0
    deaths: int = 0
    again_at: float = 0.0


class Supervisor:
    """Runs each job in a process of its own until it is told to stop."""

    def __init__(self, jobs: Mapping[str, Job], say: Callable[[str], None]) -> None:
        self._children = [Child(name, job) for name, job in jobs.items()]
        self._say = say

    def run(self, *, is_ready: Callable[[], bool], when_ready: Job) -> None:
        """Returns after SIGTERM, SIGINT or SIGHUP, when every child has ended. `when_ready` is
        called once, as soon as `is_ready`."""
        before = signal.pthread_sigmask(signal.SIG_BLOCK, WAITED_FOR)
        try:
            for child in self._children:
                self._start(child)
            self._watch(is_ready, when_ready)
            self._stop()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def _watch(self, is_ready: Callable[[], bool], when_ready: Job) -> None:
        ready = False
        while True:
            if not ready and is_ready():
                ready = True
                when_ready()
            if self._wait(0.05 if not ready else self._until_next_start()) in STOPS:
                return
            self._reap()
            now = time.monotonic()
            for child in self._children:
                if not child.pid and child.again_at <= now:
                    self._start(child)

    def _until_next_start(self) -> float:
        waiting = [child.again_at for child in self._children if not child.pid]
        return max(0.01, min(waiting) - time.monotonic()) if waiting else 3600.0

    def _wait(self, seconds: float) -> signal.Signals | None:
        arrived = signal.sigtimedwait(WAITED_FOR, seconds)
        return signal.Signals(arrived.si_signo) if arrived else None

    def _start(self, child: Child) -> None:
        parent = os.getpid()
        sys.stdout.flush()
        sys.stderr.flush()
        child.began = time.monotonic()
        child.pid = os.fork()
        if not child.pid:
            _live(child.job, parent)

    def _reap(self) -> None:
        for child in self._children:
            if not child.pid or os.waitpid(child.pid, os.WNOHANG) == (0, 0):
                continue
            now = time.monotonic()
            child.pid = 0
            child.deaths = 1 if now - child.began > LIVED_WELL else child.deaths + 1
            rest = 0.0 if child.deaths == 1 else min(LONGEST_REST, 0.125 * 2**child.deaths)
            child.again_at = now + rest
            self._say(f"{child.name} ended unexpectedly; starting it again")

    def _stop(self) -> None:
        end = time.monotonic() + STOPS_WITHIN
        self._signal_all(signal.SIGTERM)
        while self._alive() and time.monotonic() < end:
            self._wait(end - time.monotonic())
        self._signal_all(signal.SIGKILL)
        while self._alive():
            self._wait(1.0)

    def _alive(self) -> bool:
        for child in self._children:
            if child.pid and os.waitpid(child.pid, os.WNOHANG) != (0, 0):
                child.pid = 0
        return any(child.pid for child in self._children)

    def _signal_all(self, number: signal.Signals) -> None:
        for child in self._children:
            if child.pid:
                os.kill(child.pid, number)


def _live(job: Job, parent: int) -> None:
    """The life of a child; never returns."""
    status = 1
    try:
        signal.signal(signal.SIGHUP, signal.SIG_IGN)  # the supervisor hears it and says SIGTERM
        signal.pthread_sigmask(signal.SIG_UNBLOCK, WAITED_FOR)
        end_with_parent(parent)
        job()
        status = 0
    except BaseException:  # noqa: BLE001  the last place that could say what happened
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
