"""Passkeys over HTTP: made, shown instead of a password or after it, and refused."""

import base64
from http import HTTPStatus
from itertools import count
from typing import Any

import hypothesis
import pytest
from fido2 import cbor
from hypothesis import given
from hypothesis import strategies as st

from genjin.identity.organisation.services.leaving import disable_user
from genjin.identity.sessions.models import SignInAttempt
from genjin.platform.audit.selectors import list_history
from tests.factories import make_user
from tests.identity.browsing import HERE, Browser, is_out
from tests.identity.passkey import Passkey

pytestmark = pytest.mark.django_db


def add_passkey(browser: Browser, passkey: Passkey, name: str = "手机") -> Any:
    asked = browser.post("/api/session/passkeys/options").json()
    return browser.post(
        "/api/session/passkeys",
        {
            "challenge": asked["challenge"],
            "name": name,
            "credential": passkey.make(asked["options"]),
        },
    )


def sign_in_with(browser: Browser, passkey: Passkey) -> Any:
    asked = browser.post("/api/session/passkey/options", {}).json()
    return browser.post(
        "/api/session/passkey",
        {"challenge": asked["challenge"], "credential": passkey.show(asked["options"])},
    )


def test_a_passkey_signs_in_without_a_password() -> None:
    user = make_user(login="lin")
    browser, passkey = Browser(), Passkey()
    browser.sign_in("lin")
    added = add_passkey(browser, passkey)
    assert len(added.json()["recovery_codes"]) == 10

    other = Browser()
    answer = sign_in_with(other, passkey)

    assert answer.status_code == HTTPStatus.OK, answer.content
    assert answer.json()["id"] == user.pk
    (line,) = other.get("/api/session/security").json()["passkeys"]
    assert line["name"] == "手机"
    assert line["last_used_at"]
    assert "passkey_added" in list_history("user", user.pk).values_list("action", flat=True)


def test_a_passkey_is_a_second_step_too() -> None:
    make_user(login="lin")
    browser, passkey = Browser(), Passkey()
    browser.sign_in("lin")
    add_passkey(browser, passkey)
    other = Browser()
    answer = other.sign_in("lin").json()
    assert answer["details"]["ways"] == ["passkey", "recovery_code"]

    asked = other.post(
        "/api/session/passkey/options", {"challenge": answer["details"]["challenge"]}
    ).json()
    done = other.post(
        "/api/session/passkey",
        {
            "challenge": asked["challenge"],
            "second": True,
            "credential": passkey.show(asked["options"]),
        },
    )

    assert done.status_code == HTTPStatus.OK, done.content
    assert not is_out(other)


def test_a_passkey_of_somebody_else_is_refused_as_a_second_step() -> None:
    make_user(login="lin")
    make_user(login="wang")
    own, foreign = Passkey(), Passkey()
    for login, passkey in (("lin", own), ("wang", foreign)):
        browser = Browser()
        browser.sign_in(login)
        add_passkey(browser, passkey)
    other = Browser()
    details = other.sign_in("lin").json()["details"]
    asked = other.post("/api/session/passkey/options", {"challenge": details["challenge"]}).json()

    done = other.post(
        "/api/session/passkey",
        {
            "challenge": asked["challenge"],
            "second": True,
            "credential": foreign.show(asked["options"]),
        },
    )

    assert done.json()["code"] == "factor.passkey_refused"
    assert is_out(other)


@pytest.mark.parametrize(
    "passkey", [Passkey(origin="https://evil.example"), Passkey(seen=False)], ids=["site", "unseen"]
)
def test_a_passkey_of_another_site_or_unseen_is_refused(passkey: Passkey) -> None:
    make_user(login="lin")
    browser = Browser()
    browser.sign_in("lin")

    assert add_passkey(browser, passkey).json()["code"] == "factor.passkey_refused"


def test_an_answer_of_a_passkey_is_taken_once() -> None:
    make_user(login="lin")
    browser, passkey = Browser(), Passkey()
    browser.sign_in("lin")
    add_passkey(browser, passkey)
    asked = browser.post("/api/session/passkey/options", {}).json()
    body = {"challenge": asked["challenge"], "credential": passkey.show(asked["options"])}
    assert Browser().post("/api/session/passkey", body).status_code == HTTPStatus.OK

    assert Browser().post("/api/session/passkey", body).json()["code"] == "session.challenge_over"


