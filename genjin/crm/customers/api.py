"""/api/customers."""

from django.http import HttpResponse
from ninja import Query, Router, Status

from genjin.common.errors import ChangedMeanwhileError
from genjin.common.http import codes, json_answer, refusals
from genjin.crm.contacts.errors import InvalidPhoneError
from genjin.crm.customers import errors, listing, selectors, services
from genjin.crm.customers.models import Customer
from genjin.crm.customers.schemas import (
    CustomerFilter,
    CustomerIn,
    CustomerList,
    CustomerOut,
    CustomerPatch,
    CustomersAssignIn,
    CustomerValuesFilter,
)
from genjin.crm.sharing import services as sharing
from genjin.crm.values import values_of
from genjin.crm.wire import AssignedOut, ValuesOut, telling_current
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.records.collaborators.errors import OwnerIsNoCollaboratorError, ReadOnlyError
from genjin.records.collaborators.models import Collaborator
from genjin.records.collaborators.schemas import (
    CollaboratorIn,
    CollaboratorOut,
    CollaboratorsOut,
)
from genjin.records.collaborators.selectors import collaborators_of
from genjin.sop.runs.errors import GateShutError

router = Router(tags=["customers"])


@router.get("", response={200: CustomerList} | refusals())
def list_customers(request: SignedInRequest, wanted: Query[CustomerFilter]) -> HttpResponse:
    return json_answer(listing.list_customers(request.user, wanted))


@router.post(
    "", response={201: CustomerOut} | codes([errors.DuplicateNameError, InvalidPhoneError])
)
def create_customer(request: SignedInRequest, body: CustomerIn) -> Status[Customer]:
    customer = services.create_customer(
        actor=request.user,
        values=body.model_dump(exclude={"owner_id", "contact"}),
        owner_id=body.owner_id,
        contact=body.contact.model_dump() if body.contact else None,
    )
    return Status(201, customer)


@router.post("/assign", response={200: AssignedOut} | refusals())
def assign_customers(request: SignedInRequest, body: CustomersAssignIn) -> AssignedOut:
    changed = services.assign_customers(
        actor=request.user, customer_ids=body.customer_ids, owner_id=body.owner_id
    )
    return AssignedOut(changed=changed)


@router.get("/values", response={200: ValuesOut} | refusals())
def list_customer_values(
    request: SignedInRequest, wanted: Query[CustomerValuesFilter]
) -> HttpResponse:
    require(request.user, "customer.read")
    records = listing.in_view(request.user, wanted.view)
    return json_answer(values_of(request.user, wanted.view, records, wanted.field))


@router.get("/{customer_id}", response={200: CustomerOut} | refusals())
def get_customer(request: SignedInRequest, customer_id: int) -> Customer:
    return selectors.get_customer(request.user, customer_id)


@router.patch(
    "/{customer_id}",
    response={200: CustomerOut}
    | codes([errors.DuplicateNameError, ChangedMeanwhileError, ReadOnlyError, GateShutError]),
)
def update_customer(request: SignedInRequest, customer_id: int, body: CustomerPatch) -> Customer:
    with telling_current(CustomerOut, lambda: selectors.get_customer(request.user, customer_id)):
        return services.update_customer(
            actor=request.user, customer_id=customer_id, values=body.values(), version=body.version
        )


@router.get("/{customer_id}/collaborators", response={200: CollaboratorsOut} | refusals())
def list_customer_collaborators(
    request: SignedInRequest, customer_id: int
) -> dict[str, list[Collaborator]]:
    customer = selectors.get_customer(request.user, customer_id)
    return {"items": collaborators_of("customer", customer.pk)}


@router.put(
    "/{customer_id}/collaborators/{user_id}",
    response={200: CollaboratorOut} | codes([OwnerIsNoCollaboratorError]),
)
def set_customer_collaborator(
    request: SignedInRequest, customer_id: int, user_id: int, body: CollaboratorIn
) -> Collaborator:
    return sharing.share(
        actor=request.user,
        object_type="customer",
        record=selectors.get_customer(request.user, customer_id),
        user_id=user_id,
        access=body.access,
    )


@router.delete("/{customer_id}/collaborators/{user_id}", response={204: None} | refusals())
def remove_customer_collaborator(
    request: SignedInRequest, customer_id: int, user_id: int
) -> Status[None]:
    customer = selectors.get_customer(request.user, customer_id)
    sharing.stop_sharing(
        actor=request.user, object_type="customer", record=customer, user_id=user_id
    )
    return Status(204, None)
