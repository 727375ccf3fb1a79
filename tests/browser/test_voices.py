"""What a seller says of a step on the phone is answered in the designer, in a real browser."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.axe import serious_findings


def test_what_is_said_of_a_step_is_answered(open_as: Callable[..., Page]) -> None:
    page = open_as("seller", "/today", phone=True)
    page.get_by_role("group").get_by_role("link").first.click()
    page.get_by_role("button", name=re.compile("^更多操作")).first.click()
    page.get_by_role("menuitem", name="反馈这一步").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("button", name="先选一种")).to_be_disabled()
    dialog.get_by_role("button", name="说不清").click()
    dialog.get_by_label("说说为什么").fill("不知道写到多细才算数")
    title = dialog.locator(".ant-modal-title").inner_text()
    step = re.search("「(.+)」", title)
    assert step is not None
    dialog.get_by_role("button", name="提交").click()
    expect(dialog).to_be_hidden()

    above = open_as("administrator", "/sops")
    above.get_by_role("link", name="打开设计").first.click()
    above.get_by_text(step[1], exact=True).first.click()
    said = above.get_by_role("region", name="大家怎么说")
    expect(said).to_contain_text("说不清 1 人")
    said.get_by_role("button", name="答复").click()
    answer = above.get_by_role("dialog")
    answer.get_by_label("答复").fill("下一版写清楚")
    answer.get_by_role("button", name="答复", exact=True).click()
    expect(answer).to_be_hidden()
    expect(said).to_contain_text("下一版写清楚")
    assert serious_findings(above) == []

    page.goto("/notifications")
    expect(page.get_by_text("下一版写清楚")).to_be_visible()
