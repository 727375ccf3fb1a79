"""What the SOP engine adds to the work of the day: to a follow-up, to an import, and while a new
version takes over what is running."""

from pathlib import Path

from bench.apart import measured, on_each_database
from bench.results import Figure, Part

COUNT = 10_000
GOALS = {
    "a follow-up that proves a step, more than one without SOP": 8,
    f"entry of {COUNT:,} imported records, more than the import": 2,
    f"publication that moves {COUNT:,} runs, the job": 10,
}


def measure(folder: Path) -> Part:
    figures = [
        Figure(
            f"{name}: {found['what']}",
            found["value"],
            found["unit"],
            GOALS.get(found["what"]),
            found.get("floor"),
        )
        for work in ("entry_work", "engine_work")
        for name, database in on_each_database(_made(folder / work))
        for found in measured(work, COUNT, database, folder)
    ]
    said = (
        "The seven-step lead SOP, one web process and one worker; imports into a database of their "
        "own. The floor is the same work on "
        "records without an SOP, and for work beside the publication the same work before it."
    )
    return Part("The SOP engine", said, figures)


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
