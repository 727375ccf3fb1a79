"""The wire of customers."""

from datetime import datetime
from typing import Annotated, Any, Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.crm.contacts.schemas import PersonIn
from genjin.crm.customers.models import Customer
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


class CustomerPatch(BodyIn):
    """Only what is given is changed. `version`: the one that the page shows."""

    version: int
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

    def values(self) -> dict[str, Any]:
        """What was given; None empties a text."""
        given = self.model_dump(exclude_unset=True, exclude={"version"})
        return {name: "" if value is None else value for name, value in given.items()}


class CustomerOut(Schema):
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
    leftovers: list[Leftover]
    created_at: datetime
    changed_at: datetime

    @staticmethod
    def resolve_leftovers(customer: Customer) -> list[dict[str, str]]:
        return [{"label": label, "text": text} for label, text in customer.leftovers]


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
    dashes: list[Dash]
    last_follow_up_at: datetime | None
    created_at: datetime
    changed_at: datetime


class CustomerList(Schema):
    items: list[CustomerRow]
    next_cursor: str | None
    total: int


class CustomerFilter(Schema):
    """What the list may be asked for; unknown parameters are refused."""

    model_config = {"extra": "forbid"}

    view: Literal["mine", "department", "all", "shared"] = "mine"
    tier: Tier | Literal["none"] = ""
    industry: Short = ""
    owner: int | None = None
    source: Short = ""
    q: Short = ""
    late: bool = False
    import_id: int | None = None
    sort: Literal["-changed_at", "-created_at", "name"] = "-changed_at"
    cursor: Cursor = ""
    limit: Limit = 50


class CustomersAssignIn(BodyIn):
    customer_ids: Ids
    owner_id: int
