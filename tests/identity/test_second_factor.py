"""Authenticator apps and recovery codes over HTTP."""

from datetime import timedelta
from http import HTTPStatus
from typing import Any

import orjson
import pytest

from genjin.common import clock
from genjin.identity.factors.models import Factor
from genjin.identity.organisation.services.leaving import disable_user
from genjin.identity.organisation.services.people import set_password
from genjin.identity.users.models import User
from genjin.platform.answers.models import KeptAnswer
from genjin.platform.audit.selectors import list_history
from tests.factories import PASSWORD, make_user
from tests.identity.browsing import Browser, app_code, is_out

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_the_middle_of_a_period() -> None:
    """A code that is read just before the half minute ends is another one when it is sent."""
    clock.set_offset(timedelta(seconds=15 - clock.now().timestamp() % 30))


def with_app(login: str = "lin") -> tuple[User, str, list[str]]:
    """Somebody with an authenticator app: the person, its secret, the recovery codes."""
    user = make_user(login=login)
    browser = Browser()
    browser.sign_in(login)
    begun = browser.post("/api/session/authenticator").json()
    done = browser.post(
        "/api/session/authenticator/finish",
        {"challenge": begun["challenge"], "code": app_code(begun["secret"], periods=-1)},
    )
    assert done.status_code == HTTPStatus.OK, done.content
    return user, begun["secret"], done.json()["recovery_codes"]


def challenge_for(browser: Browser, login: str = "lin") -> str:
    answer = browser.sign_in(login)
    assert answer.status_code == HTTPStatus.UNAUTHORIZED
    assert answer.json()["code"] == "session.second_factor_required"
    return str(answer.json()["details"]["challenge"])


def send_code(browser: Browser, challenge: str, code: str) -> Any:
    return browser.post("/api/session/second-factor", {"challenge": challenge, "code": code})


def history(user: User) -> list[str]:
    return list(list_history("user", user.pk).values_list("action", flat=True))


def test_the_password_alone_no_longer_signs_in() -> None:
    user, secret, _ = with_app()
    browser = Browser()

    challenge = challenge_for(browser)

    assert is_out(browser)
    answer = send_code(browser, challenge, app_code(secret))
    assert answer.status_code == HTTPStatus.OK
    assert answer.json()["id"] == user.pk
    assert not is_out(browser)


def test_a_wrong_password_says_nothing_of_the_second_step() -> None:
    with_app()

    assert Browser().sign_in("lin", "wrong").json()["code"] == "session.wrong_credentials"


def test_a_code_opens_once() -> None:
    _, secret, _ = with_app()
    first, second = Browser(), Browser()
    challenges = challenge_for(first), challenge_for(second)
    code = app_code(secret)
    assert send_code(first, challenges[0], code).status_code == HTTPStatus.OK

    again = send_code(second, challenges[1], code)

    assert again.json()["code"] == "factor.wrong_code"
    assert is_out(second)


def test_a_challenge_opens_once_and_not_for_long() -> None:
    _, secret, _ = with_app()
    browser = Browser()
    challenge = challenge_for(browser)
    send_code(browser, challenge, app_code(secret))

    again = send_code(Browser(), challenge, app_code(secret, periods=1))
    assert again.json()["code"] == "session.challenge_over"

    late = challenge_for(Browser())
    with clock.moved(timedelta(minutes=11)):
        assert send_code(Browser(), late, app_code(secret)).json()["code"] == (
            "session.challenge_over"
        )


def test_guessing_codes_is_slowed_down() -> None:
    _, secret, _ = with_app()
    browser = Browser()
    challenge = challenge_for(browser)

    answers = [send_code(browser, challenge, "000000").status_code for _ in range(6)]

    assert answers[-1] == HTTPStatus.TOO_MANY_REQUESTS
    assert send_code(browser, challenge, app_code(secret)).status_code == (
        HTTPStatus.TOO_MANY_REQUESTS
    )


@pytest.mark.parametrize("change", ["disabled", "password"])
def test_a_sign_in_that_waits_ends_with_the_account(change: str) -> None:
    user, secret, _ = with_app()
    browser = Browser()
    challenge = challenge_for(browser)
    if change == "disabled":
        disable_user(actor=None, user_id=user.pk)
    else:
        set_password(actor=None, user_id=user.pk, password="another long password")

    assert send_code(browser, challenge, app_code(secret)).json()["code"] == (
        "session.challenge_over"
    )


