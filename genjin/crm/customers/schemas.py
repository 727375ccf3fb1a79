"""The wire of customers."""

from datetime import datetime
from typing import Annotated, Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.crm.contacts.schemas import PersonIn
from genjin.crm.wire import (
    Dash,
    Ids,
    Line,
    Long,
    NextTaskOut,
    PatchIn,
    PipelineFilter,
    Ref,
    Short,
    StepOut,
    Tier,
    Total,
    ViewFilter,
    WithLeftovers,
)

Code = Annotated[str, Field(max_length=40)]


class CustomerIn(BodyIn):
    name: Line
    tier: Tier = ""
    industry: Short = ""
    city: Short = ""
    source: Short = ""
    phone: Line = ""
    website: Line = ""
    address: Line = ""
    credit_code: Code = ""
    remark: Long = ""
    owner_id: int | None = None
    contact: PersonIn | None = None


class CustomerPatch(PatchIn):
    name: Line | None = None
    tier: Tier | None = None
    industry: Short | None = None
    city: Short | None = None
    source: Short | None = None
    phone: Line | None = None
    website: Line | None = None
    address: Line | None = None
    credit_code: Code | None = None
    remark: Long | None = None


class CustomerOut(WithLeftovers):
    id: int
    version: int
    name: str
    tier: Tier
    industry: str
    city: str
    source: str
    phone: str
    website: str
    address: str
    credit_code: str
    remark: str
    last_follow_up_at: datetime | None
    owner: Ref | None
    department: Ref | None
    created_at: datetime
    changed_at: datetime


class MainContactOut(Schema):
    id: int
    name: str
    title: str
    phone: str


class CustomerRow(Schema):
    id: int
    version: int
    name: str
    tier: Tier
    industry: str
    city: str
    source: str
    owner: Ref | None
    contact: MainContactOut | None
    step: StepOut | None
    task: NextTaskOut | None
    dashes: list[Dash]
    last_follow_up_at: datetime | None
    created_at: datetime
    changed_at: datetime


class CustomerList(Schema):
    items: list[CustomerRow]
    next_cursor: str | None
    total: Total


class CustomerValuesFilter(ViewFilter):
    field: Literal["source", "industry"] = "source"


class CustomerFilter(PipelineFilter):
    industry: Short = ""
    sort: Literal["-changed_at", "-created_at", "name"] = "-changed_at"


class CustomersAssignIn(BodyIn):
    customer_ids: Ids
    owner_id: int
