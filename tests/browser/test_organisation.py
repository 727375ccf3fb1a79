"""People, departments, roles and the calendar's year on the settings' pages, in a real browser.

A company of its own, made by the set-up; what administrators change shows at once at the others'.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from scripts.stamps import one_at_a_time
from scripts.web import ensure_web
from tests.browser.axe import serious_findings, wait_until_still
from tests.browser.conftest import DESK, PHONE, RESULTS, WAITS
from tests.browser.product import Clock, Product
from tests.browser.watching import Watch
from tests.databases import Session

ADMINISTRATOR, PASSWORD = "wang@example.com", "a long first password"
OUT = 401
_numbers = count(1)

Visit = Callable[..., BrowserContext]


@pytest.fixture(scope="module")
def product(databases: Session, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """Set up over HTTP, in a November: the next year's holidays are waited for."""
    with one_at_a_time():
        ensure_web()
    RESULTS.mkdir(exist_ok=True)
    log = RESULTS / f"organisation-{databases.kind}.log"
    log.write_text("")
    product = Product(
        database=databases.create("organisation"),
        folder=tmp_path_factory.mktemp("organisation"),
        log=log,
        empty=True,
    )
    try:
        product.start()
        Clock(product).set("2026-11-05T10:00")
        yield product
    finally:
        product.stop()


@pytest.fixture(scope="module")
def set_up(product: Product, browser: Browser) -> None:
    (code,) = re.findall(r"Set-up code:\s+(\S+)", product.said())
    context = browser.new_context(base_url=product.address)
    body = {
        "code": code,
        "company": "上海智联",
        "name": "王总",
        "email": ADMINISTRATOR,
        "password": PASSWORD,
    }
    send(context, "POST", "/api/setup", body, timeout=60_000)
    context.close()


