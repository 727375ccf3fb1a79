"""/api/imports."""

from http import HTTPStatus
from pathlib import PurePath

from django.http import HttpResponse
from django.utils.http import content_disposition_header
from ninja import File, Form, Query, Router, Status
from ninja.files import UploadedFile

from genjin.common.http import codes, refusals
from genjin.common.language import text
from genjin.identity.sessions.requests import SignedInRequest
from genjin.records.imports import errors, selectors
from genjin.records.imports.mending import rows_to_mend_file
from genjin.records.imports.outlines import outline, rows_page, summaries
from genjin.records.imports.reading import limits
from genjin.records.imports.schemas import (
    ImportJobOut,
    ImportListOut,
    ImportPatch,
    RowFilter,
    RowsOut,
)
from genjin.records.imports.services import progress, settings, uploads

router = Router(tags=["imports"])

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_BUSY_OR_ENDED = [errors.ImportBusyError, errors.ImportEndedError]
_XLSX_ANSWER = {
    "responses": {
        200: {
            "description": "The rows to mend as a spreadsheet.",
            "content": {_XLSX: {"schema": {"type": "string", "format": "binary"}}},
        }
    }
}


@router.post("", response={201: ImportJobOut} | codes([errors.FileTooLargeError]) | {507: None})
def upload_import(
    request: SignedInRequest, file: File[UploadedFile], target: Form[str] = "lead"
) -> Status[ImportJobOut]:
    """Takes a list in. Which 422 it is, its code tells: not_a_spreadsheet, password_protected,
    empty_file, too_many_rows, too_many_columns, unpacks_too_large."""
    if (file.size or 0) > limits.MAX_FILE_BYTES:
        raise errors.FileTooLargeError(limit_mb=limits.MAX_FILE_BYTES // limits.MB)
    job = uploads.upload_list(
        actor=request.user, name=file.name or "", content=file.read(), target=target
    )
    return Status(HTTPStatus.CREATED, outline(job))


@router.get("", response={200: ImportListOut} | refusals())
def list_imports(request: SignedInRequest) -> ImportListOut:
    return ImportListOut(items=summaries(selectors.list_jobs(request.user)))


@router.get("/{job_id}", response={200: ImportJobOut} | refusals())
def get_import(request: SignedInRequest, job_id: int) -> ImportJobOut:
    return outline(selectors.get_job(request.user, job_id))


@router.patch("/{job_id}", response={200: ImportJobOut} | codes(_BUSY_OR_ENDED))
def change_import(request: SignedInRequest, job_id: int, body: ImportPatch) -> ImportJobOut:
    job = settings.change_import(
        actor=request.user,
        job_id=job_id,
        sheet=body.sheet,
        header_row=body.header_row,
        mapping=body.mapping,
        options=body.options.model_dump(exclude_unset=True) if body.options else None,
    )
    return outline(job)


@router.post("/{job_id}/trial", response={200: ImportJobOut} | codes(_BUSY_OR_ENDED))
def try_import(request: SignedInRequest, job_id: int) -> ImportJobOut:
    """Finds out what would happen; changes nothing."""
    return outline(progress.start_trial(actor=request.user, job_id=job_id))


@router.post("/{job_id}/run", response={200: ImportJobOut} | codes(_BUSY_OR_ENDED))
def run_import(request: SignedInRequest, job_id: int) -> ImportJobOut:
    """Imports; one that failed goes on where it stopped."""
    return outline(progress.start_run(actor=request.user, job_id=job_id))


@router.post("/{job_id}/cancel", response={200: ImportJobOut} | codes(_BUSY_OR_ENDED))
def cancel_import(request: SignedInRequest, job_id: int) -> ImportJobOut:
    """Stops between two blocks. What was imported stays."""
    return outline(progress.cancel_import(actor=request.user, job_id=job_id))


@router.get("/{job_id}/rows", response={200: RowsOut} | refusals())
def list_import_rows(request: SignedInRequest, job_id: int, wanted: Query[RowFilter]) -> RowsOut:
    job = selectors.get_job(request.user, job_id)
    return rows_page(
        selectors.list_rows(request.user, job, outcome=wanted.outcome, cursor=wanted.cursor)
    )


@router.get("/{job_id}/rows-to-mend.xlsx", response=refusals(), openapi_extra=_XLSX_ANSWER)
def download_rows_to_mend(request: SignedInRequest, job_id: int) -> HttpResponse:
    job = selectors.get_job(request.user, job_id)
    rows = ((cells, why) for _, cells, why in selectors.rows_to_mend(job))
    content = rows_to_mend_file(job.titles, rows)
    name = f"{PurePath(job.file_name).stem}-{text(zh='待修正', en='to mend')}.xlsx"
    response = HttpResponse(content, content_type=_XLSX)
    response["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    return response
