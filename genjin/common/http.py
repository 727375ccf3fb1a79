"""What routers share: who asks, the one error shape in OpenAPI, bodies that refuse unknown keys."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Annotated, Any

import orjson
from django.http import HttpResponse
from ninja import Schema
from pydantic import AwareDatetime, ConfigDict, Field

from genjin.common.errors import GenjinError

Moment = Annotated[
    AwareDatetime,
    Field(ge=datetime(1900, 1, 1, tzinfo=UTC), le=datetime(2200, 1, 1, tzinfo=UTC)),
]
"""A point in time that somebody sends: with its zone, and not beyond what can be reckoned with."""


class ErrorOut(Schema):
    """The one shape of a refusal."""

    code: str
    message: str
    details: dict[str, Any] = {}
    fields: dict[str, str] = {}


class BodyIn(Schema):
    """A request body; a key that nobody asked for is an error, not silence."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


def refusals(*statuses: int) -> dict[int, type[ErrorOut]]:
    """Declares the refusals of an operation; those that every operation has are always there."""
    return dict.fromkeys(sorted({401, 403, 404, 422, 503, *statuses}), ErrorOut)


def json_answer(payload: Any, *, status: int = 200) -> HttpResponse:
    """Bytes straight from orjson: for lists, where the schema path costs more than the query."""
    return HttpResponse(
        orjson.dumps(payload, option=orjson.OPT_UTC_Z),
        content_type="application/json; charset=utf-8",
        status=status,
    )


def error_answer(error: GenjinError) -> HttpResponse:
    return json_answer(error.as_answer(), status=error.status)


def codes(errors: Iterable[type[GenjinError]]) -> dict[int, type[ErrorOut]]:
    """Declares an operation's own refusals by their classes."""
    return refusals(*(error.status for error in errors))
