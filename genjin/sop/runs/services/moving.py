"""Runs loaded, moved by the engine and written back, all in sets."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from genjin.common import clock
from genjin.common.bulk import update_rows
from genjin.common.inserts import behind, insert_rows
from genjin.common.subjects import Subject
from genjin.identity.departments.selectors import People
from genjin.sop.definitions.giving_back import givers_back
from genjin.sop.definitions.selectors import Published, published_of
from genjin.sop.definitions.spec import Step
from genjin.sop.runs import deadlines, timers
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.carrying import Crossing
from genjin.sop.runs.choices import PENDING, StepState
from genjin.sop.runs.endings import leave_next_steps
from genjin.sop.runs.journal import Cause, Journal, Journey
from genjin.sop.runs.load import DayLoad
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.progress import Engine
from genjin.sop.runs.selectors import engine
from genjin.sop.runs.services.carrying import planned_crossings, write_carried
from genjin.sop.runs.services.checking import tell_checkers
from genjin.sop.runs.services.deeds import do_deeds, look_around
from genjin.sop.runs.services.giving_back import refusal_of, tell_of_kept
from genjin.sop.runs.services.turns import hold_turn, remember_turns
from genjin.sop.runs.steps import WHOSE
from genjin.sop.runs.subjects import LoadedSubjects
from genjin.workplace.calendars.selectors import load_calendars
from genjin.workplace.calendars.whose import Calendars
from genjin.workplace.leave.selectors import load_cover

PART = 250
_COLUMNS = [
    *WHOSE,
    "state",
    "opened_at",
    "waits_until",
    "due_at",
    "done_at",
    "done_by_id",
    "late",
    "worked_minutes",
    "counted",
    "ended_run",
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


@dataclass(frozen=True, slots=True)
class Company:
    """Who does what when; one for all parts of a batch, since whose turn it is goes on."""

    assignees: Assignees
    calendars: Calendars
    load: DayLoad


def company_of(subjects: LoadedSubjects, cause: Cause, *, opens: bool = False) -> Company:
    """`opens`: steps will open, so that who is away is asked now and not in between."""
    people, calendars = People(subjects.owners()), load_calendars()
    cover = load_cover(clock.now(), lambda: people.chart) if opens else None
    return Company(
        Assignees(people, engine.pending_load, hold_turn, cover),
        calendars,
        DayLoad(partial(_opened_today, calendars=calendars, at=cause.at)),
    )


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
    _write_journal(journal, versions, subjects, steering, cause)
    remember_turns(steering.assignees.turns)
    return journal


def begin(
    journeys: Sequence[Journey],
    versions: Mapping[int, Published],
    subjects: LoadedSubjects,
    company: Company,
    cause: Cause,
) -> None:
    """Runs that have just begun, in parts: while the database writes one, the next is decided."""
    for first in range(0, len(journeys), PART):
        steering = _engine(versions, subjects, cause, company=company)
        journal = steering.advance(journeys[first : first + PART])
        _write_journal(journal, versions, subjects, steering, cause)
    remember_turns(company.assignees.turns)


def steer(runs: Sequence[SopRun], act: Callable[[Journey, Engine], None], cause: Cause) -> Journal:
    """Let `act` change steps of each run, and go on from there. The caller holds the runs."""
    journeys, versions = journeys_of(runs)
    subjects = subjects_of(journeys, versions)
    steering = _engine(versions, subjects, cause, planned_crossings(runs))
    for journey in journeys:
        act(journey, steering)
    steering.advance(journeys)
    _write_journal(steering.journal, versions, subjects, steering, cause)
    remember_turns(steering.assignees.turns)
    return steering.journal


def plan_anew(
    journeys: Sequence[Journey],
    versions: Mapping[int, Published],
    subjects: LoadedSubjects,
    step_run_ids: Collection[int],
    cause: Cause,
) -> None:
    """Open deadlines of these steps are counted anew and their timers set, whether anything else
    moved or not."""
    steering = _engine(versions, subjects, cause)
    steering.anew.follow_calendar(journeys, step_run_ids)
    _write_journal(steering.journal, versions, subjects, steering, cause)


def plan_steps_anew(
    journeys: Sequence[Journey],
    versions: Mapping[int, Published],
    subjects: LoadedSubjects,
    step_run_ids: Collection[int],
    cause: Cause,
) -> None:
    """Of steps that are somebody else's now."""
    steering = _engine(versions, subjects, cause)
    steering.anew.follow_hands(journeys, step_run_ids)
    _write_journal(steering.journal, versions, subjects, steering, cause)


def _engine(
    versions: Mapping[int, Published],
    subjects: LoadedSubjects,
    cause: Cause,
    crossings: Mapping[int, Crossing] | None = None,
    company: Company | None = None,
) -> Engine:
    company = company or company_of(subjects, cause)
    return Engine(
        versions=versions,
        subjects=subjects,
        assignees=company.assignees,
        calendars=company.calendars,
        cause=cause,
        crossings=crossings,
        load=company.load,
        refusal_of=refusal_of,
    )


def _opened_today(person_id: int, *, calendars: Calendars, at: datetime) -> int:
    return engine.opened_since(person_id, deadlines.day_begins(at, calendars.of(person_id)))


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
    steering: Engine,
    cause: Cause,
) -> None:
    """All in sets: the number of statements does not depend on the number of runs."""
    calendars, assignees = steering.calendars, steering.assignees
    write_carried(journal.carried, versions, calendars, cause)
    changed = list(journal.changed.values())
    for step_run in changed:
        step_run.changed_at = cause.at
    update_rows(StepRun.objects, changed, _COLUMNS)
    finished = list(journal.finished.values())
    update_rows(SopRun.objects, finished, ["state", "ended_at", "ended_reason"])
    pending = [s for s in [*journal.opened, *changed] if s.state in PENDING]
    closed = [s for s in changed if s.state not in PENDING]
    with behind(references=not changed):
        insert_rows(journal.opened)
        timers.plan(pending, versions, calendars, closed=closed, new=not changed)
    _give_back(journal)
    tell_of_kept(journal.kept, cause.at)
    tell_checkers(list(_looked_at(journal, versions)), cause.at)
    leave_next_steps(journal, versions, subjects, calendars, cause.at)
    do_deeds(journal.deeds, subjects, assignees, calendars, cause)
    look_around(journal.finished.values(), cause)


def _looked_at(
    journal: Journal, versions: Mapping[int, Published]
) -> Iterator[tuple[StepRun, Step]]:
    for step_run in journal.checking:
        if step_run.state == StepState.CHECKING:
            version = versions[step_run.run.sop_version_id]
            yield step_run, version.definition.step(version.keys[step_run.step_id])


def _give_back(journal: Journal) -> None:
    by_type: dict[tuple[str, str], list[int]] = defaultdict(list)
    for (object_type, object_id), reason in journal.given_back:
        by_type[object_type, reason].append(object_id)
    for (object_type, reason), ids in by_type.items():
        givers_back.get(object_type).give(ids, reason=reason)
