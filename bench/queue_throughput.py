"""How many items a second the queue plans and works off, each database in a process of its own
because Django's settings are read once."""

import json
import os
import subprocess
import sys
from pathlib import Path

from bench.results import Figure, Part
from tests.postgresql import Cluster

ITEMS = 20_000
GOAL = 10_000
COMMAND = "import django; django.setup(); from bench.queue_work import measure; measure(%d)"


def measure(folder: Path) -> Part:
    figures = _measure(f"sqlite:///{folder}/bench.sqlite3", folder, "SQLite")
    cluster = Cluster()
    cluster.start()
    try:
        figures += _measure(cluster.url("postgres"), folder, "PostgreSQL")
    finally:
        cluster.stop()
    return Part("Queue", f"{ITEMS:,} items that are due, worked off by forked workers.", figures)


def _measure(database: str, folder: Path, name: str) -> list[Figure]:
    environment = {
        **os.environ,
        "GENJIN_DATABASE": database,
        "GENJIN_DATA": str(folder),
        "DJANGO_SETTINGS_MODULE": "genjin.config.settings",
    }
    command = [sys.executable, "-c", COMMAND % ITEMS]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    figures = []
    for line in done.stdout.splitlines():
        found = json.loads(line)
        wanted = name == "PostgreSQL" and found["told"] and found["workers"] == 2
        figures.append(
            Figure(
                f"{name}: {found['kind']}, {found['workers']} workers",
                found["per_second"],
                "/s",
                GOAL if wanted else None,
                more_is_better=True,
            )
        )
    return figures
