"""What worked becomes part of an SOP's draft."""

from ninja import Router

from genjin.activities.follow_ups.selectors import reachable_follow_up
from genjin.common.http import codes, refusals
from genjin.desk.taking import errors, selectors, services
from genjin.desk.taking.schemas import NeutralOut, TakeIn, TakenOut, TakeStepIn
from genjin.desk.taking.services import Source
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.definitions.errors import DraftChangedError

router = Router(tags=["sops"])
_TAKING = codes(
    [
        errors.CannotTakeError,
        errors.NoDrawingError,
        errors.TooLongError,
        errors.LongNameError,
        DraftChangedError,
    ]
)


@router.get("/follow-ups/{follow_up_id}/neutral", response={200: NeutralOut} | refusals())
def get_neutral_follow_up(request: SignedInRequest, follow_up_id: int) -> NeutralOut:
    """What it says, without the customer it was about."""
    require(request.user, "sop.read")
    row = reachable_follow_up(request.user, follow_up_id)
    place = selectors.place_of(row)
    return NeutralOut(
        text=selectors.neutral_text_of(row),
        sop_id=place.sop_id if place else None,
        step=place.step if place else "",
    )


@router.post("/sops/{sop_id}/take", response={200: TakenOut} | _TAKING)
def take_into_sop(request: SignedInRequest, sop_id: int, body: TakeIn) -> TakenOut:
    """A text becomes an example of a step's script, an item of its checklist, or a new step."""
    source = Source(body.source.kind, body.source.id) if body.source else None
    step = services.take_text(
        actor=request.user,
        sop_id=sop_id,
        step=body.step,
        as_=body.as_,
        said=body.text,
        source=source,
    )
    return TakenOut(sop_id=sop_id, step=step)


@router.post("/sops/{sop_id}/take-step", response={200: TakenOut} | _TAKING)
def take_step_into_sop(request: SignedInRequest, sop_id: int, body: TakeStepIn) -> TakenOut:
    """A step of another SOP, with its script, checklist and ladder."""
    step = services.take_step(
        actor=request.user,
        sop_id=sop_id,
        after=body.step,
        other_id=body.from_sop,
        key=body.from_step,
    )
    return TakenOut(sop_id=sop_id, step=step)
