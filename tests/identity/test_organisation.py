"""Commands on people and departments."""

from http import HTTPStatus

import pytest
from django.test import Client

from genjin.common import facts
from genjin.common.errors import NotAllowedError
from genjin.identity.departments.selectors import load_chart
from genjin.identity.organisation import errors
from genjin.identity.organisation.events import PeopleMoved
from genjin.identity.organisation.services.leaving import disable_user
from genjin.identity.organisation.services.people import change_user, create_user, set_password
from genjin.identity.passwords.errors import PasswordTooShortError
from genjin.identity.structure.errors import InactiveHeadError
from genjin.identity.structure.services import create_department, set_head
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import list_history
from tests.factories import make_department, make_user

pytestmark = pytest.mark.django_db

moves: list[tuple[int, ...]] = []
facts.hear(PeopleMoved, name="test_organisation")(lambda fact: moves.append(fact.user_ids))


@pytest.fixture
def administrator() -> User:
    return make_user(Role.ADMINISTRATOR, name="管理员")


def test_only_administrators_change_people() -> None:
    director = make_user(Role.DIRECTOR)
    seller = make_user()

    with pytest.raises(NotAllowedError):
        create_user(actor=director, login="new", name="新人", role=Role.SELLER)
    with pytest.raises(NotAllowedError):
        change_user(actor=director, user_id=seller.pk, name="改名")
    with pytest.raises(NotAllowedError):
        disable_user(actor=director, user_id=seller.pk)
    with pytest.raises(NotAllowedError):
        set_password(actor=director, user_id=seller.pk, password="a long password")
    with pytest.raises(NotAllowedError):
        create_department(actor=director, name="新部门")
    with pytest.raises(NotAllowedError):
        set_head(actor=director, department_id=make_department().pk, head_id=None)

    seller.refresh_from_db()
    assert (seller.name, seller.is_active) == (make_name(seller), True)


def make_name(user: User) -> str:
    """The name as it was created, from the history."""
    created = list_history("user", user.pk).last()
    assert created
    return str(created.changes["name"][1])


def test_a_login_belongs_to_one_person(administrator: User) -> None:
    make_user(login="lin")

    with pytest.raises(errors.LoginTakenError):
        create_user(actor=administrator, login=" LIN", name="林二", role=Role.SELLER)


def test_a_short_password_is_refused(administrator: User) -> None:
    with pytest.raises(PasswordTooShortError):
        create_user(actor=administrator, login="lin", name="林", role=Role.SELLER, password="short")


def test_moving_is_told_and_written_down(administrator: User) -> None:
    east, west = make_department(), make_department()
    user = make_user(department=east)
    moves.clear()

    change_user(actor=administrator, user_id=user.pk, department_id=west.pk, phone="13800000000")
    change_user(actor=administrator, user_id=user.pk, department_id=west.pk)

    assert moves == [(user.pk,)]
    entry = list_history("user", user.pk).first()
    assert entry
    assert entry.changes["department_id"] == [east.pk, west.pk]
    assert entry.actor_id == administrator.pk


def test_a_new_name_moves_nobody(administrator: User) -> None:
    user = make_user()
    moves.clear()

    change_user(actor=administrator, user_id=user.pk, name="新名字")

    assert moves == []


def test_there_is_always_an_administrator(administrator: User) -> None:
    with pytest.raises(errors.LastAdministratorError):
        disable_user(actor=administrator, user_id=administrator.pk)
    with pytest.raises(errors.LastAdministratorError):
        change_user(actor=administrator, user_id=administrator.pk, role=Role.SELLER)

    second = make_user(Role.ADMINISTRATOR)
    disable_user(actor=second, user_id=administrator.pk)
    assert load_chart().administrator() == second.pk


def test_a_head_is_active(administrator: User) -> None:
    department = make_department()
    user = disable_user(actor=administrator, user_id=make_user().pk)

    with pytest.raises(InactiveHeadError):
        set_head(actor=administrator, department_id=department.pk, head_id=user.pk)


def test_the_head_answers_for_the_department(administrator: User) -> None:
    department = make_department()
    seller, head = make_user(department=department), make_user(Role.MANAGER)

    set_head(actor=administrator, department_id=department.pk, head_id=head.pk)

    assert load_chart().manager_of(seller.pk) == head.pk


def test_people_and_departments_over_http(administrator: User) -> None:
    company = make_department("公司", head=administrator)
    team = make_department("一组", parent=company)
    seller = make_user(name="林晓彤", department=team, manager=administrator)
    disable_user(actor=administrator, user_id=make_user(department=team).pk)
    client = Client()
    client.force_login(seller)

    people = client.get("/api/people")
    departments = client.get("/api/departments")

    assert people.status_code == departments.status_code == HTTPStatus.OK
    assert [one["active"] for one in people.json()["items"]] == [True, True, False]
    assert people.json()["items"][1] == {
        "id": seller.pk,
        "name": "林晓彤",
        "role": "seller",
        "department": {"id": team.pk, "name": "一组"},
        "active": True,
        "manager": {"id": administrator.pk, "name": "管理员"},
    }
    assert departments.json()["items"] == [
        {
            "id": company.pk,
            "version": 1,
            "name": "公司",
            "parent_id": None,
            "head": {"id": administrator.pk, "name": "管理员"},
            "members": 0,
        },
        {
            "id": team.pk,
            "version": 1,
            "name": "一组",
            "parent_id": company.pk,
            "head": None,
            "members": 1,
        },
    ]
