"""The wire of contacts."""

from datetime import datetime
from typing import ClassVar, Literal

from ninja import Schema

from genjin.common.http import BodyIn
from genjin.crm.wire import (
    Line,
    ListFilter,
    Long,
    PatchIn,
    Ref,
    Short,
    Total,
    WithLeftovers,
)

RoleInDecision = Literal[
    "", "decision_maker", "influencer", "user", "buyer", "champion", "gatekeeper"
]


class PersonIn(BodyIn):
    """A contact person, given together with the customer."""

    name: Short = ""
    title: Short = ""
    phone: Line = ""
    wechat: Short = ""
    email: Line = ""
    role_in_decision: RoleInDecision = ""


class ContactIn(PersonIn):
    customer_id: int
    remark: Long = ""
    is_main: bool = False


class ContactPatch(PatchIn):
    EMPTY: ClassVar = {"is_main": False}

    name: Short | None = None
    title: Short | None = None
    phone: Line | None = None
    wechat: Short | None = None
    email: Line | None = None
    role_in_decision: RoleInDecision | None = None
    remark: Long | None = None
    is_main: bool | None = None


class ContactOut(WithLeftovers):
    id: int
    version: int
    name: str
    title: str
    phone: str
    phone_raw: str
    wechat: str
    email: str
    role_in_decision: RoleInDecision
    remark: str
    is_main: bool
    customer: Ref
    owner: Ref | None
    created_at: datetime
    changed_at: datetime


class ContactRow(Schema):
    id: int
    version: int
    name: str
    title: str
    phone: str
    wechat: str
    email: str
    role_in_decision: RoleInDecision
    is_main: bool
    customer: Ref
    owner: Ref | None
    created_at: datetime
    changed_at: datetime


class ContactList(Schema):
    items: list[ContactRow]
    next_cursor: str | None
    total: Total


class ContactFilter(ListFilter):
    customer_id: int | None = None
    sort: Literal["-changed_at", "-created_at", "name"] = "-changed_at"
