"""Rows of customers, contacts and leads of a seeded company."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from genjin.config.seed import names
from genjin.config.seed.people import People
from genjin.config.seed.sizes import Size
from genjin.records.duplicates.companies import company_key
from genjin.records.search.text import search_text

Row = tuple[Any, ...]

TIERS = ("high_value", "growing", "growing", "potential", "potential", "dormant")
STAMP = ("id", "owner_id", "department_id", "created_by_id", "created_at", "changed_at")
CUSTOMER = (
    *STAMP,
    "name",
    "tier",
    "industry",
    "city",
    "source",
    "phone",
    "last_follow_up_at",
    "name_key",
    "search_text",
)
CONTACT = (*STAMP, "customer_id", "name", "title", "phone", "is_main", "search_text")
LEAD = (
    *STAMP,
    "company",
    "contact_name",
    "contact_title",
    "phone",
    "city",
    "source",
    "tier",
    "state",
    "needs",
    "decision",
    "lost_reason",
    "last_follow_up_at",
    "company_key",
    "search_text",
)
# Of twelve leads: how many are in which state.
STATES = ("new",) * 4 + ("working",) * 3 + ("qualified",) * 3 + ("lost",) * 2
FIRST_LEAD_NAME = 40_000_000  # leads are other companies than customers
DAYS = 180  # of history


@dataclass(frozen=True, slots=True)
class Frame:
    """What all rows are made from. `at` is the end of the history."""

    size: Size
    people: People
    at: datetime

    def seller(self, number: int) -> tuple[int, int]:
        """Records are dealt out in turn; the last seller is the busy one."""
        return self.people.sellers[number % len(self.people.sellers)]

    def day(self, number: int, of: int) -> datetime:
        """Spread over the history: record 1 the oldest, the last one the newest."""
        return self.at - timedelta(days=DAYS) * (1 - number / (of + 1))

    def stamp(self, number: int, of: int) -> Row:
        owner, department = self.seller(number)
        created = self.day(number, of)
        changed = created + (self.at - created) * ((number * 7919) % 1000 / 1000)
        return number, owner, department, owner, created, changed


def customers(frame: Frame) -> Iterator[Row]:
    for number in range(1, frame.size.customers + 1):
        stamp = frame.stamp(number, frame.size.customers)
        name = names.company(number)
        city = pick(names.CITIES, number)
        yield (
            *stamp,
            name,
            pick(TIERS, number),
            pick(names.INDUSTRIES, number),
            city,
            pick(names.SOURCES, number),
            "",
            stamp[5],
            company_key(name),
            f"{names.searched_company(number)} {search_text(city)}",
        )


def contacts(frame: Frame) -> Iterator[Row]:
    """One of each customer, with the customer's id."""
    for number in range(1, frame.size.customers + 1):
        name, phone = names.person(number), names.phone(number)
        yield (
            *frame.stamp(number, frame.size.customers),
            number,
            name,
            pick(names.TITLES, number),
            phone,
            True,
            f"{names.searched_person(number)} {phone}",
        )


def leads(frame: Frame) -> Iterator[Row]:
    for number in range(1, frame.size.leads + 1):
        stamp = frame.stamp(number, frame.size.leads)
        state = lead_state(number)
        company, person = names.company(FIRST_LEAD_NAME + number), names.person(number * 3)
        phone = names.phone(50_000_000 + number)
        city = pick(names.CITIES, number)
        known = state in ("qualified", "lost")
        yield (
            *stamp,
            company,
            person,
            pick(names.TITLES, number),
            phone,
            city,
            pick(names.SOURCES, number),
            pick(TIERS, number),
            state,
            pick(names.SAID, number) if known else "",
            "lost" if state == "lost" else "",
            "price" if state == "lost" else "",
            None if state == "new" else stamp[5],
            company_key(company),
            " ".join(
                (
                    names.searched_company(FIRST_LEAD_NAME + number),
                    names.searched_person(number * 3),
                    phone,
                    search_text(city),
                )
            ),
        )


def lead_state(number: int) -> str:
    return STATES[number * 5 % len(STATES)]


def pick(words: Sequence[str], number: int) -> str:
    return words[number * 31 % len(words)]
