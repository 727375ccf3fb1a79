"""What a client must know to let people write conditions: the fields, what can be asked of each
kind of them, and how much fits. It needs no table of its own."""

from collections.abc import Mapping
from dataclasses import dataclass

from genjin.common.filters.fields import Fields, FilterField, Kind
from genjin.common.filters.operators import OPERATORS
from genjin.common.filters.reading import DEEPEST, MOST_LEAVES, MOST_VALUES
from genjin.common.filters.shapes.base import LONGEST_LIST, Described
from genjin.common.filters.shapes.plain import LONGEST_TEXT, MOST_DIGITS
from genjin.common.language import text


@dataclass(frozen=True, slots=True)
class DescribedChoice:
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class DescribedField:
    key: str
    label: str
    kind: Kind
    choices: tuple[DescribedChoice, ...]


@dataclass(frozen=True, slots=True)
class DescribedOperator:
    name: str
    label: str
    shape: Described


@dataclass(frozen=True, slots=True)
class Limits:
    """Levels of the tree, conditions in it, values in all lists together, entries of one list,
    signs of a text, digits of a number."""

    levels: int = DEEPEST
    conditions: int = MOST_LEAVES
    values: int = MOST_VALUES
    entries: int = LONGEST_LIST
    text: int = LONGEST_TEXT
    digits: int = MOST_DIGITS


@dataclass(frozen=True, slots=True)
class Description:
    fields: tuple[DescribedField, ...]
    operators: Mapping[Kind, tuple[DescribedOperator, ...]]
    limits: Limits


def describe(fields: Fields) -> Description:
    """In the reader's language. All kinds of operators, for a client may know of further fields:
    how the steps of an SOP came out."""
    return Description(
        fields=tuple(_field(field) for field in fields.values()),
        operators={
            kind: tuple(
                DescribedOperator(operator.name, operator.label, operator.shape.described())
                for operator in operators.values()
            )
            for kind, operators in OPERATORS.items()
        },
        limits=Limits(),
    )


def _field(field: FilterField) -> DescribedField:
    choices = (DescribedChoice(value, text(zh=zh, en=en)) for value, zh, en in field.choices)
    return DescribedField(
        field.key, field.label, field.kind, tuple(one for one in choices if one.value)
    )
