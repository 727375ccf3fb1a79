"""/api/departments: the tree."""

from http import HTTPStatus
from typing import Any

from django.http import HttpResponse
from ninja import Router, Status

from genjin.common.errors import ChangedMeanwhileError, NotFoundError
from genjin.common.http import codes, json_answer, refusals
from genjin.identity.departments.selectors import DepartmentLine
from genjin.identity.departments.selectors import list_departments as read_departments
from genjin.identity.sessions.errors import BadTokenError
from genjin.identity.sessions.requests import SignedInRequest
from genjin.identity.structure import errors, services
from genjin.identity.structure.schemas import (
    DepartmentIn,
    DepartmentMoveIn,
    DepartmentOut,
    DepartmentPatch,
    DepartmentsOut,
)

departments = Router(tags=["people"])
_HEAD = [errors.InactiveHeadError, errors.NoSuchHeadError]


@departments.get("", response={200: DepartmentsOut} | refusals())
def list_departments(request: SignedInRequest) -> HttpResponse:
    return json_answer({"items": [_department(line) for line in read_departments()]})


@departments.post(
    "",
    response={201: DepartmentOut} | codes([BadTokenError, errors.NoSuchParentError, *_HEAD]),
)
def create_department(request: SignedInRequest, body: DepartmentIn) -> Status[dict[str, Any]]:
    made = services.create_department(actor=request.user, **body.model_dump())
    return Status(HTTPStatus.CREATED, _read(made.pk))


@departments.patch(
    "/{department_id}",
    response={200: DepartmentOut} | codes([BadTokenError, ChangedMeanwhileError, *_HEAD]),
)
def change_department(
    request: SignedInRequest, department_id: int, body: DepartmentPatch
) -> dict[str, Any]:
    try:
        services.change_department(
            actor=request.user,
            department_id=department_id,
            version=body.version,
            **body.values(),
        )
    except ChangedMeanwhileError as refusal:
        refusal.details["current"] = _read(department_id)
        raise
    return _read(department_id)


@departments.post(
    "/{department_id}/move",
    response={200: DepartmentsOut}
    | codes(
        [
            BadTokenError,
            ChangedMeanwhileError,
            errors.CompanyStaysError,
            errors.DepartmentCircleError,
            errors.NoSuchParentError,
        ]
    ),
)
def move_department(
    request: SignedInRequest, department_id: int, body: DepartmentMoveIn
) -> HttpResponse:
    try:
        services.move_department(
            actor=request.user, department_id=department_id, **body.model_dump()
        )
    except ChangedMeanwhileError as refusal:
        refusal.details["current"] = _read(department_id)
        raise
    return list_departments(request)


@departments.delete(
    "/{department_id}",
    response={204: None}
    | codes(
        [
            BadTokenError,
            errors.CompanyStaysError,
            errors.NotEmptyError,
            errors.StillStampedError,
        ]
    ),
)
def delete_department(request: SignedInRequest, department_id: int) -> Status[None]:
    services.delete_department(actor=request.user, department_id=department_id)
    return Status(HTTPStatus.NO_CONTENT, None)


def _read(department_id: int) -> dict[str, Any]:
    found = (line for line in read_departments() if line.id == department_id)
    line = next(found, None)
    if line is None:
        raise NotFoundError
    return _department(line)


def _department(line: DepartmentLine) -> dict[str, Any]:
    return {
        "id": line.id,
        "version": line.version,
        "name": line.name,
        "parent_id": line.parent_id,
        "head": {"id": line.head_id, "name": line.head_name} if line.head_id else None,
        "members": line.members,
    }
