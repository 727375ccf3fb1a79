"""The wire of leads."""

from datetime import date, datetime
from typing import Any, Literal

from ninja import Schema

from genjin.common.http import BodyIn
from genjin.crm.leads.models import Lead
from genjin.crm.wire import (
    Cursor,
    Dash,
    Ids,
    Leftover,
    Limit,
    Line,
    Long,
    Ref,
    Short,
    StepOut,
    Tier,
)

State = Literal["new", "working", "qualified", "lost", "returned", "converted"]
Decision = Literal["", "won", "lost"]
LostReason = Literal["", "price", "function", "competitor", "timing", "no_budget", "other"]


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
    remark: Long = ""
    owner_id: int | None = None


class LeadPatch(BodyIn):
    """Only what is given is changed. `version`: the one that the page shows."""

    version: int
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
    remark: Long | None = None
    proposal_sent_on: date | None = None
    decision: Decision | None = None
    lost_reason: LostReason | None = None
    won_on: date | None = None

    def values(self) -> dict[str, Any]:
        """What was given; None empties a date and means '' for texts."""
        given = self.model_dump(exclude_unset=True, exclude={"version"})
        dates = {"proposal_sent_on", "won_on"}
        return {
            name: value if value is not None or name in dates else ""
            for name, value in given.items()
        }


class LeadOut(Schema):
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
    leftovers: list[Leftover]
    created_at: datetime
    changed_at: datetime

    @staticmethod
    def resolve_leftovers(lead: Lead) -> list[dict[str, str]]:
        return [{"label": label, "text": text} for label, text in lead.leftovers]


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
    dashes: list[Dash]


class LeadPage(Schema):
    items: list[LeadRow]
    next_cursor: str | None
    total: int


class LeadFilter(Schema):
    """What the list may be asked for; unknown parameters are refused."""

    model_config = {"extra": "forbid"}

    view: Literal["mine", "department", "all", "shared"] = "mine"
    state: State | Literal["", "active"] = ""
    tier: Tier | Literal["none"] = ""
    owner: int | None = None
    source: Short = ""
    q: Short = ""
    late: bool = False
    without_next: bool = False
    import_id: int | None = None
    sort: Literal["-changed_at", "-created_at", "due_at", "company"] = "-changed_at"
    cursor: Cursor = ""
    limit: Limit = 50


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
