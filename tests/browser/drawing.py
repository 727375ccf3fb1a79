"""The canvas of the designer, as a person sees it."""

from playwright.sync_api import Locator, Page, expect


def step_of(page: Page, key: str) -> Locator:
    return page.locator(f"[data-step={key}]")


def part_of(page: Page, name: str) -> Locator:
    return page.get_by_role("complementary", name="这一步的内容").get_by_role("region", name=name)


def is_saved(page: Page) -> None:
    expect(page.get_by_role("status").get_by_text("已保存", exact=True)).to_be_visible()
