"""Days and stretches of days, by the calendar or relative to today."""

import re
from datetime import date, datetime
from typing import Any

from genjin.common.filters.days import COUNTED, PERIODS, Day, Period, RelativeDay
from genjin.common.filters.errors import misfit, quoted
from genjin.common.filters.fields import FilterField
from genjin.common.filters.shapes.base import Counted, Described, Names, Schema, Word
from genjin.common.language import text

FURTHEST = 3650  # days from today
_WORDS = {"today": 0, "yesterday": -1, "tomorrow": 1}
_NAMED = {days: word for word, days in _WORDS.items()}
_SIGNS = {"days_ago": -1, "days_ahead": 1}
_SAID = {0: ("今天", "today"), -1: ("昨天", "yesterday"), 1: ("明天", "tomorrow")}
_COUNTED_SAID = {  # Chinese, English, English of one
    "days_ago": ("{count} 天前", "{count} days ago", "{count} day ago"),
    "days_ahead": ("{count} 天后", "{count} days from now", "{count} day from now"),
    "last_days": ("最近 {count} 天", "the last {count} days", "the last {count} day"),
    "next_days": ("未来 {count} 天", "the next {count} days", "the next {count} day"),
}
_UNITS = {
    "week": ("周", "week"),
    "month": ("月", "month"),
    "quarter": ("季度", "quarter"),
    "year": ("年", "year"),
}
_SHIFTS = {"last": ("上", "last"), "this": ("本", "this"), "next": ("下", "next")}
_YEARS = {"last": "去年", "this": "今年", "next": "明年"}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_COUNT: Schema = {"type": "integer", "minimum": 1, "maximum": FURTHEST}


class OneDay:
    """2026-11-22, `today`, `yesterday`, `tomorrow`, {days_ago: 7} or {days_ahead: 7}."""

    def read(self, value: Any, path: str, field: FilterField) -> Day:
        found = _counted(value, tuple(_SIGNS), path)
        if found:
            return RelativeDay(_SIGNS[found[0]] * found[1])
        day = _calendar_day(value)
        if day is None:
            raise misfit(
                path,
                zh=f"「{quoted(value)}」不是日期。可以写 2026-11-22、today、yesterday、tomorrow、"
                "{days_ago: 7} 或 {days_ahead: 7}。",
                en=f"“{quoted(value)}” is no day. Write 2026-11-22, today, yesterday, tomorrow,"
                " {days_ago: 7} or {days_ahead: 7}.",
            )
        return day

    def written(self, value: Day) -> Any:
        if isinstance(value, date):
            return value.isoformat()
        if value.days in _NAMED:
            return _NAMED[value.days]
        return {"days_ago" if value.days < 0 else "days_ahead": abs(value.days)}

    def said(self, value: Day, field: FilterField, names: Names) -> str:
        if isinstance(value, date):
            return value.isoformat()
        if value.days in _SAID:
            return _day_called(value.days)
        return _count_said("days_ago" if value.days < 0 else "days_ahead", abs(value.days))

    def schema(self, field: FilterField) -> Schema:
        day = {"type": "string", "pattern": f"^{_DAY.pattern}$"}
        return {"anyOf": [day, {"enum": list(_WORDS)}, *map(_count_schema, _SIGNS)]}

    def described(self) -> Described:
        words = (Word(word, _day_called(days)) for word, days in _WORDS.items())
        return Described("day", tuple(words), tuple(map(_counted_described, _SIGNS)))


class OnePeriod:
    """`this_week`, `last_month`, …, {last_days: 7} or {next_days: 7}."""

    def read(self, value: Any, path: str, field: FilterField) -> Period:
        found = _counted(value, COUNTED, path)
        if found:
            return Period(*found)
        if isinstance(value, str) and value in PERIODS:
            return Period(value)
        raise misfit(
            path,
            zh=f"「{quoted(value)}」不是时间段。可以写 {'、'.join(PERIODS)}、"
            "{last_days: 7} 或 {next_days: 7}。",
            en=f"“{quoted(value)}” is no stretch of time. Write {', '.join(PERIODS)},"
            " {last_days: 7} or {next_days: 7}.",
        )

    def written(self, value: Period) -> Any:
        return {value.name: value.count} if value.count else value.name

    def said(self, value: Period, field: FilterField, names: Names) -> str:
        return _count_said(value.name, value.count) if value.count else _period_called(value.name)

    def schema(self, field: FilterField) -> Schema:
        return {"anyOf": [{"enum": list(PERIODS)}, *map(_count_schema, COUNTED)]}

    def described(self) -> Described:
        words = (Word(name, _period_called(name)) for name in PERIODS)
        return Described("period", tuple(words), tuple(map(_counted_described, COUNTED)))


def _day_called(days: int) -> str:
    zh, en = _SAID[days]
    return text(zh=zh, en=en)


def _period_called(name: str) -> str:
    shift, unit = name.split("_")
    zh = _YEARS[shift] if unit == "year" else _SHIFTS[shift][0] + _UNITS[unit][0]
    return text(zh=zh, en=f"{_SHIFTS[shift][1]} {_UNITS[unit][1]}")


def _count_said(name: str, count: int) -> str:
    known = _counted_described(name)
    return (known.label_one if count == 1 else known.label).format(count=count)


def _counted_described(name: str) -> Counted:
    zh, several, one = _COUNTED_SAID[name]
    return Counted(name, text(zh=zh, en=several), text(zh=zh, en=one), FURTHEST)


def _calendar_day(value: Any) -> Day | None:
    """A file in YAML gives dates as dates."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        return None
    if value in _WORDS:
        return RelativeDay(_WORDS[value])
    try:
        return date.fromisoformat(value) if _DAY.fullmatch(value) else None
    except ValueError:
        return None


def _counted(value: Any, names: tuple[str, ...], path: str) -> tuple[str, int] | None:
    """{name: count}; nothing where it is something else altogether."""
    if not isinstance(value, dict) or len(value) != 1:
        return None
    ((name, count),) = value.items()
    if name not in names:
        return None
    if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= FURTHEST:
        raise misfit(
            f"{path}.{name}",
            zh=f"这里要 1 到 {FURTHEST} 的整数。",
            en=f"A whole number from 1 to {FURTHEST} is expected.",
        )
    return name, count


def _count_schema(name: str) -> Schema:
    return {
        "type": "object",
        "properties": {name: _COUNT},
        "required": [name],
        "additionalProperties": False,
    }
