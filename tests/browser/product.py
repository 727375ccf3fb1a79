"""The product as its users get it: `genjin run` with server and worker, on a database of its own.

The clock of test mode is on. It starts on a Monday morning that is the same every time, so that a
story reads the same on a Saturday night.
"""

import os
import subprocess
import sys
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from tests.processes import ended_with_us, ended_within, free_port

ROOT = Path(__file__).resolve().parents[2]
BEGINS_AT = "2026-03-09T09:00"  # company time
STARTS_WITHIN = 400
STEP = 0.1


@dataclass(frozen=True)
class Login:
    role: str
    login: str
    password: str
    name: str


class Product:
    """With the demo company; `empty`: without any, by the name that passkeys need. In a setting
    `{address}` is the product's own."""

    def __init__(
        self, *, database: str, folder: Path, log: Path, empty: bool = False, **settings: str
    ) -> None:
        self.port = free_port()
        self.address = f"http://{'localhost' if empty else '127.0.0.1'}:{self.port}"
        self.data = folder
        self._log = log
        self._empty = empty
        self._environment = {
            **os.environ,
            "GENJIN_DATA": str(folder),
            "GENJIN_DATABASE": database,
            "GENJIN_PORT": str(self.port),
            "GENJIN_TEST_CLOCK": "1",
            "PYTHONWARNINGS": "default",
            **{name: value.replace("{address}", self.address) for name, value in settings.items()},
        }
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        if not self._empty:
            self.command("migrate")
            self.command("clock", "set", BEGINS_AT)
        run = ["run", "--empty"] if self._empty else ["run"]
        with self._log.open("ab") as log:
            self._server = subprocess.Popen(
                [*ended_with_us("TERM"), sys.executable, "-m", "genjin", *run],
                cwd=ROOT,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        for _ in range(int(STARTS_WITHIN / STEP)):
            if self._answers():
                return
            if ended_within(self._server, STEP):
                break
        raise RuntimeError(f"The product did not start:\n{self._log.read_text()[-4000:]}")

    def stop(self) -> None:
        if self._server and self._server.poll() is None:
            self._server.terminate()
            if not ended_within(self._server, 30):
                self._server.kill()
                self._server.wait()

    def command(self, *arguments: str) -> str:
        """`genjin …` on this product's data; returns what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "genjin", *arguments],
            cwd=ROOT,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"genjin {' '.join(arguments)}: {done.stderr}{done.stdout}")
        return done.stdout.strip()

    def said(self) -> str:
        """What it has printed so far."""
        return self._log.read_text()

    def logins(self) -> list[Login]:
        """As they were written for the owner of the data folder."""
        lines = (self.data / "demo_logins.txt").read_text().splitlines()
        return [Login(*line.split(maxsplit=4)[1:]) for line in lines]

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.address}/api/session", timeout=5):
                return True
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False


class Clock:
    """Moves the product's clock: server, worker and pages follow."""

    def __init__(self, product: Product) -> None:
        self._product = product

    def move(self, amount: str) -> None:
        """`2h`, `1d2h30m`"""
        self._product.command("clock", "move", amount)

    def set(self, moment: str) -> None:
        """Company time, `2026-03-09T14:30`"""
        self._product.command("clock", "set", moment)

    def now(self) -> str:
        """ISO, in the company's zone."""
        return self._product.command("clock", "show")
