"""Whether a filter holds of one record that is already here: the same answer as the query's."""

import operator
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

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
from genjin.common.filters.fields import FilterField, Kind
from genjin.common.filters.spelling import folded
from genjin.common.filters.tree import All, AnyOf, Filter, Leaf, Not

_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}


def holds(filter_: Filter, values: Mapping[str, Any], context: Context) -> bool:
    """`values` by the fields' keys: people and departments by id, moments aware. A key that is
    missing is a fault of the caller's, not an empty value."""
    match filter_:
        case All(parts):
            return all(holds(part, values, context) for part in parts)
        case AnyOf(parts):
            return any(holds(part, values, context) for part in parts)
        case Not(part):
            return not holds(part, values, context)
        case Leaf(field):
            value = values[field.key]
            met = not _is_empty(value) and _meets(field, value, filter_.condition(context), context)
            return met != filter_.known.negates


def _is_empty(value: Any) -> bool:
    return value is None or (isinstance(value, str | list | tuple | set | frozenset) and not value)


def _meets(field: FilterField, value: Any, condition: Condition, context: Context) -> bool:
    match condition:
        case Filled():
            return True
        case OneOf(values):
            return _comparable(field, value, context.zone) in _all_comparable(field, values)
        case Containing(text):
            return folded(text) in folded(value)
        case Beginning(text):
            return folded(value).startswith(folded(text))
        case HavingSome(values):
            return not set(values).isdisjoint(value)
        case HavingAll(values):
            return set(values) <= set(value)
        case Bounded(bounds):
            mine = _comparable(field, value, context.zone)
            return all(_COMPARE[sign](mine, bound) for sign, bound in bounds)


def _all_comparable(field: FilterField, values: tuple[Any, ...]) -> set[Any]:
    return {folded(value) for value in values} if field.kind is Kind.TEXT else set(values)


def _comparable(field: FilterField, value: Any, zone: ZoneInfo) -> Any:
    match field.kind:
        case Kind.TEXT:
            return folded(value)
        case Kind.NUMBER:
            return Decimal(str(value))
        case Kind.MOMENT:
            return value.astimezone(zone).date()
        case _:
            return value
