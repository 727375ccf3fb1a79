"""The panel in which a follow-up is written loses no word: not by a log-in that runs out, a cut
line, or somebody who was quicker."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Error, Locator, Page, expect

from tests.browser.axe import serious_findings
from tests.browser.product import Login

pytestmark = pytest.mark.main_line

SAID = "约了周四下午看样机，让设备部长也来"


def _ask(page: Page, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
    """Past the page: as the same person in another window."""
    token = page.request.get("/api/session").json()["csrf_token"]
    answer = page.request.fetch(path, method=method, data=body, headers={"X-CSRFToken": token})
    assert answer.ok, answer.text()
    return answer.json() if answer.text() else None


def _lead_at(page: Page, step: str) -> dict[str, Any]:
    rows = _ask(page, "GET", "/api/leads?state=active&limit=200")["items"]
    there = [row for row in rows if row["step"] and row["step"]["key"] == step]
    # The one with the most time left: no rung gives it to somebody else meanwhile.
    lead: dict[str, Any] = max(there, key=lambda row: row["step"]["due_at"] or "")
    return lead


def _panel(page: Page) -> Locator:
    """Opened on the record that is shown, where it is not open yet."""
    panel = page.get_by_role("complementary", name="写跟进")
    if panel.count() == 0:
        page.get_by_role("region", name="下一步").get_by_role("button", name="写跟进").click()
    return panel


def _content(panel: Locator) -> Locator:
    return panel.get_by_role("textbox", name="内容")


def _save(panel: Locator) -> None:
    button = panel.get_by_role("button", name=re.compile("^保存")).last
    try:
        button.wait_for()
    except Error as error:
        page = panel.page
        there = [one.inner_text() for one in (*panel.all(), *page.get_by_role("dialog").all())]
        foot = page.locator("footer").last.inner_html() if page.locator("footer").count() else ""
        raise AssertionError(f"no button to save with: {page.url} {there} {foot}") from error
    button.click()


def test_a_follow_up_outlives_the_log_in(
    open_as: Callable[..., Page], logins: dict[str, Login]
) -> None:
    page = open_as("seller", "/today")
    lead = _lead_at(page, "needs")
    page.goto(f"/leads/{lead['id']}")
    panel = _panel(page)
    _content(panel).fill(SAID)
    _ask(page, "DELETE", "/api/session")

    _save(panel)
    dialog = page.get_by_role("dialog")
    dialog.locator("input[name=password]").fill(logins["seller"].password)
    dialog.locator("button[type=submit]").click()
    expect(dialog).to_have_count(0)
    expect(_content(panel)).to_have_value(SAID)
    _save(panel)

    expect(panel).to_have_count(0)
    expect(page.get_by_role("listitem").filter(has_text=SAID)).to_have_count(1)


def test_a_button_keeps_its_name_while_it_is_busy(open_as: Callable[..., Page]) -> None:
    """The library's own spinner is read out, and stays behind where the answer is quick."""
    page = open_as("seller", "/today")
    page.goto(f"/leads/{_lead_at(page, 'needs')['id']}")
    panel = _panel(page)
    _content(panel).fill(SAID)
    page.route("**/api/follow-ups", lambda route: None)  # no answer comes
    _save(panel)
    button = panel.get_by_role("button", name=re.compile("^保存")).last
    expect(button).to_have_class(re.compile("ant-btn-loading"))


def test_a_cut_line_and_a_closed_page_keep_the_follow_up(open_as: Callable[..., Page]) -> None:
    page = open_as("seller", "/today")
    lead = _lead_at(page, "proposal")
    page.goto(f"/leads/{lead['id']}")
    panel = _panel(page)
    _content(panel).fill(SAID)
    page.route("**/api/follow-ups", lambda route: route.abort("aborted"))
    _save(panel)
    expect(panel.get_by_role("alert")).to_be_visible()
    expect(_content(panel)).to_have_value(SAID)

    page.reload()
    panel = _panel(page)
    expect(_content(panel)).to_have_value(SAID)
    page.unroute("**/api/follow-ups")
    _save(panel)
    expect(panel).to_have_count(0)
    expect(page.get_by_role("listitem").filter(has_text=SAID)).to_have_count(1)


def test_who_was_quicker_is_not_written_over(open_as: Callable[..., Page]) -> None:
    page = open_as("seller", "/today")
    lead = _lead_at(page, "needs")
    page.goto(f"/leads/{lead['id']}")
    panel = _panel(page)
    _content(panel).fill(SAID)
    panel.get_by_role("textbox", name="需求").fill("六台空压机要联网")
    version = _ask(page, "GET", f"/api/leads/{lead['id']}")["version"]
    theirs = {"version": version, "needs": "对方写的需求", "remark": "对方写的备注"}
    _ask(page, "PATCH", f"/api/leads/{lead['id']}", theirs)

    _save(panel)
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("对方写的需求")
    assert serious_findings(page) == []
    dialog.get_by_role("button", name="回去再改").click()
    expect(_content(panel)).to_have_value(SAID)

    _save(panel)
    dialog.get_by_role("radiogroup", name="需求").get_by_role("radio", name="我写的").check()
    dialog.get_by_role("button", name="按选择保存").click()
    expect(panel).to_have_count(0)
    kept = _ask(page, "GET", f"/api/leads/{lead['id']}")
    assert (kept["needs"], kept["remark"]) == ("六台空压机要联网", "对方写的备注")
