"""/api/files: files on leads and customers."""

from http import HTTPStatus
from typing import Any, Literal

from django.http import FileResponse, HttpRequest, HttpResponse
from ninja import File, Router, Status
from ninja.files import UploadedFile

from genjin.common.errors import NotFoundError
from genjin.common.http import codes, refusals
from genjin.crm.files import services
from genjin.identity.sessions.requests import SignedInRequest
from genjin.records.attachments import errors
from genjin.records.attachments.schemas import FileOut, file_answer
from genjin.records.attachments.services import MAX_BYTES, MB
from genjin.records.attachments.sniffing import SHOWN, UNSHOWN
from genjin.records.collaborators.errors import ReadOnlyError

router = Router(tags=["files"])
ObjectType = Literal["lead", "customer"]

# Whatever a browser makes of the bytes, nothing in them runs or loads anything.
_CAGED = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


def _answer(description: str, *content_types: str) -> dict[str, Any]:
    binary = {"schema": {"type": "string", "format": "binary"}}
    content = dict.fromkeys(content_types, binary)
    return {"responses": {200: {"description": description, "content": content}}}


@router.post(
    "/{object_type}/{object_id}",
    response={201: FileOut}
    | codes(
        [errors.FileTooLargeError, errors.TooManyFilesError, errors.NotAcceptedError, ReadOnlyError]
    )
    | {507: None},
)
def upload_file(
    request: SignedInRequest, object_type: ObjectType, object_id: int, file: File[UploadedFile]
) -> Status[dict[str, Any]]:
    """A file of 20 MB at most. What it is, its bytes say; `kind` of the answer tells."""
    if (file.size or 0) > MAX_BYTES:
        raise errors.FileTooLargeError(limit_mb=MAX_BYTES // MB)
    made = services.attach(
        actor=request.user,
        object_type=object_type,
        object_id=object_id,
        name=file.name or "",
        content=file.read(),
    )
    return Status(HTTPStatus.CREATED, file_answer(made, may_remove=True))


@router.get(
    "/{object_type}/{object_id}/{file_id}",
    response=refusals(),
    openapi_extra=_answer("The file, to be saved.", UNSHOWN),
)
def download_file(
    request: SignedInRequest, object_type: ObjectType, object_id: int, file_id: int
) -> FileResponse:
    row, content = services.hand_out(
        actor=request.user, object_type=object_type, object_id=object_id, file_id=file_id
    )
    answer = FileResponse(
        content, as_attachment=True, filename=row.name, content_type=row.content_type
    )
    answer["Content-Security-Policy"] = _CAGED
    answer["Cache-Control"] = "no-store"
    return answer


@router.get(
    "/{object_type}/{object_id}/{file_id}/photo",
    response=refusals(),
    openapi_extra=_answer("The photo, to be shown in its place.", *sorted(SHOWN)),
)
def show_photo(
    request: SignedInRequest, object_type: ObjectType, object_id: int, file_id: int
) -> HttpResponse | FileResponse:
    """A photo that a browser can show without harm; the browser may keep it, but asks each time."""
    row, content = services.hand_out(
        actor=request.user, object_type=object_type, object_id=object_id, file_id=file_id
    )
    if row.content_type not in SHOWN:
        content.close()
        raise NotFoundError
    mark = f'"{row.sha256}"'
    answer: HttpResponse | FileResponse
    if _has(request, mark):
        content.close()
        answer = HttpResponse(status=HTTPStatus.NOT_MODIFIED)
    else:
        answer = FileResponse(content, filename=row.name, content_type=row.content_type)
    answer["Content-Security-Policy"] = _CAGED
    answer["Cache-Control"] = "private, no-cache"
    answer["ETag"] = mark
    return answer


def _has(request: HttpRequest, mark: str) -> bool:
    return mark in request.headers.get("If-None-Match", "")


@router.delete("/{object_type}/{object_id}/{file_id}", response={204: None} | refusals())
def remove_file(
    request: SignedInRequest, object_type: ObjectType, object_id: int, file_id: int
) -> Status[None]:
    services.detach(
        actor=request.user, object_type=object_type, object_id=object_id, file_id=file_id
    )
    return Status(HTTPStatus.NO_CONTENT, None)
