"""/api/today, /api/follow-ups, the pages of records, and what is done to work items."""

from datetime import datetime
from typing import Annotated, Literal

from django.http import HttpResponse
from ninja import Query, Router, Status

from genjin.activities.follow_ups.errors import FollowUpIncompleteError, HappenedAheadError
from genjin.activities.tasks.errors import DueInThePastError, TaskAlreadyClosedError
from genjin.activities.tasks.services import NewTask, complete_task, create_tasks, snooze_task
from genjin.common import clock
from genjin.common.errors import ChangedMeanwhileError
from genjin.common.http import codes, json_answer, refusals
from genjin.crm.leads.errors import ReturnedLeadError
from genjin.crm.leads.selectors import get_lead
from genjin.crm.reach.selectors import require_writing
from genjin.desk.record_page.contacts import contact_page, contact_timeline
from genjin.desk.record_page.customers import customer_page, customer_timeline
from genjin.desk.record_page.leads import lead_page
from genjin.desk.saving.services import log_follow_up
from genjin.desk.schemas import (
    ContactPageOut,
    CustomerPageOut,
    FollowUpIn,
    FollowUpSaved,
    LeadPageOut,
    SearchOut,
    SnoozeIn,
    TaskIn,
    TaskShort,
    TodayOut,
    WorkItemPageOut,
)
from genjin.desk.search.selectors import search
from genjin.desk.timeline.schemas import TimelineOut
from genjin.desk.timeline.selectors import timeline_of
from genjin.desk.today.one import work_item
from genjin.desk.today.selectors import SHOWN, today_of
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.identity.users.selectors import find_active_user
from genjin.records.collaborators.errors import ReadOnlyError
from genjin.records.objects.errors import NoSuchOwnerError
from genjin.records.objects.selectors import get_reachable
from genjin.sop.runs.services.snoozing import snooze_step

router = Router(tags=["desk"])
TimelineKind = Literal["", "follow_up", "change", "sop", "task"]


@router.get("/today", response={200: TodayOut} | refusals())
def get_today(
    request: SignedInRequest, shown: Annotated[int, Query(ge=1, le=1000)] = SHOWN
) -> HttpResponse:
    return json_answer(today_of(request.user, shown))


@router.get("/leads/{lead_id}/page", response={200: LeadPageOut} | refusals(), by_alias=True)
def get_lead_page(request: SignedInRequest, lead_id: int) -> HttpResponse:
    return json_answer(lead_page(request.user, lead_id))


@router.get("/leads/{lead_id}/timeline", response={200: TimelineOut} | refusals(), by_alias=True)
def get_lead_timeline(
    request: SignedInRequest,
    lead_id: int,
    kind: TimelineKind = "",
    cursor: Annotated[str, Query(max_length=200)] = "",
) -> HttpResponse:
    lead = get_lead(request.user, lead_id)
    return json_answer(timeline_of([("lead", lead.pk)], kind=kind, cursor=cursor))


@router.get(
    "/customers/{customer_id}/page", response={200: CustomerPageOut} | refusals(), by_alias=True
)
def get_customer_page(request: SignedInRequest, customer_id: int) -> HttpResponse:
    return json_answer(customer_page(request.user, customer_id))


@router.get(
    "/customers/{customer_id}/timeline", response={200: TimelineOut} | refusals(), by_alias=True
)
def get_customer_timeline(
    request: SignedInRequest,
    customer_id: int,
    kind: TimelineKind = "",
    cursor: Annotated[str, Query(max_length=200)] = "",
) -> HttpResponse:
    return json_answer(customer_timeline(request.user, customer_id, kind=kind, cursor=cursor))


@router.get(
    "/contacts/{contact_id}/page", response={200: ContactPageOut} | refusals(), by_alias=True
)
def get_contact_page(request: SignedInRequest, contact_id: int) -> HttpResponse:
    return json_answer(contact_page(request.user, contact_id))


@router.get(
    "/contacts/{contact_id}/timeline", response={200: TimelineOut} | refusals(), by_alias=True
)
def get_contact_timeline(
    request: SignedInRequest,
    contact_id: int,
    kind: TimelineKind = "",
    cursor: Annotated[str, Query(max_length=200)] = "",
) -> HttpResponse:
    return json_answer(contact_timeline(request.user, contact_id, kind=kind, cursor=cursor))


@router.post(
    "/follow-ups",
    response={201: FollowUpSaved}
    | codes(
        [
            ChangedMeanwhileError,
            DueInThePastError,
            FollowUpIncompleteError,
            HappenedAheadError,
            ReadOnlyError,
            ReturnedLeadError,
        ]
    ),
)
def write_follow_up(request: SignedInRequest, body: FollowUpIn) -> HttpResponse:
    return json_answer(log_follow_up(actor=request.user, body=body), status=201)


@router.get("/work-items/{kind}/{item_id}", response={200: WorkItemPageOut} | refusals())
def get_work_item(
    request: SignedInRequest, kind: Literal["step", "task"], item_id: int
) -> HttpResponse:
    """One card by itself, with whether it is still to do."""
    return json_answer(work_item(request.user, kind, item_id))


@router.post(
    "/work-items/{kind}/{item_id}/snooze",
    response={204: None} | codes([TaskAlreadyClosedError, DueInThePastError]),
)
def snooze_work_item(
    request: SignedInRequest, kind: Literal["step", "task"], item_id: int, body: SnoozeIn
) -> Status[None]:
    _refuse_past(body.until, "until")
    if kind == "step":
        snooze_step(actor=request.user, step_run_id=item_id, until=body.until, reason=body.reason)
    else:
        snooze_task(actor=request.user, task_id=item_id, until=body.until, reason=body.reason)
    return Status(204, None)


@router.post("/tasks", response={201: TaskShort} | codes([DueInThePastError, NoSuchOwnerError]))
def create_task(request: SignedInRequest, body: TaskIn) -> Status[TaskShort]:
    require(request.user, "task.create")
    _refuse_past(body.due_at, "due_at")
    subject = get_reachable(request.user, body.object_type, body.object_id)
    require_writing(request.user, body.object_type, subject)
    owner = find_active_user(body.assignee_id) if body.assignee_id else request.user
    if owner is None:
        raise NoSuchOwnerError(fields={"assignee_id": NoSuchOwnerError().message})
    new = NewTask(body.title, body.object_type, subject.pk, owner.pk, body.due_at)
    (task,) = create_tasks([new], by=request.user)
    return Status(201, TaskShort(id=task.pk, title=task.title, due_at=task.due_at))


@router.post("/tasks/{task_id}/complete", response={204: None} | codes([TaskAlreadyClosedError]))
def complete_a_task(request: SignedInRequest, task_id: int) -> Status[None]:
    complete_task(actor=request.user, task_id=task_id)
    return Status(204, None)


@router.get("/search", response={200: SearchOut} | refusals())
def search_records(
    request: SignedInRequest, q: Annotated[str, Query(max_length=100)] = ""
) -> HttpResponse:
    return json_answer({"items": search(request.user, q)})


def _refuse_past(moment: datetime, field: str) -> None:
    if moment <= clock.now():
        raise DueInThePastError(fields={field: DueInThePastError().message})
