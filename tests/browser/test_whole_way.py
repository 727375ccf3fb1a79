"""One lead from the list to the visit a month after its sale: three people of three departments, a
deputy in between, a step that is late and climbs two rungs, a gate that is let through with a
reason; and the monitor, which knows nothing but this lead, tells all of it as it was."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from playwright.sync_api import Browser, Page, expect

from tests.browser.asking import ask
from tests.browser.own import product_called
from tests.browser.product import Clock, Login, Product
from tests.databases import Session

SLOW = 90_000  # milliseconds: a job of the worker
COMPANY = "棠溪精密模具"
REASON = "客户先签框架合同，方案随合同附上"
VISIT = "  - key: visit\n"
REVIEW = """\
  - key: review
    name: {zh: 技术评审, en: Technical review}
    who: {person: 沈雁}
    after: [needs]
    due: {working_days: 2}
    proof: {click: }

"""
GATE = """
gates:
  - key: won
    field: decision
    becomes: won
    steps: [proposal]
    override: [manager, director]
"""


@pytest.fixture(scope="module")
def product(databases: Session, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """Of its own: its clock goes on by more than a month."""
    with product_called("whole_way", databases, tmp_path_factory) as product:
        yield product


@pytest.fixture(scope="module")
def clock(product: Product) -> Clock:
    return Clock(product)


@pytest.fixture(scope="module")
def logins(product: Product, browser: Browser) -> dict[str, Login]:
    return {login.role: login for login in reversed(product.logins())}


def _publish(page: Page) -> tuple[int, int]:
    """The new lead's SOP with a review by another department and a gate before the sale: a version
    of its own, so that the monitor can speak of it alone."""
    sops = ask(page, "GET", "/api/sops")["items"]
    sop = next(one["id"] for one in sops if one["key"] == "new_lead")
    source = ask(page, "GET", f"/api/sops/{sop}/source")["source"]
    assert source.count(VISIT) == 1
    changed = source.replace(VISIT, REVIEW + VISIT) + GATE
    changed = changed.replace("who: {role: service}", "who: {person: 许安}")
    version = ask(page, "POST", "/api/sops", {"source": changed})["version"]
    return sop, version


def _bring_in(page: Page, folder: Path, owner: str) -> None:
    """By a list of one row, which names its owner."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["公司", "联系人", "电话", "来源", "负责人"])
    sheet.append([COMPANY, "祝融", "13912345678", "展会", owner])
    path = folder / "一条线索.xlsx"
    book.save(path)
    page.goto("/imports")
    page.locator("input[type=file]").set_input_files(path)
    expect(page.get_by_text("每一列是什么")).to_be_visible(timeout=SLOW)
    team = page.get_by_label("团队")
    team.select_option(team.locator("option", has_text="销售一部").first.get_attribute("value"))
    page.get_by_role("radio", name="现在就开始").check()
    page.get_by_role("button", name="试运行", exact=True).click()
    expect(page.get_by_text("没有动任何数据", exact=True)).to_be_visible(timeout=SLOW)
    page.get_by_role("button", name=re.compile(r"^导入 1 行")).click()
    expect(page.get_by_text("共 1 行，每一行都有去处。")).to_be_visible(timeout=SLOW)


def _write(page: Page, words: str, *choices: str) -> None:
    page.get_by_role("region", name="下一步").get_by_role("button", name="写跟进").click()
    panel = page.get_by_role("complementary", name="写跟进")
    panel.get_by_label("内容", exact=True).fill(words)
    for choice in choices:
        panel.get_by_text(choice, exact=True).click()
    page.keyboard.press("Control+Enter")
    expect(panel).to_be_hidden()


def _line(page: Page, step: str) -> Any:
    return page.get_by_role("listitem").filter(has_text=step).first


@dataclass(frozen=True)
class Way:
    """The people on it, each at a page of their own."""

    open_as: Callable[..., Page]
    logins: dict[str, Login]
    clock: Clock
    lead: int
    seller: Page
    manager: Page
    director: Page

    @property
    def address(self) -> str:
        return f"/leads/{self.lead}"

    def name(self, role: str) -> str:
        return self.logins[role].name


def test_a_lead_goes_its_whole_way(
    open_as: Callable[..., Page],
    logins: dict[str, Login],
    clock: Clock,
    tmp_path: Path,
) -> None:
    boss = open_as("administrator", "/sops")
    sop, version = _publish(boss)
    _bring_in(boss, tmp_path, logins["seller"].name)
    people = [open_as(role, "/today") for role in ("seller", "manager", "director")]
    lead = ask(people[0], "GET", f"/api/leads?q={COMPANY}&limit=5")["items"][0]["id"]
    way = Way(open_as, logins, clock, lead, *people)

    _is_late(way)
    _is_covered(way)
    _is_let_through(way)
    customer = _is_sold(way)
    _is_visited(way, customer)
    _check_monitor(open_as("director", f"/sop/{sop}?version={version}&days=90"), sop, version)


