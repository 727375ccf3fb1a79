"""For random filters and rows the databases answer as a slow evaluation in Python does."""

from collections.abc import Mapping
from typing import Any

import pytest
from django.db import transaction
from django.db.models import BooleanField, ExpressionWrapper
from hypothesis import HealthCheck, given, settings

from genjin.common.filters.context import Context
from genjin.common.filters.fields import Kind
from genjin.common.filters.judging import holds
from genjin.common.filters.queries import to_query
from genjin.common.filters.reading import parse
from genjin.common.filters.tree import Filter, Not, to_json
from tests.common.filters.sample import (
    COLUMNS,
    CONTEXT,
    KINDS,
    NOW,
    Sample,
    create_table,
    in_custom,
)
from tests.common.filters.strategies import scenes, trees

pytestmark = [pytest.mark.django_db, pytest.mark.timeout(3600)]
# A scene of rows and filters takes long to draw: in `make test` there are fewer of them.
FULL = settings().max_examples
SOME = 30 if FULL <= 100 else FULL
UNHURRIED = [HealthCheck.too_slow, HealthCheck.data_too_large]
slow = settings(max_examples=SOME, suppress_health_check=UNHURRIED)
of_one_kind = settings(max_examples=max(30, SOME // 5), suppress_health_check=UNHURRIED)


@pytest.fixture(autouse=True)
def _table(db: None) -> None:
    create_table()


def stored(values: list[dict[str, Any]]) -> dict[int, Mapping[str, Any]]:
    """By their ids, in place of those that were there."""
    Sample._default_manager.all().delete()
    made = Sample._default_manager.bulk_create(
        Sample(**row, custom=in_custom(row)) for row in values
    )
    return {
        one.pk: row | {f"my_{key}": value for key, value in row.items()}
        for one, row in zip(made, values, strict=True)
    }


def answers(filters: list[Filter]) -> dict[int, list[bool]]:
    """What the database says of each row, also where it would not be found: never 'unknown'."""
    asked = [ExpressionWrapper(to_query(one, CONTEXT), BooleanField()) for one in filters]
    names = [f"answer_{n}" for n in range(len(asked))]
    rows = Sample._default_manager.annotate(**dict(zip(names, asked, strict=True)))
    with transaction.atomic():  # a refused query leaves the next example its table
        return {pk: said for pk, *said in rows.values_list("pk", *names)}


def found(filter_: Filter) -> set[int]:
    with transaction.atomic():
        rows = Sample._default_manager.filter(to_query(filter_, CONTEXT))
        return set(rows.values_list("pk", flat=True))


def expected(filter_: Filter, known: dict[int, Mapping[str, Any]]) -> set[int]:
    return {pk for pk, row in known.items() if holds(filter_, row, CONTEXT)}


def judge(scene: tuple[list[Any], list[Any]]) -> None:
    known = stored(scene[0])
    filters = [parse(tree, COLUMNS) for tree in scene[1]]
    said = answers([*filters, *map(Not, filters)])

    for pk, row in known.items():
        true = [holds(one, row, CONTEXT) for one in filters]
        assert said[pk] == [*true, *(not one for one in true)], (row, scene[1])


@pytest.mark.parametrize("kind", Kind)
def test_every_operator_means_the_same_to_the_databases(kind: Kind) -> None:
    fields = {key: field for key, field in COLUMNS.items() if field.kind is kind}
    of_one_kind(given(scenes(fields, most=1))(judge))()


@slow
@given(scenes(COLUMNS, most=5))
def test_a_whole_filter_finds_what_holds(scene: tuple[list[Any], list[Any]]) -> None:
    known = stored(scene[0])
    for tree in scene[1]:
        filter_ = parse(tree, COLUMNS)
        assert found(filter_) == expected(filter_, known), tree


LARGEST: dict[str, Any] = {
    "texts": {"any": [{"field": "name", "in": [f"Ａbç{n}上" * 20 for n in range(500)]}] * 4},
    "keys": {"any": [{"field": "my_name", "not_in": [f"x{n}" for n in range(500)]}] * 4},
    "ids": {"any": [{"field": "owner", "in": list(range(1, 501))}] * 4},
    "numbers": {"any": [{"field": "budget", "in": [n / 8 for n in range(1, 501)]}] * 4},
    "leaves": {"all": [{"any": [{"field": "my_name", "contains": "a"}] * 10}] * 10},
    "depth": {
        "not": {"not": {"not": {"any": [{"not": {"not": {"field": "name", "empty": True}}}]}}}
    },
    "first day": {"all": [{"field": one, "before": "0001-01-01"} for one in ("due_on", "seen_at")]},
    "last day": {"any": [{"field": one, "after": "9999-12-31"} for one in ("due_on", "seen_at")]},
    "all days": {"field": "seen_at", "between": ["0001-01-01", "9999-12-31"]},
    "far away": {"field": "seen_at", "on": {"days_ahead": 3650}},
    "quotes": {"field": "name", "is": "'; DROP TABLE x; --\" %s %(a)s ? :1 \\"},
    "greatest": {"field": "staff", "in": [2**63 - 1, -(2**63)]},
}


@pytest.mark.parametrize("name", LARGEST)
def test_what_is_at_the_limits_is_answered(name: str) -> None:
    values = {key: None for key, _ in KINDS}
    filled = values | {"name": "ａBÇ7上" * 20, "staff": 2**63 - 1, "seen_at": NOW, "owner": 500}
    known = stored([values, filled, filled | {"name": LARGEST["quotes"]["is"]}])
    filter_ = parse(LARGEST[name], COLUMNS)

    assert found(filter_) == expected(filter_, known)
    assert found(Not(filter_)) == known.keys() - found(filter_)


def test_who_nobody_is_owns_nothing() -> None:
    """Of a job, which nobody asks for."""
    known = stored([{key: None for key, _ in KINDS} | {"owner": 1, "department": 10}])
    nobody = Context(NOW)
    for tree in (
        {"field": "owner", "is": "me"},
        {"field": "owner", "in": ["me", "my_people"]},
        {"field": "department", "in": ["mine", "mine_and_below"]},
    ):
        filter_ = parse(tree, COLUMNS)
        assert list(Sample._default_manager.filter(to_query(filter_, nobody))) == []
        assert Sample._default_manager.filter(to_query(Not(filter_), nobody)).count() == 1
        assert not any(holds(filter_, row, nobody) for row in known.values())


def test_a_value_that_is_not_given_is_no_empty_one() -> None:
    with pytest.raises(KeyError):
        holds(parse({"field": "name", "empty": True}, COLUMNS), {}, CONTEXT)


@slow
@given(trees())
def test_what_is_written_reads_as_the_same_filter(tree: Any) -> None:
    filter_ = parse(tree, COLUMNS)

    assert parse(to_json(filter_), COLUMNS) == filter_
    assert hash(parse(to_json(filter_), COLUMNS)) == hash(filter_)
    assert to_json(parse(to_json(filter_), COLUMNS)) == to_json(filter_)
