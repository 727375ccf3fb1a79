"""Somebody leaves: an administrator offers their work, the receiver takes it on the phone, and both
read the report."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import serious_findings
from tests.browser.own import product_called
from tests.browser.product import Login, Product
from tests.databases import Session

MOVED = 90_000  # milliseconds: a job of the worker


@pytest.fixture(scope="module")
def product(databases: Session, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """Of its own: all that a seller has goes to somebody else."""
    with product_called("handovers", databases, tmp_path_factory) as product:
        yield product


@pytest.fixture(scope="module")
def logins(product: Product, browser: Browser) -> dict[str, Login]:
    return {login.role: login for login in reversed(product.logins())}


def _offer(page: Page, leaver: str, receiver: str, note: str) -> None:
    page.get_by_role("button", name=re.compile(leaver)).first.click()
    page.get_by_role("button", name="发起交接").click()
    dialog = page.get_by_role("dialog", name=f"交接 {leaver} 的工作")
    expect(dialog).to_contain_text("条线索")
    dialog.get_by_role("combobox").fill(receiver)
    page.get_by_title(receiver).first.click()
    dialog.get_by_label("留言").fill(note)
    assert serious_findings(page) == []
    dialog.get_by_role("button", name="发给他答复").click()
    expect(dialog).to_be_hidden()


def test_a_package_is_declined_with_a_reason(
    open_as: Callable[..., Page], logins: dict[str, Login]
) -> None:
    leaver, receiver = logins["seller"].name, logins["service"].name
    boss = open_as("administrator", "/settings?tab=people")
    _offer(boss, leaver, receiver, "下周五离职")

    phone = open_as("service", "/today", phone=True)
    card = phone.get_by_role("status").filter(has_text=f"{leaver} 的工作要交给你")
    card.get_by_role("link", name="去答复").click()
    expect(phone.get_by_text("下周五离职")).to_be_visible()
    expect(phone.get_by_text("还没有移交")).to_be_visible()
    phone.locator("label").filter(has_text="线索").click()
    first = phone.get_by_role("main").get_by_role("listitem").filter(has_text="首次触达").first
    expect(first).to_contain_text("新线索")
    assert serious_findings(phone) == []
    phone.get_by_role("button", name="谢绝").click()
    dialog = phone.get_by_role("dialog")
    expect(dialog.get_by_role("button", name="先写原因")).to_be_disabled()
    dialog.get_by_label("原因").fill("手上已经满了")
    dialog.get_by_role("button", name="谢绝", exact=True).click()
    expect(phone.get_by_text("没有接收：手上已经满了")).to_be_visible()

    boss.goto("/notifications")
    boss.get_by_role("button").filter(has_text=f"{receiver} 没有接收 {leaver} 的工作").click()
    expect(boss.get_by_text("没有接收：手上已经满了")).to_be_visible()


def test_a_package_is_accepted_moves_and_both_read_the_report(
    open_as: Callable[..., Page], logins: dict[str, Login]
) -> None:
    leaver, receiver = logins["seller"].name, logins["service"].name
    boss = open_as("administrator", "/settings?tab=people")
    _offer(boss, leaver, receiver, "请再看看")
    boss.get_by_role("link", name=re.compile("^交接单")).first.click()
    expect(boss.get_by_role("button", name="撤回")).to_be_visible()
    address = boss.url

    phone = open_as("service", address, phone=True)
    phone.get_by_role("button", name="全部接收").click()
    expect(phone.get_by_text("新到你手上的")).to_be_visible(timeout=MOVED)
    expect(phone.get_by_role("button", name="全部接收")).to_have_count(0)
    expect(phone.get_by_role("main")).to_contain_text("已经移交")
    assert serious_findings(phone) == []
    record = phone.get_by_role("main").get_by_role("listitem").get_by_role("link").first
    name = record.inner_text()

    boss.goto(address)
    expect(boss.get_by_text("移交明细")).to_be_visible()
    expect(boss.get_by_role("link", name=name, exact=True).first).to_be_visible()
    assert serious_findings(boss) == []

    record.click()
    expect(phone.get_by_role("heading", name=name).first).to_be_visible()
    phone.goto("/today")
    done = phone.get_by_role("status").filter(has_text=f"{leaver} 的工作已交给你")
    expect(done.get_by_role("link", name="看交接报告")).to_be_visible()
