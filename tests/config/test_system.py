"""How the installation is doing, for administrators."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from genjin.identity.users.choices import Role
from genjin.platform.mail import jobs
from genjin.platform.queue.pauses import Pause
from genjin.platform.queue.worker import run_until_idle
from genjin.platform.workers.services import beat, say_goodbye
from tests.factories import make_user
from tests.mail_server import MailServer

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator(client: Client) -> Client:
    client.force_login(make_user(Role.ADMINISTRATOR))
    return client


@pytest.fixture
def server(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailServer]:
    monkeypatch.setattr(jobs, "_pause", Pause())
    settings.MAIL_FROM = "Genjin <notices@example.com>"
    with MailServer(password="geheim") as server:
        settings.MAIL_URL = server.url
        yield server


def ask_for_a_mail(client: Client, to: str = "me@example.com") -> Any:
    return client.post("/api/system/test-mails", {"to": to}, "application/json")


def test_the_page_tells_what_there_is(administrator: Client) -> None:
    beat(name="here:1", version="1.2")
    found = administrator.get("/api/system").json()

    assert found["problems"] == []
    assert found["database"]["size"] > 100_000
    assert 0 < found["disk"]["free"] < found["disk"]["total"]
    assert [(w["name"], w["version"], w["alive"]) for w in found["workers"]] == [
        ("here:1", "1.2", True)
    ]
    assert found["queue"] == {"due": 0, "later": 0, "dead": 0, "oldest_due_seconds": 0}
    assert found["mail"]["on"] is False
    assert found["missing_years"] != []


def test_a_worker_that_says_goodbye_is_gone(administrator: Client) -> None:
    beat(name="here:1", version="1.2")
    beat(name="here:1", version="1.2")
    say_goodbye(name="here:1")

    found = administrator.get("/api/system").json()
    assert found["workers"] == []
    assert found["problems"] == ["worker"]


def test_the_mail_server_is_shown_without_its_password(
    administrator: Client, server: MailServer
) -> None:
    answer = administrator.get("/api/system")

    assert answer.json()["mail"]["server"] == f"127.0.0.1:{server.port}"
    assert answer.json()["mail"]["sender"] == "notices@example.com"
    assert "geheim" not in answer.content.decode()


def test_a_test_mail_goes_the_way_of_all_mails(administrator: Client, server: MailServer) -> None:
    number = ask_for_a_mail(administrator).json()["id"]
    state = f"/api/system/test-mails/{number}"
    assert administrator.get(state).json() == {"state": "waiting", "error": ""}

    run_until_idle()
    assert administrator.get(state).json() == {"state": "sent", "error": ""}
    assert server.receivers == ["me@example.com"]


def test_what_the_server_said_is_shown(administrator: Client, server: MailServer) -> None:
    server.password = "another"
    number = ask_for_a_mail(administrator).json()["id"]
    run_until_idle()

    found = administrator.get(f"/api/system/test-mails/{number}").json()
    assert found["state"] == "failed"
    assert "535" in found["error"]
    mail = administrator.get("/api/system").json()["mail"]
    assert mail["waiting"] == 1
    assert "535" in mail["last_error"]
    assert mail["last_failure_at"]


def test_without_a_server_there_is_nothing_to_test(administrator: Client) -> None:
    answer = ask_for_a_mail(administrator)
    assert (answer.status_code, answer.json()["code"]) == (409, "mail.off")


def test_a_test_mail_goes_to_an_address(administrator: Client, server: MailServer) -> None:
    assert ask_for_a_mail(administrator, "nobody\nBcc: a@b.cn").status_code == 422
    assert administrator.get("/api/system/test-mails/unknown").status_code == 404


@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMINISTRATOR])
def test_others_are_refused(role: Role, client: Client, server: MailServer) -> None:
    client.force_login(make_user(role))

    assert client.get("/api/system").status_code == 403
    assert ask_for_a_mail(client).status_code == 403
    assert client.get("/api/system/test-mails/1").status_code == 403
