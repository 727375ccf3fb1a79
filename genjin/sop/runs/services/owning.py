"""Steps change hands."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from genjin.common import clock
from genjin.common.bulk import update_rows
from genjin.common.transactions import command
from genjin.identity.departments.selectors import People
from genjin.identity.users.models import User
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.choices import GOING, PENDING
from genjin.sop.runs.hours import answers_for
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.selectors import doors, engine
from genjin.sop.runs.services.handing import plan_handed
from genjin.sop.runs.services.history import note_owners
from genjin.sop.runs.services.moving import journeys_of, subjects_of
from genjin.sop.runs.services.turns import hold_turn, remember_turns
from genjin.sop.runs.steps import WHOSE
from genjin.workplace.leave.selectors import load_cover, misplaced

_WITH_THE_RECORD = ("owner", "manager", "head")
_COLUMNS = [*WHOSE, "changed_at"]


@command
def follow_owner(run_ids: Collection[int], *, cause: Cause) -> None:
    """Open steps of a record's owner go to the new owner; deadlines and proofs stay."""
    journeys, versions = journeys_of(engine.lock_going(run_ids, GOING))
    subjects = subjects_of(journeys, versions)
    people = People(subjects.owners())
    assignees = Assignees(people, engine.pending_load, hold_turn)
    changed, before = [], dict[StepRun, int | None]()
    for journey in journeys:
        owner = subjects.owner(journey.run.root_type, journey.run.root_id)
        journey.run.owner_id, journey.run.department_id = owner, people.department_of(owner)
        for step in versions[journey.run.sop_version_id].definition.steps:
            step_run = journey.steps.get(step.key)
            if step_run is None or step_run.state not in PENDING:
                continue
            if step.who.kind in _WITH_THE_RECORD:
                before[step_run] = answers_for(step_run)
                subject = (step_run.subject_type, step_run.subject_id)
                person = assignees.resolve(step.who, subjects.owner(*subject))
                assignees.assign(step_run, person)
                step_run.queue, step_run.snoozed_until, step_run.changed_at = "", None, cause.at
                changed.append(step_run)
    runs = [journey.run for journey in journeys]
    update_rows(SopRun.objects, runs, ["owner_id", "department_id"])
    update_rows(StepRun.objects, changed, _COLUMNS)
    remember_turns(assignees.turns)
    plan_handed(before, cause)


@command
def hand_over_steps(
    ids: Sequence[int], *, from_id: int, to: User, by: User | None, package: int | None = None
) -> None:
    """Of these the open ones that somebody who leaves has, on others' records: those on their own
    follow the record. Deadlines and proofs stay. Where somebody is away a job looks who stands
    in."""
    found = engine.lock_pending(list(ids)).values()
    steps = [step_run for step_run in found if from_id in (step_run.owner_id, step_run.covers_id)]
    at, before = clock.now(), {step_run.pk: step_run.owner_id for step_run in steps}
    answered = {step_run: answers_for(step_run) for step_run in steps}
    for step_run in steps:
        if step_run.covers_id in (None, from_id, to.pk):
            # Theirs from now on, and from no queue that they took it from.
            step_run.covers_id, step_run.taken_from = None, ""
        step_run.owner_id, step_run.department_id = to.pk, to.department_id
        step_run.snoozed_until, step_run.changed_at = None, at
    update_rows(StepRun.objects, steps, _COLUMNS)
    note_owners(
        _with(before, steps),
        by_id=by.pk if by else None,
        origin="person" if by else "job",
        at=at,
        package=package,
    )
    plan_handed(answered, Cause(at, by.pk if by else None))
    if steps and load_cover(at).absent:
        schedule([NewItem("sop.cover", at, key="sop.cover")])


@command
def cover_steps(at: datetime, *, limit: int) -> int:
    """Up to `limit` steps go to who stands in for somebody who is away by now, or come back; how
    many they were. Deadlines and proofs stay, what is done stays with who did it."""
    people = People()
    cover = load_cover(at, lambda: people.chart)
    wanted = {row.id: row for row in misplaced(doors.to_cover(), cover, limit=limit)}
    steps = list(engine.lock_pending(list(wanted)).values())
    before = {step_run.pk: step_run.owner_id for step_run in steps}
    for step_run in steps:
        row = wanted[step_run.pk]
        step_run.owner_id, step_run.department_id = row.to, people.department_of(row.to)
        step_run.covers_id = row.whose if row.to != row.whose else None
        step_run.snoozed_until, step_run.changed_at = None, at
    update_rows(StepRun.objects, steps, _COLUMNS)
    note_owners(_with(before, steps), by_id=None, origin="job", at=at)
    return len(wanted)


def _with(
    before: Mapping[int, int | None], steps: Sequence[StepRun]
) -> list[tuple[StepRun, int | None]]:
    return [(step_run, before[step_run.pk]) for step_run in steps]
