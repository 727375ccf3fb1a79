"""How many items a second the queue plans and works off."""

from pathlib import Path

from bench.apart import measured, on_each_database
from bench.results import Figure, Part

ITEMS = 20_000
GOAL = 10_000


def measure(folder: Path) -> Part:
    figures = [
        figure
        for name, database in on_each_database(folder)
        for figure in _measure(database, folder, name)
    ]
    return Part("Queue", f"{ITEMS:,} items that are due, worked off by forked workers.", figures)


def _measure(database: str, folder: Path, name: str) -> list[Figure]:
    figures = []
    for found in measured("queue_work", ITEMS, database, folder):
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