def test_a_recovery_code_stands_in_once() -> None:
    user, _, codes = with_app()
    assert len(set(codes)) == 10
    browser = Browser()

    spaced = f"{codes[0][:5]} {codes[0][5:]}"
    assert send_code(browser, challenge_for(browser), spaced).status_code == HTTPStatus.OK

    other = Browser()
    assert send_code(other, challenge_for(other), codes[0]).status_code == 422
    assert browser.get("/api/session/security").json()["recovery_codes_left"] == 9
    assert "recovery_code_used" in history(user)


def test_new_recovery_codes_end_the_old_ones() -> None:
    _, secret, codes = with_app()
    browser = Browser()
    send_code(browser, challenge_for(browser), app_code(secret))

    fresh = browser.post("/api/session/recovery-codes").json()["recovery_codes"]

    assert not set(fresh) & set(codes)
    other = Browser()
    assert send_code(other, challenge_for(other), codes[1]).status_code == 422


def test_without_the_app_the_password_is_enough_again() -> None:
    user, secret, _ = with_app()
    browser = Browser()
    send_code(browser, challenge_for(browser), app_code(secret))

    assert browser.send("DELETE", "/api/session/authenticator").status_code == 204

    assert Browser().sign_in("lin").status_code == HTTPStatus.OK
    assert not Factor.objects.filter(user=user).exists()
    assert {"authenticator_added", "authenticator_removed"} <= set(history(user))


def test_no_answer_with_a_secret_is_kept_to_be_given_again() -> None:
    """A write that names itself is answered from what was kept; these are not."""
    make_user(login="lin")
    browser = Browser()
    browser.sign_in("lin")
    token = browser.session()["csrf_token"]
    named = {"X-CSRFToken": token, "Idempotency-Key": "k1"}

    first, second = (
        browser.client.post(
            "/api/session/confirm",
            orjson.dumps({"password": PASSWORD}),
            content_type="application/json",
            headers=named,
        )
        for _ in range(2)
    )

    assert {first.status_code, second.status_code} == {HTTPStatus.OK}
    assert "Idempotent-Replayed" not in second.headers
    assert not KeptAnswer.objects.exists()


def test_secrets_are_not_in_the_database_in_clear() -> None:
    user, secret, codes = with_app()

    kept = "".join(str(factor.data) for factor in Factor.objects.filter(user=user))

    assert secret not in kept
    assert not any(code in kept for code in codes)


def test_there_is_one_app_and_its_first_code_proves_it() -> None:
    make_user(login="lin")
    browser = Browser()
    browser.sign_in("lin")
    begun = browser.post("/api/session/authenticator").json()

    wrong = browser.post(
        "/api/session/authenticator/finish", {"challenge": begun["challenge"], "code": "000000"}
    )

    assert wrong.json()["code"] == "factor.wrong_code"
    assert begun["picture"].startswith("data:image/svg+xml;base64,")
    assert Browser().sign_in("lin").status_code == HTTPStatus.OK
    with_app("wang")
    other = Browser()
    challenge = challenge_for(other, "wang")
    assert challenge


def test_another_person_cannot_finish_what_one_has_begun() -> None:
    make_user(login="lin")
    make_user(login="wang")
    lin, wang = Browser(), Browser()
    lin.sign_in("lin")
    wang.sign_in("wang")
    begun = lin.post("/api/session/authenticator").json()

    stolen = wang.post(
        "/api/session/authenticator/finish",
        {"challenge": begun["challenge"], "code": app_code(begun["secret"])},
    )

    assert stolen.json()["code"] == "session.challenge_over"


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PUT", "/api/session/email", {"email": "a@example.com"}),
        ("POST", "/api/session/authenticator", None),
        ("DELETE", "/api/session/authenticator", None),
        ("POST", "/api/session/recovery-codes", None),
        ("POST", "/api/session/passkeys/options", None),
        ("DELETE", "/api/session/passkeys/1", None),
    ],
)
def test_what_changes_how_one_signs_in_asks_for_the_password_again(
    method: str, path: str, body: Any
) -> None:
    make_user(login="lin")
    browser = Browser()
    browser.sign_in("lin")

    with clock.moved(timedelta(minutes=16)):
        assert browser.send(method, path, body).json()["code"] == "session.confirm_needed"
        wrong = browser.post("/api/session/confirm", {"password": "wrong"})
        assert wrong.json()["code"] == "session.wrong_password"
        before = browser.client.cookies["sessionid"].value
        assert browser.post("/api/session/confirm", {"password": PASSWORD}).status_code == 200
        assert browser.client.cookies["sessionid"].value != before
        answer = browser.send(method, path, body)
        assert answer.content == b"" or answer.json().get("code") != "session.confirm_needed"
