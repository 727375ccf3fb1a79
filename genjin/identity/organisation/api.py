"""/api/people: the list that every choice of a person is made from, and what administrators change
of people."""

from typing import Any

from django.http import HttpResponse
from ninja import Router

from genjin.common.errors import ChangedMeanwhileError
from genjin.common.http import codes, json_answer, refusals
from genjin.identity.access.selectors import require
from genjin.identity.organisation import errors, selectors
from genjin.identity.organisation.schemas import (
    AccountOut,
    AccountPatch,
    AccountsOut,
    PeopleOut,
)
from genjin.identity.organisation.services import leaving
from genjin.identity.organisation.services.people import change_user
from genjin.identity.sessions.errors import BadTokenError
from genjin.identity.sessions.requests import SignedInRequest
from genjin.identity.users.selectors import list_people as read_people

people = Router(tags=["people"])


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
                for line in read_people()
            ]
        }
    )


@people.get("/accounts", response={200: AccountsOut} | refusals())
def list_accounts(request: SignedInRequest) -> HttpResponse:
    require(request.user, "people.change")
    return json_answer({"items": [_account(one) for one in selectors.read_accounts()]})


@people.patch(
    "/{person_id}",
    response={200: AccountOut}
    | codes(
        [
            BadTokenError,
            ChangedMeanwhileError,
            errors.LastAdministratorError,
            errors.ManagerCircleError,
            errors.NoSuchDepartmentError,
            errors.NoSuchManagerError,
        ]
    ),
)
def change_person(request: SignedInRequest, person_id: int, body: AccountPatch) -> dict[str, Any]:
    try:
        change_user(actor=request.user, user_id=person_id, version=body.version, **body.values())
    except ChangedMeanwhileError as refusal:
        now = AccountOut(**_account(selectors.read_account(person_id)))
        refusal.details["current"] = now.model_dump(mode="json")
        raise
    return _account(selectors.read_account(person_id))


@people.post(
    "/{person_id}/disable",
    response={200: AccountOut}
    | codes(
        [
            BadTokenError,
            errors.LastAdministratorError,
            errors.NotYourselfError,
            errors.StillHoldsError,
        ]
    ),
)
def disable_person(request: SignedInRequest, person_id: int) -> dict[str, Any]:
    leaving.disable_user(actor=request.user, user_id=person_id)
    return _account(selectors.read_account(person_id))


@people.post("/{person_id}/enable", response={200: AccountOut} | codes([BadTokenError]))
def enable_person(request: SignedInRequest, person_id: int) -> dict[str, Any]:
    leaving.enable_user(actor=request.user, user_id=person_id)
    return _account(selectors.read_account(person_id))


def _account(account: selectors.Account) -> dict[str, Any]:
    person = account.person
    department, manager = person.department, person.manager
    return {
        "id": person.pk,
        "version": person.version,
        "name": person.name,
        "login": person.login,
        "email": person.email or "",
        "phone": person.phone,
        "role": person.role,
        "department": _named(person.department_id, department.name if department else None),
        "manager": _named(person.manager_id, manager.name if manager else None),
        "language": person.language,
        "active": person.is_active,
        "created_at": person.created_at,
        "last_seen_at": account.last_seen_at,
        "second_factor": account.second_factor,
    }


def _named(id_: int | None, name: str | None) -> dict[str, Any] | None:
    return {"id": id_, "name": name} if id_ else None
