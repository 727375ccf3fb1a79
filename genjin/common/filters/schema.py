"""The JSON Schema of filters on given fields, for editors of SOP files."""

from typing import Any

from genjin.common.filters.fields import Fields, FilterField
from genjin.common.filters.operators import OPERATORS, Operator
from genjin.common.filters.reading import MOST_LEAVES

_ANOTHER = {"$ref": "#/$defs/filter"}
_SEVERAL = {"type": "array", "items": _ANOTHER, "minItems": 1, "maxItems": MOST_LEAVES}


def json_schema(fields: Fields) -> dict[str, Any]:
    """What is parsed is valid by it; depth and number of conditions only `parse` knows."""
    leaves = [
        _leaf(field, operator)
        for field in fields.values()
        for operator in OPERATORS[field.kind].values()
    ]
    joins = [_object({"all": _SEVERAL}), _object({"any": _SEVERAL}), _object({"not": _ANOTHER})]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": {"filter": {"anyOf": [*leaves, *joins]}},
        **_ANOTHER,
    }


def _leaf(field: FilterField, operator: Operator) -> dict[str, Any]:
    asked = {"field": {"const": field.key}, operator.name: operator.shape.schema(field)}
    return {"title": f"{field.label} {operator.label}", **_object(asked)}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
