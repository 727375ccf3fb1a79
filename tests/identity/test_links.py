"""A forgotten password, a link made by hand, an invitation: over HTTP and by mail."""

import re
from collections.abc import Iterator
from datetime import timedelta
from http import HTTPStatus
from typing import Any

import pytest

from genjin.common import clock
from genjin.identity.organisation.services.leaving import disable_user
from genjin.identity.organisation.services.people import change_user, create_user
from genjin.identity.sessions.services.keeping import CONFIRMED_FOR
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import list_history
from genjin.platform.queue.worker import run_until_idle
from tests.factories import PASSWORD, make_department, make_user
from tests.identity.browsing import Browser, is_out
from tests.mail_server import MailServer

pytestmark = pytest.mark.django_db(transaction=True)
FRESH = "another long password"


@pytest.fixture
def post(settings: Any) -> Iterator[MailServer]:
    settings.MAIL_FROM = "notices@example.com"
    with MailServer() as server:
        settings.MAIL_URL = server.url
        yield server


def person(login: str = "lin", role: str = "seller") -> User:
    return create_user(
        actor=None,
        login=login,
        name="林晓彤",
        role=role,
        password=PASSWORD,
        email=f"{login}@example.com",
    )


def administrator() -> Browser:
    make_user("administrator", login="admin")
    browser = Browser()
    browser.sign_in("admin")
    return browser


def token_in(text: str) -> str:
    (found,) = re.findall(r"#([\w-]{43})", text)
    return str(found)


def mailed_token(post: MailServer) -> str:
    run_until_idle()
    post.wait_for(1)
    return token_in(post.taken[-1].get_content())


def set_password(token: str, password: str = FRESH) -> Any:
    return Browser().post("/api/session/link/password", {"token": token, "password": password})


def test_a_forgotten_password_is_set_anew_by_mail(post: MailServer) -> None:
    user = person()
    inside = Browser()
    inside.sign_in("lin")

    asked = Browser().post("/api/session/reset", {"login": "LIN@example.com"})
    token = mailed_token(post)

    assert asked.json() == {"mail": True}
    assert post.receivers == ["lin@example.com"]
    assert Browser().post("/api/session/link", {"token": token}).json()["login"] == "lin"
    assert set_password(token).json() == {"login": "lin"}
    assert is_out(inside)
    assert Browser().sign_in("lin", FRESH).status_code == HTTPStatus.OK
    assert set_password(token).json()["code"] == "link.over"
    actions = set(list_history("user", user.pk).values_list("action", flat=True))
    assert {"reset_asked", "password_set", "password_set_by_link"} <= actions


def test_asking_says_nothing_of_who_is_here(post: MailServer) -> None:
    person()
    make_user(login="without_address")
    disable_user(actor=None, user_id=person("gone").pk)

    answers = [
        Browser().post("/api/session/reset", {"login": login})
        for login in ("lin", "nobody", "gone", "without_address")
    ]
    run_until_idle()
    post.wait_for(1)

    assert {(answer.status_code, answer.content) for answer in answers} == {
        (200, b'{"mail": true}')
    }
    assert post.receivers == ["lin@example.com"]


def test_without_mail_the_page_is_told(settings: Any) -> None:
    settings.MAIL_URL = ""
    assert Browser().post("/api/session/reset", {"login": "lin"}).json() == {"mail": False}


def test_asking_is_slowed_down(post: MailServer) -> None:
    answers = [Browser().post("/api/session/reset", {"login": "lin"}) for _ in range(6)]

    assert answers[-1].status_code == HTTPStatus.TOO_MANY_REQUESTS


@pytest.mark.parametrize("change", ["time", "disabled", "email", "password"])
def test_a_link_ends_with_what_it_was_made_for(post: MailServer, change: str) -> None:
    user = person()
    Browser().post("/api/session/reset", {"login": "lin"})
    token = mailed_token(post)
    later = timedelta(minutes=61) if change == "time" else timedelta(0)
    if change == "disabled":
        disable_user(actor=None, user_id=user.pk)
    if change == "email":
        change_user(actor=None, user_id=user.pk, email="new@example.com")
    if change == "password":
        browser = Browser()
        browser.sign_in("lin")
        browser.send("PUT", "/api/session/password", {"current": PASSWORD, "password": FRESH})

    with clock.moved(later):
        assert set_password(token, "a third long password").json()["code"] == "link.over"


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("short", "person.password_too_short"),
        ("password123", "person.password_too_common"),
        ("lin@example.com", "person.password_too_common"),
        ("abababababab", "person.password_too_common"),
    ],
)
def test_a_weak_password_leaves_the_link_open(post: MailServer, password: str, code: str) -> None:
    person()
    Browser().post("/api/session/reset", {"login": "lin"})
    token = mailed_token(post)

    assert set_password(token, password).json()["code"] == code
    assert set_password(token).status_code == HTTPStatus.OK


