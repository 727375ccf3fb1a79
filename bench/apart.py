"""Measurements with Django ready, each database in a process of its own because Django's settings
are read once."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.postgresql import Cluster

COMMAND = "import django; django.setup(); from bench.{module} import measure; measure({argument})"


def on_each_database(folder: Path) -> Iterator[tuple[str, str]]:
    """Name and address of an empty SQLite, then of an empty PostgreSQL."""
    yield "SQLite", f"sqlite:///{folder}/bench.sqlite3"
    with_cluster = Cluster()
    with_cluster.start()
    try:
        yield "PostgreSQL", with_cluster.url("postgres")
    finally:
        with_cluster.stop()


def measured(module: str, argument: int, database: str, folder: Path) -> list[dict[str, Any]]:
    """What `bench.<module>.measure(argument)` prints there, by lines of JSON."""
    environment = {
        **os.environ,
        "GENJIN_DATABASE": database,
        "GENJIN_DATA": str(folder),
        "DJANGO_SETTINGS_MODULE": "genjin.config.settings",
    }
    command = [sys.executable, "-c", COMMAND.format(module=module, argument=argument)]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    return [json.loads(line) for line in done.stdout.splitlines()]
