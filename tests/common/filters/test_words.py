"""A filter in plain words, and as a schema for editors."""

import json
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given

from genjin.common import language
from genjin.common.filters.fields import Kind
from genjin.common.filters.operators import OPERATORS
from genjin.common.filters.reading import parse
from genjin.common.filters.schema import json_schema
from genjin.common.filters.wording import sentence
from tests.architecture.source import ROOT
from tests.common.filters.said import FIELDS, FILE, SAID, named, written
from tests.common.filters.sample import COLUMNS
from tests.common.filters.strategies import trees

pytestmark = pytest.mark.timeout(3600)
SCHEMA = jsonschema_rs.validator_for(json_schema(COLUMNS))


@pytest.mark.parametrize(("tree", "chinese", "english"), SAID)
def test_it_reads_as_people_speak(tree: Any, chinese: str, english: str) -> None:
    filter_ = parse(tree, FIELDS)

    assert sentence(filter_, named) == chinese
    with language.use("en"):
        assert sentence(filter_, named) == english


def test_the_client_is_held_to_the_same_words() -> None:
    assert FILE.read_text() == written()


@given(trees())
def test_what_is_read_is_said_and_fits_the_schema(tree: Any) -> None:
    filter_ = parse(tree, COLUMNS)

    assert COLUMNS[next(iter(_keys(tree)))].zh in sentence(filter_)
    SCHEMA.validate(tree)


def _keys(tree: Any) -> set[str]:
    if "field" in tree:
        return {tree["field"]}
    inside = [*tree.get("all", []), *tree.get("any", []), *([tree["not"]] if "not" in tree else [])]
    return set().union(*map(_keys, inside))


@pytest.mark.parametrize(
    "tree",
    [
        {},
        {"field": "name"},
        {"field": "nmae", "is": "x"},
        {"field": "name", "below": "x"},
        {"field": "name", "is": "x", "not": 1},
        {"field": "tier", "is": "A"},
        {"field": "due_on", "on": {"days_ago": 0}},
        {"all": []},
    ],
)
def test_the_schema_refuses_what_is_refused(tree: Any) -> None:
    assert not SCHEMA.is_valid(tree)


def test_every_kind_can_be_asked_whether_it_is_filled() -> None:
    assert {kind for kind in Kind if {"empty", "filled"} <= OPERATORS[kind].keys()} == set(Kind)
    json.dumps(json_schema(COLUMNS))


def test_the_reference_names_every_operator_of_every_kind() -> None:
    sections = (ROOT / "docs" / "filters.md").read_text().split("\n### ")
    titles = {
        Kind.TEXT: "Text",
        Kind.CHOICE: "Choice",
        Kind.CHOICES: "Set of choices",
        Kind.NUMBER: "Number",
        Kind.WHOLE: "Number",
        Kind.DATE: "Date",
        Kind.MOMENT: "Date",
        Kind.BOOLEAN: "Yes or no",
        Kind.PERSON: "Person",
        Kind.DEPARTMENT: "Person",
    }
    for kind, operators in OPERATORS.items():
        (section,) = (one for one in sections if one.startswith(titles[kind]))
        missing = [
            operator.name
            for operator in operators.values()
            if f"`{operator.name}`" not in section
            or (kind is not Kind.CHOICE and operator.zh.rstrip("：") not in section)
            if kind is not Kind.BOOLEAN or operator.name == "is"
        ]
        assert missing == [], kind
