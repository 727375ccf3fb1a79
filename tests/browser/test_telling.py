"""How people want to be told, and how the installation does, in a real browser."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Response, expect

from tests.mail_server import MailServer

SLOW = 30_000  # milliseconds: through the queue and a worker
PREFERENCES = "/settings?tab=notifications"


def _is_saving(response: Response) -> bool:
    return response.request.method == "PUT" and response.url.endswith("/api/preferences")


def _saved(page: Page, act: Callable[[], None]) -> None:
    with page.expect_response(_is_saving) as answer:
        act()
    assert answer.value.ok


def _by_mail(page: Page, kind: str) -> Locator:
    return page.get_by_role("checkbox", name=f"{kind}：邮件也告诉我")


@pytest.mark.main_line
@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_what_i_choose_holds_after_the_page_is_opened_again(
    open_as: Callable[..., Page], phone: bool
) -> None:
    page = open_as("seller", PREFERENCES, phone=phone)
    before = _by_mail(page, "到期提醒").is_checked()
    _saved(page, _by_mail(page, "到期提醒").click)
    _saved(page, page.get_by_role("switch", name="免打扰").click)
    begin = page.get_by_label("免打扰开始")
    begin.fill("2130")
    _saved(page, lambda: begin.press("Enter"))
    _saved(page, page.get_by_role("switch", name="早报").click)

    page.reload()
    expect(_by_mail(page, "到期提醒")).to_be_checked(checked=not before)
    expect(page.get_by_label("免打扰开始")).to_have_value("21:30")
    expect(page.get_by_label("免打扰结束")).to_have_value("08:00")
    expect(page.get_by_label("早报时间")).to_have_value("08:30")

    # Back to what shipped, for whoever comes after.
    _saved(page, _by_mail(page, "到期提醒").click)
    _saved(page, page.get_by_role("switch", name="免打扰").click)
    _saved(page, page.get_by_role("switch", name="早报").click)
    expect(page.get_by_label("免打扰开始")).to_have_count(0)


def test_a_time_that_is_none_is_not_sent(open_as: Callable[..., Page]) -> None:
    page = open_as("service", PREFERENCES)
    _saved(page, page.get_by_role("switch", name="早报").click)
    clock = page.get_by_label("早报时间")
    clock.fill("99")
    clock.press("Enter")
    expect(clock).to_have_attribute("aria-invalid", "true")

    page.reload()
    expect(page.get_by_label("早报时间")).to_have_value("08:30")
    _saved(page, page.get_by_role("switch", name="早报").click)


@pytest.mark.main_line
def test_an_administrator_sees_that_all_is_well_and_sends_a_mail(
    open_as: Callable[..., Page], post: MailServer
) -> None:
    page = open_as("administrator", "/settings?tab=system")
    expect(page.get_by_text("1 个在工作")).to_be_visible()
    expect(page.get_by_text("以 notices@example.com 发出")).to_be_visible()
    page.get_by_label("收件邮箱").fill("boss@example.com")
    page.get_by_role("button", name="发一封测试邮件").click()

    expect(page.get_by_text("邮件服务器已收下")).to_be_visible(timeout=SLOW)
    assert "boss@example.com" in post.receivers


def test_others_have_no_such_page(open_as: Callable[..., Page]) -> None:
    page = open_as("manager", "/settings?tab=system")
    expect(page.get_by_role("link", name="通知")).to_be_visible()
    expect(page.get_by_role("link", name="系统状态")).to_have_count(0)
