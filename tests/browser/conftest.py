"""A real browser against the running product.

On PostgreSQL all of these tests run, on SQLite those that are marked `main_line`.
"""

import os
import re
import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    ViewportSize,
    expect,
    sync_playwright,
)

from scripts.stamps import one_at_a_time
from scripts.web import ensure_web
from tests.browser.axe import wait_until_still
from tests.browser.product import ROOT, Clock, Login, Product
from tests.browser.watching import Watch
from tests.databases import Session
from tests.mail_server import MailServer

RESULTS = ROOT / "test-results"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]
DESK: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
WAITS = 30_000  # milliseconds for something to appear, on a machine that has more to do
_FAILED = pytest.StashKey[bool]()

expect.set_options(timeout=WAITS)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    mine = [item for item in items if here in item.path.parents]
    for item in mine:
        item.add_marker(pytest.mark.timeout(600), append=False)
    if os.environ.get("DATABASE") != "postgresql":
        others = [item for item in mine if not item.get_closest_marker("main_line")]
        config.hook.pytest_deselected(items=others)
        items[:] = [item for item in items if item not in others]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


@pytest.fixture(scope="session")
def post() -> Iterator[MailServer]:
    """Where the product's mails arrive."""
    with MailServer() as server:
        yield server


@pytest.fixture(scope="session")
def product(
    databases: Session, tmp_path_factory: pytest.TempPathFactory, post: MailServer
) -> Iterator[Product]:
    with one_at_a_time():
        ensure_web()
    RESULTS.mkdir(exist_ok=True)
    product = Product(
        database=databases.create("browser"),
        folder=tmp_path_factory.mktemp("product"),
        log=RESULTS / f"product-{databases.kind}.log",
        GENJIN_MAIL_URL=post.url,
        GENJIN_MAIL_FROM="notices@example.com",
    )
    try:
        product.start()
        yield product
    finally:
        product.stop()


@pytest.fixture(scope="session")
def clock(product: Product) -> Clock:
    return Clock(product)


@pytest.fixture(scope="session")
def logins(product: Product) -> dict[str, Login]:
    """The first person of each role."""
    return {login.role: login for login in reversed(product.logins())}


@pytest.fixture(scope="session", autouse=True)
def _clicks_wait() -> Iterator[None]:
    """A dialog that grows under the mouse loses the click, on a machine that has more to do:
    pressed on the button, let go on the field above it."""
    click = Locator.click

    def click_what_is_still(self: Locator, **how: Any) -> None:
        wait_until_still(self.page)
        click(self, **how)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Locator, "click", click_what_is_still)
        yield


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = shutil.which("chromium")
    if path is None:
        raise RuntimeError("Chromium is not installed; `make test` installs it where it may.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def contexts(
    browser: Browser, product: Product, request: pytest.FixtureRequest
) -> Iterator[Callable[..., BrowserContext]]:
    """Opens a browser of its own for each person; each is watched, see `watching`."""
    opened: list[BrowserContext] = []
    watch = Watch(product.address)

    def open_context(
        *, phone: bool = False, language: str = "zh-CN", dark: bool = False
    ) -> BrowserContext:
        context = browser.new_context(
            base_url=product.address,
            viewport=PHONE if phone else DESK,
            has_touch=phone,
            is_mobile=phone,
            device_scale_factor=2 if phone else 1,
            locale=language,
            color_scheme="dark" if dark else "light",
            timezone_id="Asia/Shanghai",
        )
        context.set_default_timeout(WAITS)
        watch.over(context)
        opened.append(context)
        return context

    yield open_context
    pages = [page for context in opened for page in context.pages]
    if request.node.stash.get(_FAILED, False) or watch.findings:
        _take_pictures(pages, request.node.name)
    for context in opened:
        context.close()
    assert watch.findings == []


def _take_pictures(pages: list[Page], name: str) -> None:
    plain = re.sub(r"[^\w-]+", "-", name).strip("-")
    for number, page in enumerate(pages, 1):
        page.screenshot(path=RESULTS / f"{plain}-{number}.png", full_page=True)


@pytest.fixture
def open_as(
    contexts: Callable[..., BrowserContext], logins: dict[str, Login]
) -> Callable[..., Page]:
    """A page of somebody who is signed in: `open_as("seller", "/today", phone=True)`."""

    def open_page(
        role: str, path: str = "/", *, phone: bool = False, language: str = "zh-CN"
    ) -> Page:
        context = contexts(phone=phone, language=language)
        sign_in(context, logins[role])
        page = context.new_page()
        page.goto(path)
        return page

    return open_page


def sign_in(context: BrowserContext, login: Login) -> None:
    """Past the page, which has tests of its own."""
    token = context.request.get("/api/session").json()["csrf_token"]
    answer = context.request.post(
        "/api/session",
        data={"login": login.login, "password": login.password},
        headers={"X-CSRFToken": token},
    )
    assert answer.ok, answer.text()
