"""/api/refreshers: who is asked to go through an SOP again, and what it shows them."""

from ninja import Router, Status

from genjin.analytics.refreshers import errors, selectors, services
from genjin.analytics.refreshers.schemas import RefresherOut, RefresherPageOut, RefreshersOut
from genjin.common import clock
from genjin.common.http import codes, refusals
from genjin.identity.sessions.requests import SignedInRequest

router = Router(tags=["refreshers"])


@router.get("", response={200: RefreshersOut} | refusals())
def list_refreshers(request: SignedInRequest) -> RefreshersOut:
    """One's own and those of people within reach: open, or read within a month."""
    found = selectors.list_refreshers(request.user)
    return RefreshersOut(items=list(map(RefresherOut.of, found)))


@router.get("/{refresher_id}", response={200: RefresherPageOut} | refusals())
def get_refresher(request: SignedInRequest, refresher_id: int) -> RefresherPageOut:
    one = selectors.get_refresher(request.user, refresher_id)
    found = selectors.shown(one, clock.now())
    return RefresherPageOut.of(found, actor_id=request.user.pk)


@router.post("/{refresher_id}/read", response={204: None} | codes([errors.ReadAlreadyError]))
def read_refresher(request: SignedInRequest, refresher_id: int) -> Status[None]:
    """Whoever was asked has gone through it."""
    services.read_refresher(actor=request.user, refresher_id=refresher_id)
    return Status(204, None)
