"""Pages by cursor: the sort values of the last row, so that a page costs the same at any depth."""

import base64
import binascii
from typing import Any

import orjson

from genjin.common.errors import GenjinError

DEFAULT_LIMIT = 50
MAXIMAL_LIMIT = 200


class BrokenCursorError(GenjinError):
    status = 422
    code = "input.broken_cursor"
    zh = "翻页位置失效，请从第一页重新打开。"
    en = "This page position is not valid. Open the list from its start."


def encode_cursor(values: list[Any]) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(values)).decode().rstrip("=")


def decode_cursor(cursor: str, *, length: int) -> list[Any]:
    """The values that `encode_cursor` was given; refuses what was not made by it."""
    try:
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        values = orjson.loads(raw)
    except (binascii.Error, ValueError):
        raise BrokenCursorError from None
    if not isinstance(values, list) or len(values) != length:
        raise BrokenCursorError
    return values
