"""A seller who has fallen behind goes through the SOP again, on the phone; those above see it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.asking import ask
from tests.browser.axe import serious_findings
from tests.browser.conftest import sign_in
from tests.browser.own import product_called
from tests.browser.product import Clock, Login, Product
from tests.databases import Session

FOUND = 120_000  # milliseconds: a job of the worker
GIVEN = "async () => (await (await fetch('/api/refreshers')).json()).items.length > 0"
TAKEN = [f"温习{n}号公司" for n in range(30)]  # by one seller in one hour, and left alone


@pytest.fixture(scope="module")
def product(databases: Session, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """Of its own: its clock goes on by nine days."""
    with product_called("refreshers", databases, tmp_path_factory) as product:
        yield product


def test_what_is_kept_badly_is_gone_through_again(
    product: Product, contexts: Callable[..., BrowserContext]
) -> None:
    logins = {login.role: login for login in reversed(product.logins())}
    page = _opened(contexts(phone=True), logins["seller"], "/today")
    for name in TAKEN:
        ask(page, "POST", "/api/leads", {"company": name, "source": "上门"})
    Clock(product).move("9d")
    given = _wait_for_refresher(page)
    person = given["person"]
    page.reload()
    note = page.get_by_role("status").filter(has_text="请温习")
    expect(note).to_contain_text(f"按时 {given['before']['kept']} 步")
    note.get_by_role("link", name="去看").click()
    main = page.get_by_role("main")
    expect(main).to_contain_text("最需要看的几步")
    expect(main).to_contain_text("要求")
    assert serious_findings(page) == []

    boss = _opened(contexts(), logins["director"], "/scores")
    row = boss.get_by_role("link").filter(has_text=f"{person['name']} · ")
    expect(row).to_contain_text("还没看完")
    page.get_by_role("button", name="我看完了").click()
    expect(page.get_by_role("button", name="我看完了")).to_have_count(0)
    expect(main).to_contain_text("今天 看完")
    page.goto("/today")
    expect(page.get_by_role("heading", name="今日")).to_be_visible()
    expect(page.get_by_text("请温习")).to_have_count(0)

    boss.reload()
    expect(row).to_contain_text("今天 看完")
    assert serious_findings(boss) == []
    row.click()
    expect(boss.get_by_role("main")).to_contain_text("看完之后到期的还太少")


def _opened(context: BrowserContext, login: Login, path: str) -> Page:
    sign_in(context, login)
    page = context.new_page()
    page.goto(path)
    return page


def _wait_for_refresher(page: Page) -> Any:
    """What the worker's job of Monday has given to whoever looks."""
    page.wait_for_function(GIVEN, polling=1000, timeout=FOUND)
    return ask(page, "GET", "/api/refreshers")["items"][0]
