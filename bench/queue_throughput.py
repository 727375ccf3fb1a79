"""How many items a second the queue plans and works off, on both databases with every commit
forced to the disk, as they are in use. `python -m bench.queue_throughput [items]`
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.postgresql import SETTINGS, Cluster

ITEMS = 20_000
DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
COMMAND = "import django; django.setup(); from bench.queue_work import measure; measure(%d)"


def main() -> None:
    """Each database in a process of its own, because Django's settings are read once."""
    items = int(sys.argv[1]) if len(sys.argv) > 1 else ITEMS
    with tempfile.TemporaryDirectory() as folder:
        _measure(f"sqlite:///{Path(folder) / 'bench.sqlite3'}", folder, items)
        SETTINGS.update(DURABLE)
        cluster = Cluster()
        cluster.start()
        try:
            _measure(cluster.url("postgres"), folder, items)
        finally:
            cluster.stop()


def _measure(database: str, folder: str, items: int) -> None:
    environment = {
        **os.environ,
        "GENJIN_DATABASE": database,
        "GENJIN_DATA": folder,
        "DJANGO_SETTINGS_MODULE": "genjin.config.settings",
    }
    subprocess.run([sys.executable, "-c", COMMAND % items], env=environment, check=True)


if __name__ == "__main__":
    main()
