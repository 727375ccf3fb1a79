"""What people do with a step beside its proof: tick, pause and resume it; a manager skips it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.asking import ask
from tests.browser.axe import serious_findings

pytestmark = pytest.mark.main_line


def _dialog(page: Page, step: str, act: str) -> Locator:
    page.get_by_role("button", name=f"更多操作：{step}").click()
    page.get_by_role("menuitem", name=act).click()
    return page.get_by_role("dialog")


def _on_line(page: Page, step: str) -> Locator:
    return page.get_by_role("listitem").filter(has_text=step).first


def test_a_step_is_ticked_paused_resumed_and_skipped(open_as: Callable[..., Page]) -> None:
    page = open_as("seller", "/today")
    lead = ask(page, "POST", "/api/leads", {"company": "栖禾食品机械", "contact_name": "周敏"})
    page.goto(f"/leads/{lead['id']}")

    checklist = page.get_by_role("group", name="清单")
    for name in ("看来源、官网和规模", "查是不是老客户或同一集团"):
        with page.expect_response(lambda answer: answer.url.endswith("/marks") and answer.ok):
            checklist.get_by_role("checkbox", name=name).press("Space")
    page.reload()
    expect(checklist.get_by_text("2/2")).to_be_visible()

    dialog = _dialog(page, "首次触达", "暂停…")
    expect(dialog.get_by_role("button", name="写下原因")).to_be_disabled()
    dialog.get_by_role("textbox", name="原因").fill("客户明天才回公司")
    assert serious_findings(page) == []
    dialog.get_by_role("button", name="暂停", exact=True).click()
    paused = page.get_by_text("暂停到 明天 09:00：客户明天才回公司")
    expect(paused).to_be_visible()
    expect(_on_line(page, "首次触达")).to_contain_text("暂停到 明天 09:00")
    expect(dialog).to_have_count(0)
    assert serious_findings(page) == []
    page.get_by_role("button", name="继续").click()
    expect(paused).to_have_count(0)

    manager = open_as("manager", f"/leads/{lead['id']}")
    dialog = _dialog(manager, "首次触达", "跳过…")
    dialog.get_by_role("textbox", name="原因").fill("展会上已经谈过")
    dialog.get_by_role("button", name="跳过这一步").click()
    expect(_on_line(manager, "首次触达")).to_contain_text("已跳过")
    expect(manager.get_by_role("button", name="更多操作：需求识别")).to_be_visible()
    expect(manager.get_by_text("跳过了「首次触达」：展会上已经谈过")).to_be_visible()
    expect(dialog).to_have_count(0)
    assert serious_findings(manager) == []
