"""What conditions may ask for, on the wire."""

from ninja import Schema

from genjin.common.filters.fields import Kind
from genjin.common.filters.shapes.base import ShapeName


class FilterWordOut(Schema):
    value: str | bool
    label: str


class FilterCountedOut(Schema):
    """A value {name: count}; `label` and `label_one` hold `{count}`."""

    name: str
    label: str
    label_one: str
    most: int


class FilterShapeOut(Schema):
    """`of`: the shape of each part, of a list and of two ends."""

    name: ShapeName
    words: list[FilterWordOut]
    counted: list[FilterCountedOut]
    of: "FilterShapeOut | None"


class FilterOperatorOut(Schema):
    name: str
    label: str
    shape: FilterShapeOut


class FilterChoiceOut(Schema):
    value: str
    label: str


class FilterFieldOut(Schema):
    key: str
    label: str
    kind: Kind
    choices: list[FilterChoiceOut]


class FilterLimitsOut(Schema):
    levels: int
    conditions: int
    values: int
    entries: int
    text: int
    digits: int


class FilterFieldsOut(Schema):
    """`operators` by the kind of field."""

    fields: list[FilterFieldOut]
    operators: dict[str, list[FilterOperatorOut]]
    limits: FilterLimitsOut
