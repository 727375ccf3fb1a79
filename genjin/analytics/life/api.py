"""/api/life: a customer's whole life across all SOPs, and the records behind each number."""

from ninja import Query, Router, Status

from genjin.analytics.life import selectors, services
from genjin.analytics.life.schemas import LifeMapOut, LifePhaseIn, LifeRecordsFilter
from genjin.analytics.metrics.drilling import drill
from genjin.analytics.metrics.schemas import RecordsOut
from genjin.common.errors import ChangedMeanwhileError
from genjin.common.http import codes, refusals
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.definitions.phases import Phase

router = Router(tags=["life"])


@router.get("", response={200: LifeMapOut} | refusals())
def get_life_map(request: SignedInRequest) -> LifeMapOut:
    """By what who asks may see; by that a seller sees their own."""
    require(request.user, "monitor.read")
    return LifeMapOut.of(selectors.life_map(request.user), days=selectors.DAYS)


@router.get("/{phase}/records", response={200: RecordsOut} | refusals())
def list_life_records(
    request: SignedInRequest, phase: Phase, wanted: Query[LifeRecordsFilter]
) -> RecordsOut:
    require(request.user, "monitor.read")
    rows = selectors.rows_in(request.user, phase, wanted.part)
    return RecordsOut.of(drill(rows, cursor=wanted.cursor))


@router.put("/{phase}", response={204: None} | codes([ChangedMeanwhileError]))
def change_life_phase(request: SignedInRequest, phase: Phase, body: LifePhaseIn) -> Status[None]:
    """What it is for and whose it is, in the language of who asks."""
    services.change_phase(
        actor=request.user,
        phase=phase,
        goal=body.goal,
        departments=body.departments,
        version=body.version,
    )
    return Status(204, None)
