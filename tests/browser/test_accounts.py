"""From an empty installation to people with second factors and passkeys, in a real browser.

One product for all; each test has a person of its own.
"""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from scripts.stamps import one_at_a_time
from scripts.web import ensure_web
from tests.browser.axe import serious_findings
from tests.browser.conftest import DESK, RESULTS, WAITS
from tests.browser.product import Clock, Product
from tests.browser.watching import Watch
from tests.databases import Session
from tests.identity.browsing import app_code
from tests.mail_server import MailServer

ADMINISTRATOR, PASSWORD = "wang@example.com", "a long first password"
SECRET = "another fine password"
TOKEN = re.compile(r"http://localhost:\d+/[a-z-]+#[\w-]{43}")
_numbers = count(1)

Visit = Callable[[], BrowserContext]


class Company:
    """An installation that began empty, its post, and what an administrator does over HTTP."""

    def __init__(self, product: Product, post: MailServer) -> None:
        self.product, self.post = product, post
        self.clock = Clock(product)

    def code(self) -> str:
        (found,) = re.findall(r"Set-up code:\s+(\S+)", self.product.said())
        return str(found)

    def now(self) -> datetime:
        return datetime.fromisoformat(self.clock.now())

    def link_in_mail(self, to: str) -> str:
        """The link in the latest mail to somebody."""
        mails = [mail for mail in self.post.taken if mail["To"] == to]
        (found,) = TOKEN.findall(mails[-1].get_content())
        return str(found)