def _is_late(way: Way) -> None:
    """The seller lets the first contact wait: the manager hears of it, four working hours later the
    director."""
    page = way.seller
    _change(page, way.lead, tier="growing")
    way.clock.move("3h30m")
    way.manager.goto("/notifications")
    climbed = way.manager.get_by_text(re.compile("首次触达 逾期未完成")).first
    expect(climbed).to_be_visible(timeout=SLOW)
    way.clock.move("5h")
    way.director.goto("/notifications")
    higher = way.director.get_by_text(re.compile("首次触达 逾期 4 小时")).first
    expect(higher).to_be_visible(timeout=SLOW)
    (item,) = _open(page, way.lead)
    assert [told["name"] for told in item["told"]] == [way.name("manager"), way.name("director")]
    page.goto(way.address)
    _write(page, "终于打通，祝总在意停机告警，下周看方案")
    expect(_line(page, "首次触达")).to_contain_text(re.compile("晚 [0-9.]+ 小时"))


def _is_covered(way: Way) -> None:
    """Away for a day: the manager writes down the needs."""
    _go_away(way.seller, way.name("manager"))
    way.clock.move("16h")
    page = way.manager
    page.goto("/today")
    chip = page.get_by_text(re.compile(f"^代 {way.name('seller')}"))
    card = page.get_by_role("group", name=re.compile(COMPANY)).filter(has=chip).first
    expect(card).to_be_visible(timeout=SLOW)
    _change(page, way.lead, needs="三条线停机告警，预算 30 万")
    page.goto(way.address)
    expect(_line(page, "需求识别")).to_contain_text(re.compile("你|" + way.name("manager")))


def _is_let_through(way: Way) -> None:
    """Somebody of another department reviews it; no sale before the proposal, unless from above
    and with a reason."""
    above, page = way.director, way.seller
    above.goto(way.address)
    above.get_by_role("button", name="标记完成").first.click()
    expect(_line(above, "技术评审")).to_have_attribute("data-state", "done")
    way.clock.move("1d")
    page.goto(way.address)
    _decide(page)
    expect(page.get_by_text("先完成「方案推送」")).to_be_visible()
    expect(page.get_by_role("button", name="写明理由放行")).to_have_count(0)
    above.goto(way.address)
    _decide(above)
    above.get_by_label("为什么放行").fill(REASON)
    above.get_by_role("button", name="写明理由放行").click()
    expect(above.get_by_text(re.compile(f"特批放行.*{REASON}")).first).to_be_visible()


def _is_sold(way: Way) -> str:
    """The rest of the way, to the customer."""
    page = way.seller
    _change(page, way.lead, proposal_sent_on=_lead(page, way.lead)["won_on"])
    page.goto(way.address)
    _write(page, "方案讲完，祝总当场同意", "积极")
    expect(_line(page, "决策推动")).to_have_attribute("data-state", "done")
    page.get_by_role("button", name="转为客户").click()
    page.get_by_role("dialog").get_by_role("button", name="转为客户").click()
    expect(page).to_have_url(re.compile(r"/customers/\d+$"))
    return page.url.rsplit("/", 1)[1]


def _is_visited(way: Way, customer: str) -> None:
    """A month later service asks how it serves them."""
    way.clock.move("33d")  # a Monday again
    page = way.open_as("service", "/today")
    card = page.get_by_role("group", name=re.compile(f"{COMPANY} 售后回访"))
    expect(card.first).to_be_visible(timeout=SLOW)
    page.goto(f"/customers/{customer}")
    _write(page, "用得顺手，告警准，想加两条线", "5")
    expect(_line(page, "售后回访")).to_have_attribute("data-state", "done")


def _open(page: Page, lead: int) -> list[Any]:
    found: list[Any] = ask(page, "GET", f"/api/leads/{lead}/page")["open"]
    return found


def _lead(page: Page, lead: int) -> dict[str, Any]:
    found: dict[str, Any] = ask(page, "GET", f"/api/leads/{lead}/page")["lead"]
    return found


def _change(page: Page, lead: int, **values: Any) -> None:
    ask(page, "PATCH", f"/api/leads/{lead}", {"version": _lead(page, lead)["version"], **values})


def _go_away(page: Page, deputy: str) -> None:
    """Tomorrow, for the day that the dialog proposes."""
    page.goto("/settings?tab=leave")
    page.get_by_role("button", name="安排休假").click()
    dialog = page.get_by_role("dialog", name="安排休假")
    choice = dialog.get_by_label("代理人")
    option = choice.locator("option", has_text=deputy).first
    choice.select_option(option.get_attribute("value"))
    dialog.get_by_role("button", name="保存").click()
    expect(dialog).to_be_hidden()


def _decide(page: Page) -> None:
    """At the side of the record: won."""
    page.get_by_role("button", name="修改决定").click()
    page.get_by_role("combobox", name="决定").click()
    page.get_by_title("成交", exact=True).click()
    page.get_by_role("button", name="保存", exact=True).click()


def _check_monitor(page: Page, sop: int, version: int) -> None:
    """What the page says, and what it is drawn from."""
    found = ask(page, "GET", f"/api/sops/{sop}/monitor?version={version}&days=90")
    assert (found["entered"], found["won"], found["overridden"]) == (1, 1, 1)
    steps = {step["key"]: step for step in found["steps"]}
    late = {key for key, step in steps.items() if step["done_late"]}
    on_time = {key for key, step in steps.items() if step["done_on_time"]}
    assert late == {"first_contact"}
    assert on_time >= {"tier", "needs", "review", "proposal", "feedback", "visit"}
    assert steps["proposal"]["overridden"] == 1
    assert all(step["in_step"] == step["late"] == step["skipped"] == 0 for step in steps.values())
    expect(page.get_by_text("关口放行 1 次")).to_be_visible()
    expect(page.get_by_text(re.compile("1 条.*成交|成交 1 条")).first).to_be_visible()
