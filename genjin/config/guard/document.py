"""What the guards do to every operation, said in the OpenAPI document."""

from collections.abc import Iterator
from typing import Any

from genjin.common.json_reading import GREATEST_INTEGER, LEAST_INTEGER
from genjin.config.guard.once import HEADER, PATTERN, SECRET, WRITES

_REFUSAL = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorOut"}}}}
_MET_BY_ALL = {422: "Unprocessable Entity", 503: "Service Unavailable"}
_MET_BY_WRITES = {409: "Conflict", 413: "Content Too Large", 415: "Unsupported Media Type"}
_KEY = {
    "in": "header",
    "name": HEADER,
    "required": False,
    "schema": {"type": "string", "pattern": PATTERN},
    "description": (
        "Names this write: sent again with the same key and body within 24 hours, it is not done"
        " again but answered as before. With another body: 422 request.key_reused; while the"
        " first is under way: 409 request.in_flight. A refused write leaves the key free."
    ),
}


def complete(document: dict[str, Any]) -> None:
    """Add the refusals, the header and the bounds that every operation has."""
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            is_write = method.upper() in WRITES
            refusals = _MET_BY_ALL | (_MET_BY_WRITES if is_write else {})
            for status, said in refusals.items():
                operation["responses"].setdefault(status, {"description": said, **_REFUSAL})
            operation["responses"] = dict(sorted(operation["responses"].items()))
            for parameter in operation["parameters"]:
                _bound(parameter["schema"])
            if is_write and not SECRET.match(path):
                operation["parameters"] = [*operation["parameters"], _KEY]
    for name in _sent(document):
        _bound(document["components"]["schemas"][name])


def _sent(document: dict[str, Any]) -> set[str]:
    """Names of the schemas that stand in a request, directly or inside of another."""
    todo = [
        name
        for methods in document["paths"].values()
        for operation in methods.values()
        for name in _referred(operation.get("requestBody", {}))
    ]
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += _referred(document["components"]["schemas"][name])
    return found


def _referred(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"].rsplit("/", 1)[-1]
        for inner in part.values():
            yield from _referred(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _referred(inner)


def _bound(schema: Any) -> None:
    """Integers have 64 bits."""
    if isinstance(schema, dict):
        if schema.get("type") == "integer" and "enum" not in schema:
            if "exclusiveMinimum" not in schema:
                schema.setdefault("minimum", LEAST_INTEGER)
            if "exclusiveMaximum" not in schema:
                schema.setdefault("maximum", GREATEST_INTEGER)
        for part in schema.values():
            _bound(part)
    elif isinstance(schema, list):
        for part in schema:
            _bound(part)
