"""What exports look like on the wire."""

from datetime import datetime
from typing import Annotated, Any

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.records.exports.choices import ExportFormat, ExportState


class ExportIn(BodyIn):
    """`filter`: the query of the object's own list, its sort too."""

    object_type: Annotated[str, Field(max_length=40)]
    format: ExportFormat
    filter: Annotated[dict[str, Any], Field(max_length=40)] = {}


class ExportOut(Schema):
    """`rows` and `expires_at` once it is done."""

    id: int
    object_type: str
    format: ExportFormat
    state: ExportState
    rows: int | None
    error: str
    created_at: datetime
    expires_at: datetime | None
