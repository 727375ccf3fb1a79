"""A PostgreSQL of the tests' own: a fresh cluster in a temporary folder, on a free port.

It listens on the loopback only, never runs as root, and is ended by its process id. If the tests
are killed, the kernel ends it for them (setpriv --pdeathsig), so that nothing is left behind.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import psycopg

from scripts.debian import postgresql_folder
from tests.processes import ended_with_us, ended_within, free_port

USER = "genjin"
# Sorts by language, unlike SQLite: whoever relies on the order of the database's own is found out.
COLLATION = ["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"]
# What makes a commit survive a power cut costs most of the time, and a test needs none of it.
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "120",
    "shared_buffers": "128MB",
    "timezone": "UTC",
}
STARTS_WITHIN = 60
STEP = 0.05


class Cluster:
    """`start` and `stop` once per test session; `url` names a database in it."""

    def __init__(self) -> None:
        binaries = postgresql_folder()
        if binaries is None:
            raise RuntimeError("PostgreSQL is not installed; DATABASE=sqlite runs without it.")
        self._binaries: Path = binaries
        self._folder = Path(tempfile.mkdtemp(prefix="genjin-pg-"))
        self._log = self._folder / "log"
        self._server: subprocess.Popen[bytes] | None = None
        self.port = 0

    def start(self) -> None:
        if os.geteuid() == 0:
            shutil.chown(self._folder, _ordinary_user().pw_name)
        data = self._folder / "data"
        initdb = [self._binaries / "initdb", "-D", data, "-U", USER, "-A", "trust", "--no-sync"]
        self._call([*initdb, "-E", "UTF8", "--no-instructions", *COLLATION])
        self.port = free_port()
        settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
        command = [str(self._binaries / "postgres"), "-D", str(data), "-p", str(self.port)]
        with self._log.open("wb") as log:
            self._server = subprocess.Popen(
                [*ended_with_us("INT"), *command, "-k", str(self._folder), *settings],
                cwd=self._folder,
                stdout=log,
                stderr=subprocess.STDOUT,
                **_as_ordinary_user(),
            )
        self._wait_until_it_answers()

    def stop(self) -> None:
        if self._server:
            self._server.send_signal(signal.SIGINT)  # does not wait for who is still connected
            if not ended_within(self._server, 5):
                self._server.kill()  # of a database that is thrown away
                self._server.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def url(self, name: str) -> str:
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{name}"

    def _call(self, command: list[Any]) -> None:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=self._folder,
            capture_output=True,
            text=True,
            check=False,
            **_as_ordinary_user(),
        )
        if done.returncode:
            raise RuntimeError(f"{command[0]} failed: {done.stderr}")

    def _wait_until_it_answers(self) -> None:
        assert self._server
        for _ in range(int(STARTS_WITHIN / STEP)):
            try:
                psycopg.connect(self.url("postgres")).close()
            except psycopg.OperationalError:
                if ended_within(self._server, STEP):
                    break
            else:
                return
        raise RuntimeError(f"PostgreSQL did not start:\n{self._log.read_text()[-2000:]}")


def _ordinary_user() -> pwd.struct_passwd:
    """PostgreSQL refuses to run as root; Debian's package brings a user of its own."""
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return pwd.getpwnam("nobody")


def _as_ordinary_user() -> dict[str, Any]:
    if os.geteuid() != 0:
        return {}
    user = _ordinary_user()
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
