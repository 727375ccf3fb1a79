"""/api/calendar/own, /departments and /shifts."""

from http import HTTPStatus
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from genjin.identity.departments.models import Department
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from tests.factories import make_department, make_user

pytestmark = pytest.mark.django_db

JSON = "application/json"
OFFICE = [["09:00", "12:00"], ["13:30", "18:00"]]
FIVE = {str(day): OFFICE for day in range(5)}
SIX = {str(day): OFFICE for day in range(6)}
NIGHTS = {str(day): [["22:00", "02:00"], ["02:30", "06:00"]] for day in range(5)}


@pytest.fixture
def department() -> Department:
    return make_department("销售部", parent=make_department("公司"))


@pytest.fixture
def seller(department: Department) -> User:
    return make_user(department=department)


@pytest.fixture
def client() -> Client:
    client = Client()
    client.force_login(make_user(Role.ADMINISTRATOR, language="en"))
    return client


def own(client: Client) -> list[dict[str, Any]]:
    return list(client.get("/api/calendar/own").json()["items"])


def shift(seller: User, **more: Any) -> dict[str, Any]:
    return {"name": "夜班", "hours": NIGHTS, "person_ids": [seller.pk], **more}


def put_shift(client: Client, seller: User, **more: Any) -> Any:
    return client.post("/api/calendar/shifts", shift(seller, **more), content_type=JSON)


def test_a_department_gets_its_hours_and_loses_them(
    client: Client, department: Department, seller: User
) -> None:
    address = f"/api/calendar/departments/{department.pk}"
    body = {"hours": SIX, "other_hours": FIVE, "anchor": "2026-11-25", "observes_holidays": False}
    body["version"] = 0

    assert client.put(address, body, content_type=JSON).status_code == HTTPStatus.NO_CONTENT

    (found,) = own(client)
    assert found == {
        "id": found["id"],
        "version": 1,
        "department": {"id": department.pk, "name": "销售部"},
        "name": "",
        "hours": {**SIX, "6": []},
        "other_hours": {**FIVE, "5": [], "6": []},
        "anchor": "2026-11-23",
        "observes_holidays": False,
        "members": [],
        "people": 1,
        "open_deadlines": 0,
    }
    assert client.delete(f"{address}?version={own(client)[0]['version']}").status_code == 204
    assert own(client) == []
    assert client.delete(f"{address}?version=1").status_code == HTTPStatus.NOT_FOUND


def test_a_shift_is_made_changed_and_removed(client: Client, seller: User) -> None:
    made = put_shift(client, seller)
    assert made.status_code == HTTPStatus.CREATED
    (found,) = own(client)
    assert found["hours"]["0"] == NIGHTS["0"]
    assert found["members"] == [{"id": seller.pk, "name": seller.name}]

    address = f"/api/calendar/shifts/{made.json()['id']}"
    body = shift(seller, name="晚班", hours={"0": [["18:00", "24:00"]]}, version=1)
    assert client.put(address, body, content_type=JSON).status_code == HTTPStatus.NO_CONTENT
    assert [(one["name"], one["hours"]["0"]) for one in own(client)] == [
        ("晚班", [["18:00", "24:00"]])
    ]

    assert client.delete(f"{address}?version={own(client)[0]['version']}").status_code == 204
    assert own(client) == []


def test_the_company_may_have_two_weeks_in_turn(client: Client) -> None:
    body = {"hours": SIX, "other_hours": FIVE, "anchor": "2026-11-28", "version": 1}
    found = client.put("/api/calendar/hours", body, content_type=JSON).json()
    assert (found["other_hours"]["5"], found["anchor"]) == ([], "2026-11-23")

    found = client.put(
        "/api/calendar/hours", {"hours": SIX, "version": 2}, content_type=JSON
    ).json()
    assert (found["other_hours"], found["anchor"]) == (None, None)


@pytest.mark.parametrize(
    ("more", "status", "field"),
    [
        ({"hours": {}}, 422, None),
        ({"hours": {"0": [["22:00", "06:00"]], "1": [["05:00", "09:00"]]}}, 422, "hours.1"),
        ({"hours": {"0": [["10:00", "10:00"]]}}, 422, "hours.0"),
        ({"other_hours": {"0": [["09:00", "12:00"], ["11:00", "13:00"]]}}, 422, "other_hours.0"),
        ({"person_ids": []}, 422, "person_ids"),
        ({"person_ids": [10**9]}, 422, "person_ids"),
        ({"name": ""}, 422, "name"),
        ({"name": "长" * 61}, 422, "name"),
        ({"hours": {"0": [["25:00", "26:00"]]}}, 422, None),
        ({"anchor": "2026-02-30"}, 422, "anchor"),
        ({"anchor": "3026-02-20"}, 422, "anchor"),
        ({"colour": "red"}, 422, None),
    ],
)
def test_a_shift_that_makes_no_sense_is_refused_with_a_sentence(
    client: Client, seller: User, more: dict[str, Any], status: int, field: str | None
) -> None:
    answer = put_shift(client, seller, **more)
    assert answer.status_code == status, answer.content
    assert answer.json()["message"]
    assert field is None or field in answer.json()["fields"]
    assert own(client) == []


def test_nobody_is_on_two_shifts(client: Client, seller: User) -> None:
    put_shift(client, seller)
    answer = put_shift(client, seller, name="早班")
    assert answer.status_code == HTTPStatus.CONFLICT
    assert answer.json()["code"] == "calendar.on_another_shift"
    assert "夜班" in answer.json()["fields"]["person_ids"]


