"""Conditions written with pills: on the list of leads, in its address, on the phone."""

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.asking import ask
from tests.browser.axe import serious_findings

pytestmark = pytest.mark.main_line


def _rows(page: Page) -> list[str]:
    table = page.get_by_role("table", name="线索")
    expect(table).not_to_have_attribute("aria-busy", "true")
    return table.get_by_role("row").get_by_role("link").all_inner_texts()


def _choose(page: Page, field: str, operator: str, *, form_of: str = "新条件") -> Locator:
    """The form that was opened last (the one before may still be fading away), with the field
    found by typing and Enter."""
    form = page.get_by_role("dialog", name=form_of, exact=True).last
    form.get_by_label("找字段").fill(field)
    form.get_by_label("找字段").press("Enter")
    form.get_by_label("怎样比较").select_option(label=operator)
    return form


def _filter_in(page: Page) -> Any:
    (found,) = parse_qs(urlsplit(page.url).query)["filter"]
    return json.loads(found)


def _expected(page: Page, tree: Any) -> set[str]:
    found = ask(
        page, "GET", f"/api/leads?view=department&limit=200&filter={quote(json.dumps(tree))}"
    )
    return {row["company"] for row in found["items"]}


def test_a_filter_of_pills_and_a_group_is_the_address(open_as: Callable[..., Page]) -> None:
    page = open_as("manager", "/leads")
    page.get_by_role("button", name="筛选", exact=True).click()
    form = _choose(page, "城市", "不为空")
    assert serious_findings(page) == []
    form.get_by_role("button", name="完成").click()
    expect(page.get_by_role("button", name="城市 不为空", exact=True)).to_be_visible()

    page.get_by_role("button", name="条件组").click()
    form = _choose(page, "客户分层", "是其中之一", form_of="新一组的第一个条件")
    form.get_by_role("button", name="高价值").click()
    form.get_by_role("button", name="潜在").click()
    form.get_by_role("button", name="完成").click()
    page.get_by_role("button", name="在这一组加条件").click()
    form = _choose(page, "最近跟进", "不在")
    form.get_by_role("combobox", name="最近跟进 不在").select_option(label="最近 N 天")
    form.get_by_label("多少天").fill("14")
    form.get_by_label("多少天").press("Enter")

    group = page.get_by_role("group", name="一组条件，满足任一")
    expect(group.get_by_role("button", name="最近跟进 不在 最近 14 天", exact=True)).to_be_visible()
    assert serious_findings(page) == []
    wanted = {
        "all": [
            {"field": "city", "filled": True},
            {
                "any": [
                    {"field": "tier", "in": ["high_value", "potential"]},
                    {"field": "last_follow_up_at", "not_within": {"last_days": 14}},
                ]
            },
        ]
    }
    assert _filter_in(page) == wanted
    expected = _expected(page, wanted)
    everything = _expected(page, {"field": "city", "filled": True})
    assert expected < everything
    expect(page.get_by_role("status").get_by_text(f"{len(expected)} 条")).to_be_visible()
    rows = _rows(page)

    page.reload()
    expect(group.get_by_role("button", name="最近跟进 不在 最近 14 天", exact=True)).to_be_visible()
    expect(page.get_by_role("status").get_by_text(f"{len(expected)} 条")).to_be_visible()
    assert _rows(page) == rows

    page.get_by_role("button", name="城市 不为空", exact=True).press("Delete")
    expect(page.get_by_role("button", name="城市 不为空", exact=True)).to_have_count(0)
    assert _filter_in(page) == {"all": [wanted["all"][1]]}


def test_a_field_that_is_gone_is_said_and_taken_away(open_as: Callable[..., Page]) -> None:
    tree = {"all": [{"field": "turnover", "below": 50000}, {"field": "tier", "is": "growing"}]}
    page = open_as("manager", f"/leads?filter={quote(json.dumps(tree))}")

    expect(page.get_by_text("这个筛选用不了")).to_be_visible()
    alert = page.get_by_role("alert").filter(has_text="没有「turnover」这个字段")
    expect(alert).to_be_visible()
    assert serious_findings(page) == []
    alert.get_by_role("button", name="去掉这个条件").click()

    expect(page.get_by_role("alert")).to_have_count(0)
    assert _filter_in(page) == {"field": "tier", "is": "growing"}
    number = len(_expected(page, _filter_in(page)))
    expect(page.get_by_role("status").get_by_text(f"{number} 条")).to_be_visible()


def test_an_address_that_is_no_filter_is_not_passed_over(open_as: Callable[..., Page]) -> None:
    page = open_as("seller", "/contacts?filter=%7Bbroken")

    expect(page.get_by_text("这个筛选用不了")).to_be_visible()
    page.get_by_role("button", name="去掉全部条件").click()
    expect(page.get_by_text("这个筛选用不了")).to_have_count(0)
    expect(page).to_have_url(re.compile("/contacts$"))


def test_on_the_phone_conditions_stand_in_a_sheet(open_as: Callable[..., Page]) -> None:
    page = open_as("manager", "/customers", phone=True)
    page.get_by_role("button", name="筛选", exact=True).tap()
    sheet = page.get_by_role("dialog", name="筛选条件")
    sheet.get_by_role("button", name="条件", exact=True).tap()
    form = page.get_by_role("dialog", name="新条件")
    form.get_by_role("button", name="负责人", exact=True).tap()
    form.get_by_label("怎样比较").select_option(label="是其中之一")
    form.get_by_role("button", name="我的下属").tap()
    assert serious_findings(page) == []
    form.get_by_role("button", name="完成").tap()

    expect(
        sheet.get_by_role("button", name="负责人 是其中之一： 我的下属", exact=True)
    ).to_be_visible()
    assert serious_findings(page) == []
    sheet.get_by_role("button", name="看结果").tap()
    expect(page.get_by_role("button", name="筛选 1")).to_be_visible()
    assert _filter_in(page) == {"field": "owner", "in": ["my_people"]}


def test_who_asked_for_stillness_finds_the_form_at_its_button(
    open_as: Callable[..., Page],
) -> None:
    page = open_as("manager", "/leads")
    page.emulate_media(reduced_motion="reduce")
    page.get_by_role("button", name="筛选", exact=True).click()

    form = _choose(page, "城市", "不为空")
    expect(form).to_be_in_viewport(ratio=1)
    form.get_by_role("button", name="完成").click()
    expect(page.get_by_role("button", name="城市 不为空", exact=True)).to_be_visible()
