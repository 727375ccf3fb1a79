"""Steps change hands."""

from collections.abc import Collection

from genjin.common import clock
from genjin.common.bulk import update_rows
from genjin.common.inserts import new_row
from genjin.common.transactions import command
from genjin.identity.departments.selectors import People
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.choices import GOING, PENDING
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.progress import Cause
from genjin.sop.runs.selectors import doors, engine
from genjin.sop.runs.services.moving import journeys_of, subjects_of


@command
def follow_owner(run_ids: Collection[int], *, cause: Cause) -> None:
    """Open steps of a record's owner go to the new owner; deadlines and proofs stay."""
    journeys, versions = journeys_of(engine.lock_going(run_ids, GOING))
    subjects = subjects_of(journeys, versions)
    people = People(subjects.owners())
    assignees = Assignees(people, engine.pending_load)
    changed = []
    for journey in journeys:
        owner = subjects.owner(journey.run.root_type, journey.run.root_id)
        journey.run.owner_id, journey.run.department_id = owner, people.department_of(owner)
        for step in versions[journey.run.sop_version_id].definition.steps:
            step_run = journey.steps.get(step.key)
            if step_run is None or step_run.state not in PENDING:
                continue
            if step.who.kind in ("owner", "manager"):
                subject = (step_run.subject_type, step_run.subject_id)
                person = assignees.resolve(step.who, subjects.owner(*subject))
                step_run.owner_id, step_run.department_id = person, people.department_of(person)
                step_run.snoozed_until, step_run.changed_at = None, cause.at
                changed.append(step_run)
    runs = [journey.run for journey in journeys]
    update_rows(SopRun.objects, runs, ["owner_id", "department_id"])
    update_rows(
        StepRun.objects, changed, ["owner_id", "department_id", "snoozed_until", "changed_at"]
    )


@command
def hand_over_steps(from_id: int, *, to: User, by: User | None, limit: int) -> int:
    """Up to `limit` steps that somebody who leaves has on others' records; how many they were.
    Those on their own records follow the record. Deadlines and proofs stay."""
    ids = doors.pending_steps_held_by(from_id).order_by("id").values_list("id", flat=True)
    found = engine.lock_pending(list(ids[:limit])).values()
    steps = [step_run for step_run in found if step_run.owner_id == from_id]
    at = clock.now()
    for step_run in steps:
        step_run.owner_id, step_run.department_id = to.pk, to.department_id
        step_run.snoozed_until, step_run.changed_at = None, at
    update_rows(
        StepRun.objects, steps, ["owner_id", "department_id", "snoozed_until", "changed_at"]
    )
    write_history(
        new_row(
            HistoryEntry,
            object_type="step_run",
            object_id=step_run.pk,
            action="owner_changed",
            changes={"owner": [from_id, to.pk]},
            actor_id=by.pk if by else None,
            origin="person" if by else "job",
            at=at,
        )
        for step_run in steps
    )
    return len(steps)
