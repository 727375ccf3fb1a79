"""Facts that are heard one by one, and together at the end of a command."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from django.db import transaction

from genjin.common import facts
from genjin.common.transactions import command
from genjin.identity.departments.models import Department

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class Rang:
    number: int


@pytest.fixture
def heard() -> Iterator[list[Any]]:
    """What was heard, in order: a number one by one, a list together."""
    found: list[Any] = []

    @facts.hear(Rang, name="test")
    def one(fact: Rang) -> None:
        found.append(fact.number)
        if fact.number == 1:
            facts.state(Rang(10))

    @facts.hear_together(Rang, name="test")
    def all_of_them(news: Sequence[Rang]) -> None:
        found.append([fact.number for fact in news])

    yield found
    del facts._listeners[Rang]
    del facts._gatherers["test"]


def test_outside_a_command_a_fact_is_heard_with_what_it_led_to(heard: list[Any]) -> None:
    facts.state(Rang(1))

    assert heard == [1, 10, [1, 10]]


def test_a_command_is_one_event_also_with_others_inside(heard: list[Any]) -> None:
    @command
    def inner() -> None:
        facts.state(Rang(2))

    @command
    def outer() -> None:
        facts.state(Rang(1))
        inner()
        facts.state(Rang(3))

    outer()

    assert heard == [1, 10, 2, 3, [1, 10, 2, 3]]


def test_what_did_not_happen_is_not_heard(heard: list[Any]) -> None:
    @command
    def refused() -> None:
        facts.state(Rang(2))
        raise ValueError

    with pytest.raises(ValueError):
        refused()
    facts.state(Rang(3))

    assert heard == [2, 3, [3]]


def test_a_refused_command_leaves_nothing_and_the_transaction_goes_on() -> None:
    @command
    def inner() -> None:
        Department.objects.create(name="inner")
        raise ValueError

    @command
    def outer() -> None:
        Department.objects.create(name="outer")
        with pytest.raises(ValueError), transaction.atomic():
            inner()

    with pytest.raises(ValueError):
        inner()
    outer()

    assert list(Department.objects.values_list("name", flat=True)) == ["outer"]
