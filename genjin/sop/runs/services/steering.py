"""What people do with a step instead of doing it: skip it, send it back, pause it. Each with who
and why, in the history of the record."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from genjin.common import clock
from genjin.common.transactions import command
from genjin.identity.access.selectors import may, require
from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import published
from genjin.sop.definitions.spec import Step
from genjin.sop.runs import errors, steps
from genjin.sop.runs.choices import PENDING, StepState
from genjin.sop.runs.hours import hours_of
from genjin.sop.runs.journal import Cause, Journal, Journey
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.progress import Engine
from genjin.sop.runs.selectors.engine import hold_step
from genjin.sop.runs.services.history import note_act
from genjin.sop.runs.services.moving import steer
from genjin.workplace.calendars.selectors import load_calendars

LONGEST_PAUSE = timedelta(days=90)


@command
def skip_step(*, actor: User, step_run_id: int, reason: str) -> None:
    """What comes after opens without it. Who does an optional step may pass it; any other takes
    the right to. Raises NotFoundError, StepClosedError, NotSkippableError."""
    step_run, step = _pending(actor, step_run_id)
    if not may(actor, "step.steer") and not (step.optional and step_run.owner_id == actor.pk):
        raise errors.NotSkippableError

    def act(journey: Journey, journal: Journal, at: datetime) -> None:
        steps.skip(journey.steps[step.key], journal, at, by_id=actor.pk, reason=reason)

    _steer(step_run, act, actor=actor, action="step_skipped", reason=reason)


@command
def send_back(*, actor: User, step_run_id: int, to: str, reason: str) -> None:
    """A step before it is done anew, and this one after it. Raises NotFoundError,
    StepClosedError, NothingToGoBackToError."""
    require(actor, "step.steer")
    step_run, step = _pending(actor, step_run_id)
    definition = published(step_run.run.sop_version_id).definition
    if to not in definition.before(step.key):
        raise errors.NothingToGoBackToError

    def act(journey: Journey, journal: Journal, at: datetime) -> None:
        target = journey.steps.get(to)
        if target is None or target.state in PENDING:
            raise errors.NothingToGoBackToError
        after = {one.key for one in definition.steps if to in definition.before(one.key)}
        steps.send_back(journey, to, after, journal, at, by_id=actor.pk, reason=reason)

    _steer(step_run, act, actor=actor, action="step_sent_back", reason=reason)


@command
def pause_step(*, actor: User, step_run_id: int, until: datetime, reason: str) -> None:
    """The clock of the step stands until then, at most: it waits for the customer. A proof
    completes it all the same. Raises NotFoundError, StepClosedError, PauseTooLongError."""
    step_run, step = _pending(actor, step_run_id)
    now = clock.now()
    if not now < until <= now + LONGEST_PAUSE:
        raise errors.PauseTooLongError(days=LONGEST_PAUSE.days)
    if step_run.state != StepState.OPEN:
        raise errors.StepClosedError

    def act(journey: Journey, journal: Journal, at: datetime) -> None:
        steps.pause(journey.steps[step.key], journal, at, until=until, reason=reason)

    _steer(step_run, act, actor=actor, action="step_paused", reason=reason)


@command
def resume_step(*, actor: User, step_run_id: int) -> None:
    """Before its time. Raises NotFoundError, StepNotPausedError."""
    step_run, step = _pending(actor, step_run_id)
    if step_run.state != StepState.PAUSED:
        raise errors.StepNotPausedError

    def act(journey: Journey, journal: Journal, at: datetime) -> None:
        paused = journey.steps[step.key]
        steps.resume(paused, journal, at, hours_of(paused, load_calendars()))

    _steer(step_run, act, actor=actor, action="step_resumed", reason="")


@command
def end_pauses(step_runs: Sequence[StepRun], *, cause: Cause) -> None:
    """Their time has come. The runs are held by the caller."""
    over = {step_run.pk for step_run in step_runs}

    def act(journey: Journey, engine: Engine) -> None:
        for step_run in journey.steps.values():
            if step_run.pk in over and step_run.state == StepState.PAUSED:
                hours = hours_of(step_run, engine.calendars)
                steps.resume(step_run, engine.journal, cause.at, hours)

    steer(list({step.run_id: step.run for step in step_runs}.values()), act, cause)


def _pending(actor: User, step_run_id: int) -> tuple[StepRun, Step]:
    step_run = hold_step(actor, step_run_id)
    if step_run.state not in PENDING:
        raise errors.StepClosedError
    version = published(step_run.run.sop_version_id)
    return step_run, version.definition.step(version.keys[step_run.step_id])


def _steer(
    step_run: StepRun,
    act: Callable[[Journey, Journal, datetime], None],
    *,
    actor: User,
    action: str,
    reason: str,
) -> None:
    at = clock.now()
    steer(
        [step_run.run],
        lambda journey, engine: act(journey, engine.journal, at),
        Cause(at, actor.pk),
    )
    why = {"reason": ("", reason)} if reason else {}
    note_act(step_run, action, actor=actor, at=at, **why)
