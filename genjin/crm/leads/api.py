"""/api/leads."""

from django.http import HttpResponse
from ninja import Query, Router, Status

from genjin.common.errors import ChangedMeanwhileError
from genjin.common.http import codes, json_answer, refusals
from genjin.crm.leads import errors, listing, selectors, services
from genjin.crm.leads.models import Lead
from genjin.crm.leads.schemas import (
    AssignIn,
    LeadFilter,
    LeadIn,
    LeadOut,
    LeadPage,
    LeadPatch,
    LeadValuesFilter,
    ReturnIn,
    StartedOut,
    StartIn,
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
from genjin.sop.definitions.errors import NoSopForObjectError
from genjin.sop.runs.errors import GateShutError

router = Router(tags=["leads"])


@router.get("", response={200: LeadPage} | refusals())
def list_leads(request: SignedInRequest, wanted: Query[LeadFilter]) -> HttpResponse:
    return json_answer(listing.list_leads(request.user, wanted))


@router.post("", response={201: LeadOut} | codes([errors.DuplicatePhoneError]))
def create_lead(request: SignedInRequest, body: LeadIn) -> Status[Lead]:
    values = body.model_dump(exclude={"owner_id"})
    lead = services.create_lead(actor=request.user, values=values, owner_id=body.owner_id)
    return Status(201, lead)


@router.post("/assign", response={200: AssignedOut} | refusals())
def assign_leads(request: SignedInRequest, body: AssignIn) -> AssignedOut:
    changed = services.assign_leads(
        actor=request.user, lead_ids=body.lead_ids, owner_id=body.owner_id
    )
    return AssignedOut(changed=changed)


@router.post("/start-sop", response={200: StartedOut} | codes([NoSopForObjectError]))
def start_sop(request: SignedInRequest, body: StartIn) -> StartedOut:
    started, skipped = services.start_sop(actor=request.user, lead_ids=body.lead_ids)
    return StartedOut(started=started, skipped=skipped)


@router.get("/values", response={200: ValuesOut} | refusals())
def list_lead_values(request: SignedInRequest, wanted: Query[LeadValuesFilter]) -> HttpResponse:
    require(request.user, "lead.read")
    records = listing.in_view(request.user, wanted.view)
    return json_answer(values_of(request.user, wanted.view, records, wanted.field))


@router.get("/{lead_id}", response={200: LeadOut} | refusals())
def get_lead(request: SignedInRequest, lead_id: int) -> Lead:
    return selectors.get_lead(request.user, lead_id)


@router.patch(
    "/{lead_id}",
    response={200: LeadOut}
    | codes(
        [
            errors.DuplicatePhoneError,
            ChangedMeanwhileError,
            errors.ReturnedLeadError,
            ReadOnlyError,
            GateShutError,
        ]
    ),
)
def update_lead(request: SignedInRequest, lead_id: int, body: LeadPatch) -> Lead:
    with telling_current(LeadOut, lambda: selectors.get_lead(request.user, lead_id)):
        return services.update_lead(
            actor=request.user, lead_id=lead_id, values=body.values(), version=body.version
        )


@router.post(
    "/{lead_id}/return", response={200: LeadOut} | codes([errors.TransitionError, GateShutError])
)
def return_lead(request: SignedInRequest, lead_id: int, body: ReturnIn) -> Lead:
    return services.return_lead(actor=request.user, lead_id=lead_id, reason=body.reason)


@router.get("/{lead_id}/collaborators", response={200: CollaboratorsOut} | refusals())
def list_lead_collaborators(
    request: SignedInRequest, lead_id: int
) -> dict[str, list[Collaborator]]:
    lead = selectors.get_lead(request.user, lead_id)
    return {"items": collaborators_of("lead", lead.pk)}


@router.put(
    "/{lead_id}/collaborators/{user_id}",
    response={200: CollaboratorOut} | codes([OwnerIsNoCollaboratorError]),
)
def set_lead_collaborator(
    request: SignedInRequest, lead_id: int, user_id: int, body: CollaboratorIn
) -> Collaborator:
    return sharing.share(
        actor=request.user,
        object_type="lead",
        record=selectors.get_lead(request.user, lead_id),
        user_id=user_id,
        access=body.access,
    )


@router.delete("/{lead_id}/collaborators/{user_id}", response={204: None} | refusals())
def remove_lead_collaborator(request: SignedInRequest, lead_id: int, user_id: int) -> Status[None]:
    lead = selectors.get_lead(request.user, lead_id)
    sharing.stop_sharing(actor=request.user, object_type="lead", record=lead, user_id=user_id)
    return Status(204, None)
