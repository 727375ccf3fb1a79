"""Every operator of every kind, in one table: the shape of its value, what it is called, and the
condition that it comes to."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from genjin.common.filters.conditions import (
    Beginning,
    Bounded,
    Condition,
    Containing,
    Filled,
    HavingAll,
    HavingSome,
    OneOf,
)
from genjin.common.filters.context import Context
from genjin.common.filters.days import Period, date_of, stretch
from genjin.common.filters.fields import Kind
from genjin.common.filters.shapes.base import FromTo, Just, ListOf, Shape
from genjin.common.filters.shapes.people import Somebody
from genjin.common.filters.shapes.plain import Choice, Number, Text, Whole, YesOrNo
from genjin.common.filters.shapes.times import OneDay, OnePeriod
from genjin.common.language import text

Meaning: TypeAlias = Callable[[Any, Context], Condition]


@dataclass(frozen=True, slots=True)
class Operator:
    """`negates`: it holds where the condition does not, so also of what is empty."""

    name: str
    zh: str
    en: str
    shape: Shape
    condition: Meaning
    negates: bool = False

    @property
    def label(self) -> str:
        return text(zh=self.zh, en=self.en)


def _filled(value: Any, context: Context) -> Condition:
    return Filled()


def _this(value: Any, context: Context) -> Condition:
    return OneOf((value,))


def _these(value: tuple[Any, ...], context: Context) -> Condition:
    return OneOf(value)


def _somebody(value: int | str, context: Context) -> Condition:
    return OneOf(tuple(sorted(_ids(value, context))))


def _some_people(value: Iterable[int | str], context: Context) -> Condition:
    return OneOf(tuple(sorted({pk for one in value for pk in _ids(one, context)})))


def _ids(value: int | str, context: Context) -> Iterable[int]:
    match value:
        case "me":
            return [context.me] if context.me else []
        case "mine":
            return [context.my_department] if context.my_department else []
        case "my_people":
            return context.my_people()
        case "mine_and_below":
            return context.my_departments()
    return [int(value)]


def _bounded(*signs: str) -> Meaning:
    """One value, and the ends at which it stands."""

    def condition(value: Any, context: Context) -> Condition:
        return Bounded(tuple((sign, value) for sign in signs))  # type: ignore[misc]

    return condition


def _between(value: tuple[Any, Any], context: Context) -> Condition:
    return Bounded((("gte", value[0]), ("lte", value[1])))


def _day(*signs: str) -> Meaning:
    bounded = _bounded(*signs)
    return lambda value, context: bounded(date_of(value, context.today), context)


def _between_days(value: tuple[Any, Any], context: Context) -> Condition:
    first, last = (date_of(day, context.today) for day in value)
    return _between((first, last), context)


def _within(value: Period, context: Context) -> Condition:
    return _between(stretch(value, context.today), context)


_EMPTY = (
    Operator("empty", "为空", "is empty", Just(), _filled, negates=True),
    Operator("filled", "不为空", "is filled", Just(), _filled),
)


def _equal(part: Shape, *, one: Meaning = _this, several: Meaning = _these) -> tuple[Operator, ...]:
    some = ListOf(part)
    return (
        Operator("is", "是", "is", part, one),
        Operator("is_not", "不是", "is not", part, one, negates=True),
        Operator("in", "是其中之一：", "is one of", some, several),
        Operator("not_in", "不是其中任何一个：", "is none of", some, several, negates=True),
    )


def _measured(part: Shape) -> tuple[Operator, ...]:
    return (
        Operator("is", "等于", "is", part, _this),
        Operator("is_not", "不等于", "is not", part, _this, negates=True),
        Operator("in", "等于其中之一：", "is one of", ListOf(part), _these),
        Operator(
            "not_in", "不等于其中任何一个：", "is none of", ListOf(part), _these, negates=True
        ),
        Operator("below", "低于", "is below", part, _bounded("lt")),
        Operator("at_most", "不超过", "is at most", part, _bounded("lte")),
        Operator("above", "高于", "is above", part, _bounded("gt")),
        Operator("at_least", "不低于", "is at least", part, _bounded("gte")),
        Operator("between", "在区间", "is between", FromTo(part), _between),
        *_EMPTY,
    )


_TEXTS = (
    *_equal(Text()),
    Operator("contains", "包含", "contains", Text(), lambda value, _: Containing(value)),
    Operator(
        "not_contains",
        "不包含",
        "does not contain",
        Text(),
        lambda value, _: Containing(value),
        negates=True,
    ),
    Operator("starts_with", "开头是", "starts with", Text(), lambda value, _: Beginning(value)),
    *_EMPTY,
)
_SETS = (
    Operator("has_any", "包含任一：", "has any of", ListOf(Choice()), lambda v, _: HavingSome(v)),
    Operator("has_all", "包含全部：", "has all of", ListOf(Choice()), lambda v, _: HavingAll(v)),
    Operator(
        "has_none",
        "都不包含：",
        "has none of",
        ListOf(Choice()),
        lambda value, _: HavingSome(value),
        negates=True,
    ),
    *_EMPTY,
)
_TIMES = (
    Operator("on", "是", "is", OneDay(), _day("gte", "lte")),
    Operator("before", "早于", "is before", OneDay(), _day("lt")),
    Operator("after", "晚于", "is after", OneDay(), _day("gt")),
    Operator("between", "在区间", "is between", FromTo(OneDay()), _between_days),
    Operator("within", "在", "is within", OnePeriod(), _within),
    Operator("not_within", "不在", "is not within", OnePeriod(), _within, negates=True),
    *_EMPTY,
)


def _organised(one: Somebody, several: Somebody) -> tuple[Operator, ...]:
    """Some words mean one, others a number of them."""
    some = ListOf(several)
    return (
        Operator("is", "是", "is", one, _somebody),
        Operator("is_not", "不是", "is not", one, _somebody, negates=True),
        Operator("in", "是其中之一：", "is one of", some, _some_people),
        Operator("not_in", "不是其中任何一个：", "is none of", some, _some_people, negates=True),
        *_EMPTY,
    )


_OPERATORS: Mapping[Kind, tuple[Operator, ...]] = {
    Kind.TEXT: _TEXTS,
    Kind.CHOICE: (*_equal(Choice()), *_EMPTY),
    Kind.CHOICES: _SETS,
    Kind.NUMBER: _measured(Number()),
    Kind.WHOLE: _measured(Whole()),
    Kind.DATE: _TIMES,
    Kind.MOMENT: _TIMES,
    Kind.BOOLEAN: (Operator("is", "为", "is", YesOrNo(), _this), *_EMPTY),
    Kind.PERSON: _organised(Somebody("person", "me"), Somebody("person", "me", "my_people")),
    Kind.DEPARTMENT: _organised(
        Somebody("department", "mine"), Somebody("department", "mine", "mine_and_below")
    ),
}

OPERATORS: Mapping[Kind, Mapping[str, Operator]] = {
    kind: {operator.name: operator for operator in operators}
    for kind, operators in _OPERATORS.items()
}
