"""What happens to a step that people steer: changes of the loaded run, nothing is written here."""

from collections.abc import Collection, Iterator
from datetime import datetime

from genjin.common.working_time import WorkingTime
from genjin.sop.runs.choices import PENDING, RunState, StepState
from genjin.sop.runs.journal import Journal, Journey
from genjin.sop.runs.models import StepRun

# Columns that say whose a step is, and until when they put it off: they change together.
WHOSE = ("owner_id", "department_id", "covers_id", "queue", "taken_from", "snoozed_until")
SENT_BACK = "sent_back"
UNDONE = "undone"  # why a step was opened again
RESTED = "rested"  # of the evidence of an open step: minutes of pauses that moved no deadline
CHECKED = "checked_by"  # of the evidence: who has agreed with the proof
ASKED_AGAIN = "asked_again"  # of the evidence: when who looks at it was told of it last
MORNINGS = "mornings"  # of the evidence: how often they were told again
RETURNED = "returned"  # of the evidence: whoever looked at the proof did not agree
STAYS = "stays"  # of the evidence: closed in another version, by a proof that this one has not


def skip(step_run: StepRun, journal: Journal, at: datetime, *, by_id: int, reason: str) -> None:
    step_run.state, step_run.outcome = StepState.SKIPPED, StepState.SKIPPED
    step_run.done_at, step_run.done_by_id = at, by_id
    step_run.counted, step_run.reason = False, reason
    step_run.paused_at = step_run.paused_until = None
    journal.change(step_run)


def send_back(
    journey: Journey,
    to: str,
    after: Collection[str],
    journal: Journal,
    at: datetime,
    *,
    by_id: int,
    reason: str,
) -> None:
    """`to` opens anew; what is open `after` it is cancelled until its turn comes again. What was
    done between the two stays done."""
    for key in after:
        step_run = journey.steps.get(key)
        if step_run is not None and step_run.state in PENDING:
            step_run.state, step_run.done_at = StepState.CANCELLED, at
            step_run.counted, step_run.reason = False, reason
            journal.change(step_run)
    journey.sent_back[to] = (by_id, reason)


def hand_back(before: StepRun, anew: StepRun, *, by_id: int, reason: str) -> None:
    """The next attempt is of whoever had the one that was returned; it needs a proof of its own."""
    for name in WHOSE:
        setattr(anew, name, getattr(before, name))
    anew.reason, anew.evidence = reason, {SENT_BACK: by_id}


def note_end(journey: Journey, journal: Journal, proved: StepRun | None) -> None:
    """Of a run that ends before its end: the step with whose proof it does. What is open now ends
    without one; where nothing is, the run ends with what was done last."""
    if journey.run.state != RunState.ENDED:
        return
    if proved is None and not any(one.state in PENDING for one in journey.steps.values()):
        done = [one for one in journey.steps.values() if one.state == StepState.DONE]
        dated = [(one.done_at, one.pk, one) for one in done if one.done_at and one.pk]
        proved = max(dated)[-1] if dated else None
    if proved is not None:
        proved.ended_run = True
        journal.change(proved)


def pause(
    step_run: StepRun, journal: Journal, at: datetime, *, until: datetime, reason: str
) -> None:
    step_run.state, step_run.paused_at, step_run.paused_until = StepState.PAUSED, at, until
    step_run.reason = reason
    journal.change(step_run)


def resume(step_run: StepRun, journal: Journal, at: datetime, hours: WorkingTime) -> None:
    """The deadline moves by the working time that the pause took; one that had passed before
    stays passed."""
    assert step_run.paused_at is not None
    assert step_run.due_at is not None
    # A proof that was held back may be older than the pause.
    until = max(min(at, step_run.paused_until or at), step_run.paused_at)
    paused = hours.minutes_between(step_run.paused_at, until)
    if paused and step_run.due_at > step_run.paused_at:
        step_run.due_at = hours.add(step_run.due_at, paused)
        step_run.paused_minutes += paused
    elif paused:
        rested = step_run.evidence.get(RESTED, 0) + paused
        step_run.evidence = step_run.evidence | {RESTED: rested}
    step_run.state = StepState.OPEN
    step_run.paused_at = step_run.paused_until = None
    step_run.reason = ""
    journal.change(step_run)


def worked_minutes(step_run: StepRun, until: datetime, hours: WorkingTime) -> int:
    """Of working time, without its pauses: waiting for the customer is no work. They are over."""
    if until == step_run.opened_at:
        return 0
    assert step_run.opened_at is not None
    rested = step_run.paused_minutes + int(step_run.evidence.get(RESTED, 0))
    return max(hours.minutes_between(step_run.opened_at, until) - rested, 0)


def has_waited(journey: Journey, at: datetime) -> bool:
    """Whether one of its steps has waited until now."""
    return any(
        one.state == StepState.WAITING and one.waits_until is not None and one.waits_until <= at
        for one in journey.steps.values()
    )


def same_work(journey: Journey, step_run: StepRun) -> Iterator[StepRun]:
    """The attempt, and back from there those before it whose proof was undone or returned."""
    before = {row.attempt: row for row in journey.rows if row.step_id == step_run.step_id}
    one: StepRun | None = step_run
    while one is not None:
        yield one
        one = before.get(one.attempt - 1)
        if one is not None and not (_is_undone(one) or RETURNED in one.evidence):
            one = None


def was_done(journey: Journey, step_run: StepRun) -> bool:
    """Whether it had been done before, and its proof was undone: what followed has followed."""
    return any(_is_undone(one) for one in same_work(journey, step_run) if one is not step_run)


def _is_undone(step_run: StepRun) -> bool:
    return (step_run.state, step_run.reason) == (StepState.DONE, UNDONE)
