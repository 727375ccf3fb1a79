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
from tests.common.filters.sample import COLUMNS
from tests.common.filters.strategies import trees

pytestmark = pytest.mark.timeout(3600)
SCHEMA = jsonschema_rs.validator_for(json_schema(COLUMNS))


def name(kind: Kind, pk: int) -> str:
    return f"{kind}{pk}"


@pytest.mark.parametrize(
    ("tree", "chinese", "english"),
    [
        (
            {"all": [{"field": "budget", "below": 50000}, {"field": "tier", "is": "high"}]},
            "预算 低于 5 万 且 等级 是 大客户",
            "Budget is below 50,000 and Tier is Big",
        ),
        (
            {
                "any": [
                    {"field": "name", "contains": "机械"},
                    {"all": [{"field": "active", "is": True}, {"field": "name", "empty": True}]},
                    {"not": {"field": "owner", "in": ["me", "my_people", 7]}},
                ]
            },
            (
                "名称 包含 「机械」 或 （有效 为 是 且 名称 为空） 或 "
                "不满足（负责人 是其中之一： 我、我的下属、person7）"
            ),
            (
                "Name contains “机械” or (Active is yes and Name is empty) or "
                "not (Owner is one of me, my people, person7)"
            ),
        ),
        (
            {"field": "seen_at", "not_within": {"last_days": 30}},
            "最近联系 不在 最近 30 天",
            "Last seen is not within the last 30 days",
        ),
        (
            {"field": "due_on", "between": ["2026-11-01", {"days_ahead": 3}]},
            "到期日 在区间 2026-11-01 到 3 天后",
            "Due on is between 2026-11-01 and 3 days from now",
        ),
        ({"field": "due_on", "before": {"days_ago": 7}}, "到期日 早于 7 天前", None),
        (
            {"field": "due_on", "within": "this_week"},
            "到期日 在 本周",
            "Due on is within this week",
        ),
        ({"field": "due_on", "within": "last_year"}, "到期日 在 去年", None),
        ({"field": "due_on", "within": "next_quarter"}, "到期日 在 下季度", None),
        ({"field": "due_on", "on": "tomorrow"}, "到期日 是 明天", "Due on is tomorrow"),
        ({"field": "budget", "at_least": 123456.5}, "预算 不低于 123,456.5", None),
        ({"field": "budget", "at_least": 125000}, "预算 不低于 12.5 万", None),
        ({"field": "budget", "at_least": -300_000_000}, "预算 不低于 -3 亿", None),
        ({"field": "staff", "is": 300}, "人数 等于 300", "Staff is 300"),
        ({"field": "department", "in": ["mine_and_below"]}, None, None),
        ({"field": "tags", "has_none": ["red", "blue"]}, "标签 都不包含： 红、蓝", None),
    ],
)
def test_it_reads_as_people_speak(tree: Any, chinese: str | None, english: str | None) -> None:
    filter_ = parse(tree, COLUMNS)

    assert chinese in (None, sentence(filter_, name))
    with language.use("en"):
        assert english in (None, sentence(filter_, name))


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
