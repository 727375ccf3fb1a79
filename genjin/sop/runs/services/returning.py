"""Whoever looks at what proves a step does not agree, and returns it with a reason."""

from genjin.common import clock
from genjin.common.transactions import command
from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import published
from genjin.sop.runs import errors
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.journal import Cause, Journey
from genjin.sop.runs.progress import Engine
from genjin.sop.runs.selectors.confirming import lent_to_confirm
from genjin.sop.runs.selectors.engine import hold_step
from genjin.sop.runs.services.checking import require_confirmer, ring_check
from genjin.sop.runs.services.history import note_act
from genjin.sop.runs.services.moving import steer
from genjin.workplace.notifications.services import ring


@command
def return_step(*, actor: User, step_run_id: int, reason: str) -> None:
    """What was given is not enough: whoever has the step hears why and does it again, the deadline
    moved by the working time that it lay here. Raises NotFoundError, NothingToCheckError,
    NotConfirmerError."""
    step_run = hold_step(actor, step_run_id, lent=lent_to_confirm(actor))
    version = published(step_run.run.sop_version_id)
    step = version.definition.step(version.keys[step_run.step_id])
    if step_run.state != StepState.CHECKING or step.check is None:
        raise errors.NothingToCheckError
    require_confirmer(actor, step_run, step.check)
    at = clock.now()

    def act(journey: Journey, engine: Engine) -> None:
        engine.return_step(journey, step, by_id=actor.pk, reason=reason)

    journal = steer([step_run.run], act, Cause(at, actor.pk))
    note_act(step_run, "step_returned", actor=actor, at=at, reason=("", reason))
    rings = [
        ring_check(one, step, one.owner_id, said="returned", rung="returned", body=reason)
        for one in journal.opened
        if one.step_id == step_run.step_id and one.owner_id is not None
    ]
    ring(rings=rings, at=at)
