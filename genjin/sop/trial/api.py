"""/api/sops/trial: what an SOP would do, tried out before anybody has to live with it. Nothing is
written."""

from ninja import Router

from genjin.common.http import refusals
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.trial.answering import dry_run_out, forecast_out, replay_out
from genjin.sop.trial.schemas import (
    DryRunIn,
    DryRunOut,
    ForecastIn,
    ForecastOut,
    ReplayIn,
    ReplayOut,
)
from genjin.sop.trial.selectors import get_definition
from genjin.sop.trial.trying import forecast_load, replay_past, try_on_record

router = Router(tags=["sops"])


@router.post("/dry-run", response={200: DryRunOut} | refusals())
def dry_run_sop(request: SignedInRequest, body: DryRunIn) -> DryRunOut:
    """What would happen to one real record, and when."""
    definition = get_definition(request.user, source=body.source, sop_id=body.sop_id)
    tried = try_on_record(
        request.user,
        definition,
        (body.object_type, body.object_id),
        starts_at=body.starts_at,
        pace=body.pace,
    )
    return dry_run_out(definition, tried, body.pace)


@router.post("/replay", response={200: ReplayOut} | refusals())
def replay_sop(request: SignedInRequest, body: ReplayIn) -> ReplayOut:
    """What the SOP would have made of the last 90 days' records within reach."""
    definition = get_definition(request.user, source=body.source, sop_id=body.sop_id)
    return replay_out(definition, replay_past(request.user, definition))


@router.post("/forecast", response={200: ForecastOut} | refusals())
def forecast_sop(request: SignedInRequest, body: ForecastIn) -> ForecastOut:
    """Steps per person and working day for the next 30 days, if as many records come in."""
    definition = get_definition(request.user, source=body.source, sop_id=body.sop_id)
    past = replay_past(request.user, definition)
    return forecast_out(definition, past, forecast_load(definition, past), body.limit)
