"""What stays to do when an SOP has run to its end."""

from collections.abc import Mapping
from datetime import datetime, time

from genjin.activities.tasks.services import NewTask, create_tasks
from genjin.common.clock import COMPANY_ZONE
from genjin.common.working_time import WorkingTime, months_after
from genjin.sop.definitions.selectors import Published
from genjin.sop.definitions.spec import AtEnd
from genjin.sop.runs.choices import RunState, StepState
from genjin.sop.runs.journal import Journal
from genjin.sop.runs.subjects import LoadedSubjects
from genjin.workplace.calendars.whose import Calendars


def leave_next_steps(
    journal: Journal,
    versions: Mapping[int, Published],
    subjects: LoadedSubjects,
    calendars: Calendars,
    at: datetime,
) -> None:
    """The record on which the last step was done gets the task that the SOP names for the end."""
    last = {
        id(step_run.run): (step_run.subject_type, step_run.subject_id)
        for step_run in (*journal.opened, *journal.changed.values())
        if step_run.state == StepState.DONE
    }
    tasks = []
    for run in journal.finished.values():
        at_end = versions[run.sop_version_id].definition.at_end
        subject = last.get(id(run), (run.root_type, run.root_id))
        owner = subjects.owner(*subject)
        if run.state != RunState.DONE or at_end is None or owner is None:
            continue
        tasks.append(
            NewTask(
                title=str(at_end.title),
                subject_type=subject[0],
                subject_id=subject[1],
                owner_id=owner,
                due_at=next_contact_at(at_end, at, calendars.of(owner)),
            )
        )
    create_tasks(tasks, origin="sop")


def next_contact_at(at_end: AtEnd, ended_at: datetime, hours: WorkingTime) -> datetime:
    """By when the task for the end is due, of a run that ends at that moment."""
    day = months_after(ended_at.astimezone(COMPANY_ZONE).date(), at_end.months)
    return hours.end_of_day(datetime.combine(day, time(9), COMPANY_ZONE))
