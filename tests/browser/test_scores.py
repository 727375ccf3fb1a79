"""The score of a month in a real browser: disputed on the phone, answered at the desk."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.axe import serious_findings
from tests.browser.product import Login


def test_a_score_is_disputed_and_answered(
    open_as: Callable[..., Page], logins: dict[str, Login]
) -> None:
    seller = logins["seller"].name
    page = open_as("seller", "/me", phone=True)
    page.get_by_role("link", name="我的得分").click()
    expect(page.get_by_role("heading", name="得分")).to_be_visible()
    step = page.get_by_role("listitem").filter(has=page.get_by_role("button", name="申诉")).first
    record = step.get_by_role("link").inner_text()
    step.get_by_role("button", name="申诉").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("理由").fill("客户出国，约好周五再联系")
    dialog.get_by_role("button", name="提交申诉").click()
    expect(dialog).to_be_hidden()
    mine = page.get_by_role("listitem").filter(has_text="客户出国，约好周五再联系")
    expect(mine).to_contain_text("等待答复")

    above = open_as("director", "/scores")
    row = above.get_by_role("link", name=seller)
    expect(row).to_contain_text("1 条申诉待答复")
    asked = above.get_by_role("listitem").filter(has_text="客户出国，约好周五再联系")
    expect(asked).to_contain_text(record)
    asked.get_by_role("button", name="答复").click()
    answer = above.get_by_role("dialog")
    answer.get_by_text("维持原判", exact=True).click()
    expect(answer.get_by_role("button", name="先写理由")).to_be_disabled()
    answer.get_by_text("申诉成立", exact=True).click()
    answer.get_by_role("button", name="答复", exact=True).click()
    expect(answer).to_be_hidden()
    expect(row).to_contain_text("1 步申诉成立，不计入")

    row.click()
    panel = above.get_by_role("dialog")
    expect(panel).to_contain_text("计入的到期步骤")
    expect(panel.get_by_role("listitem").filter(has_text=record).first).to_contain_text(seller)
    assert serious_findings(above) == []

    page.reload()
    expect(mine).to_contain_text("申诉成立，不计入")
