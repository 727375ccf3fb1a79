"""The tree of departments: made, moved, emptied; whom a leader reaches follows at once."""

from http import HTTPStatus
from typing import Any

import orjson
import pytest
from django.test import Client

from genjin.common.errors import ChangedMeanwhileError, NotAllowedError
from genjin.crm.leads.selectors import visible_leads
from genjin.crm.leads.services import create_lead
from genjin.identity.departments.models import Department
from genjin.identity.departments.selectors import list_departments
from genjin.identity.invitations.services import invite
from genjin.identity.organisation.services.leaving import disable_user
from genjin.identity.structure import errors, services
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import list_history
from tests.factories import make_department, make_user

pytestmark = pytest.mark.django_db

JSON = "application/json"


@pytest.fixture
def administrator() -> User:
    return make_user(Role.ADMINISTRATOR, name="管理员")


@pytest.fixture
def company() -> Department:
    return make_department("公司")


@pytest.fixture
def client(administrator: User) -> Client:
    client = Client()
    client.force_login(administrator)
    return client


def names() -> list[str]:
    return [line.name for line in list_departments()]


def send(client: Client, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
    sent = b"" if body is None else orjson.dumps(body)
    return client.generic(method, path, sent, content_type=JSON)


def test_the_list_is_read_like_the_tree(administrator: User, company: Department) -> None:
    south = make_department("华南", parent=company)
    east = make_department("华东", parent=company)
    make_department("华南一组", parent=south)
    make_department("华东一组", parent=east)

    services.move_department(
        actor=administrator, department_id=east.pk, parent_id=company.pk, before_id=south.pk
    )

    assert names() == ["公司", "华东", "华东一组", "华南", "华南一组"]


def test_only_administrators_change_the_tree(company: Department) -> None:
    director, team = make_user(Role.DIRECTOR), make_department(parent=company)
    with pytest.raises(NotAllowedError):
        services.change_department(actor=director, department_id=team.pk, name="新名字")
    with pytest.raises(NotAllowedError):
        services.move_department(actor=director, department_id=team.pk, parent_id=company.pk)
    with pytest.raises(NotAllowedError):
        services.delete_department(actor=director, department_id=team.pk)


def test_a_directors_list_follows_the_move(administrator: User, company: Department) -> None:
    east, west = make_department("东", parent=company), make_department("西", parent=company)
    team = make_department("一组", parent=west)
    director, seller = make_user(Role.DIRECTOR, department=east), make_user(department=team)
    lead = create_lead(actor=administrator, values={"company": "甲"}, owner_id=seller.pk)
    before = visible_leads(User.objects.get(pk=director.pk)).count()

    services.move_department(actor=administrator, department_id=team.pk, parent_id=east.pk)

    after = list(visible_leads(User.objects.get(pk=director.pk)).values_list("id", flat=True))
    assert (before, after) == (0, [lead.pk])
    lead.refresh_from_db()
    assert (lead.version, lead.department_id) == (1, team.pk)


def test_nothing_hangs_beneath_itself(administrator: User, company: Department) -> None:
    east = make_department("华东", parent=company)
    team = make_department("一组", parent=east)
    for parent in (east, team):
        with pytest.raises(errors.DepartmentCircleError):
            services.move_department(
                actor=administrator, department_id=east.pk, parent_id=parent.pk
            )
    with pytest.raises(errors.CompanyStaysError):
        services.move_department(actor=administrator, department_id=company.pk, parent_id=team.pk)
    assert names() == ["公司", "华东", "一组"]


def test_a_stale_change_is_refused(administrator: User, company: Department) -> None:
    team = make_department(parent=company)
    services.change_department(actor=administrator, department_id=team.pk, version=1, name="新")
    with pytest.raises(ChangedMeanwhileError):
        services.change_department(
            actor=administrator, department_id=team.pk, version=1, name="更新"
        )
    with pytest.raises(ChangedMeanwhileError):
        services.move_department(
            actor=administrator, department_id=team.pk, version=1, parent_id=company.pk
        )
    entry = list_history("department", team.pk).first()
    assert entry
    assert (entry.action, entry.actor_id) == ("changed", administrator.pk)


def test_only_an_empty_department_is_deleted(administrator: User, company: Department) -> None:
    east = make_department("华东", parent=company)
    make_department("一组", parent=east)
    make_user(department=east)
    disable_user(actor=administrator, user_id=make_user(department=east).pk)
    invite(
        actor=administrator,
        address="http://127.0.0.1",
        name="新人",
        email="new@example.com",
        role=Role.SELLER,
        department_id=east.pk,
    )

    with pytest.raises(errors.NotEmptyError) as refusal:
        services.delete_department(actor=administrator, department_id=east.pk)

    assert refusal.value.details["holds"] == {
        "children": 1,
        "people": 1,
        "disabled": 1,
        "invited": 1,
    }
    with pytest.raises(errors.CompanyStaysError):
        services.delete_department(actor=administrator, department_id=company.pk)
    assert "华东" in names()


def test_records_that_still_belong_to_it_keep_it(administrator: User, company: Department) -> None:
    """People have moved away; the job that moves their records has not yet run."""
    team = make_department("一组", parent=company)
    seller = make_user(department=team)
    create_lead(actor=administrator, values={"company": "甲"}, owner_id=seller.pk)
    User.objects.filter(pk=seller.pk).update(department=company)

    with pytest.raises(errors.StillStampedError):
        services.delete_department(actor=administrator, department_id=team.pk)

    assert names() == ["公司", "一组"]


def test_made_moved_and_deleted_over_http(client: Client, company: Department) -> None:
    head = make_user(Role.MANAGER, name="周主管")
    body = {"name": "华北", "parent_id": company.pk, "head_id": head.pk}
    made = send(client, "POST", "/api/departments", body)
    assert made.status_code == HTTPStatus.CREATED
    assert made.json()["head"]["name"] == "周主管"
    path = f"/api/departments/{made.json()['id']}"

    renamed = send(client, "PATCH", path, {"version": 1, "name": "北方"})
    stale = send(client, "PATCH", path, {"version": 1, "name": "北"})
    other = make_department("华东", parent=company)
    moved = send(client, "POST", f"{path}/move", {"version": 2, "parent_id": other.pk})
    full = send(client, "DELETE", f"/api/departments/{other.pk}")
    gone = send(client, "DELETE", path)

    assert (renamed.status_code, renamed.json()["name"]) == (HTTPStatus.OK, "北方")
    assert stale.status_code == HTTPStatus.PRECONDITION_FAILED
    assert stale.json()["details"]["current"]["name"] == "北方"
    assert [one["name"] for one in moved.json()["items"]] == ["公司", "华东", "北方"]
    assert full.status_code == HTTPStatus.CONFLICT
    assert "1 个下级部门" in full.json()["message"]
    assert gone.status_code == HTTPStatus.NO_CONTENT
    assert names() == ["公司", "华东"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": "甲", "parent_id": 999}, "parent_id"),
        ({"name": "", "parent_id": 1}, "name"),
        ({"name": "甲", "parent_id": None}, "parent_id"),
    ],
)
def test_a_wrong_department_is_refused_in_words(
    client: Client, body: dict[str, Any], field: str
) -> None:
    answer = send(client, "POST", "/api/departments", body)
    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert field in answer.json()["fields"]