@pytest.fixture
def visit(browser: Browser, product: Product, set_up: None) -> Iterator[Visit]:
    """Opens a browser of its own; nothing may go wrong in any of them."""
    opened: list[BrowserContext] = []
    watch = Watch(product.address)

    def open_context(*, phone: bool = False) -> BrowserContext:
        context = browser.new_context(
            base_url=product.address,
            viewport=PHONE if phone else DESK,
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


@dataclass(frozen=True)
class Someone:
    id: int
    name: str
    context: BrowserContext


class Office:
    """An administrator, and whom they bring in."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self.boss = self.signed_in(ADMINISTRATOR)
        self.root: int = self.departments()[0]["id"]

    def signed_in(self, login: str, *, phone: bool = False) -> BrowserContext:
        context = self._visit(phone=phone)
        send(context, "POST", "/api/session", {"login": login, "password": PASSWORD})
        return context

    def departments(self) -> list[dict[str, Any]]:
        return list(self.boss.request.get("/api/departments").json()["items"])

    def department(self, name: str, parent: int | None = None) -> int:
        body = {"name": name, "parent_id": parent or self.root}
        return int(send(self.boss, "POST", "/api/departments", body)["id"])

    def person(self, name: str, role: str, department: int) -> Someone:
        email = f"somebody{next(_numbers)}@example.com"
        body = {"email": email, "name": name, "role": role, "department_id": department}
        link = send(self.boss, "POST", "/api/invitations", body)["link"]
        joining = {"token": link.partition("#")[2], "password": PASSWORD}
        context = self._visit()
        send(context, "POST", "/api/invitations/accept", joining)
        me = send(context, "POST", "/api/session", {"login": email, "password": PASSWORD})
        return Someone(int(me["id"]), name, context)

    def settings(self, tab: str, **more: object) -> Page:
        page = self.boss.new_page()
        query = "".join(f"&{name}={value}" for name, value in more.items())
        page.goto(f"/settings?tab={tab}{query}")
        expect(page.get_by_role("heading", level=1)).to_have_text("设置")
        return page


@pytest.fixture
def office(visit: Visit) -> Office:
    return Office(visit)


def send(
    context: BrowserContext, method: str, path: str, body: Any = None, *, timeout: int = WAITS
) -> Any:
    token = context.request.get("/api/session").json()["csrf_token"]
    answer = context.request.fetch(
        path, method=method, data=body, headers={"X-CSRFToken": token}, timeout=timeout
    )
    assert answer.ok, answer.text()
    return answer.json() if answer.body() else None


def leads_of(context: BrowserContext) -> list[str]:
    page = context.new_page()
    page.goto("/leads?view=all")
    expect(page.get_by_role("heading", level=1)).to_have_text("线索")
    expect(page.locator("[aria-busy=true]")).to_have_count(0)
    answer = context.request.get("/api/leads?view=all").json()
    page.close()
    return [row["company"] for row in answer["items"]]


def test_a_department_is_dragged_and_reach_follows(office: Office) -> None:
    east, south = office.department("华东部"), office.department("华南部")
    team = office.department("流动组", south)
    director = office.person("董总监", "director", east)
    seller = office.person("沈销售", "seller", team)
    send(seller.context, "POST", "/api/leads", {"company": "流动的线索"})
    assert leads_of(director.context) == []

    page = office.settings("departments")
    assert serious_findings(page) == []
    with page.expect_response(re.compile("/move$")) as moved:
        team_row = page.get_by_text("流动组", exact=True)
        team_row.drag_to(page.get_by_text("华东部", exact=True), force=True)
    assert moved.value.ok

    by_id = {one["id"]: one for one in office.departments()}
    assert by_id[team]["parent_id"] == east
    assert leads_of(director.context) == ["流动的线索"]


def test_on_the_phone_a_department_moves_by_its_menu(office: Office) -> None:
    north, west = office.department("华北部"), office.department("西部")
    page = office.signed_in(ADMINISTRATOR, phone=True).new_page()
    page.goto("/settings?tab=departments")
    page.get_by_role("button", name="西部：更多操作").click()
    page.get_by_role("menuitem", name="移到…").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("上级部门").last.select_option(label="\u3000华北部")
    assert serious_findings(page) == []
    dialog.get_by_role("button", name="移过去").click()

    expect(page.get_by_text("「西部」已移动")).to_be_visible()
    by_id = {one["id"]: one for one in office.departments()}
    assert by_id[west]["parent_id"] == north


def test_only_an_empty_department_is_deleted(office: Office) -> None:
    full = office.department("有人的部门")
    office.person("留守", "seller", full)
    office.department("空的部门")
    page = office.settings("departments")

    for name in ("有人的部门", "空的部门"):
        page.get_by_role("button", name=f"{name}：更多操作").click()
        page.get_by_role("menuitem", name="删除").click()
        wait_until_still(page)
        page.get_by_role("dialog").get_by_role("button", name="删除").click()
        if name == "有人的部门":
            expect(page.get_by_role("alert")).to_contain_text("1 位同事")
            page.get_by_role("dialog").get_by_role("button", name="取消").click()
            expect(page.get_by_role("dialog")).to_have_count(0)

    expect(page.get_by_text("「空的部门」已删除")).to_be_visible()
    expect(page.get_by_text("有人的部门", exact=True)).to_be_visible()


def test_another_role_sees_something_else(office: Office) -> None:
    team = office.department("升职组")
    colleague = office.person("同事", "seller", team)
    promoted = office.person("新主管", "seller", team)
    send(colleague.context, "POST", "/api/leads", {"company": "同事的线索"})
    assert leads_of(promoted.context) == []

    page = office.settings("people", person=promoted.id)
    panel = page.get_by_role("dialog")
    panel.get_by_label("角色").last.select_option(label="主管")
    expect(panel.get_by_text("能分配和导入")).to_be_visible()
    assert serious_findings(page) == []
    panel.get_by_role("button", name="保存").click()
    expect(page.get_by_text("已保存，马上生效")).to_be_visible()

    assert leads_of(promoted.context) == ["同事的线索"]


def test_two_administrators_on_the_same_person_lose_nothing(office: Office) -> None:
    somebody = office.person("改名的人", "seller", office.department("改名组"))
    page = office.settings("people", person=somebody.id)
    panel = page.get_by_role("dialog")
    panel.get_by_label("姓名").fill("我写的名字")
    body = {"version": 1, "name": "别人写的名字"}
    send(office.boss, "PATCH", f"/api/people/{somebody.id}", body)

    panel.get_by_role("button", name="保存").click()
    expect(panel.get_by_role("alert")).to_contain_text("别人写的名字")
    expect(panel.get_by_label("姓名")).to_have_value("我写的名字")
    panel.get_by_role("button", name="保存").click()

    expect(page.get_by_text("已保存，马上生效")).to_be_visible()
    expect(panel.get_by_role("heading", level=2)).to_contain_text("我写的名字")


def test_who_leaves_hands_over_and_is_out_within_one_request(office: Office) -> None:
    team = office.department("交接组")
    leaver = office.person("赵离职", "seller", team)
    receiver = office.person("孙接手", "seller", team)
    for number in range(3):
        send(leaver.context, "POST", "/api/leads", {"company": f"交接{number}"})
    own = leaver.context.new_page()
    own.goto("/leads")
    expect(own.get_by_role("heading", level=1)).to_have_text("线索")

    page = office.settings("people", person=leaver.id)
    page.get_by_role("button", name="停用", exact=True).click()
    dialog = page.get_by_role("dialog", name="停用 赵离职")
    expect(dialog).to_contain_text("3 条线索")
    assert serious_findings(page) == []
    dialog.get_by_role("combobox").fill("孙接手")
    page.get_by_title("孙接手").click()
    dialog.get_by_role("button", name="全部交出，然后停用").click()
    expect(page.get_by_text("赵离职 已停用")).to_be_visible()
    page.get_by_role("link", name=re.compile("^交接单")).click()
    expect(page.get_by_text("没有等接收人答复")).to_be_visible()
    expect(page.get_by_text("移交明细")).to_be_visible()

    assert leaver.context.request.get("/api/leads").status == OUT
    own.get_by_role("link", name="今日").first.click()
    expect(own.get_by_text("请重新登录", exact=True)).to_be_visible()
    assert sorted(leads_of(receiver.context)) == ["交接0", "交接1", "交接2"]


def test_somebody_is_invited_on_the_page(office: Office) -> None:
    office.department("新人组")
    page = office.settings("people")
    page.get_by_role("button", name="邀请同事").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("邮箱").fill("invited@example.com")
    dialog.get_by_label("姓名").fill("钱新人")
    dialog.get_by_label("部门").last.select_option(label="\u3000新人组")
    assert serious_findings(page) == []
    dialog.get_by_role("button", name="发出邀请").click()
    expect(page.get_by_role("status")).to_contain_text("/invitation#")
    page.get_by_role("button", name="完成").click()

    expect(page.get_by_text("等待加入 1")).to_be_visible()
    page.get_by_role("button", name="撤回").click()
    expect(page.get_by_text("等待加入 1")).to_have_count(0)


def test_roles_say_what_they_see(office: Office) -> None:
    page = office.settings("roles")
    expect(page.get_by_role("cell", name="看到自己的线索").first).to_be_visible()
    expect(page.get_by_role("cell", name="看到本部门及下级部门的客户").first).to_be_visible()
    assert serious_findings(page) == []


def test_a_year_of_holidays_is_imported(office: Office, tmp_path: Path) -> None:
    wrong, right = tmp_path / "wrong.json", tmp_path / "2027.json"
    wrong.write_text("{}")
    days = [("元旦", "2027-01-01", True), ("国庆节", "2027-09-25", False)]
    listed = [{"name": name, "date": day, "isOffDay": off} for name, day, off in days]
    right.write_text(json.dumps({"year": 2027, "papers": [], "days": listed}))
    page = office.settings("calendar")
    expect(page.get_by_text("2027 年的调休还不知道")).to_be_visible()
    page.get_by_role("button", name="导入一年").first.click()
    choose = page.locator("input[type=file]")

    choose.set_input_files(wrong)
    expect(page.get_by_role("alert")).to_contain_text("year 要是一个年份")
    choose.set_input_files(right)
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("国庆节调休上班")).to_be_visible()
    assert serious_findings(page) == []
    dialog.get_by_role("button", name="导入").click()

    expect(page.get_by_text("2027 年已导入，没做完的步骤正在重算期限")).to_be_visible()
    expect(page.get_by_role("heading", name="2027 年")).to_be_visible()
    expect(page.get_by_text("2027 年的调休还不知道")).to_have_count(0)
    found = office.boss.request.get("/api/calendar?year=2027").json()
    assert found["missing_years"] == []
    assert [(day["date"], day["source"]) for day in found["days"] if day["kind"] == "working"] == [
        ("2027-09-25", "imported")
    ]