def test_whoever_is_switched_off_has_no_passkey() -> None:
    user = make_user(login="lin")
    browser, passkey = Browser(), Passkey()
    browser.sign_in("lin")
    add_passkey(browser, passkey)
    disable_user(actor=None, user_id=user.pk)

    assert sign_in_with(Browser(), passkey).json()["code"] == "factor.passkey_refused"


def test_passkeys_are_renamed_and_removed_by_their_owner_only() -> None:
    make_user(login="lin")
    make_user(login="wang")
    browser, other = Browser(), Browser("10.0.0.9")
    browser.sign_in("lin")
    other.sign_in("wang")
    add_passkey(browser, Passkey())
    (line,) = browser.get("/api/session/security").json()["passkeys"]
    path = f"/api/session/passkeys/{line['id']}"

    assert other.send("PATCH", path, {"name": "x"}).status_code == HTTPStatus.NOT_FOUND
    assert other.send("DELETE", path).status_code == HTTPStatus.NOT_FOUND
    assert browser.send("PATCH", path, {"name": "钥匙"}).status_code == 204
    assert browser.get("/api/session/security").json()["passkeys"][0]["name"] == "钥匙"
    assert browser.send("DELETE", path).status_code == 204
    assert Browser(HERE).sign_in("lin").status_code == HTTPStatus.OK


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


BYTES = st.binary(max_size=200).map(_encoded)
_numbers = count(1)


@given(BYTES, BYTES, BYTES, BYTES, BYTES)
@hypothesis.settings(max_examples=60)
def test_whatever_is_shown_as_a_passkey_is_refused_and_not_a_fault(
    id_: str, client: str, data: str, signature: str, handle: str
) -> None:
    SignInAttempt.objects.all().delete()  # each is tried as if it were the first
    browser = Browser()
    asked = browser.post("/api/session/passkey/options", {}).json()
    response = {"clientDataJSON": client, "authenticatorData": data, "signature": signature}

    answer = browser.post(
        "/api/session/passkey",
        {
            "challenge": asked["challenge"],
            "credential": {
                "id": id_,
                "rawId": id_,
                "type": "public-key",
                "response": {**response, "userHandle": handle},
            },
        },
    )

    assert answer.json()["code"] == "factor.passkey_refused"


@given(BYTES, BYTES, st.sampled_from(["none", "packed", "made-up"]), st.binary(max_size=200))
@hypothesis.settings(max_examples=60)
def test_whatever_is_sent_as_a_new_passkey_is_refused_and_not_a_fault(
    id_: str, client: str, form: str, data: bytes
) -> None:
    login = f"maker{next(_numbers)}"
    make_user(login=login)
    browser = Browser()
    browser.sign_in(login)
    asked = browser.post("/api/session/passkeys/options").json()
    attestation = cbor.encode({"fmt": form, "attStmt": {}, "authData": data})

    answer = browser.post(
        "/api/session/passkeys",
        {
            "challenge": asked["challenge"],
            "name": "x",
            "credential": {
                "id": id_,
                "rawId": id_,
                "type": "public-key",
                "response": {"clientDataJSON": client, "attestationObject": _encoded(attestation)},
            },
        },
    )

    assert answer.json()["code"] == "factor.passkey_refused"


@pytest.mark.parametrize("value", [10**9, -1, True, ["a"], {"a": 1}, "not base64url!", None])
def test_a_passkey_is_sent_as_text(value: object) -> None:
    """Numbers would be taken for lengths: a small request could ask for all memory."""
    browser = Browser()
    asked = browser.post("/api/session/passkey/options", {}).json()
    credential = Passkey().show(asked["options"])
    credential["response"]["signature"] = value

    answer = browser.post(
        "/api/session/passkey", {"challenge": asked["challenge"], "credential": credential}
    )

    assert answer.json()["code"] == "input.invalid"
    assert list(answer.json()["fields"]) == ["credential.response.signature"]
