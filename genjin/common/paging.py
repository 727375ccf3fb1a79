"""Pages by cursor: the sort values of the last row, so that a page costs the same at any depth."""

import base64
import binascii
from datetime import UTC, datetime
from typing import Any

import orjson

from genjin.common.errors import GenjinError
from genjin.common.json_reading import is_integer, is_text

DEFAULT_LIMIT = 50
MAXIMAL_LIMIT = 200
_EARLIEST, _LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)


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
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        values = orjson.loads(raw)
    except (binascii.Error, ValueError):
        raise BrokenCursorError from None
    if not isinstance(values, list) or len(values) != length or not all(map(_is_plain, values)):
        raise BrokenCursorError
    return values


def cursor_moment(value: Any) -> datetime:
    """A value of a cursor as an aware moment. Raises BrokenCursorError."""
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is not None and _EARLIEST <= moment <= _LATEST:
            return moment
    except (TypeError, ValueError, OverflowError):
        pass
    raise BrokenCursorError


def cursor_id(value: Any) -> int:
    """A value of a cursor as an id. Raises BrokenCursorError."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise BrokenCursorError


def _is_plain(value: Any) -> bool:
    if isinstance(value, str):
        return is_text(value)
    return isinstance(value, int) and is_integer(value)
