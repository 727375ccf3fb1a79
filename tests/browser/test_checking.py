"""Somebody designs that a manager checks the needs; what was given is returned on the phone, mended
and agreed with, in a real browser."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.asking import ask
from tests.browser.axe import serious_findings

CITY = "核对市"
_OWN = {"who": "owner", "due": {"working_time": "4h"}}
DOCUMENT = {
    "sop": "checked",
    "name": "先核对再算",
    "starts_on": "lead",
    "enters": {"field": "city", "is": CITY},
    "steps": [
        {"key": "needs", "name": "写清需求", **_OWN, "proof": {"field": "needs"}},
        {"key": "offer", "name": "出方案", **_OWN, "after": ["needs"], "proof": {"click": {}}},
    ],
}


def _publish(page: Page) -> None:
    """In the designer it is said in a sentence who checks; then the SOP goes live."""
    sop = ask(page, "POST", "/api/sops/design", {"document": DOCUMENT})["sop_id"]
    page.goto(f"/sop/{sop}/design")
    page.get_by_text("写清需求", exact=True).first.click()
    part = page.get_by_role("region", name="怎样算完成")
    part.get_by_role("button", name="填好「需求」").click()
    with page.expect_response(lambda answer: answer.request.method == "PUT" and answer.ok):
        part.get_by_label("填好后由谁核对").select_option(label="上级")
    expect(part).to_contain_text(re.compile(r"再由\s*主管\s*核对"))
    assert serious_findings(page) == []
    design = ask(page, "GET", f"/api/sops/{sop}/design")
    body = {"to": "live", "note": "需求由主管核对", "revision": design["revision"]}
    ask(page, "POST", f"/api/sops/{sop}/versions/{design['number']}/publish", body)


def _write_needs(page: Page, lead: int, needs: str) -> None:
    version = ask(page, "GET", f"/api/leads/{lead}")["version"]
    ask(page, "PATCH", f"/api/leads/{lead}", {"needs": needs, "version": version})


def test_needs_are_checked_before_they_count(open_as: Callable[..., Page]) -> None:
    _publish(open_as("administrator", "/today"))
    seller = open_as("seller", "/today")
    name = "砚合核对机械"
    lead = ask(seller, "POST", "/api/leads", {"company": name, "city": CITY})["id"]
    _write_needs(seller, lead, "要联网")
    seller.goto(f"/leads/{lead}")
    expect(seller.get_by_text("已提交，等主管核对").first).to_be_visible()

    manager = open_as("manager", "/today", phone=True)
    row = manager.get_by_role("group", name=f"{name} 写清需求")
    row.get_by_role("button", name="退回重做").click()
    dialog = manager.get_by_role("dialog")
    dialog.get_by_label("原因").fill("没写预算")
    assert serious_findings(manager) == []
    dialog.get_by_role("button", name="退回重做").click()
    expect(row).to_have_count(0)

    seller.reload()
    expect(seller.get_by_text("被退回：没写预算").first).to_be_visible()
    seller.goto("/notifications")
    expect(seller.get_by_text("写清需求 核对没通过，请重做").first).to_be_visible()
    _write_needs(seller, lead, "要联网，预算 20 万")

    manager.goto(f"/leads/{lead}")
    manager.get_by_role("button", name="确认通过").first.click()
    expect(manager.get_by_role("button", name="确认通过")).to_have_count(0)
    seller.goto(f"/leads/{lead}")
    expect(seller.get_by_text("出方案").first).to_be_visible()
    steps = ask(seller, "GET", f"/api/leads/{lead}/page")["run"]["steps"]
    assert [one["state"] for one in steps if one["key"] == "needs"] == ["done"]
