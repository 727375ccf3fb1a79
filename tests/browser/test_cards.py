"""A card in WeCom: the seller's phone opens it, and what was pressed there is done at once."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.asking import ask
from tests.browser.axe import serious_findings
from tests.browser.own import product_called
from tests.browser.product import Clock, Login, Product
from tests.databases import Session
from tests.messengers import Platforms

PHONE, TASK = "13800138000", "寄样机资料"
RUNG = """async (words) => {
  const bell = await (await fetch("/api/notifications")).json();
  return bell.items.some((one) => `${one.title} ${one.body}`.includes(words));
}"""


@pytest.fixture(scope="module")
def wecom() -> Iterator[Platforms]:
    with Platforms(people={PHONE: "lin"}) as platforms:
        yield platforms


@pytest.fixture(scope="module")
def product(
    databases: Session, tmp_path_factory: pytest.TempPathFactory, wecom: Platforms
) -> Iterator[Product]:
    settings = {"GENJIN_WECOM_URL": wecom.url("wecom"), "GENJIN_ADDRESS": "{address}"}
    with product_called("cards", databases, tmp_path_factory, **settings) as product:
        yield product


@pytest.fixture(scope="module")
def clock(product: Product) -> Clock:
    return Clock(product)


@pytest.fixture(scope="module")
def logins(product: Product) -> dict[str, Login]:
    return {login.role: login for login in reversed(product.logins())}


def test_a_card_in_the_chat_is_acted_upon(
    open_as: Callable[..., Page],
    contexts: Callable[..., BrowserContext],
    logins: dict[str, Login],
    clock: Clock,
    wecom: Platforms,
) -> None:
    boss = open_as("administrator", "/settings?tab=people")
    boss.get_by_role("main").get_by_text(logins["seller"].name).first.click()
    boss.get_by_label("手机号").fill("138 0013 8000")
    boss.get_by_role("button", name="保存").click()
    expect(boss.get_by_text("已保存，马上生效")).to_be_visible()

    seller = open_as("seller", "/settings?tab=notifications", phone=True)
    expect(seller.get_by_text(f"企业微信按手机号 {PHONE} 找到你")).to_be_visible()
    company = "归帆造船"
    lead = ask(seller, "POST", "/api/leads", {"company": company, "source": "上门"})["id"]
    due = datetime.fromisoformat(clock.now()) + timedelta(hours=2)
    task = {"object_type": "lead", "object_id": lead, "title": TASK}
    ask(seller, "POST", "/api/tasks", task | {"due_at": due.isoformat()})
    clock.move("1h40m")
    seller.wait_for_function(RUNG, arg=TASK, polling=1000, timeout=60_000)
    clock.move("2m")  # what rings together goes together
    card = wecom.wait_for(TASK).body["template_card"]
    ways = {one["title"]: one["url"] for one in card["jump_list"]}
    assert list(ways) == ["写跟进", "稍后", "转交"]

    # Not signed in yet: the chat has a browser of its own.
    context = contexts(phone=True)
    page = context.new_page()
    page.goto(ways["稍后"])
    page.locator("input[name=login]").fill(logins["seller"].login)
    page.locator("input[name=password]").fill(logins["seller"].password)
    page.locator("input[name=password]").press("Enter")
    dialog = page.get_by_role("dialog").filter(has_text="稍后再做")
    dialog.get_by_role("button", name="客户在开会").click()
    dialog.get_by_role("button", name="稍后再做").click()
    expect(page.get_by_text("收起到").first).to_be_visible()
    assert serious_findings(page) == []

    page.goto(ways["写跟进"])
    page.get_by_label("内容", exact=True).fill("接通了：要先看看样机，周五再约")
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_text("这一项已经做完了")).to_be_visible()

    page.goto(ways["转交"])
    expect(page.get_by_text("这一项已经做完了")).to_be_visible()
    boss.goto(page.url)
    expect(boss.get_by_text("这一项已经做完了")).to_be_visible()