def test_an_administrator_makes_a_link_by_hand() -> None:
    user = person()
    browser = administrator()

    made = browser.post(f"/api/people/{user.pk}/sign-in-link").json()

    assert made["link"].startswith("http://localhost/new-password#")
    assert set_password(token_in(made["link"])).status_code == HTTPStatus.OK
    assert "sign_in_link_made" in list_history("user", user.pk).values_list("action", flat=True)
    with clock.moved(CONFIRMED_FOR):
        again = browser.post(f"/api/people/{user.pk}/sign-in-link")
        assert again.json()["code"] == "session.confirm_needed"


def test_others_make_no_links_and_invite_nobody() -> None:
    user = person()
    browser = Browser()
    browser.sign_in("lin")
    sent = {"email": "a@example.com", "name": "A", "role": "administrator"}

    answers = [
        browser.post(f"/api/people/{user.pk}/sign-in-link"),
        browser.post(f"/api/people/{user.pk}/remove-second-factor"),
        browser.post(f"/api/people/{user.pk}/end-sessions"),
        browser.post("/api/invitations", sent),
        browser.get("/api/invitations"),
        browser.post("/api/invitations/1/renew"),
        browser.send("DELETE", "/api/invitations/1"),
        browser.get("/api/password-rules"),
        browser.send("PUT", "/api/password-rules", {"shortest_password": 8, "version": 0}),
    ]

    assert {answer.status_code for answer in answers} == {HTTPStatus.FORBIDDEN}


def invite(browser: Browser, **changes: Any) -> Any:
    sent = {"email": "Zhao@Example.com", "name": "赵敏", "role": "manager", **changes}
    return browser.post("/api/invitations", sent)


def accept(link: str, password: str = FRESH) -> Any:
    return Browser().post(
        "/api/invitations/accept", {"token": token_in(link), "password": password}
    )


def test_who_is_invited_joins_once(post: MailServer) -> None:
    department = make_department("华东")
    browser = administrator()

    made = invite(browser, department_id=department.pk)
    token = mailed_token(post)

    assert made.status_code == HTTPStatus.CREATED
    assert token_in(made.json()["link"]) == token
    assert made.json()["mailed"]
    shown = Browser().post("/api/invitations/look", {"token": token}).json()
    assert (shown["name"], shown["email"]) == ("赵敏", "zhao@example.com")
    assert accept(made.json()["link"]).json() == {"login": "zhao@example.com"}
    me = Browser().sign_in("zhao@example.com", FRESH).json()
    assert (me["role"], me["department"]["name"]) == ("manager", "华东")
    assert accept(made.json()["link"]).json()["code"] == "link.over"
    assert browser.get("/api/invitations").json() == {"items": []}


def test_an_invitation_lasts_seven_days() -> None:
    link = invite(administrator()).json()["link"]

    with clock.moved(timedelta(days=7, seconds=1)):
        assert accept(link).json()["code"] == "link.over"


def test_a_renewed_or_withdrawn_invitation_ends_the_link_before() -> None:
    browser = administrator()
    first = invite(browser).json()
    path = f"/api/invitations/{first['invitation']['id']}"

    second = browser.post(f"{path}/renew").json()
    assert accept(first["link"]).json()["code"] == "link.over"
    assert browser.send("DELETE", path).status_code == HTTPStatus.NO_CONTENT
    assert accept(second["link"]).json()["code"] == "link.over"


def test_an_invitation_ends_with_whoever_sent_it() -> None:
    link = invite(administrator()).json()["link"]
    make_user("administrator")
    disable_user(actor=None, user_id=User.objects.get(login="admin").pk)

    assert accept(link).json()["code"] == "link.over"


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"email": "lin@example.com"}, 409),
        ({"email": "no address"}, 422),
        ({"email": "a@example.com\r\nBcc: b@example.com"}, 422),
        ({"role": "owner"}, 422),
        ({"department_id": 10**6}, 404),
        ({"manager_id": 10**6}, 404),
        ({"is_active": True}, 422),
    ],
)
def test_an_invitation_that_cannot_be_is_refused(changes: dict[str, Any], status: int) -> None:
    person()
    browser = administrator()

    assert invite(browser, **changes).status_code == status
    assert browser.get("/api/invitations").json() == {"items": []}