def test_the_company_is_no_department_of_its_own(client: Client, department: Department) -> None:
    answer = client.put(
        f"/api/calendar/departments/{department.parent_id}",
        {"hours": SIX, "version": 0},
        content_type=JSON,
    )
    assert (answer.status_code, answer.json()["code"]) == (422, "calendar.company_hours")


def test_only_who_may_change_the_calendar_sees_and_changes_these(
    client: Client, department: Department, seller: User
) -> None:
    made = put_shift(client, seller).json()["id"]
    mine = Client()
    mine.force_login(seller)
    address = f"/api/calendar/departments/{department.pk}"
    answers = [
        mine.get("/api/calendar/own"),
        mine.put(address, {"hours": SIX, "version": 0}, content_type=JSON),
        mine.delete(f"{address}?version=1"),
        mine.post("/api/calendar/shifts", shift(seller, name="早班"), content_type=JSON),
        mine.put(f"/api/calendar/shifts/{made}", shift(seller, version=1), content_type=JSON),
        mine.delete(f"/api/calendar/shifts/{made}?version=1"),
    ]
    assert {answer.status_code for answer in answers} == {HTTPStatus.FORBIDDEN}


def test_the_list_costs_the_same_however_many_there_are(
    client: Client, department: Department, seller: User
) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as asked:
            own(client)
        return len(asked)

    put_shift(client, seller)
    before = cost()
    for number in range(5):
        further = make_department(parent=department)
        person = make_user(department=further)
        address = f"/api/calendar/departments/{further.pk}"
        client.put(address, {"hours": SIX, "version": 0}, content_type=JSON)
        put_shift(client, person, name=f"班{number}")
    assert cost() == before


def stale(client: Client, address: str, body: dict[str, Any]) -> Any:
    answer = client.put(address, body, content_type=JSON)
    assert answer.status_code == HTTPStatus.PRECONDITION_FAILED, answer.content
    assert answer.json()["code"] == "record.changed_meanwhile"
    return answer.json()["details"]["current"]


def test_two_tabs_do_not_overwrite_the_companys_hours(client: Client) -> None:
    address = "/api/calendar/hours"
    first = client.get("/api/calendar").json()["version"]
    client.put(address, {"hours": SIX, "version": first}, content_type=JSON)

    current = stale(client, address, {"hours": FIVE, "version": first})

    assert (current["version"], current["hours"]["5"]) == (first + 1, OFFICE)
    assert client.get("/api/calendar").json()["hours"]["5"] == OFFICE
    done = client.put(address, {"hours": FIVE, "version": current["version"]}, content_type=JSON)
    assert (done.status_code, done.json()["hours"]["5"]) == (HTTPStatus.OK, [])


def test_a_day_and_what_changes_nothing_make_no_tab_stale(client: Client) -> None:
    client.put("/api/calendar/days/2026-12-24", {"kind": "off", "version": 0}, content_type=JSON)
    client.put("/api/calendar/hours", {"hours": FIVE, "version": 1}, content_type=JSON)
    assert client.get("/api/calendar").json()["version"] == 1


def test_two_tabs_do_not_overwrite_a_departments_hours(
    client: Client, department: Department, seller: User
) -> None:
    address = f"/api/calendar/departments/{department.pk}"
    six = {"hours": SIX, "version": 0}
    client.put(address, six, content_type=JSON)

    made = stale(client, address, {"hours": FIVE, "version": 0})
    assert (made["version"], made["department"]["id"]) == (1, department.pk)

    client.put(address, {**six, "version": 1, "observes_holidays": False}, content_type=JSON)
    assert stale(client, address, {"hours": FIVE, "version": 1})["version"] == 2

    assert client.delete(f"{address}?version=1").status_code == HTTPStatus.PRECONDITION_FAILED
    assert len(own(client)) == 1
    client.delete(f"{address}?version=2")
    assert stale(client, address, {"hours": FIVE, "version": 2}) is None
    assert own(client) == []


def test_two_tabs_do_not_overwrite_a_shift(
    client: Client, department: Department, seller: User
) -> None:
    made = put_shift(client, seller).json()["id"]
    address, other = f"/api/calendar/shifts/{made}", make_user(department=department)
    both = shift(seller, person_ids=[seller.pk, other.pk], version=1)
    assert client.put(address, both, content_type=JSON).status_code == HTTPStatus.NO_CONTENT

    current = stale(client, address, shift(seller, name="晚班", version=1))

    assert (current["version"], current["name"], len(current["members"])) == (2, "夜班", 2)
    assert client.delete(f"{address}?version=1").status_code == HTTPStatus.PRECONDITION_FAILED
    client.delete(f"{address}?version=2")
    gone = client.put(address, shift(seller, version=2), content_type=JSON)
    assert gone.status_code == HTTPStatus.NOT_FOUND


def test_whoever_may_not_change_it_is_shown_nothing(
    client: Client, department: Department, seller: User
) -> None:
    mine = Client()
    mine.force_login(seller)
    body = {"hours": SIX, "version": 7}
    answer = mine.put(f"/api/calendar/departments/{department.pk}", body, content_type=JSON)
    assert (answer.status_code, answer.json()["details"].get("current")) == (403, None)
