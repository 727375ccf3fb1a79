"""Whoever is late says why."""

from genjin.common import clock
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.sop.runs import errors
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.models import SentRung, StepRun
from genjin.sop.runs.selectors.engine import hold_step
from genjin.sop.runs.services.history import note_act


@command
def explain_step(*, actor: User, step_run_id: int, reason: str) -> None:
    """Those who were told of it see the answer. Raises NotFoundError, StepClosedError,
    NotLateError: a reason is kept of what is past its deadline."""
    step_run = hold_step(actor, step_run_id)
    if step_run.owner_id != actor.pk:
        require(actor, "step.steer")
    if step_run.state != StepState.OPEN:
        raise errors.StepClosedError
    at = clock.now()
    if step_run.asked_at is None and (step_run.due_at is None or step_run.due_at > at):
        raise errors.NotLateError
    rows = StepRun.objects.filter(pk=step_run.pk)
    rows.update(late_reason=reason.strip(), changed_at=at)
    SentRung.objects.filter(step_run=step_run, answered_at__isnull=True).update(answered_at=at)
    note_act(step_run, "step_explained", actor=actor, at=at, reason=("", reason.strip()))
