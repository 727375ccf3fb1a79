"""An administrator changes an SOP: a draft, a pilot with one team, publication, comparison."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.axe import serious_findings
from tests.browser.conftest import sign_in
from tests.browser.product import Login

NOTE = "首次触达放宽到 4 小时，先加一步主管打招呼"
QUICK = """\
  - key: quick
    name: {zh: 主管打招呼, en: Hello from the manager}
    who: manager
    due: {working_time: 1h}
    proof: {follow_up: {by_role: manager}}

  - key: needs
"""


def _ask(page: Page, method: str, path: str, body: Any = None) -> Any:
    """As the page itself would ask."""
    token = page.request.get("/api/session").json()["csrf_token"]
    headers = {"X-CSRFToken": token}
    answer = page.request.fetch(path, method=method, data=body, headers=headers)
    assert answer.ok, answer.text()
    return answer.json()


def _publish(page: Page, *choices: str) -> None:
    dialog = page.get_by_role("dialog")
    for choice in choices:
        dialog.get_by_text(choice, exact=True).click()
    dialog.get_by_label("改了什么").fill(NOTE)
    expect(dialog.get_by_text(re.compile(r"条会换过来"))).to_be_visible()
    assert serious_findings(page) == []


def test_a_version_is_tried_by_a_team_and_then_taken_by_all(
    open_as: Callable[..., Page],
    contexts: Callable[..., BrowserContext],
    logins: dict[str, Login],
) -> None:
    page = open_as("administrator", "/sop")
    sops = _ask(page, "GET", "/api/sops")["items"]
    sop = next(one for one in sops if one["key"] == "new_lead")
    seller = contexts()
    sign_in(seller, logins["seller"])
    me = seller.request.get("/api/session").json()["user"]

    page.goto(f"/sop/{sop['id']}/file")
    file = page.get_by_label("源文件")
    file.fill(
        file.input_value()
        .replace("due: {working_time: 2h}", "due: {working_time: 4h}")
        .replace("  - key: needs\n", QUICK)
    )
    page.get_by_role("button", name="存草稿").click()
    expect(page.get_by_text("草稿已保存")).to_be_visible()
    page.get_by_role("button", name="发布…").click()

    _publish(page, me["department"]["name"], "现在就换")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("新增的步骤：主管打招呼")).to_be_visible()
    dialog.get_by_role("button", name="开始试行").click()
    pilot = page.get_by_role("listitem").filter(has_text="试行").filter(has_text=NOTE)
    expect(pilot).to_be_visible()
    expect(pilot.get_by_text(re.compile(r"\d+ 条换到了这个版本"))).to_be_visible()

    lead = seller.request.post(
        "/api/leads",
        data={"company": "试行新线索"},
        headers={"X-CSRFToken": seller.request.get("/api/session").json()["csrf_token"]},
    ).json()
    run = seller.request.get(f"/api/leads/{lead['id']}/page").json()["run"]
    assert run["sop"]["version"] == sop["version"] + 1
    assert "quick" in [step["key"] for step in run["steps"]]

    pilot.get_by_role("button", name="转为线上…").click()
    _publish(page, "现在就换")
    page.get_by_role("dialog").get_by_role("button", name="上线", exact=True).click()
    # While it is tried, its button says 'to live'.
    live = page.get_by_role("listitem").filter(has_text=NOTE).filter(has_not_text="转为线上")
    expect(live.get_by_text("线上", exact=True)).to_be_visible()
    expect(live.get_by_text(re.compile(r"\d+ 条换到了这个版本"))).to_be_visible()
    versions = _ask(page, "GET", f"/api/sops/{sop['id']}/versions")["items"]
    assert [one["status"] for one in versions] == ["live", "retired"]
    assert versions[1]["running"] == 0

    compared = page.get_by_role("region", name="对比")
    expect(compared.get_by_text(re.compile("新增「主管打招呼」"))).to_be_visible()
    expect(compared.get_by_text(re.compile("2 个工作小时内 → 4 个工作小时内"))).to_be_visible()
    expect(compared.get_by_role("table")).to_contain_text("没有这一步")
    assert serious_findings(page) == []


@pytest.mark.parametrize(
    ("language", "phone", "dark"), [("zh-CN", True, False), ("en", True, True), ("en", False, True)]
)
def test_the_versions_fit_every_screen(
    contexts: Callable[..., BrowserContext],
    logins: dict[str, Login],
    language: str,
    phone: bool,
    dark: bool,
) -> None:
    context = contexts(phone=phone, language=language, dark=dark)
    sign_in(context, logins["administrator"])
    page = context.new_page()
    page.goto("/sop")
    number = _ask(page, "GET", "/api/sops")["items"][0]["id"]
    page.goto(f"/sop/{number}/versions")

    expect(page.get_by_role("list").first).to_be_visible()
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert serious_findings(page) == []
