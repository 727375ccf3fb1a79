"""Shapes of the wire: one name, one shape."""

import json
from collections import defaultdict
from collections.abc import Iterator

from ninja import Schema

from genjin.config.routers import api


def _shapes(base: type[Schema]) -> Iterator[type[Schema]]:
    for shape in base.__subclasses__():
        yield shape
        yield from _shapes(shape)


def test_a_name_stands_for_one_shape() -> None:
    """The document knows shapes by their names alone: of two, the later would hide the first."""
    shown = api.get_openapi_schema(path_prefix="/api/")["components"]["schemas"]
    looks: dict[str, set[str]] = defaultdict(set)
    for shape in _shapes(Schema):
        if shape.__module__.startswith("genjin.") and shape.__name__ in shown:
            looks[shape.__name__].add(json.dumps(shape.model_json_schema(), sort_keys=True))
    assert {name for name, different in looks.items() if len(different) > 1} == set()
