"""/api/sops/library: the SOPs that come with the product; /api/sops/schema: their language."""

from typing import Any

from ninja import Router

from genjin.common.http import codes, refusals
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.sop.definitions import selectors
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.errors import (
    BrokenSopFileError,
    DraftChangedError,
    SopKeyTakenError,
)
from genjin.sop.definitions.schema import file_schema
from genjin.sop.ready import services
from genjin.sop.ready.catalogue import ready_sops
from genjin.sop.ready.schemas import InstalledOut, ReadySopOut, ReadySopsOut

router = Router(tags=["sops"])


@router.get("/library", response={200: ReadySopsOut} | refusals())
def list_ready_sops(request: SignedInRequest) -> ReadySopsOut:
    """Those for everybody first, then by industry; each with what the company has of it."""
    require(request.user, "sop.read")
    shelf = ready_sops()
    current = selectors.current_versions({one.definition.key for one in shelf})
    return ReadySopsOut(items=[ReadySopOut.of(one, current) for one in shelf])


@router.post(
    "/library/{ready_key}/install",
    response={200: InstalledOut} | codes([DraftChangedError, BrokenSopFileError]),
)
def install_ready_sop(request: SignedInRequest, ready_key: str) -> InstalledOut:
    """Live at once, or a draft where another text is live under its key. A second time changes
    nothing."""
    version = services.install(actor=request.user, key=ready_key)
    return InstalledOut(
        sop_id=version.sop_id, version=version.number, status=VersionStatus(version.status)
    )


@router.post(
    "/library/{ready_key}/take",
    response={200: InstalledOut} | codes([DraftChangedError, SopKeyTakenError]),
)
def take_ready_sop(request: SignedInRequest, ready_key: str) -> InstalledOut:
    """A draft to be changed; nothing goes live."""
    version = services.take(actor=request.user, key=ready_key)
    return InstalledOut(
        sop_id=version.sop_id, version=version.number, status=VersionStatus(version.status)
    )


@router.get("/schema", response={200: dict[str, Any]} | refusals())
def get_sop_schema(request: SignedInRequest) -> dict[str, Any]:
    """A JSON Schema of SOP files, for editors."""
    require(request.user, "sop.read")
    return file_schema()
