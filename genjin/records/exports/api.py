"""/api/exports."""

from http import HTTPStatus

from django.http import FileResponse
from ninja import Router, Status

from genjin.common.errors import stored_message
from genjin.common.http import codes, refusals
from genjin.identity.sessions.requests import SignedInRequest
from genjin.records.exports import errors, selectors, services
from genjin.records.exports.choices import ExportFormat, ExportState
from genjin.records.exports.models import ExportJob
from genjin.records.exports.schemas import ExportIn, ExportOut

router = Router(tags=["exports"])

_FILE_ANSWER = {
    "responses": {
        200: {
            "description": "The file.",
            "content": {
                kind: {"schema": {"type": "string", "format": "binary"}}
                for kind in services.TYPES.values()
            },
        }
    }
}


@router.post("", response={201: ExportOut} | codes([errors.TooManyRecordsError]))
def request_export(request: SignedInRequest, body: ExportIn) -> Status[ExportOut]:
    """The file is made in the background; ask for the export until it is done."""
    job = services.request_export(
        actor=request.user,
        object_type=body.object_type,
        format_=body.format,
        given=body.filter,
    )
    return Status(HTTPStatus.CREATED, _outline(job))


@router.get("/{export_id}", response={200: ExportOut} | refusals())
def get_export(request: SignedInRequest, export_id: int) -> ExportOut:
    return _outline(selectors.get_export(request.user, export_id))


@router.get(
    "/{export_id}/file",
    response=codes([errors.ExportNotReadyError, errors.ExportExpiredError]),
    openapi_extra=_FILE_ANSWER,
)
def download_export(request: SignedInRequest, export_id: int) -> FileResponse:
    stored, file = services.hand_out(actor=request.user, export_id=export_id)
    answer = FileResponse(
        file, as_attachment=True, filename=stored.name, content_type=stored.content_type
    )
    answer["Cache-Control"] = "no-store"
    return answer


def _outline(job: ExportJob) -> ExportOut:
    done = job.state == ExportState.DONE and job.ended_at
    return ExportOut(
        id=job.pk,
        object_type=job.object_type,
        format=ExportFormat(job.format),
        state=ExportState(job.state),
        rows=job.rows,
        error=stored_message(**job.error, otherwise=errors.ExportBrokenError) if job.error else "",
        created_at=job.created_at,
        expires_at=job.ended_at + services.KEPT if done and job.ended_at else None,
    )
