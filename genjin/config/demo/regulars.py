"""Customers who bought before the demo begins: with their people, talks and collaborators."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from genjin.config.demo.plan import Days, Task, spread
from genjin.config.demo.stories import Words, read

FILE = "customers.yaml"
_MINUTES_OF_A_DAY = (40, 400)


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    title: str
    role: str
    phone: str


@dataclass(frozen=True, slots=True)
class Regular:
    """`values` are the customer's fields. `helpers`: log-in of a collaborator → access."""

    company: str
    owner: str
    people: tuple[Person, ...]
    values: Mapping[str, str]
    helpers: Mapping[str, str]
    talks: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Talk:
    at: datetime
    regular: Regular
    words: Words
    task: Task | None
    person: Person


def read_regulars() -> list[Regular]:
    return [_regular(entry) for entry in read(FILE)]


def plan_talks(regular: Regular, days: Days) -> Iterator[Talk]:
    """Told back from today, as with leads."""
    for entry in regular.talks:
        known = dict(entry)
        ago, title, due = known.pop("ago"), known.pop("next", ""), known.pop("day", 0)
        minute = spread(f"{regular.company} {ago}", *_MINUTES_OF_A_DAY)
        task = Task(title, days.at(days.day(due), minute)) if title else None
        person = regular.people[known.pop("to", 1) - 1]
        words = Words(**known | {"words": tuple(known.get("words", ()))})
        yield Talk(days.at(days.day(-ago), minute), regular, words, task, person)


def _regular(entry: Mapping[str, Any]) -> Regular:
    fields = ("tier", "industry", "city", "source", "address", "remark")
    return Regular(
        company=entry["company"],
        owner=entry["owner"],
        people=tuple(_person(line) for line in entry["people"]),
        values={name: entry[name] for name in fields if name in entry},
        helpers=entry.get("helpers", {}),
        talks=tuple(entry["talks"]),
    )


def _person(line: str) -> Person:
    """'杜若飞 设备部长 decision_maker 13': the number is the end of an invented phone."""
    name, title, role, number = line.split()
    return Person(name, title, role, f"1980000{int(number):04}")
