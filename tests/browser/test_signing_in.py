"""The first page that anybody sees."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.product import Login

pytestmark = pytest.mark.main_line


def _sign_in(page: Page, login: str, password: str) -> None:
    page.locator("input[name=login]").fill(login)
    page.locator("input[name=password]").fill(password)
    page.locator("button[type=submit]").click()


@pytest.mark.parametrize(
    ("language", "said"), [("zh-CN", "或密码不对"), ("en", "login or the password")]
)
def test_a_wrong_password_is_told_without_saying_what_was_wrong(
    contexts: Callable[..., BrowserContext],
    logins: dict[str, Login],
    language: str,
    said: str,
) -> None:
    page = contexts(language=language).new_page()
    page.goto("/")
    known = logins["seller"].login

    _sign_in(page, known, "not the password")
    expect(page.get_by_role("alert")).to_contain_text(said)
    of_a_known_login = page.get_by_role("alert").inner_text()
    _sign_in(page, "nobody", "not the password")

    expect(page.locator("button[type=submit]")).to_be_enabled()
    expect(page.get_by_role("alert")).to_have_text(of_a_known_login)


def test_signing_in_leads_to_where_one_wanted_to_go(
    contexts: Callable[..., BrowserContext], logins: dict[str, Login]
) -> None:
    page = contexts().new_page()
    page.goto("/leads")

    _sign_in(page, logins["seller"].login, logins["seller"].password)

    expect(page).to_have_url("/leads")
    expect(page.get_by_role("heading", level=1)).to_have_text("线索")


def test_whoever_signs_out_is_out_in_every_tab(
    open_as: Callable[..., Page],
) -> None:
    page = open_as("seller", "/today")
    other = page.context.new_page()
    other.goto("/leads")
    expect(other.get_by_role("heading", level=1)).to_have_text("线索")

    page.context.request.delete(
        "/api/session",
        headers={"X-CSRFToken": page.request.get("/api/session").json()["csrf_token"]},
    )
    other.goto("/today")

    expect(other.locator("input[name=password]")).to_be_visible()
