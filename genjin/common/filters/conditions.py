"""What remains of a leaf once its words are resolved: a handful of questions about one value.

None of them is ever true of an empty value; an operator may turn the answer round as a whole.
"""

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Bound: TypeAlias = tuple[Literal["gt", "gte", "lt", "lte"], Any]


@dataclass(frozen=True, slots=True)
class Filled:
    """There is a value."""


@dataclass(frozen=True, slots=True)
class OneOf:
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Containing:
    text: str


@dataclass(frozen=True, slots=True)
class Beginning:
    text: str


@dataclass(frozen=True, slots=True)
class Bounded:
    """Of a moment the bounds are days."""

    bounds: tuple[Bound, ...]


@dataclass(frozen=True, slots=True)
class HavingSome:
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HavingAll:
    values: tuple[str, ...]


Condition: TypeAlias = Filled | OneOf | Containing | Beginning | Bounded | HavingSome | HavingAll
