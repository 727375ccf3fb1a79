"""Puts the tests on a database of their own, before Django's settings are read.

DATABASE=sqlite (default) or postgresql. The first process makes a temporary folder and, where it is
asked for, a PostgreSQL cluster; the workers of pytest-xdist inherit both through the environment.
"""

import os
import shutil
import tempfile
from pathlib import Path

import psycopg
from psycopg.sql import SQL, Identifier

from tests.postgresql import Cluster

KINDS = ("sqlite", "postgresql")
_SERVER = "GENJIN_TESTS_POSTGRESQL"
_FOLDER = "GENJIN_TESTS_FOLDER"


class Session:
    """What one call of pytest owns and takes away again."""

    def __init__(self) -> None:
        self.kind = os.environ.get("DATABASE") or "sqlite"
        if self.kind not in KINDS:
            raise SystemExit(f"DATABASE is one of {', '.join(KINDS)}, not {self.kind!r}.")
        self._cluster: Cluster | None = None
        self._is_worker = "PYTEST_XDIST_WORKER" in os.environ
        if not self._is_worker:
            os.environ[_FOLDER] = tempfile.mkdtemp(prefix="genjin-tests-")
            os.environ.pop(_SERVER, None)
            if self.kind == "postgresql":
                self._start_postgresql()
        self._point_settings_here()

    @property
    def folder(self) -> Path:
        """Of this process: workers do not meet in each other's files."""
        return Path(os.environ[_FOLDER], os.environ.get("PYTEST_XDIST_WORKER", "main"))

    def url(self, name: str) -> str:
        """A database of the session's kind; whoever names it creates it."""
        if self.kind == "postgresql":
            return os.environ[_SERVER] + name
        return f"sqlite:///{self.folder / name}.sqlite3"

    def create(self, name: str) -> str:
        """A further database, empty, for a product that runs beside the tests."""
        if self.kind == "postgresql":
            with psycopg.connect(self.url("postgres"), autocommit=True) as server:
                server.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        return self.url(name)

    def end(self) -> None:
        if self._cluster:
            self._cluster.stop()
        if not self._is_worker:
            shutil.rmtree(os.environ[_FOLDER], ignore_errors=True)

    def _start_postgresql(self) -> None:
        self._cluster = Cluster()
        self._cluster.start()
        os.environ[_SERVER] = self._cluster.url("")

    def _point_settings_here(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        os.environ["GENJIN_DATA"] = str(self.folder)
        os.environ["GENJIN_DATABASE"] = self.url("genjin")
        os.environ["GENJIN_SECRET_KEY"] = "of the tests, and of nothing but the tests"
        os.environ["DJANGO_SETTINGS_MODULE"] = "genjin.config.settings"
