"""Cookies over HTTPS and over a plain line, as the settings of a process make them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.config.running import call

SCRIPT = """
import json
from django.test import Client
from genjin.identity.organisation.services.people import create_user
create_user(actor=None, login="lin", name="Lin", role="seller", password="a long first password")
WORDS = ("samesite", "path", "domain")
browser = Client(enforce_csrf_checks=True)
origin = {"secure": SECURE}
session = browser.get("/api/session", **origin)
token = session.json()["csrf_token"]
answer = browser.post(
    "/api/session",
    json.dumps({"login": "lin", "password": "a long first password"}),
    content_type="application/json",
    headers={"X-CSRFToken": token, "Origin": "https://localhost" if SECURE else "http://testserver"},
    HTTP_HOST="localhost" if SECURE else "testserver",
    secure=False,
)
print(json.dumps({
    "signed_in": answer.status_code,
    "inside": browser.get("/api/people", HTTP_HOST="localhost").status_code,
    "hsts": session.headers.get("Strict-Transport-Security", ""),
    "cookies": {
        name: [bool(one["secure"]), bool(one["httponly"]), *map(one.get, WORDS)]
        for name, one in browser.cookies.items()
    },
}))
"""


def _cookies(folder: Path, database: str, *, https: bool) -> Any:
    more = {"GENJIN_HTTPS": "1" if https else "0", "GENJIN_ALLOWED_HOSTS": "testserver"}
    script = SCRIPT.replace("SECURE", str(https))
    done = call(folder, database, "shell", "--no-imports", "-c", script, **more)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("https", [True, False], ids=["https", "plain"])
def test_cookies_are_kept_from_scripts_other_sites_and_other_hosts(
    database_url: str, tmp_path: Path, https: bool
) -> None:
    said = _cookies(tmp_path, database_url, https=https)

    begin = "__Host-" if https else ""
    assert set(said["cookies"]) == {f"{begin}sessionid", f"{begin}csrftoken"}
    assert set(map(tuple, said["cookies"].values())) == {(https, True, "Lax", "/", "")}
    assert (said["signed_in"], said["inside"]) == (200, 200)
    assert bool(said["hsts"]) is https
