"""Products and floors that are started for a measurement, and ended after it."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.client import Client
from tests.processes import ended_within, free_port

ROOT = Path(__file__).resolve().parents[1]
STARTS_WITHIN = 240  # seconds


class Served:
    """A server on loopback. `started_in`: seconds to the first answer."""

    def __init__(self, command: list[str], environment: dict[str, str], probe: str) -> None:
        self.port = int(environment["GENJIN_PORT"])
        begin = time.perf_counter()
        self.process = subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        while time.perf_counter() - begin < STARTS_WITHIN:
            try:
                Client(self.port).call("GET", probe)
                break
            except OSError:
                ended_within(self.process, 0.01)
        else:
            raise RuntimeError(f"{command} did not start")
        self.started_in = time.perf_counter() - begin

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(30)


def environment_of(database: str, folder: Path) -> dict[str, str]:
    return {
        **os.environ,
        "GENJIN_DATABASE": database,
        "GENJIN_DATA": str(folder),
        "GENJIN_PORT": str(free_port()),
    }


@contextmanager
def product(environment: dict[str, str]) -> Iterator[Served]:
    """Everything that `make run` starts: two web workers, a queue worker."""
    served = Served(["genjin", "run"], environment, "/api/session")
    try:
        yield served
    finally:
        served.stop()


@contextmanager
def floor(environment: dict[str, str]) -> Iterator[Served]:
    """granian, the driver, orjson and SQL by hand: as many workers as the product has."""
    own = environment | {"GENJIN_PORT": str(free_port())}
    command = ["granian", "--interface", "wsgi", "--workers", "2", "--blocking-threads", "4"]
    command += ["--port", own["GENJIN_PORT"], "bench.floor:application"]
    served = Served(command, own, "/lead/all")
    try:
        yield served
    finally:
        served.stop()


def log_ins(folder: Path) -> dict[str, tuple[str, str]]:
    """Log-in and password by role and by log-in."""
    found: dict[str, tuple[str, str]] = {}
    for line in (folder / "demo_logins.txt").read_text().splitlines():
        role, login, password = line.split(maxsplit=4)[1:4]
        found.setdefault(role, (login, password))
        found[login] = (login, password)
    return found
