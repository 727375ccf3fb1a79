"""/api/leads/{id}/conversion and /api/leads/{id}/convert."""

from typing import Any

from ninja import Router

from genjin.common.errors import ChangedMeanwhileError
from genjin.common.http import codes, refusals
from genjin.crm.contacts.selectors import contacts_of
from genjin.crm.conversion import errors, selectors, services
from genjin.crm.conversion.schemas import ConversionOut, ConvertedOut, ConvertIn
from genjin.crm.customers.errors import DuplicateNameError
from genjin.crm.leads.schemas import LeadOut
from genjin.crm.leads.selectors import get_lead
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.runs.errors import GateShutError

router = Router(tags=["leads"])


@router.get("/{lead_id}/conversion", response={200: ConversionOut} | refusals())
def get_lead_conversion(request: SignedInRequest, lead_id: int) -> dict[str, Any]:
    """What converting would make, and which customer bears the name already."""
    return selectors.conversion_of(request.user, lead_id)


@router.post(
    "/{lead_id}/convert",
    response={200: ConvertedOut}
    | codes([errors.CannotConvertError, DuplicateNameError, ChangedMeanwhileError, GateShutError]),
)
def convert_lead(request: SignedInRequest, lead_id: int, body: ConvertIn) -> dict[str, Any]:
    try:
        customer = services.convert_lead(
            actor=request.user,
            lead_id=lead_id,
            customer_id=body.customer_id,
            name=body.name,
            version=body.version,
        )
    except ChangedMeanwhileError as refusal:
        now = get_lead(request.user, lead_id)
        refusal.details["current"] = LeadOut.from_orm(now).model_dump(mode="json")
        raise
    return {"customer": customer, "contacts": contacts_of(customer.pk)}
