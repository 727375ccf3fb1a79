"""A filter, as it is held: a frozen tree that can be compared, hashed and written again."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from genjin.common.filters.conditions import Condition
from genjin.common.filters.context import Context
from genjin.common.filters.fields import FilterField
from genjin.common.filters.operators import OPERATORS, Operator


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple["Filter", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    parts: tuple["Filter", ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: "Filter"


@dataclass(frozen=True, slots=True)
class Leaf:
    """`operator` by its name; the field's kind says which one that is."""

    field: FilterField
    operator: str
    value: Any

    @property
    def known(self) -> Operator:
        return OPERATORS[self.field.kind][self.operator]

    def condition(self, context: Context) -> Condition:
        return self.known.condition(self.value, context)


Filter: TypeAlias = All | AnyOf | Not | Leaf


def to_json(filter_: Filter) -> dict[str, Any]:
    """The one way to write it; `parse` gives the same filter again."""
    match filter_:
        case All(parts):
            return {"all": [to_json(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [to_json(part) for part in parts]}
        case Not(part):
            return {"not": to_json(part)}
        case Leaf(field, operator, value):
            return {"field": field.key, operator: filter_.known.shape.written(value)}


def leaves_of(filter_: Filter) -> Iterator[Leaf]:
    match filter_:
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from leaves_of(part)
        case Not(part):
            yield from leaves_of(part)
        case Leaf():
            yield filter_


def fields_of(filter_: Filter) -> frozenset[str]:
    """The keys of all fields that it reads."""
    return frozenset(leaf.field.key for leaf in leaves_of(filter_))
