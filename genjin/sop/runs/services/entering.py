"""Records enter an SOP, now or from a planned time on."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from genjin.common.bulk import update_rows
from genjin.common.filters.tree import Filter
from genjin.common.inserts import add_rows, behind, insert_rows, new_row
from genjin.common.transactions import command
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule
from genjin.sop.definitions.entrances import Entrance, entrance_by, entrances_of
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import published, published_of
from genjin.sop.runs import timers
from genjin.sop.runs.choices import RunState
from genjin.sop.runs.journal import Cause, Journey
from genjin.sop.runs.judging import Judge
from genjin.sop.runs.models import RunBinding, SopRun
from genjin.sop.runs.selectors import engine
from genjin.sop.runs.services.moving import advance_runs, begin, company_of, load_subjects
from genjin.sop.runs.subjects import LoadedSubjects


@command
def enter(
    version: SopVersion,
    object_ids: Sequence[int],
    *,
    cause: Cause,
    starts: Mapping[int, datetime] | None = None,
    chain: int = 0,
) -> list[SopRun]:
    """Let records into the SOP; those that are in it already, or do not meet its condition, are
    left as they are.

    `starts` gives a later beginning per record (from then on the clock runs). `chain`: how many
    SOPs have started each other up to this one."""
    sop = version.sop
    again = published(version.pk).definition.again
    inside = engine.barred_roots(sop.pk, sop.object_type, object_ids, again, cause.at)
    fresh = [pk for pk in dict.fromkeys(object_ids) if pk not in inside]
    if not fresh:
        return []
    entrance = entrance_by(version)
    versions = published_of(entrance.version_ids())
    subjects = load_subjects({(sop.object_type, pk) for pk in fresh}, versions)
    judge = Judge(subjects, cause.at)
    planned = starts or {}
    begun = (
        _new_run(
            entrance,
            (sop.object_type, pk),
            subjects,
            cause,
            starts_at=planned.get(pk),
            chain=chain,
        )
        for pk in fresh
        if subjects.has(sop.object_type, pk)
    )
    runs = [
        run
        for run in begun
        if run and _is_meant(run, versions[run.sop_version_id].definition.enters, judge)
    ]
    if not runs:
        return []
    company = company_of(subjects, cause, opens=True)
    with behind():
        insert_rows(runs)
        add_rows(
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
    begin(running, versions, subjects, company, cause)
    return runs


@command
def start_planned(run_ids: Collection[int], *, cause: Cause) -> None:
    """The planned beginning has come: from now on the clock runs, by the version that a new
    record would enter now."""
    runs = list(
        SopRun.objects.filter(pk__in=run_ids, state=RunState.SCHEDULED)
        .order_by("id")
        .select_for_update(no_key=True)
    )
    entrances = entrances_of({run.sop_id for run in runs})
    for run in runs:
        run.state, run.changed_at = RunState.RUNNING, cause.at
        entrance = entrances.get(run.sop_id)
        if version := entrance and entrance.version_for(run.department_id):
            run.sop_version_id = version.pk
    update_rows(SopRun.objects, runs, ["state", "changed_at", "sop_version"])
    advance_runs(runs, cause)


def _begun(run: SopRun) -> Journey:
    return Journey(run, bound={run.root_type: (run.root_type, run.root_id)})


def _is_meant(run: SopRun, enters: Filter | None, judge: Judge) -> bool:
    return enters is None or judge.of_record(enters, (run.root_type, run.root_id))


def _new_run(
    entrance: Entrance,
    root: tuple[str, int],
    subjects: LoadedSubjects,
    cause: Cause,
    *,
    starts_at: datetime | None,
    chain: int,
) -> SopRun | None:
    """None of a department that does not try it, while it is tried only."""
    object_type, root_id = root
    later = starts_at is not None and starts_at > cause.at
    department_id = subjects.value(object_type, root_id, "department_id")
    version = entrance.version_for(department_id)
    if version is None:
        return None
    return new_row(
        SopRun,
        sop_id=version.sop_id,
        sop_version_id=version.pk,
        root_type=object_type,
        root_id=root_id,
        state=RunState.SCHEDULED if later else RunState.RUNNING,
        starts_at=starts_at if starts_at and later else cause.at,
        chain=chain,
        owner_id=subjects.owner(object_type, root_id),
        department_id=department_id,
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
