"""Somebody who writes no files draws an SOP: a branch, a step beside another, a rung."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.asking import ask
from tests.browser.axe import serious_findings
from tests.browser.conftest import sign_in
from tests.browser.drawing import is_saved, part_of, step_of
from tests.browser.product import Login


def _branch(page: Page) -> None:
    """Behind 'needs': potential ones go a way of their own."""
    step_of(page, "needs").click()
    page.keyboard.press("b")
    dialog = page.get_by_role("dialog", name="在「需求识别」后面分支")
    dialog.get_by_role("button", name="条件", exact=True).click()
    form = page.get_by_role("dialog", name="新条件")
    form.get_by_label("找字段").fill("客户分层")
    form.get_by_label("找字段").press("Enter")
    form.get_by_role("button", name="潜在").click()
    form.get_by_role("button", name="完成").click()
    dialog.get_by_label("这一支的第一步").fill("小团队快走")
    assert serious_findings(page) == []
    dialog.get_by_role("button", name="加分支").click()
    expect(step_of(page, "step_8")).to_contain_text("小团队快走")


def _beside(page: Page) -> None:
    """Beside 'feedback': a step of service, told in three rungs."""
    step_of(page, "feedback").focus()
    step_of(page, "feedback").click()
    page.keyboard.press("p")
    expect(page.get_by_label("步骤名称")).to_be_focused()
    page.keyboard.type("客服一起听")
    expect(step_of(page, "step_9")).to_contain_text("客服一起听")
    part_of(page, "谁，什么时候").get_by_role("button", name="负责人").click()
    page.get_by_label("由谁做").select_option(label="某个角色，谁最空谁做")
    page.get_by_label("角色", exact=True).select_option(label="客服")
    ladder = part_of(page, "提醒与逾期")
    ladder.get_by_role("button", name="没有提醒").click()
    for count in range(1, 4):
        ladder.get_by_role("button", name="加一级").click()
        expect(ladder.get_by_role("combobox", name="什么时候")).to_have_count(count)
    expect(ladder).to_contain_text("逾期4 个工作小时告知总监")
    assert serious_findings(page) == []


def test_somebody_without_code_draws_a_new_version(open_as: Callable[..., Page]) -> None:
    page = open_as("administrator", "/sop")
    sop = next(one for one in ask(page, "GET", "/api/sops")["items"] if one["key"] == "new_lead")
    page.get_by_role("article", name=sop["name"]).get_by_role("link", name="设计").click()
    expect(page.get_by_text("改动会存成草稿")).to_be_visible()

    _branch(page)
    for said in ("客户分层 是 潜在", "客户分层 不是 潜在"):
        expect(page.get_by_title(said, exact=True)).to_be_visible()

    _beside(page)
    ladder = part_of(page, "提醒与逾期")
    page.keyboard.press("ControlOrMeta+z")
    expect(ladder).not_to_contain_text("总监。")
    page.keyboard.press("ControlOrMeta+Shift+z")
    expect(ladder).to_contain_text("逾期4 个工作小时告知总监")
    page.keyboard.press("ControlOrMeta+s")
    is_saved(page)

    design = ask(page, "GET", f"/api/sops/{sop['id']}/design")
    steps = {step["key"]: step for step in design["document"]["steps"]}
    assert design["status"] == "draft"
    assert steps["step_8"]["when"] == {"field": "tier", "is": "potential"}
    assert steps["proposal"]["when"] == {"field": "tier", "is_not": "potential"}
    assert steps["step_9"]["who"] == {"role": "service"}
    assert [rung["at"] for rung in steps["step_9"]["ladder"]] == ["-30m", "0m", "4h"]
    assert steps["decision"]["after"] == ["feedback", "step_9"]

    page.reload()
    expect(step_of(page, "step_9")).to_contain_text("客服")
    expect(page.get_by_text("超过 7 步，大家会照做吗？")).to_be_visible()
    _mark_what_is_wrong(page)
    page.get_by_role("button", name="发布…").click()
    expect(page.get_by_role("dialog")).to_contain_text(f"发布 v{design['number']}")
    _ask_away(page, sop["id"])


def _mark_what_is_wrong(page: Page) -> None:
    """A person who does not work here: the step, the list and the button say so."""
    step_of(page, "step_8").click()
    who = part_of(page, "谁，什么时候")
    who.get_by_role("button", name="负责人").click()
    page.get_by_label("由谁做").select_option(label="指定的人")
    mend = page.get_by_role("button", name=re.compile("改好 . 处错误后发布"))
    expect(mend).to_be_visible()
    expect(step_of(page, "step_8").get_by_role("img")).to_be_visible()
    page.keyboard.press("Escape")
    mend.click()
    expect(page.get_by_label("步骤名称")).to_have_value("小团队快走")
    page.get_by_role("button", name="撤销").click()
    expect(page.get_by_role("button", name="发布…")).to_be_visible()


def _ask_away(page: Page, sop_id: int) -> None:
    """Other tests find the SOP as it was."""
    revision = ask(page, "GET", f"/api/sops/{sop_id}/design")["revision"]
    token = page.request.get("/api/session").json()["csrf_token"]
    page.request.post(
        f"/api/sops/{sop_id}/draft/discard",
        data={"revision": revision},
        headers={"X-CSRFToken": token},
    )


def test_a_new_sop_begins_as_a_draft(open_as: Callable[..., Page]) -> None:
    page = open_as("administrator", "/sop")
    page.get_by_role("button", name="新建 SOP").click()
    page.get_by_label("叫什么").fill("展会线索")
    page.get_by_role("button", name="开始画").click()
    expect(step_of(page, "step_1")).to_contain_text("第一步")
    page.keyboard.press("Escape")
    step_of(page, "step_1").click()
    page.keyboard.press("n")
    expect(page.get_by_label("步骤名称")).to_have_value("新步骤")
    expect(page.get_by_label("步骤名称")).to_be_focused()
    page.keyboard.type("约一次拜访")
    expect(step_of(page, "step_2")).to_contain_text("约一次拜访")
    is_saved(page)

    page.goto("/sop")
    card = page.get_by_role("article", name="展会线索")
    expect(card).to_contain_text("草稿，还没上线")
    expect(card).to_contain_text("约一次拜访")
    card.get_by_role("link", name="版本").click()
    page.get_by_role("button", name="丢弃").click()
    page.get_by_role("dialog").get_by_role("button", name="丢弃").click()
    expect(page.get_by_role("heading", name="SOP 库")).to_be_visible()
    expect(page.get_by_role("article", name="展会线索")).to_have_count(0)


@pytest.mark.parametrize(
    ("language", "phone", "dark"), [("zh-CN", True, True), ("en", True, False), ("en", False, True)]
)
def test_the_designer_fits_every_screen(
    contexts: Callable[..., BrowserContext],
    logins: dict[str, Login],
    language: str,
    phone: bool,
    dark: bool,
) -> None:
    context = contexts(phone=phone, language=language, dark=dark)
    sign_in(context, logins["seller"])
    page = context.new_page()
    page.goto("/sop")
    number = ask(page, "GET", "/api/sops")["items"][0]["id"]
    page.goto(f"/sop/{number}/design")

    first = page.get_by_role("list").get_by_role("button") if phone else page.locator("[data-step]")
    first.first.click()
    expect(page.get_by_role("button", name="1" if phone else "2").first).to_be_visible()
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert serious_findings(page) == []
