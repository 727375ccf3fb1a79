"""What does not fit is said with its place, all of it at once, and nothing else goes through."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from genjin.common import language
from genjin.common.filters.days import Period, RelativeDay
from genjin.common.filters.errors import FilterError
from genjin.common.filters.reading import DEEPEST, MOST_LEAVES, parse, parse_text
from genjin.common.filters.tree import All, AnyOf, Leaf, Not, fields_of, to_json
from tests.common.filters.sample import COLUMNS

LEAF = {"field": "name", "is": "x"}


def faults(tree: Any) -> dict[str, str]:
    with pytest.raises(FilterError) as refusal:
        parse(tree, COLUMNS)
    answer = refusal.value.as_answer()
    assert answer["code"] == "filter.invalid"
    assert all(answer["fields"].values())
    return dict(answer["fields"])


@pytest.mark.parametrize(
    ("tree", "place"),
    [
        (None, "filter"),
        ([LEAF], "filter"),
        ("name", "filter"),
        ({}, "filter"),
        ({"all": []}, "filter.all"),
        ({"any": {}}, "filter.any"),
        ({"not": [LEAF]}, "filter.not"),
        ({"all": [LEAF], "any": [LEAF]}, "filter"),
        ({"all": [LEAF], "why": 1}, "filter"),
        ({"or": [LEAF]}, "filter"),
        ({1: 2}, "filter"),
        ({"field": "nmae", "is": "x"}, "filter.field"),
        ({"field": ["name"], "is": "x"}, "filter.field"),
        ({"field": "name"}, "filter"),
        ({"field": "name", "is": "x", "in": ["x"]}, "filter"),
        ({"field": "name", "all": [LEAF]}, "filter.all"),
        ({"field": "name", "below": "x"}, "filter.below"),
        ({"any": [LEAF, {"not": {"field": "budget", "below": "x"}}]}, "filter.any[1].not.below"),
        ({"field": "name", "is": ""}, "filter.is"),
        ({"field": "name", "is": None}, "filter.is"),
        ({"field": "name", "is": 5}, "filter.is"),
        ({"field": "name", "is": "x" * 201}, "filter.is"),
        ({"field": "name", "is": "a\0b"}, "filter.is"),
        ({"field": "name", "is": "\ud800"}, "filter.is"),
        ({"field": "name", "in": "x"}, "filter.in"),
        ({"field": "name", "in": []}, "filter.in"),
        ({"field": "name", "in": ["x", ""]}, "filter.in[1]"),
        ({"field": "name", "in": ["x"] * 501}, "filter.in"),
        ({"field": "name", "empty": False}, "filter.empty"),
        ({"field": "name", "filled": 1}, "filter.filled"),
        ({"field": "tier", "is": "大客户"}, "filter.is"),
        ({"field": "tier", "is": ""}, "filter.is"),
        ({"field": "tags", "is": "red"}, "filter.is"),
        ({"field": "tags", "has_any": ["red", "pink"]}, "filter.has_any[1]"),
        ({"field": "budget", "below": True}, "filter.below"),
        ({"field": "budget", "below": "5"}, "filter.below"),
        ({"field": "budget", "below": float("inf")}, "filter.below"),
        ({"field": "budget", "below": float("nan")}, "filter.below"),
        ({"field": "budget", "below": 10**15}, "filter.below"),
        ({"field": "budget", "below": 1e300}, "filter.below"),
        ({"field": "budget", "below": 1e-300}, "filter.below"),
        ({"field": "budget", "below": 0.12345678901234567}, "filter.below"),
        ({"field": "budget", "between": [5]}, "filter.between"),
        ({"field": "budget", "between": [5, 4]}, "filter.between"),
        ({"field": "staff", "is": 1.0}, "filter.is"),
        ({"field": "staff", "is": 2**63}, "filter.is"),
        ({"field": "due_on", "on": "2026-02-30"}, "filter.on"),
        ({"field": "due_on", "on": "20261122"}, "filter.on"),
        ({"field": "due_on", "on": "0000-01-01"}, "filter.on"),
        ({"field": "due_on", "on": "10000-01-01"}, "filter.on"),
        ({"field": "due_on", "on": "２０２６-11-22"}, "filter.on"),
        ({"field": "due_on", "on": "2026-11-22T10:00:00Z"}, "filter.on"),
        ({"field": "due_on", "on": {"days_ago": 0}}, "filter.on.days_ago"),
        ({"field": "due_on", "on": {"days_ago": 3651}}, "filter.on.days_ago"),
        ({"field": "due_on", "on": {"days_ago": True}}, "filter.on.days_ago"),
        ({"field": "due_on", "on": {"days_ago": 1, "days_ahead": 1}}, "filter.on"),
        ({"field": "due_on", "on": {"last_days": 1}}, "filter.on"),
        ({"field": "due_on", "between": ["2026-11-22", "2026-11-21"]}, "filter.between"),
        ({"field": "due_on", "between": ["tomorrow", {"days_ago": 5}]}, "filter.between"),
        ({"field": "due_on", "within": "today"}, "filter.within"),
        ({"field": "due_on", "within": "this_decade"}, "filter.within"),
        ({"field": "due_on", "within": {"last_days": 1.5}}, "filter.within.last_days"),
        ({"field": "active", "is": "true"}, "filter.is"),
        ({"field": "active", "is": 1}, "filter.is"),
        ({"field": "owner", "is": 0}, "filter.is"),
        ({"field": "owner", "is": True}, "filter.is"),
        ({"field": "owner", "is": "my_people"}, "filter.is"),
        ({"field": "owner", "in": ["me", "mine"]}, "filter.in[1]"),
        ({"field": "department", "is": "mine_and_below"}, "filter.is"),
        ({"field": "department", "is": 2**63}, "filter.is"),
    ],
)
def test_what_does_not_fit_is_told_by_its_place(tree: Any, place: str) -> None:
    assert list(faults(tree)) == [place]
    with language.use("en"):
        english = faults(tree)
    assert english[place].isascii() or "“" in english[place]
    assert english[place] != faults(tree)[place]


def test_all_places_are_told_at_once() -> None:
    tree = {"all": [{"field": "x", "is": 1}, LEAF, {"any": [{"field": "budget", "below": "?"}, 3]}]}

    assert list(faults(tree)) == [
        "filter.all[0].field",
        "filter.all[2].any[0].below",
        "filter.all[2].any[1]",
    ]


def test_an_error_says_what_there_is() -> None:
    with language.use("en"):
        assert "name" in faults({"field": "nmae", "is": "x"})["filter.field"]
        assert "high, low" in faults({"field": "tier", "is": "A"})["filter.is"]
        assert "below, at_most" in faults({"field": "budget", "under": 5})["filter.under"]
        assert "budget" not in faults({"field": "nmae", "is": "x"})["filter.field"]


def test_a_long_value_is_not_said_in_full() -> None:
    assert len(faults({"field": "x" * 5000, "is": 1})["filter.field"]) < 400
    assert len(faults({"x" * 5000: 1})["filter"]) < 400


def nested(levels: int) -> Any:
    tree: Any = LEAF
    for _ in range(levels - 1):
        tree = {"not": tree}
    return tree


def test_depth_and_numbers_are_limited() -> None:
    parse(nested(DEEPEST), COLUMNS)
    assert len(faults(nested(DEEPEST + 1))) == 1
    assert len(faults(nested(900))) == 1
    parse({"all": [LEAF] * MOST_LEAVES}, COLUMNS)
    for tree in ({"all": [LEAF] * (MOST_LEAVES + 1)}, {"all": [{"any": [LEAF] * 60}] * 2}):
        assert list(faults(tree)) == ["filter"]
    many = {"field": "owner", "in": list(range(1, 501))}
    parse({"any": [many] * 4}, COLUMNS)
    assert list(faults({"any": [many] * 5})) == ["filter"]


def test_the_place_of_the_whole_is_the_callers() -> None:
    with pytest.raises(FilterError) as refusal:
        parse({"any": [3]}, COLUMNS, at="steps[2].when")

    assert list(refusal.value.fields) == ["steps[2].when.any[0]"]


@pytest.mark.parametrize(
    "source",
    [
        "",
        "{",
        "nothing",
        '{"field": "name", "is": NaN}',
        "[" * 4000,
        '{"not": 1, "not": 2}',
        '{"field": "staff", "is": 99999999999999999999}',
        '"\\ud800"',
        "\ud800",
        "\0",
    ],
)
def test_broken_json_is_refused(source: str) -> None:
    with pytest.raises(FilterError) as refusal:
        parse_text(source, COLUMNS)

    assert list(refusal.value.fields) == ["filter"]


def test_a_tree_is_held_and_written_in_one_way() -> None:
    tree = {
        "any": [
            {"field": "due_on", "on": {"days_ago": 1}},
            {"not": {"all": [{"field": "owner", "in": ["me", 7, "me"]}]}},
            {"field": "budget", "below": 50000.0},
            {"field": "seen_at", "not_within": {"last_days": 30}},
        ]
    }
    filter_ = parse(tree, COLUMNS)

    assert filter_ == AnyOf(
        (
            Leaf(COLUMNS["due_on"], "on", RelativeDay(-1)),
            Not(All((Leaf(COLUMNS["owner"], "in", ("me", 7)),))),
            Leaf(COLUMNS["budget"], "below", 50000),
            Leaf(COLUMNS["seen_at"], "not_within", Period("last_days", 30)),
        )
    )
    assert to_json(filter_) == {
        "any": [
            {"field": "due_on", "on": "yesterday"},
            {"not": {"all": [{"field": "owner", "in": ["me", 7]}]}},
            {"field": "budget", "below": 50000},
            {"field": "seen_at", "not_within": {"last_days": 30}},
        ]
    }
    assert fields_of(filter_) == {"due_on", "owner", "budget", "seen_at"}
    assert json.loads(json.dumps(to_json(filter_))) == to_json(filter_)


def test_files_in_yaml_may_hold_filters() -> None:
    source = """
    any:
      - {field: budget, below: 50000.5}
      - {field: due_on, before: 2026-12-01}
      - not: {field: tier, in: [high, low]}
      - {field: name, is: yes}
    """
    tree = YAML(typ="safe").load(source)

    assert to_json(parse(tree, COLUMNS)) == {
        "any": [
            {"field": "budget", "below": 50000.5},
            {"field": "due_on", "before": "2026-12-01"},
            {"not": {"field": "tier", "in": ["high", "low"]}},
            {"field": "name", "is": "yes"},
        ]
    }


@pytest.mark.parametrize("day", [date.min, date.max])
def test_every_day_of_the_calendar_can_be_named(day: date) -> None:
    tree = {"field": "due_on", "on": day.isoformat()}

    assert to_json(parse(tree, COLUMNS)) == tree


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["me"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["field", "all", "any", "not", "is", "in", "on", "below"]) | st.text(),
            inner,
            max_size=3,
        )
    ),
)
near: Callable[..., Any] = st.fixed_dictionaries
almost = st.one_of(
    anything,
    near({"field": st.sampled_from(list(COLUMNS)), "is": anything}),
    near({"field": st.sampled_from(list(COLUMNS)), "in": st.lists(anything)}),
    near({"field": st.sampled_from(list(COLUMNS)), "on": anything}),
    near({"field": st.sampled_from(list(COLUMNS)), "between": st.lists(anything)}),
)


@given(almost)
def test_anything_is_a_filter_or_an_error(tree: Any) -> None:
    with suppress(FilterError):
        filter_ = parse(tree, COLUMNS)
        assert parse(to_json(filter_), COLUMNS) == filter_
