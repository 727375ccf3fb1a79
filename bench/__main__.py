"""`make bench`: the product measured over HTTP, beside a floor in the same run.

Writes bench/RESULTS.md. A figure that misses its goal is written as it is. `--only demo` or
`--only sized` measures one part; the other stays in the file as it was.
"""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

from bench import clock, demo, engine, monitor, queue_throughput, sized, trial
from bench.results import Part, write
from genjin.config.seed.sizes import SIZES
from tests.postgresql import SETTINGS, Cluster

PARTS = ("demo", "sized", "queue", "trial", "clock", "engine", "monitor")
DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}


def main() -> None:
    SETTINGS.update(DURABLE)
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", choices=SIZES, default="s")
    parser.add_argument("--only", choices=PARTS)
    options = parser.parse_args()
    parts: dict[str, Callable[[Path], list[Part]]] = {
        "demo": _demo,
        "sized": lambda folder: _sized(folder, options.size),
        "queue": lambda folder: [queue_throughput.measure(folder)],
        "trial": lambda folder: [trial.measure(folder)],
        "clock": lambda folder: [clock.measure(folder)],
        "engine": lambda folder: [engine.measure(folder)],
        "monitor": lambda folder: [monitor.measure(folder)],
    }
    for name, measure in parts.items():
        if options.only in (None, name):
            with tempfile.TemporaryDirectory() as folder:
                write(measure(Path(folder)))


def _demo(folder: Path) -> list[Part]:
    said = "The demo company and one imported list."
    embedded = demo.measure(f"sqlite:///{folder}/a/genjin.sqlite3", folder / "a")
    cluster = Cluster()
    cluster.start()
    try:
        big = demo.measure(cluster.url("postgres"), folder / "b")
    finally:
        cluster.stop()
    return [
        Part("Size of the demo, SQLite", said, embedded),
        Part("Size of the demo, PostgreSQL", said, big),
    ]


def _sized(folder: Path, size: str) -> list[Part]:
    cluster = Cluster()
    cluster.start()
    try:
        figures = sized.measure(cluster.url("postgres"), folder / size, size)
    finally:
        cluster.stop()
    return [Part(f"Size {size}, PostgreSQL", f"`genjin seed --size {size}`.", figures)]


if __name__ == "__main__":
    main()
