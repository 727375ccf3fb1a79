"""/api/queue: what the queue gave up on, for administrators. It stands here because the queue lies
below people and their rights."""

from datetime import datetime
from http import HTTPStatus
from typing import Any

from django.db import transaction
from django.http import HttpResponse
from ninja import Router, Schema, Status

from genjin.common import clock
from genjin.common.http import json_answer, refusals
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.platform.queue import selectors, services

router = Router(tags=["queue"])


class DeadItemOut(Schema):
    id: int
    kind: str
    key: str | None
    attempts: int
    last_error: str
    failed_at: datetime


class DeadItemsOut(Schema):
    items: list[DeadItemOut]


@router.get("/dead", response={200: DeadItemsOut} | refusals())
def list_dead_items(request: SignedInRequest) -> HttpResponse:
    require(request.user, "queue.manage")
    names = DeadItemOut.model_fields
    items: list[dict[str, Any]] = [
        {name: getattr(item, name) for name in names} for item in selectors.list_dead()
    ]
    return json_answer({"items": items})


@router.post("/dead/{item_id}/replay", response={204: None} | refusals())
def replay_dead_item(request: SignedInRequest, item_id: int) -> Status[None]:
    require(request.user, "queue.manage")
    with transaction.atomic():
        services.replay_dead(item_id)
        write_history(
            [
                HistoryEntry(
                    object_type="queue_item",
                    object_id=item_id,
                    action="replayed",
                    actor_id=request.user.pk,
                    at=clock.now(),
                )
            ]
        )
    return Status(HTTPStatus.NO_CONTENT, None)
