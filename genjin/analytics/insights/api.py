"""/api/sops/{id}/adherence, winning, review: what follows from how an SOP is kept."""

from dataclasses import replace

from ninja import Query, Router

from genjin.analytics.insights.adherence import adherence_of, rows_of_part
from genjin.analytics.insights.schemas import (
    AdherenceFilter,
    AdherenceRecordsFilter,
    AdherenceScoreOut,
    ReviewFilter,
    ReviewOut,
    WinningFilter,
    WinningOut,
    WinningRecordsFilter,
)
from genjin.analytics.insights.selectors import review_of
from genjin.analytics.insights.winning import decided_runs, winning_of
from genjin.analytics.metrics.drilling import drill
from genjin.analytics.metrics.schemas import RecordsOut
from genjin.analytics.monitor.schemas import MonitorFilter
from genjin.analytics.monitor.selectors import version_asked
from genjin.analytics.outcomes.selectors import find_kept
from genjin.common.http import refusals
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.identity.users.models import User
from genjin.sop.statistics.quarters import read_quarter
from genjin.sop.statistics.scope import Scope, make_scope

router = Router(tags=["sops"])


@router.get("/{sop_id}/adherence", response={200: AdherenceScoreOut} | refusals())
def get_sop_adherence(
    request: SignedInRequest, sop_id: int, wanted: Query[AdherenceFilter]
) -> AdherenceScoreOut:
    """One person's score as a formula with their numbers; of what lies within reach."""
    scope = _asked(request.user, wanted)
    version = version_asked(sop_id, wanted.version)
    whole = wanted.version is None
    return AdherenceScoreOut.of(adherence_of(scope, version, wanted.person_id, whole=whole))


@router.get("/{sop_id}/adherence/records", response={200: RecordsOut} | refusals())
def list_adherence_records(
    request: SignedInRequest, sop_id: int, wanted: Query[AdherenceRecordsFilter]
) -> RecordsOut:
    scope = replace(_asked(request.user, wanted), person_id=wanted.person_id)
    version, whole = version_asked(sop_id, wanted.version), wanted.version is None
    rows = rows_of_part(scope, version, wanted.part, whole=whole, step=wanted.step or None)
    return RecordsOut.of(drill(rows, cursor=wanted.cursor))


@router.get("/{sop_id}/winning", response={200: WinningOut} | refusals())
def get_sop_winning(
    request: SignedInRequest, sop_id: int, wanted: Query[WinningFilter]
) -> WinningOut:
    """Which steps go with winning; no proof of what causes it."""
    scope = _asked(request.user, wanted)
    version = version_asked(sop_id, wanted.version)
    kept = find_kept(scope)
    found = winning_of(scope, version, whole=wanted.version is None, kept=kept)
    return WinningOut.of(found, days=wanted.days)


@router.get("/{sop_id}/winning/records", response={200: RecordsOut} | refusals())
def list_winning_records(
    request: SignedInRequest, sop_id: int, wanted: Query[WinningRecordsFilter]
) -> RecordsOut:
    scope = _asked(request.user, wanted)
    rows = decided_runs(
        scope,
        version_asked(sop_id, wanted.version),
        whole=wanted.version is None,
        part=wanted.part,
        step=wanted.step or None,
        won_only=wanted.won_only,
    )
    return RecordsOut.of(drill(rows, cursor=wanted.cursor))


@router.get("/{sop_id}/review", response={200: ReviewOut} | refusals())
def get_sop_review(request: SignedInRequest, sop_id: int, wanted: Query[ReviewFilter]) -> ReviewOut:
    """What a quarter proposes to change, by which rules."""
    require(request.user, "monitor.read")
    quarter = read_quarter(wanted.quarter) if wanted.quarter else None
    review = review_of(request.user, sop_id, quarter=quarter, department_id=wanted.department_id)
    return ReviewOut.of(review)


def _asked(actor: User, wanted: MonitorFilter) -> Scope:
    require(actor, "monitor.read")
    return make_scope(actor, days=wanted.days, department_id=wanted.department_id)
