"""A version of an SOP as it is drawn, for whoever may see it."""

from genjin.common.errors import NotFoundError
from genjin.identity.access.selectors import may, require
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.records.objects.types import ObjectType, object_types
from genjin.sop.definitions import selectors
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.kinds import evidence_kinds
from genjin.sop.designer.checking import check
from genjin.sop.designer.document import document_of
from genjin.sop.designer.schemas import (
    DesignOut,
    DesignProofOut,
    DesignRecordOut,
    FindingOut,
)
from genjin.sop.versions.overview import get_visible, list_lines


def show_design(actor: User, sop_id: int, number: int | None) -> DesignOut:
    """Without a number: the draft for those who may change it, else what is in use."""
    require(actor, "sop.read")
    selectors.get_sop(sop_id)
    version = get_visible(actor, sop_id, number or _first(actor, sop_id))
    is_draft = version.status == VersionStatus.DRAFT
    findings = check(version.source, version.sop)
    sop = version.sop
    return DesignOut(
        sop_id=sop.pk,
        key=sop.key,
        name=sop.name,
        object_type=sop.object_type,
        number=version.number,
        status=VersionStatus(version.status),
        revision=version.revision if is_draft else 0,
        document=document_of(version.source),
        source=version.source,
        problems=[FindingOut.of(one) for one in findings if may(actor, "sop.change")],
        versions=list_lines(actor, sop_id),
        records=[DesignRecordOut.of(kind) for kind in _concerned(sop.object_type)],
        proofs=[DesignProofOut.of(kind.name, kind.options) for kind in evidence_kinds],
        roles=list(Role.values),
    )


def _first(actor: User, sop_id: int) -> int:
    draft = selectors.find_draft(sop_id) if may(actor, "sop.change") else None
    version = draft or selectors.find_entered_version(sop_id)
    if version is None:
        raise NotFoundError
    return version.number


def _concerned(object_type: str) -> list[ObjectType]:
    joining = [kind for kind in object_types if object_type in kind.joins]
    return [object_types.get(object_type), *joining]
