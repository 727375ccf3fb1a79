"""GET /api/sops: the SOPs of the company, and how many runs of each are under way.

One address, one router: the list joins that of the files, which cannot know of runs."""

from genjin.common.http import refusals
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.definitions.api import router
from genjin.sop.definitions.schemas import SopOut
from genjin.sop.definitions.selectors import list_entered_versions
from genjin.sop.statistics.schemas import SopLineOut, SopsOut
from genjin.sop.statistics.selectors.standing import count_running
from genjin.sop.voices.selectors import open_by_sop

__all__ = ["router"]


@router.get("", response={200: SopsOut} | refusals())
def list_sops(request: SignedInRequest) -> SopsOut:
    require(request.user, "sop.read")
    running, voices = count_running(request.user), open_by_sop(request.user)
    return SopsOut(
        items=[
            SopLineOut(
                **SopOut.of(version).dict(),
                running=running.get(version.sop_id, 0),
                voices=voices[version.sop_id],
            )
            for version in list_entered_versions()
        ]
    )
