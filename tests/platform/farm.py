"""Workers in processes of their own, on the database of the test."""

import json
import os
import select
import signal
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any, Self

from tests.platform.forks import COMMAND, Life

ROOT = Path(__file__).resolve().parents[2]


class Farm:
    """Talks to the process that forks workers."""

    def __init__(self, server: subprocess.Popen[str]) -> None:
        self._server = server

    def begin(self, life: Life = Life()) -> int:  # noqa: B008  frozen
        return self._call("begin", **asdict(life))

    def end_of(self, worker: int) -> int:
        """Its exit code, or the signal that ended it as a negative number."""
        return self._call("until", worker=worker)

    def until_it_stands_still(self, worker: int) -> None:
        assert self._call("until", worker=worker, stopped=True) == -signal.SIGSTOP

    def work_off(self) -> int:
        """Let one worker work until nothing is left."""
        return self.end_of(self.begin())

    def kill_after(self, worker: int, seconds: float) -> None:
        """Kill the worker then, wherever it is, unless it has gone home before."""
        handle = os.pidfd_open(worker)
        try:
            if not select.select([handle], [], [], seconds)[0]:
                signal.pidfd_send_signal(handle, signal.SIGKILL)
        finally:
            os.close(handle)

    def _call(self, name: str, **arguments: Any) -> int:
        assert self._server.stdin
        assert self._server.stdout
        self._server.stdin.write(json.dumps([name, arguments]) + "\n")
        self._server.stdin.flush()
        return int(self._server.stdout.readline())


class Farms:
    """Those that are running; ended together."""

    def __init__(self) -> None:
        self._running: dict[tuple[str, int, str], subprocess.Popen[str]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for server in self._running.values():
            with server:
                assert server.stdin
                server.stdin.close()
        assert {server.returncode for server in self._running.values()} <= {0}

    def get(self, database_url: str, *, max_attempts: int, broken: str = "") -> Farm:
        wanted = (database_url, max_attempts, broken)
        if wanted not in self._running:
            self._running[wanted] = _start(*wanted)
        return Farm(self._running[wanted])


def _start(database_url: str, max_attempts: int, broken: str) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "GENJIN_DATABASE": database_url,
        "GENJIN_BREAK": broken,
        "MAX_ATTEMPTS": str(max_attempts),
    }
    return subprocess.Popen(
        [sys.executable, "-c", COMMAND],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
