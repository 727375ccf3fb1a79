"""/api/sops: SOP files, their checks and their publication."""

from ninja import Router, Status

from genjin.common.http import refusals
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.definitions import selectors, services
from genjin.sop.definitions.reading import check_definition
from genjin.sop.definitions.schemas import ProblemOut, ProblemsOut, SopFileIn, SopOut, SopSourceOut

router = Router(tags=["sops"])


@router.post("/check", response={200: ProblemsOut} | refusals())
def check_sop_file(request: SignedInRequest, body: SopFileIn) -> ProblemsOut:
    """What is wrong with a file; nothing is stored."""
    require(request.user, "sop.change")
    _, problems = check_definition(body.source, selectors.known_now())
    return ProblemsOut(problems=[ProblemOut(**problem.as_answer()) for problem in problems])


@router.post("", response={201: SopOut} | refusals())
def publish_sop(request: SignedInRequest, body: SopFileIn) -> Status[SopOut]:
    """Make the file the live version. Runs under way stay on the version that they began with."""
    version = services.publish_sop(body.source, by=request.user)
    return Status(201, SopOut.of(version))


@router.get("/{sop_id}/source", response={200: SopSourceOut} | refusals())
def get_sop_source(request: SignedInRequest, sop_id: int) -> SopSourceOut:
    """The file of the version that records enter, as it was given."""
    require(request.user, "sop.read")
    return SopSourceOut(source=selectors.get_entered_version(sop_id).source)


@router.post("/{sop_id}/enable", response={200: SopOut} | refusals())
def enable_sop(request: SignedInRequest, sop_id: int) -> SopOut:
    """Switch an SOP on again after it was mended; what was queued meanwhile goes on."""
    sop = services.enable_sop(actor=request.user, sop_id=sop_id)
    return SopOut.of(selectors.get_live_version(sop.pk))
