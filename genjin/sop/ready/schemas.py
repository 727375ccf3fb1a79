"""What ready SOPs look like on the wire."""

from collections.abc import Mapping
from enum import StrEnum

from ninja import Schema

from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.schemas import SopStepOut
from genjin.sop.ready.catalogue import ReadySop


class Standing(StrEnum):
    ABSENT = "absent"
    LIVE = "live"
    DRAFT = "draft"  # taken, and not published yet
    OTHER = "other"  # another text is live under its key: this one would stand in for that


class ReadySopOut(Schema):
    """`sop_key`: variants share it. `industry`: blank where it serves every one. `sop_id`,
    `version`: what is live under its key now, whatever its text; null where nothing is.
    `instead_of`: what installing it would replace."""

    key: str
    sop_key: str
    name: str
    description: str
    object_type: str
    industry: str
    step_count: int
    steps: list[SopStepOut]
    standing: Standing
    sop_id: int | None
    version: int | None
    instead_of: str

    @classmethod
    def of(cls, ready: ReadySop, current: Mapping[tuple[str, str], SopVersion]) -> "ReadySopOut":
        definition = ready.definition
        live = current.get((definition.key, VersionStatus.LIVE))
        draft = current.get((definition.key, VersionStatus.DRAFT))
        standing = _standing(ready, live, draft)
        return cls(
            key=ready.key,
            sop_key=definition.key,
            name=str(definition.name),
            description=str(definition.description),
            object_type=definition.object_type,
            industry=str(ready.industry),
            step_count=len(definition.steps),
            steps=[SopStepOut.of(step) for step in definition.steps],
            standing=standing,
            sop_id=live.sop_id if live else None,
            version=live.number if live else None,
            instead_of=live.sop.name if live and standing != Standing.LIVE else "",
        )


def _standing(ready: ReadySop, live: SopVersion | None, draft: SopVersion | None) -> Standing:
    if live is not None and live.digest == ready.digest:
        return Standing.LIVE
    if draft is not None and draft.digest == ready.digest:
        return Standing.DRAFT
    return Standing.ABSENT if live is None else Standing.OTHER


class ReadySopsOut(Schema):
    items: list[ReadySopOut]


class InstalledOut(Schema):
    """`status`: live at once, or a draft beside what is live."""

    sop_id: int
    version: int
    status: VersionStatus
