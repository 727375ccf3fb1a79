"""What is left of an import in the end: its counts, and the rows to mend as they stood."""

from datetime import datetime, timedelta

from django.db import transaction

from genjin.platform.files.services import delete_file
from genjin.records.imports import selectors
from genjin.records.imports.choices import JobState
from genjin.records.imports.models import ImportBlock, ImportJob, ImportRow

KEPT = timedelta(days=30)
"""So long after its last change an import keeps its file and what became of every row."""

_ENDED = (JobState.DONE, JobState.CANCELLED)


@transaction.atomic
def sweep_one(at: datetime) -> bool:
    """Sweep the import that was left alone longest; False where there is none.

    One that was never finished ends with it.
    """
    job = selectors.find_to_sweep(before=at - KEPT)
    if job is None:
        return False
    to_mend = selectors.rows_to_mend(job)
    rows = [[number, cells] for number, cells, _ in to_mend]
    ImportBlock.objects.filter(job=job).delete()
    ImportRow.objects.filter(job=job, to_mend=False).delete()
    if rows:
        ImportBlock.objects.create(job=job, position=0, rows=rows)
    delete_file(file_id=job.file_id)
    state = job.state if job.state in _ENDED else JobState.CANCELLED
    ImportJob.objects.filter(pk=job.pk).update(state=state, swept_at=at, head=[], staged_as="")
    return True
