"""/api/sops/{id}/versions: drafts, pilots, publication, and two versions side by side."""

from ninja import Query, Router, Status

from genjin.common.http import codes, refusals
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.definitions import errors
from genjin.sop.definitions import services as definitions
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.services import Publication
from genjin.sop.versions import overview, preview, services
from genjin.sop.versions.errors import NoSuchStepError, StepsMeetError
from genjin.sop.versions.schemas import (
    CompareFilter,
    SopComparisonOut,
    SopDraftDiscardIn,
    SopDraftIn,
    SopMoveIn,
    SopMovePreviewOut,
    SopPilotEndIn,
    SopPublicationIn,
    SopVersionOut,
    SopVersionsOut,
)

router = Router(tags=["sops"])

_PUBLISHING = codes(
    [
        errors.NoChangeError,
        errors.PilotUnderWayError,
        errors.NotPublishableError,
        errors.DraftChangedError,
        NoSuchStepError,
        StepsMeetError,
    ]
)


@router.get("/{sop_id}/versions", response={200: SopVersionsOut} | refusals())
def list_sop_versions(request: SignedInRequest, sop_id: int) -> SopVersionsOut:
    """The newest first; a draft only for those who may change it."""
    return SopVersionsOut(items=overview.list_lines(request.user, sop_id))


@router.get("/{sop_id}/versions/{number}", response={200: SopVersionOut} | refusals())
def get_sop_version(request: SignedInRequest, sop_id: int, number: int) -> SopVersionOut:
    return overview.show_version(request.user, sop_id, number)


@router.get("/{sop_id}/compare", response={200: SopComparisonOut} | refusals())
def compare_sop_versions(
    request: SignedInRequest, sop_id: int, wanted: Query[CompareFilter]
) -> SopComparisonOut:
    """Line by line, in sentences, and by their figures, as far as the reader may see."""
    return overview.compare(request.user, sop_id, wanted.a, wanted.b)


@router.put("/{sop_id}/draft", response={200: SopVersionOut} | codes([errors.DraftChangedError]))
def save_sop_draft(request: SignedInRequest, sop_id: int, body: SopDraftIn) -> SopVersionOut:
    """Keep it, whatever is wrong with it; what is wrong comes back with it."""
    draft = definitions.save_draft(
        actor=request.user, sop_id=sop_id, source=body.source, revision=body.revision
    )
    return _shown(request, draft)


@router.post("/{sop_id}/draft/discard", response={204: None} | codes([errors.DraftChangedError]))
def discard_sop_draft(
    request: SignedInRequest, sop_id: int, body: SopDraftDiscardIn
) -> Status[None]:
    definitions.discard_draft(actor=request.user, sop_id=sop_id, revision=body.revision)
    return Status(204, None)


@router.post(
    "/{sop_id}/versions/{number}/preview",
    response={200: SopMovePreviewOut} | codes([NoSuchStepError, StepsMeetError]),
)
def preview_sop_move(
    request: SignedInRequest, sop_id: int, number: int, body: SopMoveIn
) -> SopMovePreviewOut:
    """What moving the runs under way would do; nothing is stored."""
    found = preview.preview_move(
        actor=request.user,
        sop_id=sop_id,
        number=number,
        to=body.to,
        department_ids=body.department_ids,
        mapping=body.mapping,
    )
    return SopMovePreviewOut.of(found)


@router.post("/{sop_id}/versions/{number}/publish", response={200: SopVersionOut} | _PUBLISHING)
def publish_sop_version(
    request: SignedInRequest, sop_id: int, number: int, body: SopPublicationIn
) -> SopVersionOut:
    """A draft is tried out by departments or goes live; a pilot goes live."""
    version = services.publish(
        actor=request.user,
        sop_id=sop_id,
        number=number,
        publication=Publication(body.to, body.revision, body.note, body.department_ids),
        running=services.Running(body.running, body.mapping),
    )
    return _shown(request, version)


@router.post(
    "/{sop_id}/versions/{number}/end",
    response={200: SopVersionOut} | codes([errors.NotAPilotError, NoSuchStepError, StepsMeetError]),
)
def end_sop_pilot(
    request: SignedInRequest, sop_id: int, number: int, body: SopPilotEndIn
) -> SopVersionOut:
    """New records of its departments enter the live version again."""
    version = services.end_pilot(
        actor=request.user,
        sop_id=sop_id,
        number=number,
        running=services.Running(body.running, body.mapping),
    )
    return _shown(request, version)


def _shown(request: SignedInRequest, version: SopVersion) -> SopVersionOut:
    return overview.show_version(request.user, version.sop_id, version.number)
