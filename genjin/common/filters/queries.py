"""The one place where a filter becomes a query.

Every leaf is made true or false of every row, never unknown: a value that is not there answers no
to each condition by itself, so that `not` is the complement on both databases.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import reduce
from operator import and_, or_
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import DecimalField, Q, Value

# Registers the lookups that are asked for below.
from genjin.common import among  # noqa: F401
from genjin.common.filters import lookups  # noqa: F401
from genjin.common.filters.conditions import (
    Beginning,
    Bound,
    Bounded,
    Condition,
    Containing,
    Filled,
    HavingAll,
    HavingSome,
    OneOf,
)
from genjin.common.filters.context import Context
from genjin.common.filters.days import begin_of, end_of
from genjin.common.filters.fields import FilterField, Kind
from genjin.common.filters.tree import All, AnyOf, Filter, Leaf, Not

_MORE_THAN_THERE = {
    Kind.TEXT: "has_text",
    Kind.CHOICE: "has_text",
    Kind.CHOICES: "has_entries",
}
_IDS = frozenset({Kind.WHOLE, Kind.PERSON, Kind.DEPARTMENT})


def to_query(filter_: Filter, context: Context) -> Q:
    """A condition on rows that have the columns of the filter's fields."""
    match filter_:
        case All(parts):
            return reduce(and_, (to_query(part, context) for part in parts))
        case AnyOf(parts):
            return reduce(or_, (to_query(part, context) for part in parts))
        case Not(part):
            return ~to_query(part, context)
        case Leaf(field):
            found = _filled(field) & _meets(field, filter_.condition(context), context.zone)
            return ~found if filter_.known.negates else found


def _filled(field: FilterField) -> Q:
    there = _asked(field, "isnull", False)
    more = _MORE_THAN_THERE.get(field.kind)
    return there & _asked(field, more, True) if more else there


def _meets(field: FilterField, condition: Condition, zone: ZoneInfo) -> Q:
    """Asked of a value that is there."""
    match condition:
        case Filled():
            return Q()
        case OneOf(values):
            return _one_of(field, values)
        case Containing(text):
            return _asked(field, "spelled_with", (text,))
        case Beginning(text):
            return _asked(field, "spelled_from", (text,))
        case HavingSome(values):
            return _asked(field, "has_some", values)
        case HavingAll(values):
            return _asked(field, "has_all", values)
        case Bounded(bounds):
            return reduce(and_, (_within(field, bound, zone) for bound in bounds))


def _one_of(field: FilterField, values: Sequence[Any]) -> Q:
    if field.kind in _IDS:
        return _asked(field, "among", values)
    if field.kind is Kind.TEXT:
        return _asked(field, "spelled_among", values)
    return _asked(field, "in", [_sent(value) for value in values])


def _within(field: FilterField, bound: Bound, zone: ZoneInfo) -> Q:
    sign, value = bound
    if field.kind is Kind.MOMENT:
        return _at(field, sign, value, zone)
    return _asked(field, sign, _sent(value))


def _at(field: FilterField, sign: str, day: date, zone: ZoneInfo) -> Q:
    """A bound between days, between moments."""
    border = begin_of(day, zone) if sign in ("gte", "lt") else end_of(day, zone)
    return _asked(field, "gte" if sign in ("gt", "gte") else "lt", border)


def _sent(value: Any) -> Any:
    """A decimal number as it is, not rounded to the digits that the column keeps."""
    return Value(value, DecimalField()) if isinstance(value, Decimal) else value


def _asked(field: FilterField, lookup: str, value: Any) -> Q:
    place = field.place
    if isinstance(place, str):
        return Q(**{f"{place}__{lookup}": value})
    # A key of a JSON column compares JSON where its output field compares what it holds.
    found = getattr(place, "output_field", place).get_lookup(lookup)
    if found is None:
        raise TypeError(f"{field.key}: {place!r} cannot be asked for {lookup}")
    return Q(found(place, value))
