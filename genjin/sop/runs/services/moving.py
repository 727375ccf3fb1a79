"""Runs loaded, moved by the engine and written back, all in sets."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from genjin.common.bulk import update_rows
from genjin.common.inserts import insert_rows
from genjin.common.language import text
from genjin.common.subjects import Subject
from genjin.common.working_time import WorkingTime
from genjin.identity.departments.selectors import People
from genjin.platform.queue.services import cancel
from genjin.sop.definitions.selectors import Published, published_of
from genjin.sop.runs import timers
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.carrying import Crossing
from genjin.sop.runs.choices import PENDING
from genjin.sop.runs.endings import leave_next_steps
from genjin.sop.runs.giving_back import givers_back
from genjin.sop.runs.journal import Journal, Journey
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.progress import Cause, Engine
from genjin.sop.runs.selectors import engine
from genjin.sop.runs.services.carrying import planned_crossings, write_carried
from genjin.sop.runs.services.turns import hold_turn, remember_turns
from genjin.sop.runs.subjects import LoadedSubjects
from genjin.workplace.calendars.selectors import company_working_time

_COLUMNS = [
    "owner_id",
    "department_id",
    "covers_id",
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
    "outcome",
    "reason",
    "paused_at",
    "paused_until",
    "paused_minutes",
    "tries",
    "rungs_sent",
    "changed_at",
]


def advance_runs(runs: Sequence[SopRun], cause: Cause) -> Journal:
    journeys, versions = journeys_of(runs)
    return advance_journeys(journeys, versions, subjects_of(journeys, versions), cause)


def advance_journeys(
    journeys: Sequence[Journey],
    versions: Mapping[int, Published],
    subjects: LoadedSubjects,
    cause: Cause,
) -> Journal:
    if not journeys:
        return Journal()
    steering = _engine(versions, subjects, cause, planned_crossings(one.run for one in journeys))
    journal = steering.advance(journeys)
    _write_journal(journal, versions, subjects, steering.hours, cause)
    remember_turns(steering.assignees.turns)
    return journal


def steer(runs: Sequence[SopRun], act: Callable[[Journey, Journal], None], cause: Cause) -> Journal:
    """Let `act` change steps of each run, and go on from there. The caller holds the runs."""
    journeys, versions = journeys_of(runs)
    subjects = subjects_of(journeys, versions)
    steering = _engine(versions, subjects, cause, planned_crossings(runs))
    for journey in journeys:
        act(journey, steering.journal)
    steering.advance(journeys)
    _write_journal(steering.journal, versions, subjects, steering.hours, cause)
    remember_turns(steering.assignees.turns)
    return steering.journal


def plan_anew(
    journeys: Sequence[Journey],
    versions: Mapping[int, Published],
    subjects: LoadedSubjects,
    cause: Cause,
) -> None:
    """Open deadlines are counted anew and all timers set, whether anything else moved or not."""
    steering = _engine(versions, subjects, cause)
    steering.replan(journeys, all_open=True)
    for journey in journeys:
        for step_run in journey.steps.values():
            if step_run.state in PENDING:
                steering.journal.change(step_run)
    _write_journal(steering.journal, versions, subjects, steering.hours, cause)


def _engine(
    versions: Mapping[int, Published],
    subjects: LoadedSubjects,
    cause: Cause,
    crossings: Mapping[int, Crossing] | None = None,
) -> Engine:
    people = People(subjects.owners())
    assignees = Assignees(people, engine.pending_load, hold_turn)
    return Engine(
        versions=versions,
        subjects=subjects,
        assignees=assignees,
        hours=company_working_time(),
        cause=cause,
        crossings=crossings,
    )


def journeys_of(runs: Sequence[SopRun]) -> tuple[list[Journey], dict[int, Published]]:
    targets = {crossing.target for crossing in planned_crossings(runs).values()}
    versions = published_of({run.sop_version_id for run in runs} | targets)
    return engine.load_journeys(runs, versions), versions


def subjects_of(journeys: Iterable[Journey], versions: Mapping[int, Published]) -> LoadedSubjects:
    return load_subjects({key for journey in journeys for key in journey.subjects()}, versions)


def load_subjects(keys: Collection[Subject], versions: Mapping[int, Published]) -> LoadedSubjects:
    fields: dict[str, set[str]] = defaultdict(set)
    for definition in (version.definition for version in versions.values()):
        for object_type in definition.object_types():
            fields[object_type] |= definition.columns(object_type)
    return LoadedSubjects(keys, fields)


def _write_journal(
    journal: Journal,
    versions: Mapping[int, Published],
    subjects: LoadedSubjects,
    hours: WorkingTime,
    cause: Cause,
) -> None:
    """All in sets: the number of statements does not depend on the number of runs."""
    write_carried(journal.carried, versions, hours, cause)
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
    _give_back(journal)
    leave_next_steps(journal, versions, subjects, hours, cause.at)


def _give_back(journal: Journal) -> None:
    by_type: dict[tuple[str, int], list[int]] = defaultdict(list)
    for (object_type, object_id), tries in journal.given_back:
        by_type[object_type, tries].append(object_id)
    for (object_type, tries), ids in by_type.items():
        reason = text(zh=f"连续 {tries} 次没联系上", en=f"not reached in {tries} tries")
        givers_back.get(object_type)(ids, reason=reason)
