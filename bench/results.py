"""RESULTS.md: what was measured, what it should have been, and how far from the floor it is."""

import os
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

FILE = Path(__file__).parent / "RESULTS.md"


@dataclass(frozen=True, slots=True)
class Figure:
    """`goal`: at most, or at least where `more_is_better`. `floor` in the same unit."""

    name: str
    value: float
    unit: str = "ms"
    goal: float | None = None
    floor: float | None = None
    more_is_better: bool = False

    @property
    def is_reached(self) -> bool | None:
        if self.goal is None:
            return None
        return self.value >= self.goal if self.more_is_better else self.value <= self.goal

    def row(self) -> str:
        sign = "≥" if self.more_is_better else "≤"
        goal = f"{sign} {self.goal:g} {self.unit}" if self.goal is not None else ""
        met = {True: "yes", False: "**no**", None: ""}[self.is_reached]
        floor = f"{self.floor:.2f}" if self.floor is not None else ""
        ratio = f"{self._ratio():.1f}" if self.floor else ""
        cells = (self.name, f"{self.value:.1f} {self.unit}", goal, met, floor, ratio)
        return f"| {' | '.join(cells)} |"

    def _ratio(self) -> float:
        """How many times worse than the floor."""
        assert self.floor
        return self.floor / self.value if self.more_is_better else self.value / self.floor


@dataclass(frozen=True, slots=True)
class Part:
    title: str
    said: str
    figures: list[Figure]


def write(parts: Iterable[Part]) -> None:
    """Parts that were not measured this time stay as they are in the file."""
    old = _sections(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    new = {part.title: _section(part) for part in parts}
    text = "\n".join(["# Results", "", _machine(), "", *(old | new).values()])
    FILE.write_text(text, encoding="utf-8")
    print("\n".join(new.values()))


def _section(part: Part) -> str:
    head = [f"## {part.title}", "", f"{datetime.now(UTC):%Y-%m-%d}. {part.said}", ""]  # noqa: TID251
    table = [
        "| operation | measured | goal | reached | floor | times the floor |",
        "|---|---|---|---|---|---|",
        *(figure.row() for figure in part.figures),
        "",
    ]
    return "\n".join(head + table)


def _sections(text: str) -> dict[str, str]:
    found = {}
    for piece in text.split("\n## ")[1:]:
        title = piece.partition("\n")[0]
        found[title] = f"## {piece}"
    return found


def _machine() -> str:
    return (
        f"{os.cpu_count()} cores, shared with others · Python {platform.python_version()} · "
        "every commit forced to the disk · medians · `make bench`, `make bench ARGS=--size=l`. "
        "The floor is granian, the database's driver and orjson with SQL by hand on the same rows "
        "in the same run: no framework, no sign-in, no rights."
    )
