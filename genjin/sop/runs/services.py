"""Commands on runs: enter, advance, re-plan, snooze. All in sets."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from genjin.common import clock
from genjin.common.bulk import BATCH, update_rows
from genjin.common.errors import NotFoundError
from genjin.common.inserts import insert_rows, new_row
from genjin.common.subjects import Subject
from genjin.common.transactions import command
from genjin.common.working_time import WorkingTime
from genjin.identity.departments.selectors import People
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import cancel, schedule
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import Published, published, published_of
from genjin.sop.runs import deadlines, selectors, timers
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.choices import GOING, PENDING, RunState, StepState
from genjin.sop.runs.endings import leave_next_steps
from genjin.sop.runs.journal import Journal, Journey
from genjin.sop.runs.ladder import Call
from genjin.sop.runs.models import RunBinding, SentRung, SopRun, StepRun
from genjin.sop.runs.progress import Cause, Engine
from genjin.sop.runs.subjects import LoadedSubjects
from genjin.workplace.calendars.selectors import company_working_time

_COLUMNS = [
    "state",
    "opened_at",
    "waits_until",
    "due_at",
    "done_at",
    "done_by_id",
    "late",
    "worked_minutes",
    "counted",
    "evidence",
    "rungs_sent",
    "changed_at",
]


@command
def enter(
    version: SopVersion,
    object_ids: Sequence[int],
    *,
    cause: Cause,
    starts: Mapping[int, datetime] | None = None,
) -> list[SopRun]:
    """Let records into the SOP; those that are in it already are left as they are.

    `starts` gives a later beginning per record (from then on the clock runs)."""
    sop = version.sop
    inside = selectors.going_roots(sop.pk, sop.object_type, object_ids)
    fresh = [pk for pk in dict.fromkeys(object_ids) if pk not in inside]
    if not fresh:
        return []
    versions = {version.pk: published(version.pk)}
    subjects = _load({(sop.object_type, pk) for pk in fresh}, versions)
    runs = [
        _new_run(version, pk, subjects, cause, (starts or {}).get(pk))
        for pk in fresh
        if subjects.has(sop.object_type, pk)
    ]
    insert_rows(runs)
    insert_rows(
        [
            new_row(
                RunBinding,
                run_id=run.pk,
                role=sop.object_type,
                object_type=sop.object_type,
                object_id=run.root_id,
            )
            for run in runs
        ]
    )
    _plan_starts([run for run in runs if run.state == RunState.SCHEDULED])
    running = [_begun(run) for run in runs if run.state == RunState.RUNNING]
    _move(running, versions, subjects, cause)
    return runs


@command
def start_planned(run_ids: Collection[int], *, cause: Cause) -> None:
    """The planned beginning has come: from now on the clock runs."""
    runs = list(
        SopRun.objects.filter(pk__in=run_ids, state=RunState.SCHEDULED)
        .order_by("id")
        .select_for_update(no_key=True)
    )
    for run in runs:
        run.state, run.changed_at = RunState.RUNNING, cause.at
    update_rows(SopRun.objects, runs, ["state", "changed_at"])
    _advance_runs(runs, cause)


@command
def advance(run_ids: Collection[int], *, cause: Cause) -> Journal:
    """Look at the proofs of these runs and go on as far as they carry."""
    return _advance_runs(selectors.lock_going(run_ids), cause)


@command
def follow_owner(run_ids: Collection[int], *, cause: Cause) -> None:
    """Open steps of a record's owner go to the new owner; deadlines and proofs stay."""
    journeys, versions = _journeys(selectors.lock_going(run_ids, GOING))
    subjects = _load_subjects(journeys, versions)
    people = People(subjects.owners())
    assignees = Assignees(people, selectors.pending_load)
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
    ids = selectors.pending_steps_held_by(from_id).order_by("id").values_list("id", flat=True)
    found = selectors.lock_pending(list(ids[:limit])).values()
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


def remember_binding(root: Subject, *, role: str, bound: Subject) -> None:
    """Also of runs that are over: the object's page shows how it came about."""
    object_type, object_id = bound
    RunBinding.objects.bulk_create(
        [
            RunBinding(run=run, role=role, object_type=object_type, object_id=object_id)
            for run in selectors.runs_from(*root)
        ],
        ignore_conflicts=True,
    )


@command
def move_steps(run_ids: Collection[int], *, role: str, cause: Cause) -> Journal:
    """Steps to do that concern the object in this role go on there; who does them and their
    deadlines stay. What proves them is looked at anew."""
    journeys, versions = _journeys(selectors.lock_going(run_ids, GOING))
    moved = []
    for journey in journeys:
        for step in versions[journey.run.sop_version_id].definition.steps:
            step_run = journey.steps.get(step.key)
            if step.role == role and step_run is not None and step_run.state in PENDING:
                step_run.subject_type, step_run.subject_id = journey.subject(role)
                step_run.changed_at = cause.at
                moved.append(step_run)
    update_rows(StepRun.objects, moved, ["subject_type", "subject_id", "changed_at"])
    return _move(journeys, versions, _load_subjects(journeys, versions), cause)


