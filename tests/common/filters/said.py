"""Filters and how they are said, in both languages. The client says them too, from the description
that the server gives of the fields: `said.json` is what both are held to.

`python -m genjin shell -c "from tests.common.filters.said import *; FILE.write_text(written())"`
writes it anew.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from genjin.common import language
from genjin.common.filters.describing import describe
from genjin.common.filters.fields import Kind
from genjin.common.filters.reading import parse
from genjin.common.filters.wording import sentence
from tests.common.filters.sample import COLUMNS, KINDS

FILE = Path(__file__).with_name("said.json")
FIELDS = {key: COLUMNS[key] for key, _ in KINDS}

SAID: tuple[tuple[Any, str, str], ...] = (
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
        {"all": [{"any": [{"field": "name", "is": "甲"}]}, {"field": "tier", "filled": True}]},
        "名称 是 「甲」 且 等级 不为空",
        "Name is “甲” and Tier is filled",
    ),
    (
        {"not": {"any": [{"field": "tier", "empty": True}, {"field": "staff", "is": 1}]}},
        "不满足（等级 为空 或 人数 等于 1）",
        "not (Tier is empty or Staff is 1)",
    ),
    (
        {"field": "seen_at", "not_within": {"last_days": 30}},
        "最近联系 不在 最近 30 天",
        "Last seen is not within the last 30 days",
    ),
    (
        {"field": "due_on", "within": {"next_days": 1}},
        "到期日 在 未来 1 天",
        "Due on is within the next 1 day",
    ),
    (
        {"field": "due_on", "between": ["2026-11-01", {"days_ahead": 3}]},
        "到期日 在区间 2026-11-01 到 3 天后",
        "Due on is between 2026-11-01 and 3 days from now",
    ),
    (
        {"field": "due_on", "before": {"days_ago": 7}},
        "到期日 早于 7 天前",
        "Due on is before 7 days ago",
    ),
    ({"field": "due_on", "within": "this_week"}, "到期日 在 本周", "Due on is within this week"),
    ({"field": "due_on", "within": "last_year"}, "到期日 在 去年", "Due on is within last year"),
    (
        {"field": "due_on", "within": "next_quarter"},
        "到期日 在 下季度",
        "Due on is within next quarter",
    ),
    ({"field": "due_on", "on": "tomorrow"}, "到期日 是 明天", "Due on is tomorrow"),
    (
        {"field": "budget", "at_least": 123456.5},
        "预算 不低于 123,456.5",
        "Budget is at least 123,456.5",
    ),
    ({"field": "budget", "at_least": 125000}, "预算 不低于 12.5 万", "Budget is at least 125,000"),
    (
        {"field": "budget", "at_least": -300_000_000},
        "预算 不低于 -3 亿",
        "Budget is at least -300,000,000",
    ),
    (
        {"field": "budget", "between": [0.00001, 100_000_000_000_000]},
        "预算 在区间 0.00001 到 1,000,000 亿",
        "Budget is between 0.00001 and 100,000,000,000,000",
    ),
    ({"field": "staff", "is": 300}, "人数 等于 300", "Staff is 300"),
    (
        {"field": "staff", "in": [9_999, 10_000, 11_000, 10_001]},
        "人数 等于其中之一： 9,999、1 万、1.1 万、10,001",
        "Staff is one of 9,999, 10,000, 11,000, 10,001",
    ),
    (
        {"field": "department", "in": ["mine_and_below", 4]},
        "部门 是其中之一： 我的部门及下级部门、department4",
        "Department is one of my department and those below, department4",
    ),
    (
        {"field": "tags", "has_none": ["red", "blue"]},
        "标签 都不包含： 红、蓝",
        "Tags has none of Red, Blue",
    ),
)


def named(kind: Kind, pk: int) -> str:
    return f"{kind}{pk}"


def both_ways() -> dict[str, Any]:
    """By language: the description of the fields, and each filter with its sentence."""
    return {spoken: _in(spoken) for spoken in ("zh-CN", "en")}


def _in(spoken: Any) -> dict[str, Any]:
    with language.use(spoken):
        said = [[tree, sentence(parse(tree, FIELDS), named)] for tree, _, _ in SAID]
        return {"description": asdict(describe(FIELDS)), "said": said}


def written() -> str:
    """A line for each field, for each kind's operators and for each sentence."""
    return _lined(both_ways(), 4) + "\n"


def _lined(value: Any, levels: int) -> str:
    if not levels or not isinstance(value, dict | list | tuple):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {_lined(part, levels - 1)}" for key, part in value.items()]
        return "{\n" + ",\n".join(parts) + "\n}"
    parts = [_lined(part, 0) for part in value]
    return "[\n" + ",\n".join(parts) + "\n]"
