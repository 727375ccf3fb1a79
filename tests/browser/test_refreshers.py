"""A seller goes through what they keep badly, on the phone; those above see it."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.asking import ask
from tests.browser.axe import serious_findings
from tests.browser.own import product_called
from tests.browser.product import Clock, Login, Product
from tests.databases import Session

FOUND = 120_000  # milliseconds: a job of the worker


@pytest.fixture(scope="module")
def product(databases: Session, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """Of its own: its clock goes on by nine days."""
    with product_called("refreshers", databases, tmp_path_factory) as product:
        yield product


@pytest.fixture(scope="module")
def clock(product: Product) -> Clock:
    return Clock(product)


@pytest.fixture(scope="module")
def logins(product: Product, browser: Browser) -> dict[str, Login]:
    return {login.role: login for login in reversed(product.logins())}


def test_what_is_kept_badly_is_gone_through_again(
    open_as: Callable[..., Page], logins: dict[str, Login], clock: Clock
) -> None:
    seller = logins["seller"].name
    clock.move("9d")
    page = open_as("seller", "/today", phone=True)
    note = page.get_by_role("status").filter(has_text="请温习")
    expect(note).to_be_visible(timeout=FOUND)
    note.get_by_role("link", name="去看").click()
    main = page.get_by_role("main")
    expect(main).to_contain_text("最需要看的几步")
    expect(main).to_contain_text("要求")
    assert serious_findings(page) == []

    boss = open_as("director", "/scores")
    row = boss.get_by_role("link").filter(has_text=f"{seller} · ")
    expect(row.first).to_contain_text("还没看完")
    page.get_by_role("button", name="我看完了").click()
    expect(main).to_contain_text("看完")
    expect(page.get_by_role("button", name="我看完了")).to_have_count(0)
    assert not [one for one in ask(page, "GET", "/api/refreshers")["items"] if not one["read_at"]]
    page.goto("/today")
    expect(page.get_by_text("请温习")).to_have_count(0)

    boss.reload()
    expect(row.first).not_to_contain_text("还没看完")
    assert serious_findings(boss) == []
    row.first.click()
    expect(boss.get_by_role("main")).to_contain_text("看完之后到期的还太少")
