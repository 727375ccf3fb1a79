"""A million timers: how late those are that fall due together, and how soon everything is out after
days on which nobody worked."""

from pathlib import Path
from typing import Any

from bench.apart import measured, on_each_database
from bench.results import Figure, Part

# SQLite is for small teams; to write a million steps there takes longer than all else here.
TIMERS = {"SQLite": 100_000, "PostgreSQL": 1_000_000}
WITHIN = 60  # seconds, for 99 of 100
AFTER_DAYS_OFF = 300


def measure(folder: Path) -> Part:
    figures = [
        figure
        for name, database in on_each_database(folder)
        for found in measured("clock_work", TIMERS[name], database, folder)
        for figure in _figures(name, found)
    ]
    said = (
        "Open steps of the lead SOP with their timers, one worker. Lateness: from the moment that "
        "a rung is due until it is told and committed. After three days off each person is told "
        "once of a step, whatever piled up, and it is marked late."
    )
    return Part("The clock", said, figures)


def _figures(name: str, found: dict[str, Any]) -> list[Figure]:
    which = f"{name}, {TIMERS[name]:,} open: "
    if found["what"] == "days off":
        title = f"{which}{found['steps']:,} steps fell due in three days off, until all is out"
        return [Figure(title, found["seconds"], "s", AFTER_DAYS_OFF)]
    title = f"{which}{found['steps']:,} due in {found['what']}, lateness"
    return [
        Figure(f"{title}, median", found["p50"], "s"),
        Figure(f"{title}, 99th percentile", found["p99"], "s", WITHIN),
    ]
