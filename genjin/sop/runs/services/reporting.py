"""The seam for evidence that is not made here: whoever has it says so."""

from datetime import datetime

from genjin.common import clock, facts
from genjin.common.errors import NotFoundError
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.records.objects.types import object_types
from genjin.sop.runs import errors
from genjin.sop.runs.events import EvidenceGiven
from genjin.sop.runs.models import EvidenceReport
from genjin.sop.runs.outside import REPORTED

_KINDS = frozenset(kind.name for kind in REPORTED)


@command
def report_evidence(
    *,
    actor: User,
    kind: str,
    object_type: str,
    object_id: int,
    ref: str,
    happened_at: datetime | None = None,
    amount: int = 0,
) -> EvidenceReport:
    """The same again is the same. Raises NotFoundError for a record out of reach,
    UnknownEvidenceError, HappensLaterError, ReportedElsewhereError where the name stands for
    something else."""
    require(actor, "evidence.report")
    if kind not in _KINDS:
        raise errors.UnknownEvidenceError(kind=kind, known=", ".join(sorted(_KINDS)))
    at = clock.now()
    if happened_at is not None and happened_at > at:
        raise errors.HappensLaterError
    known = object_types.find(object_type)
    if known is None or not known.door(actor).filter(pk=object_id).exists():
        raise NotFoundError
    report, made = EvidenceReport.objects.get_or_create(
        kind=kind,
        ref=ref,
        defaults={
            "object_type": object_type,
            "object_id": object_id,
            "happened_at": happened_at or at,
            "reported_at": at,
            "by": actor,
            "amount": amount,
        },
    )
    if (report.object_type, report.object_id) != (object_type, object_id):
        raise errors.ReportedElsewhereError(ref=ref)
    if made:
        facts.state(EvidenceGiven(object_type, object_id, at, actor.pk))
    return report


@command
def take_report_back(*, actor: User, kind: str, ref: str) -> None:
    """A step that it had completed opens again. Raises NotFoundError."""
    require(actor, "evidence.report")
    report = EvidenceReport.objects.filter(kind=kind, ref=ref).first()
    if report is None:
        raise NotFoundError
    known = object_types.get(report.object_type)
    if not known.door(actor).filter(pk=report.object_id).exists():
        raise NotFoundError
    if report.undone_at is not None:
        return
    at = clock.now()
    EvidenceReport.objects.filter(pk=report.pk).update(undone_at=at, undone_by_id=actor.pk)
    facts.state(EvidenceGiven(report.object_type, report.object_id, at, actor.pk))
