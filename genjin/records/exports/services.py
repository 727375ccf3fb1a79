"""Asking for an export, making it, and dropping its file in the end."""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO

from django.db import transaction

from genjin.common import clock, language
from genjin.common.errors import GenjinError, InvalidInputError
from genjin.common.language import text
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.platform.files.models import StoredFile
from genjin.platform.files.selectors import get_file, open_file
from genjin.platform.files.services import delete_file, store_file
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule
from genjin.records.exports import errors, selectors
from genjin.records.exports.choices import ExportFormat, ExportState
from genjin.records.exports.models import ExportJob
from genjin.records.exports.sources import ExportSource, names_of, sources
from genjin.records.exports.writing import About, csv_parts, write_xlsx

MAKE = "exports.make"
MOST_ROWS = 100_000
KEPT = timedelta(days=7)
TYPES = {
    ExportFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ExportFormat.CSV: "text/csv; charset=utf-8",
}

_READ_AT_ONCE = 2_000
_CHUNK = 256 * 1024
_SWEPT_AT_ONCE = 200


@command
def request_export(
    *, actor: User, object_type: str, format_: ExportFormat, given: dict[str, Any]
) -> ExportJob:
    """Plan a file of the list's rows within the actor's reach. Raises InvalidInputError for an
    object or a query that is not there, TooManyRecordsError where a file would be too long."""
    source = sources.find(object_type)
    if source is None:
        raise InvalidInputError(
            fields={"object_type": text(zh="这个对象不能导出。", en="This cannot be exported.")}
        )
    require(actor, source.permission)
    wanted = source.read(given)
    count = source.filtered(actor, wanted).count()
    if count > MOST_ROWS:
        raise errors.TooManyRecordsError(limit=MOST_ROWS, count=count)
    job = ExportJob.objects.create(
        object_type=object_type,
        format=format_,
        filter=wanted.model_dump(mode="json", exclude_unset=True),
        created_by=actor,
        created_at=clock.now(),
    )
    schedule([NewItem(MAKE, clock.now(), key=f"export:{job.pk}", payload={"export": job.pk})])
    return job


def make_export(export_id: int) -> None:
    """Write the file with the rights that its asker has now. Reading takes long, so it happens
    outside of any transaction; made twice, the second file takes the place of the first."""
    job = selectors.find_waiting(export_id)
    if job is None:
        return
    actor = job.created_by
    source = sources.get(job.object_type)
    try:
        require(actor, source.permission)
        with tempfile.TemporaryDirectory() as folder, language.use(actor.language):  # type: ignore[arg-type]
            file, rows = _write(job, source, Path(folder, "export"))
    except GenjinError as refusal:
        fail_export(export_id, refusal)
        return
    _finish(job, file, rows)


def fail_export(export_id: int, refusal: GenjinError) -> None:
    """Nothing was handed out, and it says why."""
    ExportJob.objects.filter(pk=export_id, state=ExportState.WAITING).update(
        state=ExportState.FAILED,
        error={"code": refusal.code, "details": refusal.details},
        ended_at=clock.now(),
    )


@command
def hand_out(*, actor: User, export_id: int) -> tuple[StoredFile, BinaryIO]:
    """The file, for who asked for it; each time is written down. Close it."""
    job = selectors.get_export(actor, export_id)
    require(actor, sources.get(job.object_type).permission)
    if job.state == ExportState.EXPIRED:
        raise errors.ExportExpiredError(days=KEPT.days)
    if job.state != ExportState.DONE or job.file_id is None:
        raise errors.ExportNotReadyError
    stored = get_file(job.file_id)
    _note(job, "downloaded")
    return stored, open_file(stored)


@command
def sweep_exports(at: datetime) -> int:
    """Drop the files that were kept long enough; that they were made stays on record."""
    old = selectors.list_done_before(at - KEPT, _SWEPT_AT_ONCE)
    for job in old:
        if job.file_id is not None:
            delete_file(file_id=job.file_id)
    ids = [job.pk for job in old]
    ExportJob.objects.filter(pk__in=ids).update(state=ExportState.EXPIRED, file_id=None)
    return len(old)


def _write(job: ExportJob, source: ExportSource, path: Path) -> tuple[StoredFile, int]:
    columns = source.columns
    wanted = source.read(job.filter)
    found = source.rows(job.created_by, wanted).values_list(*names_of(columns))
    rows = _Counted(found.iterator(chunk_size=_READ_AT_ONCE))
    if job.format == ExportFormat.XLSX:
        write_xlsx(path, columns, rows, _about(job, source))
        with path.open("rb") as made:
            return _store(job, source, iter(lambda: made.read(_CHUNK), b"")), rows.count
    return _store(job, source, csv_parts(columns, rows)), rows.count


class _Counted:
    """Rows on their way, and how many there were; never more than a file may have."""

    def __init__(self, rows: Iterator[Sequence[Any]]) -> None:
        self._rows = rows
        self.count = 0

    def __iter__(self) -> Iterator[Sequence[Any]]:
        for row in self._rows:
            self.count += 1
            if self.count > MOST_ROWS:
                raise errors.TooManyRecordsError(limit=MOST_ROWS, count=self.count)
            yield row


def _store(job: ExportJob, source: ExportSource, chunks: Iterable[bytes]) -> StoredFile:
    day = job.created_at.astimezone(clock.COMPANY_ZONE)
    return store_file(
        name=f"{source.label}-{day:%Y%m%d-%H%M}-{job.created_by.name}.{job.format}",
        content_type=TYPES[ExportFormat(job.format)],
        chunks=chunks,
        owner_id=job.created_by_id,
    )


def _about(job: ExportJob, source: ExportSource) -> About:
    name, at = job.created_by.name, job.created_at.astimezone(clock.COMPANY_ZONE)
    return About(
        title=source.label,
        mark=text(
            zh=f"{name} 于 {at:%Y-%m-%d %H:%M} 导出，内部资料，请勿外传",
            en=f"Exported by {name} at {at:%Y-%m-%d %H:%M}. Internal, not to be passed on",
        ),
        author=name,
        at=at,
    )


@transaction.atomic
def _finish(job: ExportJob, file: StoredFile, rows: int) -> None:
    done = ExportJob.objects.filter(pk=job.pk, state=ExportState.WAITING).update(
        state=ExportState.DONE, rows=rows, file_id=file.pk, ended_at=clock.now()
    )
    if not done:
        delete_file(file_id=file.pk)
        return
    job.rows = rows
    _note(job, "exported")


def _note(job: ExportJob, action: str) -> None:
    """Who took out what, how many, and when."""
    facts = {"object": job.object_type, "format": job.format, "filter": job.filter}
    write_history(
        [
            HistoryEntry(
                object_type="export",
                object_id=job.pk,
                action=action,
                changes={**facts, "rows": job.rows},
                actor_id=job.created_by_id,
                at=clock.now(),
            )
        ]
    )