@pytest.fixture(scope="module")
def company(
    databases: Session, tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> Iterator[Company]:
    """Set up in the browser, with the code of the console."""
    with one_at_a_time():
        ensure_web()
    RESULTS.mkdir(exist_ok=True)
    log = RESULTS / f"empty-{databases.kind}.log"
    Path(log).write_text("")
    with MailServer() as post:
        product = Product(
            database=databases.create("accounts"),
            folder=tmp_path_factory.mktemp("empty"),
            log=log,
            empty=True,
            GENJIN_MAIL_URL=post.url,
            GENJIN_MAIL_FROM="notices@example.com",
        )
        try:
            product.start()
            company = Company(product, post)
            _set_up(company, browser)
            yield company
        finally:
            product.stop()


def _set_up(company: Company, browser: Browser) -> None:
    context = browser.new_context(base_url=company.product.address, locale="zh-CN")
    context.set_default_timeout(WAITS)
    page = context.new_page()
    page.goto("/")
    expect(page).to_have_url(re.compile("/setup$"))
    _fill(page, code="aaaaa-aaaaa-aaaaa-aaaaa", company="上海智联", name="王总")
    _fill(page, email=ADMINISTRATOR, new_password=PASSWORD)
    _submit(page)
    expect(page.get_by_role("alert")).to_contain_text("设置码不对")
    _fill(page, code=company.code())
    _submit(page)
    # Calendar and SOP library are put in as well.
    expect(page).to_have_url(re.compile("/today$"), timeout=60_000)
    context.close()


@pytest.fixture
def visit(browser: Browser, company: Company) -> Iterator[Visit]:
    """Opens a browser of its own; nothing may go wrong in any of them."""
    opened: list[BrowserContext] = []
    watch = Watch(company.product.address)

    def open_context() -> BrowserContext:
        context = browser.new_context(
            base_url=company.product.address,
            viewport=DESK,
            locale="zh-CN",
            timezone_id="Asia/Shanghai",
        )
        context.set_default_timeout(WAITS)
        watch.over(context)
        opened.append(context)
        return context

    yield open_context
    for context in opened:
        context.close()
    assert watch.findings == []


def _fill(page: Page, **values: str) -> None:
    for name, value in values.items():
        page.locator(f"input[name={name}]").fill(value)


def _submit(page: Page) -> None:
    page.locator("button[type=submit]").click()


def _send(context: BrowserContext, method: str, path: str, body: Any = None) -> Any:
    token = context.request.get("/api/session").json()["csrf_token"]
    answer = context.request.fetch(path, method=method, data=body, headers={"X-CSRFToken": token})
    assert answer.ok, answer.text()
    return answer.json() if answer.body() else None


def _sign_in(page: Page, login: str, password: str) -> None:
    _fill(page, login=login, password=password)
    _submit(page)


def _person(visit: Visit) -> tuple[str, BrowserContext]:
    """Somebody who was invited and has come, and is signed in."""
    email = f"person{next(_numbers)}@example.com"
    boss = visit()
    _send(boss, "POST", "/api/session", {"login": ADMINISTRATOR, "password": PASSWORD})
    sent = {"email": email, "name": "李娜", "role": "seller"}
    link = _send(boss, "POST", "/api/invitations", sent)["link"]
    own = visit()
    body = {"token": link.partition("#")[2], "password": SECRET}
    _send(own, "POST", "/api/invitations/accept", body)
    _send(own, "POST", "/api/session", {"login": email, "password": SECRET})
    return email, own


def _security(context: BrowserContext) -> Page:
    page = context.new_page()
    page.goto("/me/security")
    expect(page.get_by_role("heading", level=1)).to_have_text("安全")
    return page


@pytest.mark.main_line
def test_after_the_set_up_its_page_is_gone(visit: Visit) -> None:
    context = visit()
    assert context.request.get("/setup").status == 404
    assert context.request.get("/api/setup").status == 404

    page = context.new_page()
    page.goto("/")
    expect(page.locator("input[name=password]")).to_be_visible()
    expect(page.get_by_text("上海智联")).to_be_visible()
    assert serious_findings(page) == []
    _sign_in(page, ADMINISTRATOR, PASSWORD)
    expect(page).to_have_url("/today")


def test_who_is_invited_by_mail_chooses_a_password_and_is_in(
    company: Company, visit: Visit
) -> None:
    boss = visit()
    _send(boss, "POST", "/api/session", {"login": ADMINISTRATOR, "password": PASSWORD})
    count_before = len(company.post.taken)
    sent = {"email": "zhao@example.com", "name": "赵敏", "role": "manager"}
    _send(boss, "POST", "/api/invitations", sent)
    company.post.wait_for(count_before + 1)
    link = company.link_in_mail("zhao@example.com")

    page = visit().new_page()
    page.goto(link)
    expect(page.get_by_role("heading", level=1)).to_have_text("赵敏，欢迎")
    assert serious_findings(page) == []
    _fill(page, new_password="1234567890")
    _submit(page)
    expect(page.get_by_role("alert")).to_contain_text("太常见")
    _fill(page, new_password=SECRET)
    _submit(page)
    expect(page).to_have_url("/today")

    again = visit().new_page()
    again.goto(link)
    expect(again.get_by_role("alert")).to_contain_text("已失效或已用过")


def test_a_forgotten_password_is_set_anew_over_a_mail(company: Company, visit: Visit) -> None:
    email, _ = _person(visit)
    page = visit().new_page()
    page.goto("/sign-in")
    page.get_by_role("link", name="忘了密码").click()
    # The page before has a field of the same name.
    expect(page.get_by_role("heading", name="重设密码")).to_be_visible()
    _fill(page, login=email)
    count_before = len(company.post.taken)
    _submit(page)
    expect(page.get_by_role("status")).to_contain_text("链接已经发出")
    company.post.wait_for(count_before + 1)

    page.goto(company.link_in_mail(email))
    expect(page.get_by_text(email)).to_be_visible()
    _fill(page, new_password="yet another password")
    _submit(page)

    expect(page).to_have_url("/today")


@pytest.mark.main_line
def test_a_second_factor_is_set_up_and_asked_for(company: Company, visit: Visit) -> None:
    email, own = _person(visit)
    page = _security(own)
    page.get_by_role("button", name="设置验证器").click()
    secret = page.locator("[data-secret]").inner_text().replace(" ", "")
    _fill(page, app_code=app_code(secret, at=company.now()))
    page.get_by_role("button", name="开启").click()
    expect(page.locator("[data-codes] span")).to_have_count(10)
    codes = page.locator("[data-codes] span").all_inner_texts()
    page.get_by_role("button", name="已保存").click()
    expect(page.get_by_text("还剩 10 个")).to_be_visible()

    other = visit().new_page()
    other.goto("/leads")
    _sign_in(other, email, SECRET)
    expect(other.locator("input[name=code]")).to_be_focused()
    assert serious_findings(other) == []
    _fill(other, code="000000")
    _submit(other)
    expect(other.get_by_role("alert")).to_contain_text("验证码不对")
    _fill(other, code=app_code(secret, periods=1, at=company.now()))
    _submit(other)
    expect(other).to_have_url("/leads")

    third = visit().new_page()
    third.goto("/sign-in")
    _sign_in(third, email, SECRET)
    third.get_by_role("button", name="用恢复码").click()
    _fill(third, code=codes[3])
    _submit(third)
    expect(third).to_have_url("/today")


def test_a_passkey_signs_in_alone(visit: Visit) -> None:
    email, own = _person(visit)
    page = _security(own)
    line = own.new_cdp_session(page)
    line.send("WebAuthn.enable")
    line.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )
    page.get_by_role("button", name="添加通行密钥").click()
    page.get_by_role("button", name="已保存").click()
    expect(page.get_by_text("还没用过")).to_be_visible()
    assert serious_findings(page) == []

    _send(own, "DELETE", "/api/session")
    page.goto("/sign-in")
    page.get_by_role("button", name="用通行密钥登录").click()
    expect(page).to_have_url("/today")

    _send(own, "DELETE", "/api/session")
    page.goto("/sign-in")
    _sign_in(page, email, SECRET)
    expect(page.get_by_text("用你的通行密钥确认")).to_be_visible()
    page.get_by_role("button", name="用通行密钥登录").click()
    expect(page).to_have_url("/today")


