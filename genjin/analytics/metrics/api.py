"""/api/figures: the records behind a figure."""

from ninja import Query, Router

from genjin.analytics.metrics.drilling import drill
from genjin.analytics.metrics.library import get_metric
from genjin.analytics.metrics.schemas import FigureFilter, RecordsOut
from genjin.common.http import refusals
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.statistics.scope import make_scope

router = Router(tags=["figures"])


@router.get("/{key}/records", response={200: RecordsOut} | refusals())
def list_figure_records(
    request: SignedInRequest, key: str, wanted: Query[FigureFilter]
) -> RecordsOut:
    """Of an average, numerator and denominator are the same records; each says its minutes."""
    require(request.user, "monitor.read")
    metric = get_metric(key)
    scope = make_scope(
        request.user,
        days=wanted.days,
        department_id=wanted.department_id,
        person_id=wanted.person_id,
    )
    return RecordsOut.of(drill(metric.part(wanted.part, scope), cursor=wanted.cursor))
