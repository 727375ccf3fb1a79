"""The wire of conversion."""

from ninja import Schema

from genjin.common.http import BodyIn
from genjin.crm.contacts.schemas import ContactOut
from genjin.crm.customers.schemas import CustomerOut
from genjin.crm.wire import Line


class ConvertIn(BodyIn):
    """`customer_id`: an existing customer that the lead goes to. `name`: of the new one, where it
    is not the lead's company. `version`: the one that the page shows."""

    customer_id: int | None = None
    name: Line = ""
    version: int | None = None


class ConvertedOut(Schema):
    customer: CustomerOut
    contacts: list[ContactOut]


class CandidateOut(Schema):
    """`id` only where the asker may open the customer."""

    id: int | None
    name: str
    owner_name: str


class LeadPersonOut(Schema):
    name: str
    title: str
    phone: str
    wechat: str
    email: str


class ConversionOut(Schema):
    name: str
    candidates: list[CandidateOut]
    contacts: list[LeadPersonOut]
