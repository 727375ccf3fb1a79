"""GET /api/sops: the SOPs of the company, and how many runs of each are under way."""

from ninja import Router

from genjin.common.http import SignedInRequest, refusals
from genjin.identity.access.selectors import require
from genjin.sop.definitions.schemas import SopOut
from genjin.sop.definitions.selectors import list_live_versions
from genjin.sop.statistics.schemas import SopLineOut, SopsOut
from genjin.sop.statistics.selectors import count_running

router = Router(tags=["sops"])


@router.get("", response={200: SopsOut} | refusals())
def list_sops(request: SignedInRequest) -> SopsOut:
    require(request.user, "sop.read")
    running = count_running(request.user)
    return SopsOut(
        items=[
            SopLineOut(**SopOut.of(version).dict(), running=running.get(version.sop_id, 0))
            for version in list_live_versions()
        ]
    )
