"""/api/notifications: the bell."""

from http import HTTPStatus
from typing import Annotated

from django.http import HttpResponse
from ninja import Router, Status
from ninja.params.functions import Query

from genjin.common.http import json_answer, refusals
from genjin.identity.sessions.requests import SignedInRequest
from genjin.workplace.notifications import selectors, services
from genjin.workplace.notifications.schemas import DrillOut, NotificationsOut, UnreadOut

router = Router(tags=["notifications"])


@router.get("", response={200: NotificationsOut} | refusals())
def list_notifications(
    request: SignedInRequest, cursor: Annotated[str, Query(max_length=200)] = ""
) -> HttpResponse:
    return json_answer(selectors.list_notifications(request.user, cursor=cursor))


@router.get("/unread", response={200: UnreadOut} | refusals())
def count_unread_notifications(request: SignedInRequest) -> HttpResponse:
    return json_answer({"unread": selectors.count_unread(request.user)})


@router.post("/read-all", response={204: None} | refusals())
def mark_all_notifications_read(request: SignedInRequest) -> Status[None]:
    services.mark_all_read(actor=request.user)
    return Status(HTTPStatus.NO_CONTENT, None)


@router.post("/{notification_id}/read", response={204: None} | refusals())
def mark_notification_read(request: SignedInRequest, notification_id: int) -> Status[None]:
    services.mark_read(actor=request.user, notification_id=notification_id)
    return Status(HTTPStatus.NO_CONTENT, None)


@router.get("/{notification_id}/records", response={200: DrillOut} | refusals())
def list_notification_records(request: SignedInRequest, notification_id: int) -> HttpResponse:
    return json_answer(selectors.list_records(request.user, notification_id))
