"""Sessions listed and ended, one's own password and address, rules for passwords, the set-up."""

from datetime import timedelta
from http import HTTPStatus
from typing import Any

import pytest
from django.db.models import F

from genjin.common import clock
from genjin.config.set_up.services import began_empty, new_code
from genjin.identity.departments.models import Department
from genjin.identity.sessions.models import Session
from genjin.identity.sessions.selectors import IDLE_AT_MOST, NOTED_EVERY
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import list_history
from genjin.platform.settings.models import Setting
from genjin.workplace.calendars.models import CalendarDay
from tests.factories import PASSWORD, make_user
from tests.identity.browsing import CHROME, HERE, THERE, Browser, is_out

pytestmark = pytest.mark.django_db
FRESH = "another long password"


def signed_in(login: str = "lin", address: str = HERE) -> Browser:
    browser = Browser(address)
    assert browser.sign_in(login).status_code == HTTPStatus.OK
    return browser


def sessions(browser: Browser) -> list[dict[str, Any]]:
    return list(browser.get("/api/session/security").json()["sessions"])


def test_sessions_say_device_and_place_and_not_their_key() -> None:
    make_user(login="lin")
    here, there = signed_in(), signed_in(address=THERE)

    lines = sessions(here)

    assert {(line["address"], line["here"]) for line in lines} == {(HERE, True), (THERE, False)}
    assert {line["device"] for line in lines} == {CHROME}
    keys = {browser.client.cookies["sessionid"].value for browser in (here, there)}
    assert not keys & {line["id"] for line in lines}


def test_one_session_is_ended() -> None:
    user = make_user(login="lin")
    here, there = signed_in(), signed_in(address=THERE)
    (other,) = [line for line in sessions(here) if not line["here"]]

    assert here.send("DELETE", f"/api/session/sessions/{other['id']}").status_code == 204

    assert is_out(there)
    assert not is_out(here)
    assert "session_ended" in list_history("user", user.pk).values_list("action", flat=True)


def test_an_answer_that_was_late_leaves_the_cookie_of_the_next_session() -> None:
    make_user(login="lin")
    browser, window = Browser(), Browser()
    browser.sign_in("lin")
    late = browser.client.cookies["sessionid"].value
    browser.send("DELETE", "/api/session")
    browser.sign_in("lin")

    window.client.cookies["sessionid"] = late
    answer = window.get("/api/people")

    assert answer.status_code == HTTPStatus.UNAUTHORIZED
    assert "sessionid" not in answer.cookies
    assert not browser.send("DELETE", "/api/session").cookies["sessionid"].value


def test_a_session_of_somebody_else_is_not_found() -> None:
    make_user(login="lin")
    make_user(login="wang")
    lin, wang = signed_in(), signed_in("wang", THERE)
    (foreign,) = sessions(wang)

    answer = lin.send("DELETE", f"/api/session/sessions/{foreign['id']}")

    assert answer.status_code == HTTPStatus.NOT_FOUND
    assert not is_out(wang)


def test_all_others_are_ended() -> None:
    make_user(login="lin")
    here, there = signed_in(), signed_in(address=THERE)

    assert here.post("/api/session/sessions/end-others").status_code == 204

    assert is_out(there)
    assert len(sessions(here)) == 1


def test_an_administrator_signs_somebody_out_everywhere() -> None:
    user = make_user(login="lin")
    make_user("administrator", login="admin")
    browser = signed_in()

    assert signed_in("admin").post(f"/api/people/{user.pk}/end-sessions").status_code == 204

    assert is_out(browser)


def test_a_session_that_nobody_uses_ends() -> None:
    make_user(login="lin")
    browser = signed_in()

    Session.objects.update(last_seen_at=F("last_seen_at") - IDLE_AT_MOST)

    assert is_out(browser)


def test_use_is_noted_now_and_then() -> None:
    make_user(login="lin")
    browser = signed_in()
    Session.objects.update(last_seen_at=F("last_seen_at") - NOTED_EVERY - timedelta(seconds=1))
    before = Session.objects.get().last_seen_at

    browser.get("/api/people")

    assert Session.objects.get().last_seen_at - before > NOTED_EVERY


@pytest.mark.parametrize(
    ("proxies", "header", "address"),
    [
        (0, "203.0.113.9", HERE),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "198.51.100.1, 203.0.113.9", "203.0.113.9"),  # the left one is made up
        (2, "198.51.100.1, 203.0.113.9, 10.9.9.9", "203.0.113.9"),
        (2, "203.0.113.9", HERE),
        (1, "nonsense", HERE),
        (1, "2001:db8::1", "2001:db8::1"),
    ],
)
def test_where_somebody_is_cannot_be_made_up(
    settings: Any, proxies: int, header: str, address: str
) -> None:
    settings.PROXIES = proxies
    make_user(login="lin")
    browser = Browser(HERE)
    browser.client.defaults["HTTP_X_FORWARDED_FOR"] = header

    browser.sign_in("lin")

    assert [line["address"] for line in sessions(browser)] == [address]


def test_a_new_password_ends_the_other_sessions_and_keeps_this_one() -> None:
    user = make_user(login="lin")
    here, there = signed_in(), signed_in(address=THERE)
    key = here.client.cookies["sessionid"].value

    answer = here.send("PUT", "/api/session/password", {"current": PASSWORD, "password": FRESH})

    assert answer.status_code == HTTPStatus.NO_CONTENT, answer.content
    assert is_out(there)
    assert not is_out(here)
    assert here.client.cookies["sessionid"].value != key
    assert Browser().sign_in("lin", FRESH).status_code == HTTPStatus.OK
    assert "password_set" in list_history("user", user.pk).values_list("action", flat=True)


