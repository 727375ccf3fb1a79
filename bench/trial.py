"""How long it takes to try out an SOP on 90 days of leads, each database in a process of its own
because Django's settings are read once."""

import json
import os
import subprocess
import sys
from pathlib import Path

from bench.results import Figure, Part
from tests.postgresql import Cluster

LEADS = 5_000
GOAL = 10  # seconds
COMMAND = "import django; django.setup(); from bench.trial_work import measure; measure(%d)"


def measure(folder: Path) -> Part:
    figures = _measure(f"sqlite:///{folder}/bench.sqlite3", folder, "SQLite")
    cluster = Cluster()
    cluster.start()
    try:
        figures += _measure(cluster.url("postgres"), folder, "PostgreSQL")
    finally:
        cluster.stop()
    said = f"{LEADS:,} leads of 90 days with their follow-ups and changes; the seven-step lead SOP."
    return Part("Trial of an SOP", said, figures)


def _measure(database: str, folder: Path, name: str) -> list[Figure]:
    environment = {
        **os.environ,
        "GENJIN_DATABASE": database,
        "GENJIN_DATA": str(folder),
        "DJANGO_SETTINGS_MODULE": "genjin.config.settings",
    }
    command = [sys.executable, "-c", COMMAND % LEADS]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    found = json.loads(done.stdout.splitlines()[-1])
    goals = {"replay": GOAL, "forecast": GOAL}
    return [
        Figure(f"{name}: {what}", seconds, "s", goals.get(what)) for what, seconds in found.items()
    ]
