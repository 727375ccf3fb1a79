"""/api/contacts."""

from django.http import HttpResponse
from ninja import Query, Router, Status

from genjin.common.errors import ChangedMeanwhileError
from genjin.common.http import codes, json_answer, refusals
from genjin.crm.contacts import errors, listing, selectors, services
from genjin.crm.contacts.models import Contact
from genjin.crm.contacts.schemas import (
    ContactFilter,
    ContactIn,
    ContactList,
    ContactOut,
    ContactPatch,
)
from genjin.crm.wire import telling_current
from genjin.identity.sessions.requests import SignedInRequest

router = Router(tags=["contacts"])


@router.get("", response={200: ContactList} | refusals())
def list_contacts(request: SignedInRequest, wanted: Query[ContactFilter]) -> HttpResponse:
    return json_answer(listing.list_contacts(request.user, wanted))


@router.post("", response={201: ContactOut} | codes([errors.DuplicatePhoneError]))
def create_contact(request: SignedInRequest, body: ContactIn) -> Status[Contact]:
    values = body.model_dump(exclude={"customer_id"})
    contact = services.create_contact(
        actor=request.user, customer_id=body.customer_id, values=values
    )
    return Status(201, contact)


@router.get("/{contact_id}", response={200: ContactOut} | refusals())
def get_contact(request: SignedInRequest, contact_id: int) -> Contact:
    return selectors.get_contact(request.user, contact_id)


@router.patch(
    "/{contact_id}",
    response={200: ContactOut}
    | codes([errors.DuplicatePhoneError, errors.MainNeededError, ChangedMeanwhileError]),
)
def update_contact(request: SignedInRequest, contact_id: int, body: ContactPatch) -> Contact:
    with telling_current(ContactOut, lambda: selectors.get_contact(request.user, contact_id)):
        return services.update_contact(
            actor=request.user, contact_id=contact_id, values=body.values(), version=body.version
        )
