"""Signing in and out over HTTP: what is said, what is not, and how fast one may try."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from http import HTTPStatus
from typing import Any

import orjson
import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.db import connection, connections
from django.test import Client
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.identity.organisation.services.leaving import disable_user
from genjin.identity.organisation.services.people import change_user, set_password
from genjin.identity.sessions import throttle
from genjin.identity.sessions.selectors import has_signed_in_from
from genjin.identity.sessions.services.attempts import record_attempt, settle_attempt
from tests.factories import PASSWORD, make_department, make_user

pytestmark = pytest.mark.django_db

HERE, THERE = "10.0.0.1", "10.0.0.2"


class Browser:
    """A browser that takes the token from the session and sends it back."""

    def __init__(self, address: str = HERE) -> None:
        self.client = Client(enforce_csrf_checks=True, REMOTE_ADDR=address)

    def session(self) -> dict[str, Any]:
        answer = self.client.get("/api/session")
        assert answer.status_code == HTTPStatus.OK
        return dict(answer.json())

    def send(self, method: str, path: str, body: Any = None, *, token: str | None = None) -> Any:
        token = self.session()["csrf_token"] if token is None else token
        return self.client.generic(
            method,
            path,
            b"" if body is None else orjson.dumps(body),
            content_type="application/json",
            headers={"X-CSRFToken": token},
        )

    def sign_in(self, login: str, password: str = PASSWORD) -> Any:
        return self.send("POST", "/api/session", {"login": login, "password": password})


def test_who_signs_in_is_known_from_then_on() -> None:
    company = make_department("华东公司")
    user = make_user(login="lin", name="林晓彤", department=company)
    browser = Browser()

    answer = browser.sign_in("  LIN ")

    assert answer.status_code == HTTPStatus.OK
    assert answer.json() == browser.session()["user"]
    me = answer.json()
    assert (me["id"], me["name"], me["role"]) == (user.pk, "林晓彤", "seller")
    assert me["department"] == {"id": company.pk, "name": "华东公司"}
    assert "lead.create" in me["can"]
    assert "lead.import" not in me["can"]


def test_a_stranger_is_told_the_company_and_gets_a_token() -> None:
    make_department("华东公司")

    session = Browser().session()

    assert session["user"] is None
    assert session["company_name"] == "华东公司"
    assert session["csrf_token"]


def test_every_answer_tells_the_time() -> None:
    with clock.frozen_at(clock.now() + timedelta(days=3)):
        answer = Client().get("/api/session")
        assert answer["X-Server-Now"] == clock.now().isoformat()


def test_the_session_id_changes_at_sign_in() -> None:
    make_user(login="lin")
    browser = Browser()
    browser.sign_in("lin")
    before = browser.client.cookies["sessionid"].value

    browser.sign_in("lin")

    assert browser.client.cookies["sessionid"].value != before
    stolen = Client(headers={"cookie": f"sessionid={before}"})
    assert stolen.get("/api/people").status_code == HTTPStatus.UNAUTHORIZED


def test_signing_out_ends_the_session_on_the_server() -> None:
    make_user(login="lin")
    browser = Browser()
    browser.sign_in("lin")
    key = browser.client.cookies["sessionid"].value

    assert browser.send("DELETE", "/api/session").status_code == HTTPStatus.NO_CONTENT

    thief = Client(headers={"cookie": f"sessionid={key}"})
    assert thief.get("/api/people").status_code == HTTPStatus.UNAUTHORIZED


def test_wrong_log_ins_look_the_same_whatever_was_wrong() -> None:
    make_user(login="lin")
    disable_user(actor=None, user_id=make_user(login="gone").pk)
    make_user(login="later", password=None)

    answers = [
        Browser().sign_in("lin", "wrong password"),
        Browser().sign_in("nobody", "wrong password"),
        Browser().sign_in("gone"),
        Browser().sign_in("later"),
    ]

    assert {answer.status_code for answer in answers} == {HTTPStatus.UNAUTHORIZED}
    assert len({answer.content for answer in answers}) == 1
    assert answers[0].json()["code"] == "session.wrong_credentials"


class CountingHasher(MD5PasswordHasher):
    """Counts how often it was made to work: the work is what takes the time."""

    algorithm = "counting"
    calls: Counter[str] = Counter()

    def encode(self, password: str, salt: str) -> str:
        self.calls["all"] += 1
        return super().encode(password, salt)


@pytest.mark.parametrize("login", ["lin", "nobody", "gone", "later"])
def test_wrong_log_ins_cost_the_same_work(login: str, settings: Any) -> None:
    settings.PASSWORD_HASHERS = [f"{__name__}.CountingHasher"]
    make_user(login="lin")
    disable_user(actor=None, user_id=make_user(login="gone").pk)
    make_user(login="later", password=None)
    browser = Browser()
    token = browser.session()["csrf_token"]
    CountingHasher.calls.clear()

    with CaptureQueriesContext(connection) as queries:
        browser.send("POST", "/api/session", {"login": login, "password": "wrong"}, token=token)

    assert CountingHasher.calls["all"] == 1
    assert len(queries) == 5


def test_the_sixth_wrong_attempt_waits() -> None:
    make_user(login="lin")
    for _ in range(throttle.PER_LOGIN_AND_ADDRESS):
        assert Browser().sign_in("lin", "wrong").status_code == HTTPStatus.UNAUTHORIZED

    refused = Browser().sign_in("lin")  # even the right one: trying on must not pay

    assert refused.status_code == HTTPStatus.TOO_MANY_REQUESTS
    assert refused.json()["code"] == "session.throttled"
    assert 0 < refused.json()["details"]["seconds"] <= throttle.WINDOW.total_seconds() + 1
    assert int(refused["Retry-After"]) == refused.json()["details"]["seconds"]


def test_who_waited_is_let_in() -> None:
    make_user(login="lin")
    for _ in range(throttle.PER_LOGIN_AND_ADDRESS):
        Browser().sign_in("lin", "wrong")
    seconds = Browser().sign_in("lin").json()["details"]["seconds"]

    with clock.moved(timedelta(seconds=seconds)):
        assert Browser().sign_in("lin").status_code == HTTPStatus.OK


def test_a_right_log_in_from_elsewhere_is_not_locked_out() -> None:
    make_user(login="lin")
    for _ in range(throttle.PER_LOGIN_AND_ADDRESS + 1):
        Browser(THERE).sign_in("lin", "wrong")

    assert Browser(HERE).sign_in("lin").status_code == HTTPStatus.OK


def test_strangers_everywhere_do_not_lock_a_person_out_of_a_known_place() -> None:
    make_user(login="lin")
    Browser(HERE).sign_in("lin")
    for number in range(throttle.PER_LOGIN):
        Browser(f"10.1.0.{number}").sign_in("lin", "wrong")

    assert Browser(THERE).sign_in("lin").status_code == HTTPStatus.TOO_MANY_REQUESTS
    assert Browser(HERE).sign_in("lin").status_code == HTTPStatus.OK


def test_one_address_cannot_try_a_list_of_logins() -> None:
    for number in range(throttle.PER_ADDRESS):
        Browser().sign_in(f"guess{number}", "wrong")

    assert Browser().sign_in("another", "wrong").status_code == HTTPStatus.TOO_MANY_REQUESTS


def test_a_right_log_in_forgets_the_wrong_ones_before() -> None:
    make_user(login="lin")
    for _ in range(3):
        for _ in range(throttle.PER_LOGIN_AND_ADDRESS - 1):
            Browser().sign_in("lin", "wrong")
        assert Browser().sign_in("lin").status_code == HTTPStatus.OK


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_right_ones_at_once_are_both_let_in(order: tuple[int, int]) -> None:
    attempts = [record_attempt("lin", "10.0.0.1") for _ in order]

    for place in order:
        settle_attempt(attempts[place])

    digest = attempts[1].login_digest
    assert has_signed_in_from(login_digest=digest, address="10.0.0.1")


@pytest.mark.django_db(transaction=True)
def test_many_at_once_do_not_slip_through() -> None:
    make_user(login="lin")

    def attempt(_: int) -> int:
        try:
            return int(Browser().sign_in("lin", "wrong").status_code)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as pool:
        answers = Counter(pool.map(attempt, range(24)))

    assert set(answers) <= {HTTPStatus.UNAUTHORIZED, HTTPStatus.TOO_MANY_REQUESTS}
    assert answers[HTTPStatus.UNAUTHORIZED] <= throttle.PER_LOGIN_AND_ADDRESS


def test_a_page_of_another_site_can_neither_sign_in_nor_act() -> None:
    make_user(login="lin")
    browser = Browser()
    wrong = "x" * 64

    at_the_door = browser.send(
        "POST", "/api/session", {"login": "lin", "password": PASSWORD}, token=wrong
    )
    browser.sign_in("lin")
    inside = browser.send("PATCH", "/api/session/me", {"theme": "dark"}, token=wrong)

    assert at_the_door.status_code == inside.status_code == HTTPStatus.FORBIDDEN
    assert at_the_door.json()["code"] == inside.json()["code"] == "session.bad_token"


def test_who_is_switched_off_is_out_at_the_next_request() -> None:
    user = make_user(login="lin")
    browser = Browser()
    browser.sign_in("lin")

    disable_user(actor=None, user_id=user.pk)

    assert browser.session()["user"] is None
    assert browser.client.get("/api/people").status_code == HTTPStatus.UNAUTHORIZED


def test_a_new_password_ends_the_sessions_of_the_old_one() -> None:
    user = make_user(login="lin")
    browser = Browser()
    browser.sign_in("lin")

    set_password(actor=user, user_id=user.pk, password="another long password")

    assert browser.session()["user"] is None
    assert Browser().sign_in("lin", "another long password").status_code == HTTPStatus.OK


def test_a_new_role_holds_from_the_next_request() -> None:
    make_user("administrator")
    user = make_user("seller", login="lin")
    browser = Browser()
    browser.sign_in("lin")

    change_user(actor=None, user_id=user.pk, role="manager")

    assert "lead.import" in browser.session()["user"]["can"]


def test_a_session_and_its_person_are_one_statement() -> None:
    make_user(login="lin")
    browser = Browser()
    browser.sign_in("lin")

    with CaptureQueriesContext(connection) as queries:
        browser.client.get("/api/no-such-thing")

    assert len(queries) == 1


def test_preferences_are_kept() -> None:
    make_user(login="lin")
    browser = Browser()
    browser.sign_in("lin")

    changed = browser.send("PATCH", "/api/session/me", {"language": "en", "theme": "dark"})

    assert (changed.json()["language"], changed.json()["theme"]) == ("en", "dark")
    assert browser.session()["user"] == changed.json()


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"language": "fr"}, "language"),
        ({"theme": "pink"}, "theme"),
        ({"role": "administrator"}, "role"),
    ],
)
def test_preferences_that_do_not_exist_are_refused(body: dict[str, str], field: str) -> None:
    user = make_user(login="lin")
    browser = Browser()
    browser.sign_in("lin")

    answer = browser.send("PATCH", "/api/session/me", body)

    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert list(answer.json()["fields"]) == [field]
    user.refresh_from_db()
    assert (user.role, user.language, user.theme) == ("seller", "zh-CN", "system")


def test_a_refusal_speaks_the_language_of_its_reader() -> None:
    make_user(login="lin", language="en")
    browser = Browser()
    chinese = browser.client.get("/api/people", headers={"Accept-Language": "zh-CN,zh;q=0.9"})
    english = browser.client.get("/api/people", headers={"Accept-Language": "en-GB,en;q=0.9"})
    browser.sign_in("lin")
    own = browser.client.get("/api/nothing", headers={"Accept-Language": "zh-CN"})

    assert "登录" in chinese.json()["message"]
    assert "sign in" in english.json()["message"]
    assert "Not found" in own.json()["message"]