def test_a_session_is_ended_from_another_device(visit: Visit) -> None:
    email, own = _person(visit)
    elsewhere = visit().new_page()
    elsewhere.goto("/leads")
    _sign_in(elsewhere, email, SECRET)
    expect(elsewhere.get_by_role("heading", level=1)).to_have_text("线索")

    page = _security(own)
    expect(page.get_by_text("当前设备")).to_have_count(1)
    page.get_by_role("button", name="退出", exact=True).click()
    expect(page.get_by_role("button", name="退出", exact=True)).to_have_count(0)

    elsewhere.get_by_role("link", name="今日").first.click()
    expect(elsewhere.get_by_text("请重新登录", exact=True)).to_be_visible()


def test_the_password_is_asked_again_after_a_while(company: Company, visit: Visit) -> None:
    _, own = _person(visit)
    page = _security(own)
    company.clock.move("16m")

    page.get_by_role("button", name="修改邮箱").click()
    _fill(page, email=f"new{next(_numbers)}@example.com")
    _submit(page)
    expect(page.get_by_text("确认是你本人")).to_be_visible()
    _fill(page, confirm_password="wrong")
    page.get_by_role("button", name="继续").click()
    expect(page.get_by_role("alert")).to_contain_text("密码不对")
    _fill(page, confirm_password=SECRET)
    page.get_by_role("button", name="继续").click()

    expect(page.get_by_text("邮箱已修改")).to_be_visible()


def test_who_is_switched_off_is_out_within_one_request(company: Company, visit: Visit) -> None:
    email, own = _person(visit)
    page = own.new_page()
    page.goto("/leads")
    expect(page.get_by_role("heading", level=1)).to_have_text("线索")

    company.product.command(
        "shell",
        "-c",
        "from genjin.identity.organisation.services.leaving import disable_user;"
        "from genjin.identity.users.selectors import find_person;"
        f"disable_user(actor=None, user_id=find_person('{email}').pk)",
    )

    assert own.request.get("/api/leads").status == 401
    page.get_by_role("link", name="今日").first.click()
    expect(page.get_by_text("请重新登录", exact=True)).to_be_visible()
    _fill(page, password=SECRET)
    _submit(page)
    expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("密码不对")
