"""Asking the server past the page: as the same person in another window."""

from typing import Any

from playwright.sync_api import Page


def ask(page: Page, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
    token = page.request.get("/api/session").json()["csrf_token"]
    answer = page.request.fetch(path, method=method, data=body, headers={"X-CSRFToken": token})
    assert answer.ok, answer.text()
    return answer.json() if answer.text() else None
