"""Runs under way go on: proofs, awaited dates, another object, another calendar."""

from collections.abc import Collection, Mapping, Sequence

from genjin.common.bulk import update_rows
from genjin.common.subjects import Subject
from genjin.common.transactions import command
from genjin.sop.definitions.selectors import published
from genjin.sop.runs.choices import GOING, PENDING, RunState
from genjin.sop.runs.journal import Cause, Journal
from genjin.sop.runs.models import RunBinding, SopRun, StepRun
from genjin.sop.runs.selectors import engine
from genjin.sop.runs.services.moving import (
    advance_journeys,
    advance_runs,
    journeys_of,
    plan_anew,
    subjects_of,
)


@command
def advance(run_ids: Collection[int], *, cause: Cause) -> Journal:
    """Look at the proofs of these runs and go on as far as they carry."""
    return advance_runs(engine.lock_going(run_ids), cause)


@command
def advance_held(runs: Sequence[SopRun], *, cause: Cause) -> Journal:
    """The same with runs that the caller holds, as they were read when they were taken hold of."""
    return advance_runs(runs, cause)


@command
def advance_waiting_for_sops(records: Mapping[str, Collection[int]], *, cause: Cause) -> None:
    """Runs on these records whose SOP asks for another one to be finished."""
    runs = [
        run_id
        for version, run_ids in engine.by_version(records, (RunState.RUNNING,)).items()
        if version.enabled and published(version.version_id).definition.asks_for("sop")
        for run_id in run_ids
    ]
    advance_runs(engine.lock_going(runs), cause)


def remember_binding(root: Subject, *, role: str, bound: Subject) -> None:
    """Also of runs that are over: the object's page shows how it came about."""
    object_type, object_id = bound
    RunBinding.objects.bulk_create(
        [
            RunBinding(run=run, role=role, object_type=object_type, object_id=object_id)
            for run in engine.runs_from(*root)
        ],
        ignore_conflicts=True,
    )


@command
def move_steps(run_ids: Collection[int], *, role: str, cause: Cause) -> Journal:
    """Steps to do that concern the object in this role go on there; who does them and their
    deadlines stay. What proves them is looked at anew."""
    journeys, versions = journeys_of(engine.lock_going(run_ids, GOING))
    moved = []
    for journey in journeys:
        for step in versions[journey.run.sop_version_id].definition.steps:
            step_run = journey.steps.get(step.key)
            if step.role == role and step_run is not None and step_run.state in PENDING:
                step_run.subject_type, step_run.subject_id = journey.subject(role)
                step_run.changed_at = cause.at
                moved.append(step_run)
    update_rows(StepRun.objects, moved, ["subject_type", "subject_id", "changed_at"])
    return advance_journeys(journeys, versions, subjects_of(journeys, versions), cause)


@command
def replan_open(step_run_ids: Collection[int], *, cause: Cause) -> None:
    """The calendar has changed: deadlines of steps that are still open are counted anew, and with
    them the moments of their rungs."""
    runs = {step.run_id: step.run for step in engine.lock_pending(step_run_ids).values()}
    journeys, versions = journeys_of(list(runs.values()))
    plan_anew(journeys, versions, subjects_of(journeys, versions), set(step_run_ids), cause)


@command
def open_waiting(step_runs: Sequence[StepRun], *, cause: Cause) -> Journal:
    """The awaited time of these steps has come. Their runs are held by the caller."""
    return advance_runs(list({s.run_id: s.run for s in step_runs}.values()), cause)
