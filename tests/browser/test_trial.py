"""An SOP is tried out: on a record, on the past, for the month that comes."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import serious_findings

pytestmark = pytest.mark.main_line


def test_an_sop_is_tried_out(open_as: Callable[..., Page]) -> None:
    page = open_as("manager", "/sop")
    page.get_by_role("link", name="试运行").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("试运行 · 新线索")
    lead = page.request.get("/api/leads?view=department&state=new&limit=1").json()["items"][0]

    field = page.get_by_role("combobox", name="线索")
    field.fill(lead["company"])
    page.get_by_title(lead["company"]).click()
    line = page.get_by_role("list", name=f"「{lead['company']}」会走过的步骤")
    expect(line.get_by_text("首次触达")).to_be_visible()
    expect(line.get_by_text("走完", exact=True)).to_be_visible()
    page.get_by_role("radiogroup").get_by_text("没有人做").click()
    expect(line.get_by_text("一直没做").first).to_be_visible()
    expect(page).to_have_url(re.compile(rf"record={lead['id']}.*pace=never"))

    page.get_by_role("button", name="开始重演").click()
    expect(page.get_by_role("region", name="按步骤").get_by_text("首次触达")).to_be_visible()
    page.get_by_role("button", name="开始预测").click()
    expect(page.get_by_text("没有人超过每天 20 步")).to_be_visible()
    limit = page.get_by_role("spinbutton", name="每人每天最多")
    limit.fill("1")
    limit.blur()
    expect(page.get_by_text(re.compile("超过每天 1 步"))).to_be_visible()
    over = page.get_by_role("region", name="每人每天的步骤数").locator("[data-load=over]").first
    expect(over).to_contain_text("!")
    assert serious_findings(page) == []
