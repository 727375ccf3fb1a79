"""The map of a customer's life, in a real browser."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.axe import serious_findings


def test_a_number_of_a_phase_opens_its_records(open_as: Callable[..., Page]) -> None:
    page = open_as("director", "/sop")
    page.get_by_role("link", name="客户全程").click()
    deal = page.get_by_role("listitem", name="商机")
    expect(deal).to_contain_text("方案推送")
    assert serious_findings(page) == []
    number = deal.get_by_role("link", name="商机：在这一段的记录")
    count = int(number.inner_text())
    number.click()
    panel = page.get_by_role("complementary").or_(page.get_by_role("dialog")).last
    expect(panel).to_contain_text(f"{count} 条")
    expect(panel.get_by_role("listitem")).to_have_count(count)
    assert serious_findings(page) == []


def test_a_seller_sees_less_and_changes_nothing(open_as: Callable[..., Page]) -> None:
    def records(page: Page) -> int:
        page.goto("/sop/map")
        deal = page.get_by_role("listitem", name="商机")
        return int(deal.get_by_role("link", name="商机：在这一段的记录").inner_text())

    page = open_as("seller", "/today", phone=True)
    assert records(page) < records(open_as("director", "/today"))
    expect(page.get_by_role("button", name="改目标和部门")).to_have_count(0)
    assert serious_findings(page) == []


def test_the_goal_is_said_in_the_companys_words(open_as: Callable[..., Page]) -> None:
    page = open_as("administrator", "/sop/map")
    phase = page.get_by_role("listitem", name="转介绍")
    phase.get_by_role("button", name="改目标和部门").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("目标").fill("每个老客户带来一个新客户")
    assert serious_findings(page) == []
    dialog.get_by_role("button", name="保存").click()
    expect(phase).to_contain_text("每个老客户带来一个新客户")
