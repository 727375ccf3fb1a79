"""What imports look like on the wire."""

from datetime import datetime
from typing import Annotated, Literal

from ninja import Field, Schema
from pydantic import ConfigDict

from genjin.common.http import BodyIn
from genjin.records.imports.choices import JobState
from genjin.records.imports.planning import Outcome
from genjin.records.imports.targets import Start

Column = Annotated[str, Field(pattern=r"^\d{1,3}$")]
FieldName = Annotated[str, Field(max_length=60)]


class ImporterOut(Schema):
    id: int
    name: str


class SheetOut(Schema):
    name: str
    rows: int


class ColumnOut(Schema):
    """`index` counts from 0; `title` is the column's letter where the list gives none."""

    index: int
    title: str
    samples: list[str]
    field: str | None


class FieldOut(Schema):
    name: str
    label: str
    required: bool


class PreviewOut(Schema):
    """A row as it will be stored: by field, as a person reads it."""

    row: int
    values: dict[str, str]
    problems: list[str]


class OptionsOut(Schema):
    team_id: int | None
    owner_from_column: bool
    sop: Start
    per_day: int


class ProgressOut(Schema):
    done: int
    total: int


class ReasonCountOut(Schema):
    reason: str
    count: int


class OwnerCountOut(Schema):
    name: str
    count: int


class CountsOut(Schema):
    """created + joined + skipped + failed = rows; `to_mend` are some of them."""

    rows: int
    created: int
    joined: int
    skipped: int
    failed: int
    to_mend: int
    reasons: list[ReasonCountOut]
    owners: list[OwnerCountOut]


class ImportSummaryOut(Schema):
    id: int
    target: str
    file_name: str
    state: JobState
    progress: ProgressOut
    counts: CountsOut | None
    created_at: datetime
    by: ImporterOut


class ImportListOut(Schema):
    items: list[ImportSummaryOut]


class ImportJobOut(Schema):
    """`total` of the progress counts the rows of the sheet until the list was read, afterwards
    the rows that are somebody. Since `swept_at` only the rows to mend are kept. `target`: what
    the rows become."""

    id: int
    target: str
    file_name: str
    state: JobState
    sheets: list[SheetOut]
    sheet: str
    header_row: int
    columns: list[ColumnOut]
    fields: list[FieldOut]
    preview: list[PreviewOut]
    options: OptionsOut
    progress: ProgressOut
    trial: CountsOut | None
    counts: CountsOut | None
    error: str
    created_at: datetime
    swept_at: datetime | None
    by: ImporterOut


class OptionsPatch(BodyIn):
    team_id: int | None = Field(None, ge=1)
    owner_from_column: bool = True
    sop: Start = "now"
    per_day: int = Field(20, ge=1, le=1000)


class ImportPatch(BodyIn):
    """Only what is given changes; `mapping` gives columns a field or, by null, none. The name of
    a sheet may well begin or end with a blank."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=False)

    sheet: str | None = Field(None, max_length=255)
    header_row: int | None = Field(None, ge=0)
    mapping: dict[Column, FieldName | None] | None = Field(None, max_length=200)
    options: OptionsPatch | None = None


class RowFilter(Schema):
    """Which rows are asked for; unknown parameters are refused."""

    model_config = {"extra": "forbid"}

    outcome: Literal["", "created", "joined", "skipped", "failed", "to_mend"] = ""
    cursor: str = Field("", max_length=200)


class RowOut(Schema):
    """`record_id` only where the reader may open it; `lead_id` is the same where it is a lead."""

    row: int
    outcome: Outcome
    company: str
    contact_name: str
    phone: str
    reasons: list[str]
    record_type: str
    record_id: int | None
    lead_id: int | None


class RowsOut(Schema):
    items: list[RowOut]
    next_cursor: str | None
