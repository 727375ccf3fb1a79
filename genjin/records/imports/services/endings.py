"""How a trial or a run ends."""

from django.db import transaction

from genjin.common import clock
from genjin.common.errors import GenjinError
from genjin.records.imports import selectors
from genjin.records.imports.choices import WORKING, JobState, Phase
from genjin.records.imports.models import ImportJob
from genjin.records.imports.planning import Outcome
from genjin.records.imports.tallies import Tally
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring


def complete(job: ImportJob) -> None:
    """All blocks are through. The caller saves the job."""
    if job.phase == Phase.TRIAL:
        job.state, job.trial = JobState.TRIED, job.tally
    else:
        job.state, job.counts = JobState.DONE, job.tally
        _tell(job, failed=False)


@transaction.atomic
def fail(job_id: int, refusal: GenjinError) -> None:
    """Stop with the reason; what was imported stays."""
    job = selectors.lock_job(job_id)
    if job is None or job.state not in WORKING:
        return
    job.state, job.changed_at = JobState.FAILED, clock.now()
    job.error = {"code": refusal.code, "details": refusal.details}
    job.save(update_fields=["state", "error", "changed_at"])
    _tell(job, failed=True)


@transaction.atomic
def revive(job_id: int) -> None:
    """Work that comes for a job that has failed was replayed from the dead letters: it goes on
    where it stopped."""
    job = selectors.lock_job(job_id)
    if job is None or job.state != JobState.FAILED or job.phase == Phase.NONE:
        return
    job.state = JobState.TRYING if job.phase == Phase.TRIAL else JobState.RUNNING
    job.error, job.changed_at = {}, clock.now()
    job.save(update_fields=["state", "error", "changed_at"])


def _tell(job: ImportJob, *, failed: bool) -> None:
    tally = Tally.from_stored(job.tally)
    counts = {str(outcome): tally.of(outcome) for outcome in Outcome} | {"to_mend": tally.to_mend}
    at = clock.now()
    ring(
        rings=[
            Ring(
                receiver_id=job.created_by_id,
                kind=NotificationKind.IMPORT,
                topic=f"import:{job.pk}",
                rung="failed" if failed else "done",
                source=f"import:{job.pk}:{int(at.timestamp())}" if failed else f"import:{job.pk}",
                params={"what": job.file_name, "failed": failed, "counts": counts},
                link=f"/imports/{job.pk}",
            )
        ],
        at=at,
    )
