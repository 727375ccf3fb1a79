"""Starting a trial or a run, continuing and cancelling it."""

from django.db import transaction

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import cancel, schedule
from genjin.records.imports import errors, selectors
from genjin.records.imports.choices import WORKING, JobState, Phase
from genjin.records.imports.fields import FieldKind
from genjin.records.imports.models import ImportJob
from genjin.records.imports.services.settings import lock_own, require_open
from genjin.records.imports.tallies import Tally
from genjin.records.imports.targets import Options, targets

PREPARE, STEP = "imports.prepare", "imports.step"


@transaction.atomic
def start_trial(*, actor: User, job_id: int) -> ImportJob:
    """Find out what would happen, without changing any record."""
    job = lock_own(actor, job_id)
    require_open(job)
    _require_ready(actor, job)
    job.trial = None
    return _begin(actor, job, JobState.TRYING, Phase.TRIAL)


@transaction.atomic
def start_run(*, actor: User, job_id: int) -> ImportJob:
    """Import; a run that failed goes on where it stopped."""
    job = lock_own(actor, job_id)
    if job.state == JobState.FAILED and job.counts is not None:
        _require_ready(actor, job)
        job.error = {}
        return _go_on(actor, job, JobState.RUNNING)
    require_open(job)
    _require_ready(actor, job)
    return _begin(actor, job, JobState.RUNNING, Phase.RUN)


@transaction.atomic
def cancel_import(*, actor: User, job_id: int) -> ImportJob:
    """Stop between two blocks. A trial goes back to the settings; what a run has imported stays."""
    job = lock_own(actor, job_id)
    if job.state in (JobState.DONE, JobState.CANCELLED):
        raise errors.ImportEndedError
    if job.state in WORKING:
        cancel([prepare_key(job.pk), step_key(job.pk)])
    trial = job.state == JobState.TRYING
    job.state = JobState.READY if trial else JobState.CANCELLED
    job.changed_at = clock.now()
    job.save(update_fields=["state", "changed_at"])
    return selectors.get_job(actor, job_id)


def prepare_key(job_id: int) -> str:
    return f"import:{job_id}:prepare"


def step_key(job_id: int) -> str:
    return f"import:{job_id}:step"


def _require_ready(actor: User, job: ImportJob) -> None:
    target = targets.get(job.target)
    enough = {
        field.name for field in target.fields if field.kind in (FieldKind.COMPANY, FieldKind.PHONE)
    }
    if not enough & set(job.mapping.values()):
        raise errors.NothingMatchedError
    target.check(actor, Options.from_stored(job.options))


def _begin(actor: User, job: ImportJob, state: JobState, phase: Phase) -> ImportJob:
    job.phase, job.cursor, job.done = phase, 0, 0
    job.tally, job.error = Tally().as_stored(), {}
    return _go_on(actor, job, state)


def _go_on(actor: User, job: ImportJob, state: JobState) -> ImportJob:
    job.state, job.changed_at = state, clock.now()
    job.save()
    payload = {"job": job.pk}
    schedule([NewItem(PREPARE, clock.now(), key=prepare_key(job.pk), payload=payload)])
    return selectors.get_job(actor, job.pk)
