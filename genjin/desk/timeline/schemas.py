"""The wire of the timeline."""

from datetime import datetime
from typing import Literal

from ninja import Field, Schema

from genjin.crm.wire import Ref
from genjin.desk.wire import Attitude, Channel


class ChangeOut(Schema):
    label: str
    before: str = Field(alias="from")
    to: str


class TimelineEntry(Schema):
    id: str
    kind: Literal["follow_up", "sop", "change", "task"]
    at: datetime
    by: Ref | None
    title: str
    text: str
    channel: Channel | Literal[""] = ""
    contact: str = ""
    attitude: Attitude = ""
    satisfaction: int | None = None
    keywords: list[str] = []
    next_action: str = ""
    changes: list[ChangeOut] = []
    imported: bool = False


class TimelineOut(Schema):
    items: list[TimelineEntry]
    next_cursor: str | None


class TimelineCountsOut(Schema):
    all: int
    follow_up: int
    change: int
    sop: int
    task: int
