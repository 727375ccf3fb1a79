"""/api/sops/{id}/monitor: how an SOP is kept, and the records behind each of its numbers."""

from django.http import HttpResponse
from ninja import Query, Router

from genjin.analytics.metrics.drilling import drill
from genjin.analytics.metrics.schemas import RecordsOut
from genjin.analytics.monitor.schemas import MonitorFilter, MonitorOut, MonitorRecordsFilter
from genjin.analytics.monitor.selectors import monitor_of, records_with
from genjin.common import clock
from genjin.common.http import json_answer, refusals
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.statistics.quarters import read_quarter
from genjin.sop.statistics.scope import make_scope

router = Router(tags=["sops"])


@router.get("/{sop_id}/monitor", response={200: MonitorOut} | refusals())
def get_sop_monitor(
    request: SignedInRequest, sop_id: int, wanted: Query[MonitorFilter]
) -> HttpResponse:
    require(request.user, "monitor.read")
    monitor = monitor_of(
        request.user,
        sop_id,
        days=wanted.days,
        department_id=wanted.department_id,
        number=wanted.version,
    )
    answer = MonitorOut.of(monitor, department_id=wanted.department_id)
    return json_answer(answer.model_dump())


@router.get("/{sop_id}/records", response={200: RecordsOut} | refusals())
def list_sop_records(
    request: SignedInRequest, sop_id: int, wanted: Query[MonitorRecordsFilter]
) -> RecordsOut:
    require(request.user, "monitor.read")
    scope = make_scope(
        request.user,
        days=wanted.days,
        department_id=wanted.department_id,
        person_id=wanted.person_id,
        period=read_quarter(wanted.quarter).period(clock.today()) if wanted.quarter else None,
    )
    rows = records_with(
        scope, sop_id, wanted.status, step=wanted.step or None, number=wanted.version
    )
    return RecordsOut.of(drill(rows, cursor=wanted.cursor))
