"""A seller goes away and comes back; meanwhile a colleague has their steps."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.product import Clock, Login

AFTERWARDS = 90_000  # milliseconds: a job of the worker, and Today reads anew each minute


def _plan(page: Page, deputy: str) -> None:
    """Tomorrow, for the day that the dialog proposes."""
    page.get_by_role("button", name="安排休假").click()
    dialog = page.get_by_role("dialog", name="安排休假")
    choice = dialog.get_by_label("代理人")
    option = choice.locator("option", has_text=deputy).first
    choice.select_option(option.get_attribute("value"))
    dialog.get_by_role("button", name="保存").click()
    expect(dialog).to_be_hidden()


def test_steps_go_to_the_deputy_and_come_back(
    open_as: Callable[..., Page], logins: dict[str, Login], clock: Clock
) -> None:
    away, deputy = logins["seller"], logins["service"]
    page = open_as("seller", "/settings?tab=leave")
    _plan(page, deputy.name)
    row = page.get_by_role("listitem", name=away.name)
    expect(row).to_contain_text("未开始")
    expect(row).to_contain_text(f"{deputy.name}代理")

    clock.move("1d")
    chip = re.compile(f"^代 {away.name}")
    theirs = open_as("service", "/today")
    card = theirs.get_by_role("group").filter(has=theirs.get_by_text(chip)).first
    expect(card).to_be_visible(timeout=AFTERWARDS)
    name = card.get_by_role("link").first.inner_text()
    page.goto("/today")
    expect(page.get_by_role("status").filter(has_text="你在休假")).to_contain_text(deputy.name)

    clock.move("1d")
    theirs.goto("/today")
    expect(theirs.get_by_text(chip)).to_have_count(0, timeout=AFTERWARDS)
    page.goto("/today")
    expect(page.get_by_role("link", name=name, exact=True).first).to_be_visible()
    expect(page.get_by_text("你在休假")).to_have_count(0)
