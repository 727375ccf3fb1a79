"""Evidence given by hand, and taken back."""

from genjin.common import clock
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.sop.definitions.confirming import confirming_role
from genjin.sop.definitions.kinds import evidence_kinds
from genjin.sop.definitions.selectors import published
from genjin.sop.definitions.spec import Step
from genjin.sop.runs import errors
from genjin.sop.runs.choices import MarkKind, StepState
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.models import StepMark, StepRun
from genjin.sop.runs.selectors.confirming import lent_to_confirm
from genjin.sop.runs.selectors.engine import hold_step
from genjin.sop.runs.services.checking import require_confirmer
from genjin.sop.runs.services.moving import advance_runs

_PROVES = {
    MarkKind.CLICK: "click",
    MarkKind.TICK: "checklist",
    MarkKind.CONFIRMATION: "confirmation",
}


@command
def mark_step(*, actor: User, step_run_id: int, kind: str, item: str = "") -> None:
    """A mark that stands already stays as it is. Raises NotFoundError, StepClosedError,
    NoSuchMarkError, NothingToCheckError, NotConfirmerError."""
    step_run, step = _held(actor, step_run_id, kind, item)
    looked_at = step.check is not None and kind == MarkKind.CONFIRMATION
    if looked_at and step_run.state != StepState.CHECKING:
        raise errors.NothingToCheckError
    if step_run.state not in (StepState.OPEN, StepState.PAUSED, StepState.CHECKING):
        raise errors.StepClosedError
    if kind == MarkKind.CONFIRMATION:
        require_confirmer(actor, step_run, confirming_role(step) or "")
    at = clock.now()
    StepMark.objects.get_or_create(
        step_run=step_run,
        kind=kind,
        item=item,
        undone_at=None,
        defaults={"by": actor, "at": at},
    )
    advance_runs([step_run.run], Cause(at, actor.pk))


@command
def take_mark_back(*, actor: User, step_run_id: int, kind: str, item: str = "") -> None:
    """The step opens again where the mark had completed it. Raises NotFoundError,
    NotConfirmerError: what others have given is taken back by themselves or from above."""
    step_run, _ = _held(actor, step_run_id, kind, item)
    standing = StepMark.objects.filter(
        step_run=step_run, kind=kind, item=item, undone_at__isnull=True
    ).first()
    if standing is None:
        return
    if standing.by_id != actor.pk:
        require(actor, "step.steer")
    at = clock.now()
    StepMark.objects.filter(pk=standing.pk).update(undone_at=at, undone_by_id=actor.pk)
    advance_runs([step_run.run], Cause(at, actor.pk))


def _held(actor: User, step_run_id: int, kind: str, item: str) -> tuple[StepRun, Step]:
    lent = lent_to_confirm(actor) if kind == MarkKind.CONFIRMATION else None
    step_run = hold_step(actor, step_run_id, lent=lent)
    version = published(step_run.run.sop_version_id)
    step = version.definition.step(version.keys[step_run.step_id])
    items = {one.key for one in step.checklist}
    fits = (
        step.proof.kind == _PROVES[MarkKind(kind)]
        or (kind == MarkKind.TICK and items)
        or (kind == MarkKind.CONFIRMATION and step.check is not None)
    )
    if not fits or (item not in items if kind == MarkKind.TICK else item):
        proof = evidence_kinds.get(step.proof.kind)
        label = proof.label(step.proof.options, version.definition.concerns(step))
        raise errors.NoSuchMarkError(proof=label)
    return step_run, step
