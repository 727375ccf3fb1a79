"""The demo company's data, as it is written in the files beside this one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

FOLDER = Path(__file__).parent
FILES = ("leads_1.yaml", "leads_2.yaml")
# The steps that are proved by what a seller writes, in their order, and where it is written.
STEPS = ("first_contact", "needs", "proposal", "feedback", "decision")
_WRITTEN_AS = {"first": "first_contact", "end": "decision"}


@dataclass(frozen=True, slots=True)
class Words:
    """One follow-up: by which way, what was done, what the customer said and how they felt."""

    by: str
    text: str
    said: str = ""
    mood: str = ""
    words: tuple[str, ...] = ()
    reached: bool = True


@dataclass(frozen=True, slots=True)
class Story:
    """One lead: who it is, what was said at each step, and where it stands today."""

    company: str
    contact: str
    title: str
    city: str
    source: str
    tier: str
    owner: str
    stands: Mapping[str, Any]
    late: frozenset[str] = frozenset()
    remark: str = ""
    words: Mapping[str, Words] = field(default_factory=dict)
    visit: Mapping[str, Any] | None = None
    task: Mapping[str, Any] | None = None


def read(name: str) -> Any:
    return YAML(typ="safe").load((FOLDER / name).read_text(encoding="utf-8"))


def read_stories() -> list[Story]:
    return [_story(entry) for name in FILES for entry in read(name)]


def _story(entry: dict[str, Any]) -> Story:
    contact, _, title = entry["contact"].partition(" ")
    written = {_WRITTEN_AS.get(key, key): entry[key] for key in entry}
    return Story(
        company=entry["company"],
        contact=contact,
        title=title,
        city=entry["city"],
        source=entry["source"],
        tier=entry["tier"],
        owner=entry["owner"],
        stands=entry["stands"],
        late=frozenset(entry.get("late", ())),
        remark=entry.get("remark", ""),
        words={step: _words(written[step]) for step in STEPS if step in written},
        visit=entry.get("visit"),
        task=entry.get("task"),
    )


def _words(entry: dict[str, Any]) -> Words:
    return Words(**{**entry, "words": tuple(entry.get("words", ()))})
