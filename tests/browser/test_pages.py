"""Every page, for whoever may open it: it comes up whole, fits, and can be used without a mouse."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.axe import serious_findings
from tests.browser.conftest import sign_in
from tests.browser.product import Login

EVERYBODY = (
    "/today",
    "/leads",
    "/customers",
    "/contacts",
    "/notifications",
    "/me",
    "/scores",
    "/me/security",
    "/settings?tab=notifications",
    "/settings?tab=leave",
)
OVERSEERS = (*EVERYBODY, "/sop", "/sops")
PAGES = {
    "seller": EVERYBODY,
    "service": EVERYBODY,
    "manager": (*OVERSEERS, "/imports"),
    "director": OVERSEERS,
    "administrator": (
        *OVERSEERS,
        "/imports",
        "/sop/new",
        "/settings",
        "/settings?tab=people",
        "/settings?tab=departments",
        "/settings?tab=roles",
        "/settings?tab=calendar",
        "/settings?tab=system",
    ),
}


@dataclass(frozen=True)
class Look:
    name: str
    language: str = "zh-CN"
    phone: bool = False
    dark: bool = False


LOOKS = [
    Look("desk"),
    Look("desk English", language="en"),
    Look("desk dark", dark=True),
    Look("phone", phone=True),
    Look("phone English dark", language="en", phone=True, dark=True),
]
# Who sees most and who sees least, in every look; the others in the two that differ most.
CASES = [
    (role, look)
    for role in PAGES
    for look in (LOOKS if role in {"seller", "administrator"} else [LOOKS[0], LOOKS[-1]])
]


def _open(page: Page, path: str) -> None:
    page.goto(path)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("[aria-busy=true]")).to_have_count(0)


def _is_too_wide(page: Page) -> bool:
    """Whether the whole page can be pushed sideways; a table inside of it may."""
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


@pytest.mark.parametrize(
    ("role", "look"), CASES, ids=[f"{role} {look.name}" for role, look in CASES]
)
def test_it_comes_up_whole(
    contexts: Callable[..., BrowserContext], logins: dict[str, Login], role: str, look: Look
) -> None:
    context = contexts(phone=look.phone, language=look.language, dark=look.dark)
    sign_in(context, logins[role])
    page = context.new_page()
    wrong = []
    for path in PAGES[role]:
        _open(page, path)
        if _is_too_wide(page):
            wrong.append(f"{path} is wider than the screen")
        wrong += [f"{path} {finding}" for finding in serious_findings(page)]
    assert wrong == []


@pytest.mark.main_line
@pytest.mark.parametrize("role", PAGES)
def test_it_is_found_from_the_navigation(open_as: Callable[..., Page], role: str) -> None:
    """No link of the navigation leads to a page that says no or is not there."""
    page = open_as(role, "/today")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    links = page.get_by_role("navigation").first.get_by_role("link")
    for address in [link.get_attribute("href") for link in links.all()]:
        _open(page, str(address))
