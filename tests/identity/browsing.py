"""A browser over HTTP: takes the token from the session, sends it back, keeps its cookies."""

import base64
import hashlib
import hmac
from datetime import datetime
from http import HTTPStatus
from typing import Any

import orjson
from django.test import Client

from genjin.common import clock
from tests.factories import PASSWORD

HERE, THERE = "10.0.0.1", "10.0.0.2"
CHROME = "Mozilla/5.0 (X11; Linux x86_64) Chrome/141"


class Browser:
    """From an address; `localhost`, because passkeys are bound to a name."""

    def __init__(self, address: str = HERE, agent: str = CHROME) -> None:
        self.client = Client(
            enforce_csrf_checks=True, REMOTE_ADDR=address, headers={"User-Agent": agent}
        )
        self.client.defaults["SERVER_NAME"] = "localhost"

    def session(self) -> dict[str, Any]:
        answer = self.client.get("/api/session")
        assert answer.status_code == HTTPStatus.OK
        return dict(answer.json())

    def get(self, path: str) -> Any:
        return self.client.get(path)

    def send(self, method: str, path: str, body: Any = None, *, token: str | None = None) -> Any:
        token = self.session()["csrf_token"] if token is None else token
        return self.client.generic(
            method,
            path,
            b"" if body is None else orjson.dumps(body),
            content_type="application/json",
            headers={"X-CSRFToken": token},
        )

    def post(self, path: str, body: Any = None) -> Any:
        return self.send("POST", path, body)

    def sign_in(self, login: str, password: str = PASSWORD) -> Any:
        return self.send("POST", "/api/session", {"login": login, "password": password})


def is_out(browser: Browser) -> bool:
    return browser.get("/api/people").status_code == HTTPStatus.UNAUTHORIZED


def app_code(secret: str, *, periods: int = 0, at: datetime | None = None) -> str:
    """What an authenticator app shows, so many half minutes from now."""
    counter = int((at or clock.now()).timestamp()) // 30 + periods
    digest = hmac.digest(base64.b32decode(secret), counter.to_bytes(8, "big"), hashlib.sha1)
    place = digest[-1] & 15
    number = int.from_bytes(digest[place : place + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**6:06}"
