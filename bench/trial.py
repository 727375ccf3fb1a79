"""How long it takes to try out an SOP on 90 days of leads."""

from pathlib import Path

from bench.apart import measured, on_each_database
from bench.results import Figure, Part

LEADS = 5_000
GOALS = {"replay": 10, "forecast": 10}  # seconds


def measure(folder: Path) -> Part:
    figures = [
        Figure(f"{name}: {what}", seconds, "s", GOALS.get(what))
        for name, database in on_each_database(folder)
        for found in measured("trial_work", LEADS, database, folder)
        for what, seconds in found.items()
    ]
    said = f"{LEADS:,} leads of 90 days with their follow-ups and changes; the seven-step lead SOP."
    return Part("Trial of an SOP", said, figures)
