"""The wire of contacts."""

from datetime import datetime
from typing import Any, Literal

from ninja import Schema

from genjin.common.http import BodyIn
from genjin.crm.contacts.models import Contact
from genjin.crm.wire import Cursor, Leftover, Limit, Line, Long, Ref, Short

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


class ContactPatch(BodyIn):
    """Only what is given is changed. `version`: the one that the page shows."""

    version: int
    name: Short | None = None
    title: Short | None = None
    phone: Line | None = None
    wechat: Short | None = None
    email: Line | None = None
    role_in_decision: RoleInDecision | None = None
    remark: Long | None = None
    is_main: bool | None = None

    def values(self) -> dict[str, Any]:
        """What was given; None empties a text and means no for `is_main`."""
        given = self.model_dump(exclude_unset=True, exclude={"version"})
        empty = {"is_main": False}
        return {
            name: value if value is not None else empty.get(name, "")
            for name, value in given.items()
        }


class ContactOut(Schema):
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
    leftovers: list[Leftover]
    created_at: datetime
    changed_at: datetime

    @staticmethod
    def resolve_leftovers(contact: Contact) -> list[dict[str, str]]:
        return [{"label": label, "text": text} for label, text in contact.leftovers]


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
    total: int


class ContactFilter(Schema):
    """What the list may be asked for; unknown parameters are refused."""

    model_config = {"extra": "forbid"}

    view: Literal["mine", "department", "all", "shared"] = "mine"
    customer_id: int | None = None
    q: Short = ""
    sort: Literal["-changed_at", "-created_at", "name"] = "-changed_at"
    cursor: Cursor = ""
    limit: Limit = 50
