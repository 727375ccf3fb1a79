"""People are changed, switched off and on; what is active is never left without anybody."""

from datetime import timedelta
from http import HTTPStatus
from typing import Any

import orjson
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from genjin.activities.tasks.models import Task
from genjin.activities.tasks.services import NewTask, create_tasks
from genjin.common import clock
from genjin.common.errors import ChangedMeanwhileError, NotAllowedError
from genjin.crm.customers.models import Customer
from genjin.crm.customers.services import create_customer
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import create_lead, return_lead
from genjin.identity.organisation import errors
from genjin.identity.organisation.holdings import held_by
from genjin.identity.organisation.services import leaving
from genjin.identity.organisation.services.people import change_user
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import list_history
from genjin.sop.definitions.install import install_library
from genjin.sop.runs.models import StepRun
from tests.factories import make_department, make_user
from tests.handing import hand_over

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator() -> User:
    return make_user(Role.ADMINISTRATOR, name="管理员")


@pytest.fixture
def client(administrator: User) -> Client:
    return signed_in(administrator)


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def send(client: Client, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
    sent = b"" if body is None else orjson.dumps(body)
    return client.generic(method, path, sent, content_type="application/json")


@pytest.fixture
def leaver(administrator: User) -> User:
    """A seller with two leads in their SOP, one that is returned, a customer, a task, and a step
    on somebody else's lead."""
    install_library()
    seller = make_user(name="赵磊", department=make_department())
    other = make_user(department=seller.department)
    for company in ("甲", "乙", "丙"):
        create_lead(actor=administrator, values={"company": company}, owner_id=seller.pk)
    return_lead(actor=administrator, lead_id=Lead.objects.get(company="丙").pk, reason="空号")
    create_customer(actor=administrator, values={"name": "丁"}, owner_id=seller.pk)
    theirs = create_lead(actor=administrator, values={"company": "戊"}, owner_id=other.pk)
    StepRun.objects.filter(subject_id=theirs.pk).update(owner=seller)
    due = clock.now() + timedelta(days=1)
    create_tasks([NewTask("寄样品", "lead", theirs.pk, seller.pk, due)], by=administrator)
    return seller


def test_who_still_holds_something_active_is_not_switched_off(client: Client, leaver: User) -> None:
    refused = send(client, "POST", f"/api/people/{leaver.pk}/disable")

    assert refused.status_code == HTTPStatus.CONFLICT
    said = refused.json()
    assert said["code"] == "person.still_holds"
    assert {one["kind"]: one["count"] for one in said["details"]["held"]} == {
        "customer": 1,
        "lead": 2,
        "step": 6,
        "task": 1,
    }
    assert "2 条线索" in said["message"]
    assert signed_in(leaver).get("/api/leads").status_code == HTTPStatus.OK
    assert User.objects.get(pk=leaver.pk).is_active


def test_all_of_it_goes_to_one_person_and_then_they_are_out(
    client: Client, administrator: User, leaver: User
) -> None:
    receiver = make_user(name="孙婷", department=make_department())
    own = signed_in(leaver)
    assert own.get("/api/leads").status_code == HTTPStatus.OK

    hand_over(actor=administrator, user_id=leaver.pk, receiver_id=receiver.pk)
    gone = send(client, "POST", f"/api/people/{leaver.pk}/disable")

    assert held_by(leaver.pk) == []
    assert (gone.status_code, gone.json()["active"]) == (HTTPStatus.OK, False)
    assert own.get("/api/leads").status_code == HTTPStatus.UNAUTHORIZED
    stamp = {"owner": receiver, "department": receiver.department}
    assert Lead.objects.filter(**stamp, state__in=("new", "working")).count() == 2
    assert Lead.objects.get(company="丙").owner == leaver  # returned: nobody's to do
    assert Customer.objects.filter(**stamp).count() == 1
    assert Task.objects.filter(**stamp).count() == 1
    assert StepRun.objects.filter(**stamp, state="open").count() == 6
    entry = list_history("lead", Lead.objects.get(company="甲").pk).first()
    assert entry
    assert entry.changes["owner"] == [leaver.pk, receiver.pk]


def test_nobody_switches_themselves_off(client: Client, administrator: User) -> None:
    last = send(client, "POST", f"/api/people/{administrator.pk}/disable")
    make_user(Role.ADMINISTRATOR)
    one_of_two = send(client, "POST", f"/api/people/{administrator.pk}/disable")

    assert last.json()["code"] == "person.last_administrator"
    assert one_of_two.json()["code"] == "person.not_yourself"


def test_who_was_switched_off_comes_back(client: Client) -> None:
    seller = make_user()
    send(client, "POST", f"/api/people/{seller.pk}/disable")
    answer = send(client, "POST", f"/api/people/{seller.pk}/enable")

    assert answer.json()["active"] is True
    assert [entry.action for entry in list_history("user", seller.pk)][:2] == [
        "enabled",
        "disabled",
    ]


def test_people_as_administrators_see_them(client: Client, administrator: User) -> None:
    team = make_department("一组")
    seller = make_user(name="林晓彤", login="lin", department=team, manager=administrator)
    signed_in(seller).get("/api/leads")

    answer = client.get("/api/people/accounts")

    line = next(one for one in answer.json()["items"] if one["id"] == seller.pk)
    assert line.pop("last_seen_at") is not None
    assert line.pop("created_at")
    assert line == {
        "id": seller.pk,
        "version": 1,
        "name": "林晓彤",
        "login": "lin",
        "email": "",
        "phone": "",
        "role": "seller",
        "department": {"id": team.pk, "name": "一组"},
        "manager": {"id": administrator.pk, "name": "管理员"},
        "language": "zh-CN",
        "active": True,
        "second_factor": False,
    }
    assert signed_in(seller).get("/api/people/accounts").status_code == HTTPStatus.FORBIDDEN


def test_the_list_costs_the_same_for_more_people(client: Client) -> None:
    def statements() -> int:
        with CaptureQueriesContext(connection) as seen:
            client.get("/api/people/accounts")
        return len(seen)

    client.get("/api/people/accounts")
    few = statements()
    for _ in range(20):
        signed_in(make_user(department=make_department(), manager=make_user()))
    assert statements() == few


def test_a_person_is_changed_and_a_stale_change_refused(client: Client) -> None:
    seller, team = make_user(), make_department("二组")
    path = f"/api/people/{seller.pk}"
    body = {"version": 1, "name": "林", "role": "manager", "department_id": team.pk}

    changed = send(client, "PATCH", path, body)
    stale = send(client, "PATCH", path, {"version": 1, "language": "en"})
    taken_away = send(client, "PATCH", path, {"version": 2, "department_id": None})

    assert changed.json()["role"] == "manager"
    assert changed.json()["department"]["name"] == "二组"
    assert stale.status_code == HTTPStatus.PRECONDITION_FAILED
    assert stale.json()["details"]["current"]["name"] == "林"
    assert taken_away.json()["department"] is None
    assert User.objects.get(pk=seller.pk).language == "zh-CN"


def test_managers_do_not_go_in_circles(administrator: User) -> None:
    boss = make_user(Role.DIRECTOR, name="总监")
    manager = make_user(Role.MANAGER, name="主管", manager=boss)
    seller = make_user(name="销售", manager=manager)

    for above in (boss, seller):
        with pytest.raises(errors.ManagerCircleError):
            change_user(actor=administrator, user_id=boss.pk, manager_id=above.pk)
    with pytest.raises(errors.NoSuchManagerError):
        change_user(actor=administrator, user_id=boss.pk, manager_id=10**6)
    change_user(actor=administrator, user_id=seller.pk, manager_id=boss.pk)


def test_two_who_change_the_same_person_at_once_do_not_both_win(administrator: User) -> None:
    seller = make_user()
    change_user(actor=administrator, user_id=seller.pk, version=1, name="甲")
    with pytest.raises(ChangedMeanwhileError):
        change_user(actor=administrator, user_id=seller.pk, version=1, name="乙")
    assert User.objects.get(pk=seller.pk).name == "甲"


def test_only_administrators_switch_others_on(leaver: User) -> None:
    with pytest.raises(NotAllowedError):
        leaving.enable_user(actor=make_user(Role.DIRECTOR), user_id=leaver.pk)
