"""`genjin …` as a process, as it is started from a shell."""

import json
import os
import select
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPResponse
from pathlib import Path
from typing import Any

from tests.processes import ended_with_us, free_port

ROOT = Path(__file__).resolve().parents[2]
ENDS_WITHIN = 30.0


def call(
    data: Path, database: str, *arguments: str, **more: str | None
) -> subprocess.CompletedProcess[str]:
    """One command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "genjin", *arguments],
        cwd=ROOT,
        env=environment(data, database, **more),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def environment(data: Path, database: str, **more: str | None) -> dict[str, str]:
    """Ours, with what is named; None takes a name away."""
    named = {"GENJIN_DATA": str(data), "GENJIN_DATABASE": database, **more}
    together = {**os.environ, **named}
    return {name: value for name, value in together.items() if value is not None}


class Running:
    """`genjin run` on a free port of the loopback: `--empty`, or on a database with people."""

    def __init__(self, data: Path, database: str, *, empty: bool = True) -> None:
        self.port = free_port()
        self.data = data
        self.process: subprocess.Popen[str] = subprocess.Popen(
            [*ended_with_us("TERM"), sys.executable, "-m", "genjin", "run", *["--empty"] * empty],
            cwd=ROOT,
            env=environment(data, database, GENJIN_PORT=str(self.port)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.said = self.read_until("Ctrl+C")

    def read_until(self, words: str) -> str:
        """What it prints up to the line with the words."""
        assert self.process.stdout
        said = ""
        for line in self.process.stdout:
            said += line
            if words in line:
                return said
        raise AssertionError(f"it ended with {self.process.wait()} and said: {said}")

    def get(self, path: str) -> Any:
        return json.load(self.open(path))

    def open(self, path: str) -> HTTPResponse:
        answer: HTTPResponse = urllib.request.urlopen(
            f"http://127.0.0.1:{self.port}{path}", timeout=10
        )
        return answer

    def set_up(self) -> tuple[str, str]:
        """The first set-up, with the code of the console; returns log-in and password."""
        code = next(line.split()[-1] for line in self.said.splitlines() if "Set-up code" in line)
        sent = {"code": code, "company": "我的公司", "name": "管理员"}
        sent |= {"email": "admin@example.com", "password": "a long first password"}
        return self.post("/api/setup", sent)["login"], sent["password"]

    def sign_in(self, login: str, password: str) -> Any:
        return self.post("/api/session", {"login": login, "password": password})

    def post(self, path: str, body: dict[str, str]) -> Any:
        """As the page does it: take the token, send it back."""
        session = self.open("/api/session")
        cookie = session.headers["Set-Cookie"].strip().split(";")[0]
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            data=json.dumps(body).encode(),
            headers={
                "Content-Type": "application/json",
                "Cookie": cookie,
                "X-CSRFToken": json.load(session)["csrf_token"],
            },
        )
        return json.load(urllib.request.urlopen(request, timeout=30))

    @property
    def children(self) -> list[int]:
        return children_of(self.process.pid)

    @property
    def worker(self) -> int:
        """The child that has no children: the web server has."""
        (found,) = [child for child in self.children if not children_of(child)]
        return found

    @property
    def family(self) -> list[int]:
        return [one for child in self.children for one in (child, *children_of(child))]

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        return self.process.wait(ENDS_WITHIN)


@contextmanager
def running(data: Path, database: str, *, empty: bool = True) -> Iterator[Running]:
    product = Running(data, database, empty=empty)
    try:
        yield product
    finally:
        if product.process.poll() is None:
            product.stop()
        if product.process.stdout:
            product.process.stdout.close()


def children_of(pid: int) -> list[int]:
    """None of a process that has just ended."""
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


@contextmanager
def watching_end(pids: list[int]) -> Iterator[Any]:
    """Gives a function that waits until all these processes have ended; they are no children of
    ours, so the kernel is asked for a handle before anything happens."""
    handles = [os.pidfd_open(pid) for pid in pids]

    def wait() -> bool:
        return all(select.select([handle], [], [], ENDS_WITHIN)[0] for handle in handles)

    try:
        yield wait
    finally:
        for handle in handles:
            os.close(handle)
