"""Steps for a group: one takes it, and may put it back."""

from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.common.transactions import command
from genjin.identity.departments.selectors import People
from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import published
from genjin.sop.definitions.spec import Step, Who
from genjin.sop.runs import errors
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.choices import PENDING
from genjin.sop.runs.hours import answers_for
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors import engine, queues
from genjin.sop.runs.services.handing import plan_handed
from genjin.sop.runs.services.history import note_act
from genjin.sop.runs.services.turns import hold_turn
from genjin.sop.runs.steps import WHOSE
from genjin.sop.runs.subjects import LoadedSubjects

_COLUMNS = [*WHOSE, "changed_at"]


@command
def claim_step(*, actor: User, step_run_id: int) -> None:
    """Of two that take it at once one has it, and the other hears who. The deadline goes by the
    hours of whoever has it. Raises NotFoundError, StepClosedError, AlreadyClaimedError."""
    step_run = _held(actor, step_run_id)
    if not step_run.queue:
        raise errors.AlreadyClaimedError(who=step_run.owner.name if step_run.owner else "")
    before, answered = step_run.owner_id, answers_for(step_run)
    step_run.owner_id, step_run.department_id = actor.pk, actor.department_id
    step_run.covers_id, step_run.queue, step_run.taken_from = None, "", step_run.queue
    _keep(step_run, actor, before, "step_claimed")
    plan_handed({step_run: answered}, Cause(step_run.changed_at, actor.pk))


@command
def release_step(*, actor: User, step_run_id: int) -> None:
    """Back into the queue that it came from, whether its step says so or a rung put it there.
    Raises NotFoundError, StepClosedError, NotFromAQueueError."""
    step_run = engine.hold_step(actor, step_run_id)
    if step_run.state not in PENDING:
        raise errors.StepClosedError
    version = published(step_run.run.sop_version_id)
    step = version.definition.step(version.keys[step_run.step_id])
    who = _asked(step, step_run.taken_from)
    if who is None or step_run.queue or step_run.owner_id != actor.pk:
        raise errors.NotFromAQueueError
    subject = (step_run.subject_type, step_run.subject_id)
    owner = LoadedSubjects({subject}, {}).owner(*subject)
    assignees = Assignees(People([owner] if owner else []), engine.pending_load, hold_turn)
    taken_from = step_run.taken_from
    assignees.assign(step_run, assignees.resolve(who, owner))
    known = taken_from and assignees.in_queue(taken_from)
    step_run.queue = taken_from if known else assignees.queue_of(who, owner)
    _keep(step_run, actor, actor.pk, "step_released")
    plan_handed({step_run: actor.pk}, Cause(step_run.changed_at, actor.pk))


def _asked(step: Step, taken_from: str) -> Who | None:
    """The group that was asked, by the step or a rung: it says who answers for the step until
    somebody takes it."""
    if not taken_from:
        return step.who if step.who.kind == "claim" else None
    role = taken_from.partition(":")[0]
    whos = [step.who, *(rung.reassign for rung in step.ladder)]
    groups = [who for who in whos if who is not None and who.kind == "claim"]
    return next((who for who in groups if who.name == role), Who("claim", role))


def _held(actor: User, step_run_id: int) -> StepRun:
    """A step of a queue that the actor may take from, or may have taken; its run is held."""
    row = StepRun.objects.filter(pk=step_run_id).values_list("run_id", "step_id").first()
    if row is None:
        raise NotFoundError
    held = engine.lock_going([row[0]])
    step_run = StepRun.objects.select_related("owner", "step").get(pk=step_run_id)
    version_id = held[0].sop_version_id if held else None
    if not queues.may_take(actor, step_run, version_id):
        raise NotFoundError
    if not held or step_run.state not in PENDING:
        raise errors.StepClosedError
    step_run.run = held[0]
    return step_run


def _keep(step_run: StepRun, actor: User, before: int | None, action: str) -> None:
    at = clock.now()
    step_run.snoozed_until, step_run.changed_at = None, at
    step_run.save(update_fields=_COLUMNS)
    # Whoever answered for the queue may take it: then nobody changed.
    owner = {} if before == step_run.owner_id else {"owner": (before, step_run.owner_id)}
    note_act(step_run, action, actor=actor, at=at, **owner)
