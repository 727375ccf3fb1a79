"""How long the monitor's pages take over a million executions of steps, each database in a process
of its own because Django's settings are read once."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from bench.results import Figure, Part
from tests.postgresql import Cluster

STEPS = 1_000_000
GOAL = 500  # milliseconds
COMMAND = "import django; django.setup(); from bench.monitor_work import measure; measure(%d)"
SAID = (
    "{:,} executions of steps of one SOP in a year, by 300 sellers in 30 teams, inserted as rows;"
    " some 5,000 of them to do now. Requests in one process, the fastest of five. 'Counted': no day"
    " stands as a sum, as it was before (docs/adr/0027)."
)


def measure(folder: Path, engines: str = "both") -> Part:
    figures: list[Figure] = []
    if engines in {"both", "sqlite"}:
        figures += _measure(f"sqlite:///{folder}/monitor.sqlite3", folder, "SQLite")
    if engines in {"both", "postgresql"}:
        cluster = Cluster()
        cluster.start()
        try:
            figures += _measure(cluster.url("postgres"), folder, "PostgreSQL")
        finally:
            cluster.stop()
    return Part("Monitor over a million steps", SAID.format(STEPS), figures)


def _measure(database: str, folder: Path, name: str) -> list[Figure]:
    environment = {
        **os.environ,
        "GENJIN_DATABASE": database,
        "GENJIN_DATA": str(folder),
        "DJANGO_SETTINGS_MODULE": "genjin.config.settings",
    }
    command = [sys.executable, "-c", COMMAND % STEPS]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    unit: Callable[[str], str] = lambda what: "s" if what.startswith("sums") else "ms"  # noqa: E731
    return [
        Figure(
            f"{name}: {what}",
            value,
            unit(what),
            GOAL if unit(what) == "ms" and not what.startswith("counted") else None,
        )
        for what, value in found.items()
    ]
