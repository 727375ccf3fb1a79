"""The main job as people do it: a list becomes leads, an SOP that keeps itself, a monitor."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from bench.lists import dirty_list
from tests.browser.product import Clock

ROWS = 60
SLOW = 60_000  # milliseconds: a job of the worker


def _number(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _import(page: Page, folder: Path) -> None:
    """Upload, look at the columns, try, run; counts that add up."""
    path = folder / "客户名单.xlsx"
    path.write_bytes(dirty_list(ROWS))
    page.locator("input[type=file]").set_input_files(path)
    expect(page.get_by_text("每一列是什么")).to_be_visible(timeout=SLOW)
    team = page.get_by_label("团队")
    team.select_option(team.locator("option", has_text="销售一部").first.get_attribute("value"))
    page.get_by_role("radio", name="现在就开始").check()
    page.get_by_role("button", name="试运行", exact=True).click()
    expect(page.get_by_text("没有动任何数据", exact=True)).to_be_visible(timeout=SLOW)
    page.get_by_role("button", name=re.compile(r"^导入 \d+ 行")).click()
    expect(page.get_by_text(f"共 {ROWS} 行，每一行都有去处。")).to_be_visible(timeout=SLOW)


def _first_contact(page: Page) -> Locator:
    return page.get_by_role("group", name=re.compile("首次触达")).first


def _write(page: Page, words: str) -> None:
    """By keyboard alone, from the selected card to the next."""
    page.keyboard.press("e")
    panel = page.get_by_role("complementary", name="写跟进")
    content = panel.get_by_label("内容", exact=True)
    expect(content).to_be_focused()
    page.keyboard.type(words)
    page.keyboard.press("Control+Enter")


@pytest.mark.main_line
def test_from_a_list_to_the_next_step(open_as: Callable[..., Page], tmp_path: Path) -> None:
    _import(open_as("administrator", "/imports"), tmp_path)

    page = open_as("seller", "/today")
    card = _first_contact(page)
    card.click()
    before = card.get_by_role("link").first.inner_text()
    _write(page, "最在意停机告警，预算 40 万以内，春节前要看到样板线")

    expect(page.get_by_text("按时完成").first).to_be_visible()
    panel = page.get_by_role("complementary", name="写跟进")
    expect(panel).to_be_visible()
    expect(panel.get_by_role("heading").first).not_to_have_text(before)


def test_time_passes_and_everybody_hears_of_it_once(
    open_as: Callable[..., Page], clock: Clock
) -> None:
    clock.move("3h")
    page = open_as("manager", "/notifications")
    entry = page.get_by_text(re.compile("首次触达 逾期未完成")).first
    expect(entry).to_be_visible(timeout=SLOW)
    entry.click()
    expect(page.get_by_role("dialog").get_by_role("link").first).to_be_visible()

    clock.move("5h")
    page = open_as("director", "/notifications")
    expect(page.get_by_text(re.compile("首次触达 逾期 4 小时")).first).to_be_visible(timeout=SLOW)


def test_every_number_of_the_monitor_opens_its_records(open_as: Callable[..., Page]) -> None:
    page = open_as("director", "/sops")
    flow = page.get_by_role("region", name=re.compile("各步骤的线索"))
    late = flow.get_by_text(re.compile(r"^\d+ 逾期$")).first
    wanted = _number(late.inner_text())
    late.click()

    drawer = page.get_by_role("dialog")
    expect(drawer).to_contain_text(str(wanted))
    expect(drawer.get_by_role("link").first).to_be_visible()
