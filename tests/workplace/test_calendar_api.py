"""/api/calendar."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from genjin.identity.users.choices import Role
from genjin.workplace.calendars.services.seeding import seed_calendar
from tests.factories import make_user

pytestmark = pytest.mark.django_db

JSON = "application/json"
OFFICE = [["09:00", "12:00"], ["13:30", "18:00"]]


@pytest.fixture
def seller() -> Client:
    client = Client()
    client.force_login(make_user(Role.SELLER))
    return client


@pytest.fixture
def administrator() -> Client:
    client = Client()
    client.force_login(make_user(Role.ADMINISTRATOR, language="en"))
    return client


def get(client: Client, year: int) -> dict[str, Any]:
    return dict(client.get(f"/api/calendar?year={year}").json())


def test_everybody_may_read_it(seller: Client) -> None:
    seed_calendar()

    calendar = get(seller, 2026)

    assert calendar["year"] == 2026
    assert calendar["zone"] == "Asia/Shanghai"
    assert calendar["hours"] == {
        **{str(day): OFFICE for day in range(5)},
        "5": [],
        "6": [],
    }
    assert ("2026-02-14", "working", "春节调休上班", "seeded") in [
        (day["date"], day["kind"], day["name"], day["source"]) for day in calendar["days"]
    ]
    assert 2026 in calendar["seeded_years"]


def test_names_are_in_the_readers_language(administrator: Client) -> None:
    seed_calendar()
    names = {day["date"]: day["name"] for day in get(administrator, 2026)["days"]}
    assert names["2026-10-01"] == "National Day"


def test_without_a_year_it_is_this_one(seller: Client) -> None:
    answer = seller.get("/api/calendar")
    assert answer.status_code == HTTPStatus.OK
    assert answer.json()["missing_years"][0] == answer.json()["year"]


def test_hours_are_set(administrator: Client) -> None:
    hours = {"0": [["09:00", "24:00"]], "5": [["10:00", "11:30"]]}

    answer = administrator.put(
        "/api/calendar/hours", {"hours": hours, "version": 1}, content_type=JSON
    )

    assert answer.status_code == HTTPStatus.OK
    assert answer.json()["hours"] == {str(day): hours.get(str(day), []) for day in range(7)}


@pytest.mark.parametrize(
    ("hours", "field"),
    [
        ({"0": [["12:00", "09:00"]]}, "hours.0"),
        ({"2": [["09:00", "12:00"], ["11:00", "13:00"]]}, "hours.2"),
    ],
)
def test_hours_that_make_no_sense_are_refused_with_a_sentence(
    administrator: Client, hours: dict[str, Any], field: str
) -> None:
    answer = administrator.put(
        "/api/calendar/hours", {"hours": hours, "version": 1}, content_type=JSON
    )

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert answer.json()["fields"] == {field: answer.json()["message"]}


@pytest.mark.parametrize(
    "hours",
    [
        {},
        {"7": OFFICE},
        {"0": [["9:00", "12:00"]]},
        {"0": [["09:00", "24:01"]]},
        {"0": [["09:00"]]},
    ],
)
def test_malformed_hours_are_refused(administrator: Client, hours: dict[str, Any]) -> None:
    answer = administrator.put(
        "/api/calendar/hours", {"hours": hours, "version": 1}, content_type=JSON
    )
    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY


def test_a_day_is_set_and_removed(administrator: Client) -> None:
    day = {"kind": "off", "name": "Company day"}

    body = {**day, "version": 0}
    put = administrator.put("/api/calendar/days/2026-03-13", body, content_type=JSON)
    assert put.status_code == HTTPStatus.OK
    version = put.json()["version"]
    assert put.json() == {"date": "2026-03-13", "source": "manual", "version": version, **day}
    assert put.json() in get(administrator, 2026)["days"]

    address = f"/api/calendar/days/2026-03-13?version={version}"
    assert administrator.delete(address).status_code == 204
    assert get(administrator, 2026)["days"] == []
    again = administrator.delete(address)
    assert (again.status_code, again.json()["code"]) == (404, "calendar.no_such_day")


def test_two_who_set_the_same_day(administrator: Client) -> None:
    """Neither overwrites what the other has set, or takes it away unseen."""
    address = "/api/calendar/days/2026-03-13"

    def put(kind: str, version: int) -> Any:
        body = {"kind": kind, "version": version}
        return administrator.put(address, body, content_type=JSON)

    first = put("off", 0).json()["version"]
    stale = put("working", 0)
    assert (stale.status_code, stale.json()["code"]) == (412, "record.changed_meanwhile")
    assert administrator.delete(f"{address}?version=0").status_code == 412
    second = put("working", first).json()["version"]
    assert second not in (0, first)
    assert administrator.delete(f"{address}?version={first}").status_code == 412
    assert get(administrator, 2026)["days"][0]["kind"] == "working"
    assert administrator.delete(f"{address}?version={second}").status_code == 204
    assert put("off", 0).status_code == HTTPStatus.OK


@pytest.mark.parametrize(
    ("day", "body"),
    [
        ("2026-02-30", {"kind": "off"}),
        ("3026-02-20", {"kind": "off"}),
        ("2026-02-20", {"kind": "ordinary"}),
        ("2026-02-20", {"kind": "off", "colour": "red"}),
        ("2026-02-20", {"kind": "off", "name": "长" * 61}),
    ],
)
def test_a_day_that_makes_no_sense_is_refused(
    administrator: Client, day: str, body: dict[str, str]
) -> None:
    answer = administrator.put(
        f"/api/calendar/days/{day}", {"version": 0, **body}, content_type=JSON
    )
    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY


def test_a_seller_may_not_change_it(seller: Client) -> None:
    day = "/api/calendar/days/2026-03-13"
    assert (
        seller.put(
            "/api/calendar/hours", {"hours": {"0": OFFICE}, "version": 1}, content_type=JSON
        ).status_code
        == 403
    )
    assert seller.put(day, {"kind": "off", "version": 0}, content_type=JSON).status_code == 403
    assert seller.delete(f"{day}?version=1").status_code == 403
