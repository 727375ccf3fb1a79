"""Somebody without code takes the SOP of the library, draws a branch, a step beside another and a
rung, tries it, tries it out with one team, publishes it and sees what has changed."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.asking import ask
from tests.browser.drawing import is_saved, part_of, step_of
from tests.browser.own import product_called
from tests.browser.product import Login, Product
from tests.databases import Session

NOTE = "小预算的客户走快线，客服一起听反馈"
SMALL = {"field": "budget", "below": 50000}


@pytest.fixture(scope="module")
def product(databases: Session, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """Of its own: the SOP by which others would work changes."""
    with product_called("first_sop", databases, tmp_path_factory) as product:
        yield product


@pytest.fixture(scope="module")
def logins(product: Product, browser: Browser) -> dict[str, Login]:
    return {login.role: login for login in reversed(product.logins())}


def test_an_sop_is_drawn_tried_and_published(
    open_as: Callable[..., Page], logins: dict[str, Login]
) -> None:
    page = open_as("administrator", "/sop")
    sop = next(one for one in ask(page, "GET", "/api/sops")["items"] if one["key"] == "new_lead")
    page.get_by_role("article", name=sop["name"]).get_by_role("link", name="设计").click()
    _branch(page)
    _beside(page)
    page.keyboard.press("ControlOrMeta+s")
    is_saved(page)
    design = ask(page, "GET", f"/api/sops/{sop['id']}/design")
    steps = {step["key"]: step for step in design["document"]["steps"]}
    assert steps["step_8"]["when"] == SMALL
    assert steps["step_9"]["who"] == {"role": "service"}

    _try(page, sop["id"])
    seller = open_as("seller", "/today")
    team = ask(seller, "GET", "/api/session")["user"]["department"]["name"]
    page.goto(f"/sop/{sop['id']}/versions")
    page.get_by_role("button", name="发布…").first.click()
    _fill(page, team)
    page.get_by_role("dialog").get_by_role("button", name="开始试行").click()
    pilot = page.get_by_role("listitem").filter(has_text="试行").filter(has_text=NOTE)
    expect(pilot).to_be_visible()

    _goes_both_ways(seller, design["number"])
    pilot.get_by_role("button", name="转为线上…").click()
    _fill(page)
    page.get_by_role("dialog").get_by_role("button", name="上线", exact=True).click()
    live = page.get_by_role("listitem").filter(has_text=NOTE).filter(has_not_text="转为线上")
    expect(live.get_by_text("线上", exact=True)).to_be_visible()
    compared = page.get_by_role("region", name="对比")
    expect(compared.get_by_text(re.compile("新增「小团队快线」"))).to_be_visible()
    expect(compared.get_by_text(re.compile("新增「客服一起听」"))).to_be_visible()
    expect(compared.get_by_role("table")).to_contain_text("没有这一步")


def _branch(page: Page) -> None:
    """Behind 'needs': a budget below 50,000 goes the way of a small team."""
    step_of(page, "needs").click()
    page.keyboard.press("b")
    dialog = page.get_by_role("dialog", name="在「需求识别」后面分支")
    dialog.get_by_role("button", name="条件", exact=True).click()
    form = page.get_by_role("dialog", name="新条件")
    form.get_by_label("找字段").fill("预算")
    form.get_by_label("找字段").press("Enter")
    form.get_by_label("怎样比较").select_option(label="低于")
    form.get_by_label("预算 低于").fill("5万")
    form.get_by_role("button", name="完成").click()
    dialog.get_by_label("这一支的第一步").fill("小团队快线")
    dialog.get_by_role("button", name="加分支").click()
    expect(step_of(page, "step_8")).to_contain_text("小团队快线")


def _beside(page: Page) -> None:
    """Beside 'feedback': a step of service, which climbs to the manager when it is late."""
    step_of(page, "feedback").focus()
    step_of(page, "feedback").click()
    page.keyboard.press("p")
    expect(page.get_by_label("步骤名称")).to_be_focused()
    page.keyboard.type("客服一起听")
    expect(step_of(page, "step_9")).to_contain_text("客服一起听")
    part_of(page, "谁，什么时候").get_by_role("button", name="负责人").click()
    page.get_by_label("由谁做").select_option(label="某个角色，谁最空谁做")
    page.get_by_label("角色", exact=True).select_option(label="客服")
    ladder = _ladder(page)
    ladder.get_by_role("button", name="没有提醒").click()
    for count in range(1, 4):
        ladder.get_by_role("button", name="加一级").click()
        expect(ladder.get_by_role("combobox", name="什么时候")).to_have_count(count)
    expect(ladder).to_contain_text("逾期4 个工作小时告知总监")


def _ladder(page: Page) -> Locator:
    return part_of(page, "提醒与逾期")


def _try(page: Page, sop: int) -> None:
    """On one lead, and for the month that comes."""
    lead = ask(page, "GET", "/api/leads?view=all&state=new&limit=1")["items"][0]
    page.goto(f"/sop/{sop}/trial?draft=true&record={lead['id']}")
    line = page.get_by_role("list", name=f"「{lead['company']}」会走过的步骤")
    expect(line.get_by_text("首次触达")).to_be_visible()
    page.get_by_role("button", name="开始预测").click()
    expect(page.get_by_role("region", name="每人每天的步骤数")).to_be_visible()


def _fill(page: Page, *choices: str) -> None:
    dialog = page.get_by_role("dialog")
    for choice in choices:
        dialog.get_by_text(choice, exact=True).click()
    dialog.get_by_label("改了什么").fill(NOTE)


def _goes_both_ways(page: Page, number: int) -> None:
    """A lead with little to spend goes the small team's way, another does not."""
    for budget, small in ((30_000, True), (300_000, False)):
        made = ask(page, "POST", "/api/leads", {"company": f"预算 {budget} 的客户"})
        lead = ask(page, "GET", f"/api/leads/{made['id']}/page")
        assert lead["run"]["sop"]["version"] == number
        said = {
            "object_type": "lead",
            "object_id": made["id"],
            "channel": "phone",
            "happened_at": lead["now"],
            "content": "谈了停机告警，约下周看样板线",
        }
        ask(page, "POST", "/api/follow-ups", said)
        now = ask(page, "GET", f"/api/leads/{made['id']}/page")["lead"]["version"]
        ask(
            page,
            "PATCH",
            f"/api/leads/{made['id']}",
            {"version": now, "budget": budget, "needs": "三条线停机告警"},
        )
        steps = ask(page, "GET", f"/api/leads/{made['id']}/page")["run"]["steps"]
        states = {step["key"]: step["state"] for step in steps}
        assert (states["step_8"] == "skipped") is not small, states
        assert (states["proposal"] == "skipped") is small, states
