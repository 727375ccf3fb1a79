"""How much script a page needs before anything of it is seen, in bytes as they go over the line."""

from collections.abc import Callable
from typing import Any, TypedDict

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.main_line

LIMIT = 350_000

_LOADED = """() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    scripts: performance.getEntriesByType("resource")
        .filter(({name}) => new URL(name).pathname.endsWith(".js"))
        .map(({name, startTime, responseEnd, encodedBodySize, decodedBodySize}) =>
            ({name: name.split("/").pop(), startTime, responseEnd,
              packed: encodedBodySize, whole: decodedBodySize})),
})"""


class Script(TypedDict):
    name: str
    startTime: float
    responseEnd: float
    packed: int
    whole: int


def _first_id(page: Page, kind: str) -> int:
    answer: Any = page.request.get(f"/api/{kind}?limit=1").json()
    return int(answer["items"][0]["id"])


def _before_the_page(page: Page, chunk: str) -> list[Script]:
    """Scripts that were asked for before the first paint, or before the page's own was there."""
    expect(page.get_by_role("heading", level=1).first).to_be_visible()
    page.wait_for_load_state("networkidle")
    loaded: Any = page.evaluate(_LOADED)
    scripts: list[Script] = loaded["scripts"]
    (own,) = [script for script in scripts if script["name"].startswith(f"{chunk}-")]
    until = max(loaded["painted"], own["responseEnd"])
    return [script for script in scripts if script["startTime"] < until]


@pytest.mark.parametrize("phone", [False, True])
@pytest.mark.parametrize(
    ("path", "chunk"),
    [
        ("/today", "TodayPage"),
        ("/leads", "LeadsPage"),
        ("/customers", "CustomersPage"),
        ("/contacts", "ContactsPage"),
        ("/leads/{leads}", "RecordPage"),
        ("/customers/{customers}", "CustomerPage"),
        ("/contacts/{contacts}", "ContactPage"),
    ],
)
def test_the_first_load_is_light(
    open_as: Callable[..., Page], path: str, chunk: str, phone: bool
) -> None:
    page = open_as("seller", "/sign-in", phone=phone)
    ids = {kind: _first_id(page, kind) for kind in ("leads", "customers", "contacts")}
    fresh = page.context.new_page()
    session = fresh.context.new_cdp_session(fresh)
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})

    fresh.goto(path.format(**ids))
    scripts = _before_the_page(fresh, chunk)

    sizes = {script["name"]: script["packed"] for script in scripts}
    assert all(script["packed"] < script["whole"] for script in scripts if script["whole"] > 1024)
    assert sum(sizes.values()) <= LIMIT, sorted(sizes.items(), key=lambda one: -one[1])[:15]