@pytest.mark.parametrize(
    ("current", "password", "code"),
    [
        ("wrong", FRESH, "session.wrong_password"),
        (PASSWORD, "short", "person.password_too_short"),
        (PASSWORD, "qwertyuiop", "person.password_too_common"),
    ],
)
def test_a_password_that_cannot_be_changes_nothing(current: str, password: str, code: str) -> None:
    make_user(login="lin")
    here, there = signed_in(), signed_in(address=THERE)

    answer = here.send("PUT", "/api/session/password", {"current": current, "password": password})

    assert answer.json()["code"] == code
    assert not is_out(there)
    assert Browser().sign_in("lin").status_code == HTTPStatus.OK


def test_a_password_is_taken_as_it_was_typed() -> None:
    make_user(login="lin")
    spaced = "  blanks count too  "
    signed_in().send("PUT", "/api/session/password", {"current": PASSWORD, "password": spaced})

    assert Browser().sign_in("lin", spaced.strip()).status_code == HTTPStatus.UNAUTHORIZED
    assert Browser().sign_in("lin", spaced).status_code == HTTPStatus.OK


def test_an_address_signs_in_and_is_nobody_elses() -> None:
    make_user(login="lin")
    make_user(login="wang@example.com")
    browser = signed_in()

    taken = browser.send("PUT", "/api/session/email", {"email": "Wang@Example.com"})
    bad = browser.send("PUT", "/api/session/email", {"email": "nowhere"})
    mine = browser.send("PUT", "/api/session/email", {"email": "Lin@Example.com"})

    assert taken.json()["code"] == "person.email_taken"
    assert bad.json()["code"] == "person.not_an_email"
    assert mine.status_code == HTTPStatus.NO_CONTENT
    assert Browser().sign_in("LIN@example.com").json()["login"] == "lin"


def test_the_shortest_password_is_a_setting() -> None:
    make_user("administrator", login="admin")
    browser = signed_in("admin")

    answer = browser.send("PUT", "/api/password-rules", {"shortest_password": 16, "version": 0})
    refused = browser.send(
        "PUT", "/api/session/password", {"current": PASSWORD, "password": "fifteen letters"}
    )

    assert answer.json()["shortest_password"] == 16
    assert refused.json()["details"] == {"minimum": 16}
    stale = browser.send("PUT", "/api/password-rules", {"shortest_password": 9, "version": 0})
    assert stale.status_code == HTTPStatus.PRECONDITION_FAILED


def test_whoever_signs_in_is_in_the_history_and_who_fails_too() -> None:
    user = make_user(login="lin")
    signed_in().send("DELETE", "/api/session")
    Browser().sign_in("lin", "wrong")
    Browser().sign_in("nobody", "wrong")

    assert list(list_history("user", user.pk).values_list("action", flat=True)[:3]) == [
        "sign_in_failed",
        "signed_out",
        "signed_in",
    ]
    (stranger,) = list_history("user", 0)
    assert stranger.changes == {"address": [None, HERE]}


def set_up(code: str | None, **changes: str) -> Any:
    sent = {"code": code, "company": "上海智联", "name": "王总", "email": "wang@example.com"}
    return Browser().post("/api/setup", {**sent, "password": FRESH, **changes})


def test_the_code_of_the_console_makes_company_and_administrator_once() -> None:
    code = str(new_code())
    assert Browser().get("/api/setup").json() == {"shortest_password": 10}
    assert code not in str(list(Setting.objects.values_list("value", flat=True)))

    answer = set_up(code)

    assert answer.status_code == HTTPStatus.CREATED, answer.content
    user = User.objects.get()
    assert (user.role, user.login) == ("administrator", "wang@example.com")
    assert Department.objects.get().head_id == user.pk
    assert CalendarDay.objects.exists()
    browser = Browser()
    assert browser.sign_in("wang@example.com", FRESH).status_code == HTTPStatus.OK
    assert len(browser.get("/api/sops").json()["items"]) >= 1
    assert Browser().get("/api/setup").status_code == HTTPStatus.NOT_FOUND
    assert set_up(code, email="other@example.com").status_code == HTTPStatus.NOT_FOUND
    assert Browser().get("/setup").status_code in {HTTPStatus.NOT_FOUND, 503}
    assert new_code() is None
    assert began_empty()


def test_a_wrong_code_makes_nobody_and_is_slowed_down() -> None:
    new_code()

    answers = [set_up("aaaaa-aaaaa-aaaaa-aaaaa") for _ in range(6)]

    assert answers[0].json()["code"] == "setup.wrong_code"
    assert answers[-1].status_code == HTTPStatus.TOO_MANY_REQUESTS
    assert not User.objects.exists()


def test_a_refused_set_up_leaves_nothing_and_the_code_open() -> None:
    code = new_code()

    assert set_up(code, password="short").json()["code"] == "person.password_too_short"
    assert set_up(code, email="nowhere").json()["code"] == "person.not_an_email"
    assert not Department.objects.exists()

    with clock.moved(timedelta(minutes=6)):
        assert set_up(code).status_code == HTTPStatus.CREATED


def test_without_a_code_there_is_no_set_up() -> None:
    assert Browser().get("/api/setup").status_code == HTTPStatus.NOT_FOUND
    assert set_up("").status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert set_up("x").status_code == HTTPStatus.NOT_FOUND
