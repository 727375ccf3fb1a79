"""The wire of leads."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.crm.leads.models import Lead

Tier = Literal["", "high_value", "growing", "potential", "dormant"]
State = Literal["new", "working", "qualified", "lost", "returned"]
Decision = Literal["", "won", "lost"]
LostReason = Literal["", "price", "function", "competitor", "timing", "no_budget", "other"]
Dash = Literal["done", "open", "soon", "late", "waiting", "pending", "skipped", "cancelled"]
Short = Annotated[str, Field(max_length=100)]
Line = Annotated[str, Field(max_length=200)]
Long = Annotated[str, Field(max_length=4000)]


class Ref(Schema):
    id: int
    name: str


class Leftover(Schema):
    """What an import could not understand, as it stood in the file."""

    label: str
    text: str


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
    owner: Ref | None
    department: Ref | None
    leftovers: list[Leftover]
    created_at: datetime
    changed_at: datetime

    @staticmethod
    def resolve_leftovers(lead: Lead) -> list[dict[str, str]]:
        return [{"label": label, "text": text} for label, text in lead.leftovers]


class StepOut(Schema):
    key: str
    name: str
    due_at: datetime | None
    state: Dash


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

    view: Literal["mine", "department", "all"] = "mine"
    state: State | Literal["", "active"] = ""
    tier: Tier | Literal["none"] = ""
    owner: int | None = None
    source: Short = ""
    q: Short = ""
    late: bool = False
    without_next: bool = False
    import_id: int | None = None
    sort: Literal["-changed_at", "-created_at", "due_at", "company"] = "-changed_at"
    cursor: Annotated[str, Field(max_length=400)] = ""
    limit: Annotated[int, Field(ge=1, le=200)] = 50


class AssignIn(BodyIn):
    lead_ids: Annotated[list[int], Field(min_length=1, max_length=5000)]
    owner_id: int


class AssignedOut(Schema):
    changed: int


class ReturnIn(BodyIn):
    reason: Line


class StartIn(BodyIn):
    lead_ids: Annotated[list[int], Field(min_length=1, max_length=5000)]


class StartedOut(Schema):
    started: int
    skipped: int
