"""JSON as it may come from outside: what the standard leaves open is refused, never guessed."""

import json
import re
from typing import Any

from genjin.common.errors import MalformedBodyError

DEEPEST = 32
LEAST_INTEGER, GREATEST_INTEGER = -(2**63), 2**63 - 1
# No database keeps the one, no encoding knows the others.
_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")


def is_text(value: str) -> bool:
    """Whether it can be stored and sent again: without NUL, without halves of a character."""
    return _NOT_TEXT.search(value) is None


def is_integer(value: int) -> bool:
    """Whether it fits into the 64 bits that numbers have in the databases."""
    return LEAST_INTEGER <= value <= GREATEST_INTEGER


def read_json(source: bytes) -> Any:
    """Raises MalformedBodyError. Every key stands once, numbers fit, texts are texts."""
    try:
        value = json.loads(
            source.decode("utf-8"),
            object_pairs_hook=_each_key_once,
            parse_constant=_refuse,
            parse_int=_bounded,
        )
    except (ValueError, RecursionError):  # broken UTF-8 and broken JSON are ValueErrors
        raise MalformedBodyError from None
    _refuse_odd(value, DEEPEST)
    return value


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise MalformedBodyError
    return found


def _bounded(digits: str) -> int:
    # So many digits fit for certain not, and long ones cost time to read.
    if len(digits) > 20 or not is_integer(value := int(digits)):
        raise MalformedBodyError
    return value


def _refuse(constant: str) -> Any:
    raise MalformedBodyError


def _refuse_odd(value: Any, depth: int) -> None:
    if isinstance(value, str):
        if not is_text(value):
            raise MalformedBodyError
    elif isinstance(value, dict | list):
        if depth == 0:
            raise MalformedBodyError
        parts = [*value, *value.values()] if isinstance(value, dict) else value
        for part in parts:
            _refuse_odd(part, depth - 1)
