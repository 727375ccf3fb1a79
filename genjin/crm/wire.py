"""Words that the wire of leads, customers and contacts shares."""

from datetime import datetime
from typing import Annotated, Literal

from ninja import Field, Schema

Tier = Literal["", "high_value", "growing", "potential", "dormant"]
Dash = Literal["done", "open", "soon", "late", "waiting", "pending", "skipped", "cancelled"]
Short = Annotated[str, Field(max_length=100)]
Line = Annotated[str, Field(max_length=200)]
Long = Annotated[str, Field(max_length=4000)]
Cursor = Annotated[str, Field(max_length=400)]
Limit = Annotated[int, Field(ge=1, le=200)]
Ids = Annotated[list[int], Field(min_length=1, max_length=5000)]


class Ref(Schema):
    id: int
    name: str


class Leftover(Schema):
    """What an import could not understand, as it stood in the file."""

    label: str
    text: str


class StepOut(Schema):
    key: str
    name: str
    due_at: datetime | None
    state: Dash


class AssignedOut(Schema):
    changed: int
