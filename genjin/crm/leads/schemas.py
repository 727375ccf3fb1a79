"""The wire of leads."""

from datetime import date, datetime
from typing import Annotated, ClassVar, Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn
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

State = Literal["new", "working", "qualified", "lost", "returned", "converted"]
Decision = Literal["", "won", "lost"]
LostReason = Literal["", "price", "function", "competitor", "timing", "no_budget", "other"]


Yuan = Annotated[int, Field(ge=0, le=1_000_000_000_000)]


class LeadIn(BodyIn):
    company: Line = ""
    contact_name: Short = ""
    contact_title: Short = ""
    phone: Line = ""
    wechat: Short = ""
    email: Line = ""
    city: Short = ""
    source: Short = ""
    tier: Tier = ""
    needs: Long = ""
    budget: Yuan | None = None
    remark: Long = ""
    owner_id: int | None = None


class LeadPatch(PatchIn):
    EMPTY: ClassVar = {"proposal_sent_on": None, "won_on": None, "budget": None}

    company: Line | None = None
    contact_name: Short | None = None
    contact_title: Short | None = None
    phone: Line | None = None
    wechat: Short | None = None
    email: Line | None = None
    city: Short | None = None
    source: Short | None = None
    tier: Tier | None = None
    needs: Long | None = None
    budget: Yuan | None = None
    remark: Long | None = None
    proposal_sent_on: date | None = None
    decision: Decision | None = None
    lost_reason: LostReason | None = None
    won_on: date | None = None


class LeadOut(WithLeftovers):
    id: int
    version: int
    company: str
    contact_name: str
    contact_title: str
    phone: str
    phone_raw: str
    wechat: str
    email: str
    city: str
    source: str
    tier: Tier
    state: State
    needs: str
    budget: int | None
    remark: str
    proposal_sent_on: date | None
    decision: Decision
    lost_reason: LostReason
    won_on: date | None
    return_reason: str
    first_contacted_on: date | None
    last_follow_up_at: datetime | None
    customer: Ref | None
    converted_at: datetime | None
    owner: Ref | None
    department: Ref | None
    created_at: datetime
    changed_at: datetime


class LeadRow(Schema):
    id: int
    version: int
    company: str
    contact_name: str
    contact_title: str
    phone: str
    city: str
    source: str
    tier: Tier
    state: State
    owner: Ref | None
    created_at: datetime
    changed_at: datetime
    last_follow_up_at: datetime | None
    step: StepOut | None
    task: NextTaskOut | None
    dashes: list[Dash]


class LeadPage(Schema):
    items: list[LeadRow]
    next_cursor: str | None
    total: Total


class LeadValuesFilter(ViewFilter):
    field: Literal["source"] = "source"


class LeadFilter(PipelineFilter):
    state: State | Literal["", "active"] = ""
    without_next: bool = False
    sort: Literal["-changed_at", "-created_at", "due_at", "company"] = "-changed_at"


class AssignIn(BodyIn):
    lead_ids: Ids
    owner_id: int


class ReturnIn(BodyIn):
    reason: Line


class StartIn(BodyIn):
    lead_ids: Ids


class StartedOut(Schema):
    started: int
    skipped: int
