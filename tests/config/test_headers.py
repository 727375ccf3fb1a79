"""What every answer carries, whatever it is, and what cookies are like."""

import re
from typing import Any

import pytest
from django.test import Client

from genjin.config import pages
from tests.factories import PASSWORD, make_user

pytestmark = pytest.mark.django_db

ADDRESSES = {
    "an answer": "/api/session",
    "a refusal": "/api/leads",
    "no such route": "/api/nothing",
    "no such file": "/assets/nothing.js",
    "the page": "/today",
}


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=list(ADDRESSES))
def test_every_answer_tells_the_browser_what_not_to_do(address: str) -> None:
    answer: Any = Client().get(address)

    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in answer["Permissions-Policy"]
    parts = answer["Content-Security-Policy"].split(";")
    policy = dict(part.strip().split(" ", 1) for part in parts)
    assert policy["frame-ancestors"] == policy["object-src"] == policy["base-uri"] == "'none'"
    assert policy["default-src"] == policy["form-action"] == "'self'"
    scripts = str(policy.get("script-src") or policy["default-src"])
    assert not re.search(r"unsafe|\*|https?:|data:", scripts)


def test_each_page_has_a_nonce_of_its_own_for_styles(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pages, "_read", lambda path: b'<meta content="__CSP_NONCE__">')
    found = set()
    for _ in range(2):
        answer: Any = Client().get("/")
        nonce = re.search(r"style-src 'self' 'nonce-(\w{32})'", answer["Content-Security-Policy"])
        assert nonce
        assert nonce[1].encode() in answer.content
        found.add(nonce[1])
    assert len(found) == 2


def test_the_session_is_out_of_reach_of_scripts_and_of_other_sites() -> None:
    user = make_user()
    client = Client()
    body = {"login": user.login, "password": PASSWORD}
    assert client.post("/api/session", body, "application/json").status_code == 200

    session = client.cookies["sessionid"]
    assert session["httponly"]
    assert session["samesite"] == "Lax"
    assert client.get("/api/session").cookies["csrftoken"]["samesite"] == "Lax"
    assert "no-store" in client.get("/api/session")["Cache-Control"]
