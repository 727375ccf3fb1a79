"""/api/steps: what people do with a step of theirs, or of somebody within their reach."""

from ninja import Router, Status

from genjin.common.http import codes, refusals
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.runs import errors
from genjin.sop.runs.schemas import (
    EvidenceBackIn,
    EvidenceIn,
    EvidenceOut,
    MarkIn,
    PauseIn,
    ReasonIn,
    SendBackIn,
)
from genjin.sop.runs.services import (
    claiming,
    explaining,
    marking,
    reporting,
    returning,
    steering,
)

router = Router(tags=["steps"])
evidence_router = Router(tags=["evidence"])


@router.post(
    "/{step_id}/marks",
    response={204: None}
    | codes(
        [
            errors.StepClosedError,
            errors.NoSuchMarkError,
            errors.NothingToCheckError,
            errors.NotConfirmerError,
        ]
    ),
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
    "/{step_id}/return",
    response={204: None} | codes([errors.NothingToCheckError, errors.NotConfirmerError]),
)
def return_step(request: SignedInRequest, step_id: int, body: ReasonIn) -> Status[None]:
    """Whoever looks at what proves a step does not agree: it is to do again."""
    returning.return_step(actor=request.user, step_run_id=step_id, reason=body.reason)
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


@router.post(
    "/{step_id}/claim",
    response={204: None} | codes([errors.StepClosedError, errors.AlreadyClaimedError]),
)
def claim_step(request: SignedInRequest, step_id: int) -> Status[None]:
    """Take a step that lies in a queue of a group of mine; of two at once one has it."""
    claiming.claim_step(actor=request.user, step_run_id=step_id)
    return Status(204, None)


@router.post(
    "/{step_id}/release",
    response={204: None} | codes([errors.StepClosedError, errors.NotFromAQueueError]),
)
def release_step(request: SignedInRequest, step_id: int) -> Status[None]:
    """Put a step that I took back into its queue."""
    claiming.release_step(actor=request.user, step_run_id=step_id)
    return Status(204, None)


@router.post(
    "/{step_id}/explain",
    response={204: None} | codes([errors.StepClosedError, errors.NotLateError]),
)
def explain_step(request: SignedInRequest, step_id: int, body: ReasonIn) -> Status[None]:
    """Say why a step is late; whoever was told of it sees the answer."""
    explaining.explain_step(actor=request.user, step_run_id=step_id, reason=body.reason)
    return Status(204, None)


@evidence_router.post(
    "",
    response={200: EvidenceOut}
    | codes([errors.UnknownEvidenceError, errors.HappensLaterError, errors.ReportedElsewhereError]),
)
def report_evidence(request: SignedInRequest, body: EvidenceIn) -> EvidenceOut:
    """For systems that know what happened to a record: a quote sent, a call of so many seconds. A
    step that waits for it is done with this request."""
    report = reporting.report_evidence(actor=request.user, **body.dict())
    return EvidenceOut(id=report.pk)


@evidence_router.post("/take-back", response={204: None} | refusals())
def take_evidence_back(request: SignedInRequest, body: EvidenceBackIn) -> Status[None]:
    """A step that it had completed opens again."""
    reporting.take_report_back(actor=request.user, kind=body.kind, ref=body.ref)
    return Status(204, None)
