"""/api/steps: what people do with a step of theirs, or of somebody within their reach."""

from ninja import Router, Status

from genjin.common.http import codes
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.runs import errors
from genjin.sop.runs.schemas import MarkIn, PauseIn, ReasonIn, SendBackIn
from genjin.sop.runs.services import marking, steering

router = Router(tags=["steps"])


@router.post(
    "/{step_id}/marks",
    response={204: None}
    | codes([errors.StepClosedError, errors.NoSuchMarkError, errors.NotConfirmerError]),
)
def mark_step(request: SignedInRequest, step_id: int, body: MarkIn) -> Status[None]:
    """Give the evidence that is given by hand: a click, a tick on the checklist, a confirmation."""
    marking.mark_step(actor=request.user, step_run_id=step_id, kind=body.kind, item=body.item)
    return Status(204, None)


@router.post(
    "/{step_id}/marks/take-back",
    response={204: None} | codes([errors.StepClosedError, errors.NoSuchMarkError]),
)
def take_mark_back(request: SignedInRequest, step_id: int, body: MarkIn) -> Status[None]:
    """A step that was completed by it opens again."""
    marking.take_mark_back(actor=request.user, step_run_id=step_id, kind=body.kind, item=body.item)
    return Status(204, None)


@router.post(
    "/{step_id}/skip",
    response={204: None} | codes([errors.StepClosedError, errors.NotSkippableError]),
)
def skip_step(request: SignedInRequest, step_id: int, body: ReasonIn) -> Status[None]:
    """Optional steps by whoever does them, others by managers."""
    steering.skip_step(actor=request.user, step_run_id=step_id, reason=body.reason)
    return Status(204, None)


@router.post(
    "/{step_id}/send-back",
    response={204: None} | codes([errors.StepClosedError, errors.NothingToGoBackToError]),
)
def send_step_back(request: SignedInRequest, step_id: int, body: SendBackIn) -> Status[None]:
    """A step before it is done anew, and this one after it."""
    steering.send_back(actor=request.user, step_run_id=step_id, to=body.to, reason=body.reason)
    return Status(204, None)


@router.post(
    "/{step_id}/pause",
    response={204: None} | codes([errors.StepClosedError, errors.PauseTooLongError]),
)
def pause_step(request: SignedInRequest, step_id: int, body: PauseIn) -> Status[None]:
    """The clock stands while the customer is waited for, with a limit."""
    steering.pause_step(
        actor=request.user, step_run_id=step_id, until=body.until, reason=body.reason
    )
    return Status(204, None)


@router.post(
    "/{step_id}/resume",
    response={204: None} | codes([errors.StepClosedError, errors.StepNotPausedError]),
)
def resume_step(request: SignedInRequest, step_id: int) -> Status[None]:
    """Before its time."""
    steering.resume_step(actor=request.user, step_run_id=step_id)
    return Status(204, None)