@command
def replan_open(step_run_ids: Collection[int], *, cause: Cause) -> None:
    """The calendar has changed: deadlines of steps that are still open are counted anew."""
    step_runs = list(
        StepRun.objects.filter(pk__in=step_run_ids, state__in=PENDING)
        .select_related("run", "step")
        .order_by("id")
    )
    versions = published_of({step_run.run.sop_version_id for step_run in step_runs})
    hours = company_working_time()
    for step_run in step_runs:
        step = versions[step_run.run.sop_version_id].definition.step(step_run.step.key)
        if step_run.state == StepState.OPEN and step_run.opened_at:
            step_run.due_at = deadlines.due_at(step.due, step_run.opened_at, hours)
            step_run.changed_at = cause.at
    update_rows(StepRun.objects, step_runs, ["due_at", "changed_at"])
    timers.plan(step_runs, versions, hours)


def remember_rungs(step_runs: Sequence[StepRun], calls: Sequence[Call], at: datetime) -> None:
    """Which rung each step has reached, and who was told of it."""
    update_rows(StepRun.objects, step_runs, ["rungs_sent"])
    SentRung.objects.bulk_create(
        [
            SentRung(
                step_run=call.step_run,
                rung=call.rung.key,
                receiver_id=call.receiver_id,
                tell=call.tell,
                sent_at=at,
                late=call.late,
            )
            for call in calls
        ],
        batch_size=BATCH,
        ignore_conflicts=True,
    )


@command
def snooze_step(*, actor: User, step_run_id: int, until: datetime, reason: str) -> None:
    """Out of sight on Today until then; the deadline and its rungs stay as they are."""
    changed = (
        selectors.visible_step_runs(actor)
        .filter(pk=step_run_id, state__in=PENDING)
        .update(snoozed_until=until, snooze_reason=reason, changed_at=clock.now())
    )
    if not changed:
        raise NotFoundError


@command
def open_waiting(step_runs: Sequence[StepRun], *, cause: Cause) -> Journal:
    """The awaited time of these steps has come. Their runs are held by the caller."""
    return _advance_runs(list({s.run_id: s.run for s in step_runs}.values()), cause)


def _advance_runs(runs: Sequence[SopRun], cause: Cause) -> Journal:
    journeys, versions = _journeys(runs)
    return _move(journeys, versions, _load_subjects(journeys, versions), cause)


def _move(
    journeys: Sequence[Journey],
    versions: Mapping[int, Published],
    subjects: LoadedSubjects,
    cause: Cause,
) -> Journal:
    if not journeys:
        return Journal()
    hours, people = company_working_time(), People(subjects.owners())
    engine = Engine(
        versions=versions,
        subjects=subjects,
        assignees=Assignees(people, selectors.pending_load),
        people=people,
        hours=hours,
        cause=cause,
    )
    journal = engine.advance(journeys)
    _write_journal(journal, versions, subjects, hours, cause)
    return journal


def _journeys(runs: Sequence[SopRun]) -> tuple[list[Journey], dict[int, Published]]:
    versions = published_of({run.sop_version_id for run in runs})
    return selectors.load_journeys(runs, versions), versions


def _begun(run: SopRun) -> Journey:
    return Journey(run, bound={run.root_type: (run.root_type, run.root_id)})


def _load_subjects(
    journeys: Iterable[Journey], versions: Mapping[int, Published]
) -> LoadedSubjects:
    return _load({key for journey in journeys for key in journey.subjects()}, versions)


def _load(keys: Collection[Subject], versions: Mapping[int, Published]) -> LoadedSubjects:
    fields: dict[str, set[str]] = defaultdict(set)
    for definition in (version.definition for version in versions.values()):
        for object_type in definition.object_types():
            fields[object_type] |= definition.watched_fields(object_type)
    return LoadedSubjects(keys, fields)


def _new_run(
    version: SopVersion,
    root_id: int,
    subjects: LoadedSubjects,
    cause: Cause,
    starts_at: datetime | None,
) -> SopRun:
    later = starts_at is not None and starts_at > cause.at
    object_type = version.sop.object_type
    return new_row(
        SopRun,
        sop_id=version.sop_id,
        sop_version_id=version.pk,
        root_type=object_type,
        root_id=root_id,
        state=RunState.SCHEDULED if later else RunState.RUNNING,
        starts_at=starts_at if starts_at and later else cause.at,
        owner_id=subjects.owner(object_type, root_id),
        department_id=subjects.value(object_type, root_id, "department_id"),
        created_by_id=cause.by_id,
        created_at=cause.at,
        changed_at=cause.at,
    )


def _plan_starts(runs: Sequence[SopRun]) -> None:
    schedule(
        [
            NewItem(
                kind="sop.start",
                due_at=run.starts_at,
                key=f"start:{run.pk}",
                lane=timers.lane(run.pk),
                payload={"run": run.pk},
            )
            for run in runs
        ]
    )


def _write_journal(
    journal: Journal,
    versions: Mapping[int, Published],
    subjects: LoadedSubjects,
    hours: WorkingTime,
    cause: Cause,
) -> None:
    """All in sets: the number of statements does not depend on the number of runs."""
    insert_rows(journal.opened)
    changed = list(journal.changed.values())
    for step_run in changed:
        step_run.changed_at = cause.at
    update_rows(StepRun.objects, changed, _COLUMNS)
    finished = list(journal.finished.values())
    update_rows(SopRun.objects, finished, ["state", "ended_at", "ended_reason"])
    if closed := [s for s in changed if s.state not in PENDING]:
        cancel([timers.key(step_run.pk) for step_run in closed])
    pending = [s for s in [*journal.opened, *changed] if s.state in PENDING]
    timers.plan(pending, versions, hours)
    leave_next_steps(journal, versions, subjects, hours, cause.at)
