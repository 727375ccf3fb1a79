"""Changing what a list's columns mean, and what is to be made of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.db import transaction

from genjin.common import clock
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.platform.files.selectors import get_file, open_file
from genjin.records.imports import errors, selectors
from genjin.records.imports.choices import OPEN, WORKING, JobState, Phase
from genjin.records.imports.headers import find_table, table_at
from genjin.records.imports.models import ImportJob
from genjin.records.imports.reading.sheets import Workbook
from genjin.records.imports.reading.workbook import reopen_workbook
from genjin.records.imports.services.uploads import as_head, as_mapping, from_head, read_head
from genjin.records.imports.targets import Options, targets


@transaction.atomic
def change_import(
    *,
    actor: User,
    job_id: int,
    sheet: str | None = None,
    header_row: int | None = None,
    mapping: Mapping[str, str | None] | None = None,
    options: Mapping[str, Any] | None = None,
) -> ImportJob:
    """Another sheet or header brings its own matches; given columns are then matched as said.

    A trial that was made is forgotten: it speaks of other settings.
    """
    job = lock_own(actor, job_id)
    require_open(job)
    if sheet is not None and sheet != job.sheet:
        _choose_sheet(job, sheet)
    if header_row is not None and header_row != job.header_row:
        _choose_header(job, header_row)
    if mapping:
        _match(job, mapping)
    if options:
        changed = replace(Options.from_stored(job.options), **options)
        targets.get(job.target).check(actor, changed)
        job.options = changed.as_stored()
    job.state, job.phase, job.trial, job.error = JobState.READY, Phase.NONE, None, {}
    job.changed_at = clock.now()
    job.save()
    return selectors.get_job(actor, job_id)


def lock_own(actor: User, job_id: int) -> ImportJob:
    """The job, held; raises NotFoundError for what the actor may not see."""
    job = selectors.get_job(actor, job_id)
    require(actor, targets.get(job.target).permission)
    locked = selectors.lock_job(job.pk)
    assert locked is not None
    return locked


def require_open(job: ImportJob) -> None:
    """Settings can be changed until the first row is imported, also after a trial that failed."""
    if job.state in WORKING:
        raise errors.ImportBusyError
    untouched = job.state == JobState.FAILED and job.counts is None
    if job.state not in OPEN and not untouched:
        raise errors.ImportEndedError


def open_list(job: ImportJob) -> Workbook:
    """The uploaded file, which has passed its checks when it came."""
    with open_file(get_file(job.file_id)) as file:
        return reopen_workbook(file.read())


def _choose_sheet(job: ImportJob, sheet: str) -> None:
    rows = dict(job.sheets)
    if not rows.get(sheet):
        raise errors.NoSuchSheetError(sheet=sheet)
    head = read_head(open_list(job), sheet)
    table = find_table(head, targets.get(job.target).fields)
    job.sheet, job.head, job.total = sheet, as_head(head), rows[sheet]
    job.header_row, job.mapping = table.header_row, as_mapping(table)
    job.titles = list(table.titles) or [""] * len(head[0].cells)


def _choose_header(job: ImportJob, header_row: int) -> None:
    head = from_head(job.head)
    if header_row and header_row not in {row.number for row in head}:
        raise errors.NoSuchRowError(last=head[-1].number)
    table = table_at(head, header_row, targets.get(job.target).fields)
    job.header_row, job.mapping = header_row, as_mapping(table)
    job.titles = list(table.titles) or [""] * len(head[0].cells)


def _match(job: ImportJob, mapping: Mapping[str, str | None]) -> None:
    known = {field.name for field in targets.get(job.target).fields}
    matched = dict(job.mapping)
    for column, field in mapping.items():
        fits = column.isdecimal() and int(column) < len(job.titles)
        if not fits or (field is not None and field not in known):
            raise errors.NoSuchColumnError(column=column, field=field)
        matched.pop(column, None)
        if field is not None:
            matched[column] = field
    job.mapping = dict(sorted(matched.items(), key=lambda item: int(item[0])))
