"""/api/notifications: the bell."""

from django.http import HttpResponse
from ninja import Query, Router

from genjin.common.http import SignedInRequest, json_answer, refusals
from genjin.workplace.notifications import selectors, services
from genjin.workplace.notifications.schemas import DrillOut, NotificationsOut, UnreadOut

router = Router(tags=["notifications"])


@router.get("", response={200: NotificationsOut} | refusals(), operation_id="list_notifications")
def list_notifications(
    request: SignedInRequest, cursor: str = Query("", max_length=200)
) -> HttpResponse:
    return json_answer(selectors.list_notifications(request.user, cursor=cursor))


@router.get(
    "/unread", response={200: UnreadOut} | refusals(), operation_id="count_unread_notifications"
)
def count_unread_notifications(request: SignedInRequest) -> HttpResponse:
    return json_answer({"unread": selectors.count_unread(request.user)})


@router.post(
    "/read-all", response={204: None} | refusals(), operation_id="mark_all_notifications_read"
)
def mark_all_notifications_read(request: SignedInRequest) -> tuple[int, None]:
    services.mark_all_read(actor=request.user)
    return 204, None


@router.post(
    "/{notification_id}/read",
    response={204: None} | refusals(),
    operation_id="mark_notification_read",
)
def mark_notification_read(request: SignedInRequest, notification_id: int) -> tuple[int, None]:
    services.mark_read(actor=request.user, notification_id=notification_id)
    return 204, None


@router.get(
    "/{notification_id}/records",
    response={200: DrillOut} | refusals(),
    operation_id="list_notification_records",
)
def list_notification_records(request: SignedInRequest, notification_id: int) -> HttpResponse:
    return json_answer(selectors.list_records(request.user, notification_id))
