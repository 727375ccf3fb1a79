"""An administrator gives a department one day off, puts somebody on nights, and takes it back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import serious_findings, wait_until_still
from tests.browser.product import Login

pytestmark = pytest.mark.main_line

DEPARTMENT = "客户服务部"
AFTERWARDS = 30_000  # milliseconds: a job of the worker


def _own(page: Page) -> Locator:
    return page.get_by_role("region", name="部门和班次")


def _dialog(page: Page, name: str) -> Locator:
    dialog = page.get_by_role("dialog", name=name)
    expect(dialog).to_be_visible()
    wait_until_still(page)
    return dialog


def _one_day_off(page: Page) -> None:
    _own(page).get_by_role("button", name="部门单独的时间").click()
    dialog = _dialog(page, "部门单独的时间")
    choice = dialog.get_by_label("部门", exact=True)
    choice.select_option(choice.locator("option", has_text=DEPARTMENT).get_attribute("value"))
    dialog.get_by_text("单休").click()
    dialog.get_by_label("午休", exact=True).uncheck()
    dialog.get_by_label("下班时间").fill("17")
    dialog.get_by_role("button", name="保存工作时间").click()
    expect(dialog).to_be_hidden()


def _nights(page: Page, name: str) -> None:
    _own(page).get_by_role("button", name="加一个班次").click()
    dialog = _dialog(page, "加一个班次")
    dialog.get_by_label("人员").fill(name)
    # Enter takes what is marked in the list, which has to be there.
    expect(page.locator(".ant-select-item-option-active").get_by_text(name)).to_be_visible()
    page.keyboard.press("Enter")
    dialog.get_by_label("名称").click()  # the list of people closes
    dialog.get_by_label("名称").fill("夜班")
    expect(dialog.get_by_text("次日")).to_be_visible()
    assert serious_findings(page) == []
    dialog.get_by_role("button", name="保存工作时间").click()
    expect(dialog).to_be_hidden()


def _remove(page: Page, name: str) -> None:
    page.get_by_role("button", name=f"去掉{name}").click()
    _dialog(page, f"去掉「{name}」").get_by_role("button", name="去掉").click()
    expect(page.get_by_role("listitem", name=name)).to_have_count(0)


def test_a_department_and_a_shift_have_hours_of_their_own(
    open_as: Callable[..., Page], logins: dict[str, Login]
) -> None:
    page = open_as("administrator", "/settings?tab=calendar")
    expect(_own(page)).to_contain_text("现在所有人都按公司的时间")

    _one_day_off(page)
    _nights(page, logins["seller"].name)

    department = _own(page).get_by_role("listitem", name=DEPARTMENT)
    expect(department).to_contain_text("单休，09:00–17:00")
    shift = _own(page).get_by_role("listitem", name="夜班")
    expect(shift).to_contain_text("双休，22:00–次日 06:00")
    expect(shift).to_contain_text(logins["seller"].name)
    assert serious_findings(page) == []

    page.get_by_role("button", name="修改夜班").click()
    dialog = _dialog(page, "夜班")
    dialog.get_by_text("大小周").click()
    dialog.get_by_text("本周上五天").click()
    dialog.get_by_role("button", name="保存工作时间").click()
    expect(shift).to_contain_text("大小周，本周上五天", timeout=AFTERWARDS)

    _remove(page, "夜班")
    _remove(page, DEPARTMENT)
    expect(_own(page)).to_contain_text("现在所有人都按公司的时间")
