"""Reading the chosen sheet once and laying its rows down in blocks.

This takes seconds for a long list, so it happens outside of any transaction; a worker that is
killed meanwhile leaves blocks that are written over by the next.
"""

import uuid
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from django.db import transaction

from genjin.common import clock
from genjin.common.errors import GenjinError
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule
from genjin.records.imports import errors, selectors
from genjin.records.imports.choices import WORKING
from genjin.records.imports.headers import Table, data_rows
from genjin.records.imports.models import ImportBlock, ImportJob, ImportRow
from genjin.records.imports.reading import limits
from genjin.records.imports.reading.sheets import SheetRow
from genjin.records.imports.services.endings import fail
from genjin.records.imports.services.progress import STEP, step_key
from genjin.records.imports.services.settings import open_list

BLOCK = 500
_BLOCKS_AT_ONCE = 10


class _OvertakenError(Exception):
    """The settings were changed meanwhile and another worker stages the list anew."""


def prepare(job_id: int) -> None:
    """Stage the rows if they are not yet, then let the steps begin."""
    job = ImportJob.objects.filter(pk=job_id, state__in=WORKING).first()
    if job is None:
        return
    try:
        if job.staged_as != fingerprint(job):
            _stage(job)
    except _OvertakenError:
        return
    except GenjinError as refusal:
        fail(job.pk, refusal)
        return
    _let_steps_begin(job)


def fingerprint(job: ImportJob) -> str:
    """What the blocks depend on."""
    return f"{job.header_row}:{job.sheet}"[:300]


def _stage(job: ImportJob) -> None:
    mine = f"staging:{uuid.uuid4().hex}"
    ImportJob.objects.filter(pk=job.pk).update(staged_as=mine)
    ImportBlock.objects.filter(job=job).delete()
    ImportRow.objects.filter(job=job).delete()
    total = 0
    rows = data_rows(open_list(job).rows(job.sheet), Table(job.header_row, tuple(job.titles), {}))
    for position, part in enumerate(_parts(rows)):
        total += sum(len(block) for block in part)
        if total > limits.MAX_ROWS:
            raise errors.TooManyRowsError(limit=limits.MAX_ROWS)
        _write(job, mine, position * _BLOCKS_AT_ONCE, part)
    if not total:
        raise errors.EmptyFileError
    staged = ImportJob.objects.filter(pk=job.pk, staged_as=mine)
    if not staged.update(staged_as=fingerprint(job), total=total):
        raise _OvertakenError


def _parts(rows: Iterator[SheetRow]) -> Iterator[list[list[SheetRow]]]:
    """Some blocks at a time, so that a long list is never in memory as a whole."""
    while part := list(islice(rows, BLOCK * _BLOCKS_AT_ONCE)):
        yield [part[start : start + BLOCK] for start in range(0, len(part), BLOCK)]


@transaction.atomic
def _write(job: ImportJob, mine: str, first: int, blocks: Sequence[Iterable[SheetRow]]) -> None:
    locked = selectors.lock_job(job.pk)
    if locked is None or locked.staged_as != mine:
        raise _OvertakenError
    ImportBlock.objects.bulk_create(
        ImportBlock(
            job=job,
            position=first + offset,
            rows=[[row.number, row.cells] for row in block],
        )
        for offset, block in enumerate(blocks)
    )


@transaction.atomic
def _let_steps_begin(job: ImportJob) -> None:
    at = clock.now()
    schedule([NewItem(STEP, at, key=step_key(job.pk), lane="imports", payload={"job": job.pk})])
