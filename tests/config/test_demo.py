"""The demo company, made for real: what its people see when they sign in."""

import stat
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from genjin.common import clock
from genjin.config.demo.company import make_demo
from genjin.config.demo.marker import is_demo
from genjin.identity.users.models import User
from genjin.identity.users.selectors import find_person, list_people

pytestmark = pytest.mark.django_db


@pytest.fixture
def data(tmp_path: Path, settings: Any) -> Path:
    settings.DATA = tmp_path
    return tmp_path


@pytest.mark.timeout(300)  # seconds of work; more where the machine is busy with other tests
def test_a_believable_company(data: Path) -> None:
    """One company for all that is asked of it: making it takes seconds, which pass on no clock."""
    with clock.frozen_at(clock.now()):
        make_demo()

        assert is_demo()
        assert len(list_people()) == 18
        _log_ins_are_private_and_right(data)
        _leads_have_history(_signed_in("shenyan"))
        _customers_have_people_and_helpers(_signed_in("shenyan"))
        _contacts_were_spoken_to(_signed_in("shenyan"))
        _a_seller_has_a_day(_signed_in("linxiaotong"))
        _a_manager_sees_what_is_late(_signed_in("wanghaitao"))


def _contacts_were_spoken_to(client: Client) -> None:
    contacts = client.get("/api/contacts?view=all&limit=200").json()["items"]
    told = [client.get(f"/api/contacts/{one['id']}/page").json()["counts"] for one in contacts]
    assert sum(counts["follow_up"] > 0 for counts in told) > len(contacts) / 2


def _log_ins_are_private_and_right(data: Path) -> None:
    file = data / "demo_logins.txt"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    lines = [line.split() for line in file.read_text().splitlines()]
    assert [line[1] for line in lines] == [
        "seller",
        "manager",
        "director",
        "service",
        "administrator",
    ]
    assert len({line[3] for line in lines}) == len(lines)
    for _, role, login, password, name in lines:
        person = find_person(login)
        assert isinstance(person, User)
        assert (person.role, person.name) == (role, name)
        assert person.check_password(password)


def _signed_in(login: str) -> Client:
    client = Client()
    person = find_person(login)
    assert person
    client.force_login(person)
    return client


def _leads_have_history(director: Client) -> None:
    page = director.get("/api/leads?view=department&limit=200").json()
    leads = page["items"]
    assert 60 <= page["total"] == len(leads) <= 70
    states = Counter(lead["state"] for lead in leads)
    assert set(states) == {"new", "working", "qualified", "lost", "returned", "converted"}
    oldest = min(datetime.fromisoformat(lead["created_at"]) for lead in leads)
    assert timedelta(days=70) < clock.now() - oldest < timedelta(days=115)
    won = next(lead for lead in leads if lead["company"] == "杉野模具")
    record = director.get(f"/api/leads/{won['id']}/page").json()
    assert (record["lead"]["state"], record["run"]["state"]) == ("converted", "done")
    customer = director.get(f"/api/customers/{record['lead']['customer']['id']}/page").json()
    assert customer["counts"]["follow_up"] >= 6
    assert customer["run"]["id"] == record["run"]["id"]
    # Who has just been won is there to be converted.
    waiting = [lead for lead in leads if lead["step"] and lead["step"]["key"] == "visit"]
    assert {lead["state"] for lead in waiting} == {"qualified", "converted"}


def _customers_have_people_and_helpers(director: Client) -> None:
    page = director.get("/api/customers?view=department&limit=200").json()
    assert 25 <= page["total"] == len(page["items"]) <= 40
    assert all(row["contact"] for row in page["items"])
    assert all(row["last_follow_up_at"] for row in page["items"])
    assert director.get("/api/contacts?view=department").json()["total"] > page["total"]
    visits = [row for row in page["items"] if row["step"] and row["step"]["key"] == "visit"]
    assert len(visits) >= 5
    helper = _signed_in("xuan")
    shared = helper.get("/api/customers?view=shared").json()["items"]
    assert {row["name"] for row in shared} == {"青榆轴承", "鹤汀电缆"}


def _a_seller_has_a_day(seller: Client) -> None:
    today = seller.get("/api/today").json()
    assert len(today["late"]) == 2
    assert len(today["today"]) + today["upcoming_total"] >= 12
    assert today["late"][-1]["record"]["name"] in {"沐屿精密制造", "岑川医疗器械"}
    assert all(item["last"] or item["why"] for item in today["late"])
    bell = seller.get("/api/notifications").json()
    assert 0 < bell["unread"] < len(bell["items"])


def _a_manager_sees_what_is_late(manager: Client) -> None:
    team = manager.get("/api/today").json()["team"]
    assert team["late"] >= 5
    assert team["escalated_to_me"] >= 3
    assert team["without_next"] == 0
    assert any(person["name"] == "唐俊" and person["late"] for person in team["people"])
