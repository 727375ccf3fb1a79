"""/api/sops/{id}/design: an SOP drawn and changed on a canvas."""

from ninja import Router, Status

from genjin.common.http import codes, refusals
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.identity.users.selectors import names_of
from genjin.sop.definitions import selectors
from genjin.sop.definitions.errors import DraftChangedError, SopKeyTakenError
from genjin.sop.designer import checking, overview, services
from genjin.sop.designer.schemas import (
    DesignBegunOut,
    DesignCheckIn,
    DesignFindingsOut,
    DesignIn,
    DesignOut,
    FindingOut,
    NewDesignIn,
    UnpublishedListOut,
    UnpublishedOut,
)

router = Router(tags=["sops"])


@router.get("/drafts", response={200: UnpublishedListOut} | refusals())
def list_sop_drafts(request: SignedInRequest) -> UnpublishedListOut:
    """SOPs of which there is a draft, and nothing yet that records enter."""
    require(request.user, "sop.change")
    drafts = selectors.list_unpublished()
    names = names_of({draft.changed_by_id for draft in drafts if draft.changed_by_id})
    return UnpublishedListOut(items=[UnpublishedOut.of(draft, names) for draft in drafts])


@router.post("/design/check", response={200: DesignFindingsOut} | refusals())
def check_sop_design(request: SignedInRequest, body: DesignCheckIn) -> DesignFindingsOut:
    """What is wrong, what had better be otherwise, and the file of it; nothing is stored."""
    require(request.user, "sop.change")
    sop = None if body.sop_id is None else selectors.get_sop(body.sop_id)
    source = services.source_of(body.document, services.base_of(sop.pk) if sop else "")
    findings = checking.check(source, sop)
    return DesignFindingsOut(
        problems=[FindingOut.of(finding) for finding in findings], source=source
    )


@router.post("/design", response={201: DesignBegunOut} | codes([SopKeyTakenError]))
def begin_sop(request: SignedInRequest, body: NewDesignIn) -> Status[DesignBegunOut]:
    """A new SOP, as a draft: nothing enters it before it is published."""
    draft = services.begin_design(actor=request.user, document=body.document)
    return Status(201, DesignBegunOut(sop_id=draft.sop_id, number=draft.number))


@router.get("/{sop_id}/design", response={200: DesignOut} | refusals())
def get_sop_design(request: SignedInRequest, sop_id: int, version: int | None = None) -> DesignOut:
    """The draft, for those who may change it, else what is in use; or the version of a number."""
    return overview.show_design(request.user, sop_id, version)


@router.put("/{sop_id}/design", response={200: DesignOut} | codes([DraftChangedError]))
def save_sop_design(request: SignedInRequest, sop_id: int, body: DesignIn) -> DesignOut:
    """Keep it as the draft, whatever is wrong with it; what is wrong comes back with it."""
    draft = services.save_design(
        actor=request.user, sop_id=sop_id, document=body.document, revision=body.revision
    )
    return overview.show_design(request.user, sop_id, draft.number)
