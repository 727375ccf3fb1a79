"""/api/people and /api/departments: the lists that every choice of a person is made from."""

from typing import Any

from django.http import HttpResponse
from ninja import Router

from genjin.common.http import json_answer, refusals
from genjin.identity.departments import selectors as department_selectors
from genjin.identity.organisation.schemas import DepartmentsOut, PeopleOut
from genjin.identity.sessions.requests import SignedInRequest
from genjin.identity.users import selectors as user_selectors

people = Router(tags=["people"])
departments = Router(tags=["people"])


@people.get("", response={200: PeopleOut} | refusals())
def list_people(request: SignedInRequest) -> HttpResponse:
    return json_answer(
        {
            "items": [
                {
                    "id": line.id,
                    "name": line.name,
                    "role": line.role,
                    "department": _named(line.department_id, line.department_name),
                    "active": line.active,
                    "manager": _named(line.manager_id, line.manager_name),
                }
                for line in user_selectors.list_people()
            ]
        }
    )


@departments.get("", response={200: DepartmentsOut} | refusals())
def list_departments(request: SignedInRequest) -> HttpResponse:
    return json_answer(
        {
            "items": [
                {
                    "id": line.id,
                    "name": line.name,
                    "parent_id": line.parent_id,
                    "head": _named(line.head_id, line.head_name),
                    "members": line.members,
                }
                for line in department_selectors.list_departments()
            ]
        }
    )


def _named(id_: int | None, name: str | None) -> dict[str, Any] | None:
    return {"id": id_, "name": name} if id_ else None
