"""What every operation refuses by itself, from nothing but its own declaration.

Parameters that it did not declare or that come twice, bodies of another type, fields that nobody
asked for, texts that no database keeps and numbers beyond 64 bits.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import BadRequest, RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from django.utils.datastructures import MultiValueDict
from ninja.operation import Operation
from ninja.parser import Parser
from pydantic import BaseModel

from genjin.common.errors import (
    InvalidInputError,
    MalformedBodyError,
    TooLargeError,
    WrongContentTypeError,
)
from genjin.common.json_reading import is_integer, is_text, read_json
from genjin.common.language import text

JSON = "application/json"
MULTIPART = "multipart/form-data"
FORMS = {MULTIPART, "application/x-www-form-urlencoded"}
_LONGEST_NAME = 60
_READ = "_json"


@dataclass(frozen=True, slots=True)
class Declared:
    """The names that an operation asks for, by where they stand."""

    query: frozenset[str]
    lists: frozenset[str]
    form: frozenset[str]
    has_body: bool

    @classmethod
    def by(cls, operation: Operation) -> "Declared":
        names: dict[str, set[str]] = {"query": set(), "form": set(), "body": set()}
        lists: set[str] = set()
        for model in operation.models:
            source = str(model.__ninja_param_source__)
            asked = getattr(model, "__ninja_flatten_map__", None) or model.model_fields
            names.setdefault("form" if source == "file" else source, set()).update(asked)
            lists.update(getattr(model, "__ninja_collection_fields__", ()))
        return cls(
            frozenset(names["query"]),
            frozenset(lists),
            frozenset(names["form"]),
            bool(names["body"]),
        )


class ReadOnce(Parser):
    """Gives the operation what `refuse_odd` has read already."""

    def parse_body(self, request: HttpRequest) -> Any:
        return getattr(request, _READ)


def refuse_odd(request: HttpRequest, declared: Declared, path: Mapping[str, Any]) -> None:
    """Raises InvalidInputError, MalformedBodyError, WrongContentTypeError or TooLargeError."""
    try:
        odd = dict(_odd_parts(request.GET, declared.query, declared.lists))
        odd |= {name: _not_text() for name, value in path.items() if not is_text(str(value))}
        if request.method not in ("GET", "HEAD"):
            odd |= _read_body(request, declared)
    except RequestDataTooBig:
        raise TooLargeError(limit="30 MB") from None
    except (BadRequest, MultiPartParserError, SuspiciousOperation, UnreadablePostError):
        raise MalformedBodyError from None
    if odd:
        raise InvalidInputError(fields=odd)


def refuse_great(values: Mapping[str, Any]) -> None:
    """Of what an operation is given: numbers that no column holds. Raises InvalidInputError."""
    great = {place: _too_great() for name, value in values.items() for place in _great(value, name)}
    if great:
        raise InvalidInputError(fields=great)


def _read_body(request: HttpRequest, declared: Declared) -> dict[str, str]:
    """Keeps what it has read for the operation; returns the fields that nobody asked for."""
    kind = request.content_type
    if declared.form or (kind in FORMS and not declared.has_body):
        return _read_form(request, declared)
    if not request.body:
        return {}
    if kind != JSON:
        raise WrongContentTypeError(wanted=JSON)
    value = read_json(request.body)
    setattr(request, _READ, value)
    if declared.has_body or not value:
        return {}
    return (
        {_short(name): _unknown() for name in value}
        if isinstance(value, dict)
        else {"body": _unknown()}
    )


def _read_form(request: HttpRequest, declared: Declared) -> dict[str, str]:
    if declared.form and request.content_type != MULTIPART:
        raise WrongContentTypeError(wanted=MULTIPART)
    odd = dict(_odd_parts(request.POST, declared.form, declared.lists))
    return odd | dict(_odd_parts(request.FILES, declared.form, declared.lists))


def _odd_parts(
    given: MultiValueDict[str, Any], asked: frozenset[str], lists: frozenset[str]
) -> Iterator[tuple[str, str]]:
    for name, values in given.lists():
        if name not in asked:
            yield _short(name), _unknown()
        elif len(values) > 1 and name not in lists:
            yield name, text(zh="只能给一次", en="Given more than once")
        elif not all(is_text(value) for value in values if isinstance(value, str)):
            yield name, _not_text()


def _great(value: Any, place: str) -> Iterator[str]:
    if isinstance(value, int):
        if not is_integer(value):
            yield place
    elif isinstance(value, BaseModel):
        for name in value.model_fields_set:
            yield from _great(getattr(value, name), name)
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _great(part, f"{place}.{key}")
    elif isinstance(value, list | tuple | set):
        for part in value:
            yield from _great(part, place)


def _short(name: str) -> str:
    """What is echoed of a name that a stranger chose."""
    return name[:_LONGEST_NAME] if is_text(name) else "?"


def _unknown() -> str:
    return text(zh="不认识这个字段", en="Unknown field")


def _not_text() -> str:
    return text(zh="含有无法保存的字符", en="Holds characters that cannot be stored")


def _too_great() -> str:
    return text(zh="数字太大", en="The number is too great")
