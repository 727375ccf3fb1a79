"""Writing what the engine has decided: new steps, changed steps, ended runs, timers, tasks."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time

from genjin.activities.tasks.services import NewTask, create_tasks
from genjin.common.clock import COMPANY_ZONE
from genjin.common.working_time import WorkingTime, months_after
from genjin.platform.queue.services import cancel
from genjin.sop.definitions.spec import Definition
from genjin.sop.runs import timers
from genjin.sop.runs.choices import PENDING, RunState
from genjin.sop.runs.journal import Journal
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.progress import Cause

BATCH = 500
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


def write_journal(
    journal: Journal,
    definitions: Mapping[int, Definition],
    step_ids: Mapping[tuple[int, str], int],
    hours: WorkingTime,
    cause: Cause,
) -> None:
    """All in sets: the number of statements does not depend on the number of runs."""
    StepRun.objects.bulk_create(journal.opened, batch_size=BATCH)
    changed = list(journal.changed.values())
    for step_run in changed:
        step_run.changed_at = cause.at
    StepRun.objects.bulk_update(changed, _COLUMNS, batch_size=BATCH)
    finished = list(journal.finished.values())
    SopRun.objects.bulk_update(finished, ["state", "ended_at", "ended_reason"], batch_size=BATCH)
    if closed := [s for s in changed if s.state not in PENDING]:
        cancel([timers.key(step_run.pk) for step_run in closed])
    pending = [s for s in [*journal.opened, *changed] if s.state in PENDING]
    timers.plan(pending, definitions, hours)
    _leave_next_steps([r for r in finished if r.state == RunState.DONE], definitions, hours, cause)


def _leave_next_steps(
    runs: Sequence[SopRun],
    definitions: Mapping[int, Definition],
    hours: WorkingTime,
    cause: Cause,
) -> None:
    """A record whose SOP has run to its end gets the task that the SOP names for it."""
    tasks = []
    for run in runs:
        at_end = definitions[run.sop_version_id].at_end
        if at_end is None or run.owner_id is None:
            continue
        day = months_after(cause.at.astimezone(COMPANY_ZONE).date(), at_end.months)
        tasks.append(
            NewTask(
                title=str(at_end.title),
                subject_type=run.root_type,
                subject_id=run.root_id,
                owner_id=run.owner_id,
                due_at=hours.end_of_day(datetime.combine(day, time(9), COMPANY_ZONE)),
            )
        )
    create_tasks(tasks, origin="sop")
