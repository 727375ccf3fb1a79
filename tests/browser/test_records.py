"""Customers as people meet them: a lead becomes one, two write at once, a log-in runs out."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.asking import ask
from tests.browser.axe import serious_findings
from tests.browser.product import Login

pytestmark = pytest.mark.main_line


def _active_lead(page: Page) -> dict[str, Any]:
    lead: dict[str, Any] = ask(page, "GET", "/api/leads?state=active&limit=1")["items"][0]
    return lead


def _fact(page: Page, label: str) -> Locator:
    """Opens a fact for writing, at the side of a record."""
    return page.get_by_role("button", name=f"修改{label}")


def test_a_lead_becomes_a_customer_and_its_work_goes_on(open_as: Callable[..., Page]) -> None:
    page = open_as("seller", "/leads?state=qualified")
    row = page.get_by_role("row").nth(1).get_by_role("link").first
    company = row.inner_text()
    row.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(company)
    step = page.get_by_role("region", name="下一步").get_by_role("heading").inner_text()

    page.get_by_role("button", name="转为客户").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text(re.compile("SOP「.+」接着走"))).to_be_visible()
    assert serious_findings(page) == []
    dialog.get_by_role("button", name="转为客户").click()

    expect(page).to_have_url(re.compile(r"/customers/\d+$"))
    expect(page.get_by_role("heading", level=1)).to_have_text(company)
    expect(page.get_by_role("region", name="下一步").get_by_role("heading")).to_have_text(step)
    expect(page.get_by_text("决策链")).to_be_visible()
    assert serious_findings(page) == []

    # What was said to the lead stays with it, and leads to the customer.
    page.get_by_role("link", name=re.compile(f"{company}.*已转客户")).click()
    expect(page).to_have_url(re.compile(r"/leads/\d+$"))
    expect(page.get_by_text("已转客户", exact=True).first).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name=company)).to_be_visible()


def test_a_stale_save_is_merged_field_by_field(open_as: Callable[..., Page]) -> None:
    page = open_as("seller", "/today")
    lead = _active_lead(page)
    page.goto(f"/leads/{lead['id']}")
    _fact(page, "城市").click()
    theirs = {"version": lead["version"], "city": "镇江", "remark": "对方写的备注"}
    ask(page, "PATCH", f"/api/leads/{lead['id']}", theirs)

    field = page.get_by_role("textbox", name="城市", exact=True)
    field.fill("无锡")
    field.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("button", name="还有 1 项没选")).to_be_disabled()
    expect(dialog).to_contain_text("镇江")
    assert serious_findings(page) == []
    dialog.get_by_role("radiogroup", name="城市").get_by_role("radio", name="我写的").check()
    with page.expect_response(lambda answer: answer.request.method == "PATCH" and answer.ok):
        dialog.get_by_role("button", name="按选择保存").click()

    expect(dialog).to_have_count(0)
    kept = ask(page, "GET", f"/api/leads/{lead['id']}")
    assert (kept["city"], kept["remark"]) == ("无锡", "对方写的备注")


def test_the_main_contact_is_chosen_with_the_customer_and_with_the_person(
    open_as: Callable[..., Page],
) -> None:
    page = open_as("seller", "/today")
    person = {"name": "陈立", "phone": "13800138000"}
    customer = ask(page, "POST", "/api/customers", {"name": "临溪轴承二厂", "contact": person})
    further = {"customer_id": customer["id"], "name": "周敏"}
    second = ask(page, "POST", "/api/contacts", further)
    page.goto(f"/customers/{customer['id']}")

    page.get_by_role("combobox", name="主要联系人").select_option(label="周敏")
    expect(page.get_by_text("「周敏」现在是主要联系人")).to_be_visible()
    assert serious_findings(page) == []
    assert ask(page, "GET", f"/api/contacts/{second['id']}")["is_main"]

    (first,) = [
        one
        for one in ask(page, "GET", f"/api/contacts?customer_id={customer['id']}")["items"]
        if one["id"] != second["id"]
    ]
    page.goto(f"/contacts/{first['id']}")
    page.get_by_role("button", name="设为主要联系人").click()
    expect(page.get_by_text("主要联系人", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="设为主要联系人")).to_have_count(0)


def test_what_was_typed_outlives_the_log_in(
    open_as: Callable[..., Page], logins: dict[str, Login]
) -> None:
    page = open_as("seller", "/customers?new=true")
    form = page.get_by_role("complementary", name="新建客户")
    form.get_by_role("textbox", name="客户名称").fill("青禾包装机械")
    form.get_by_role("textbox", name="备注").fill("展会上认识，周三回电")
    ask(page, "DELETE", "/api/session")

    form.get_by_role("button", name="保存客户").click()
    dialog = page.get_by_role("dialog")
    dialog.locator("input[name=password]").fill(logins["seller"].password)
    dialog.locator("button[type=submit]").click()
    expect(dialog).to_have_count(0)
    expect(form.get_by_role("textbox", name="备注")).to_have_value("展会上认识，周三回电")
    form.get_by_role("button", name="保存客户").click()

    expect(page).to_have_url(re.compile(r"/customers/\d+$"))
    expect(page.get_by_role("heading", level=1)).to_have_text("青禾包装机械")
    expect(page.get_by_text("展会上认识，周三回电")).to_be_visible()


def test_a_cut_line_keeps_the_draft(open_as: Callable[..., Page]) -> None:
    page = open_as("seller", "/customers?new=true")
    name = page.get_by_role("textbox", name="客户名称")
    name.fill("临溪轴承")
    page.reload()

    expect(name).to_have_value("临溪轴承")
    page.get_by_role("button", name="重新写").click()
    expect(name).to_have_value("")
