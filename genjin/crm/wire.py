"""What the wire of leads, customers and contacts shares."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

from ninja import Field, Schema

from genjin.common.errors import ChangedMeanwhileError
from genjin.common.http import BodyIn
from genjin.records.listing import COUNTED_AT_MOST

Tier = Literal["", "high_value", "growing", "potential", "dormant"]
Dash = Literal[
    "done",
    "open",
    "soon",
    "late",
    "paused",
    "checking",
    "waiting",
    "pending",
    "skipped",
    "cancelled",
]
Short = Annotated[str, Field(max_length=100)]
Line = Annotated[str, Field(max_length=200)]
Long = Annotated[str, Field(max_length=4000)]
Cursor = Annotated[str, Field(max_length=400)]
Limit = Annotated[int, Field(ge=1, le=200)]
Total = Annotated[
    int,
    Field(description=f"Rows of all pages; counted to {COUNTED_AT_MOST:,}, then there may be more"),
]
Chosen = Annotated[
    str,
    Field(
        max_length=4096,
        description='JSON, such as {"field": "city", "is": "上海"}; all of it: docs/filters.md',
    ),
]
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


class NextTaskOut(Schema):
    """What is to do where no step is open."""

    title: str
    due_at: datetime
    state: Dash


class AssignedOut(Schema):
    changed: int


class PatchIn(BodyIn):
    """Only what is given is changed. `version`: the one that the page shows."""

    EMPTY: ClassVar[Mapping[str, Any]] = {}
    """What null means for a field that holds no text."""

    version: int

    def values(self) -> dict[str, Any]:
        """What was given; null empties a text."""
        given = self.model_dump(exclude_unset=True, exclude={"version"})
        return {
            name: self.EMPTY.get(name, "") if value is None else value
            for name, value in given.items()
        }


class WithLeftovers(Schema):
    leftovers: list[Leftover]

    @staticmethod
    def resolve_leftovers(record: Any) -> list[dict[str, str]]:
        return [{"label": label, "text": text} for label, text in record.leftovers]


class ViewFilter(Schema):
    """Which part of what one reaches; unknown parameters are refused."""

    model_config = {"extra": "forbid"}

    view: Literal["mine", "department", "all", "shared"] = "mine"


class ValuesOut(Schema):
    """What a filter offers; `more`: there are others, which can only be searched for."""

    items: list[str]
    more: bool


class ListFilter(ViewFilter):
    """What a list may be asked for."""

    q: Short = ""
    filter: Chosen = ""
    cursor: Cursor = ""
    limit: Limit = 50


class PipelineFilter(ListFilter):
    """The same of records that an SOP works on."""

    tier: Tier | Literal["none"] = ""
    owner: int | None = None
    source: Short = ""
    late: bool = False
    import_id: int | None = None


@contextmanager
def telling_current(out: type[Schema], read: Callable[[], Any]) -> Iterator[None]:
    """A stale save is refused with the record as it is now, so that the page lets people merge."""
    try:
        yield
    except ChangedMeanwhileError as refusal:
        refusal.details["current"] = out.from_orm(read()).model_dump(mode="json")
        raise
