"""A follow-up that worked becomes part of the SOP's draft, in a real browser."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.asking import ask
from tests.browser.axe import serious_findings

NAME = "栖禾取经机械"
SAID = "先问一小时停机损失多少钱，再谈方案"


def _lead(page: Page) -> int:
    values = {"company": NAME, "contact_name": "周敏", "phone": "13900001234"}
    lead = int(ask(page, "POST", "/api/leads", values)["id"])
    now = ask(page, "GET", "/api/today")["now"]
    body = {
        "object_type": "lead",
        "object_id": lead,
        "channel": "phone",
        "happened_at": now,
        "content": f"{NAME}的周敏，{SAID}",
        "reached": True,
        "attitude": "positive",
    }
    ask(page, "POST", "/api/follow-ups", body)
    return lead


def _open(page: Page) -> None:
    entry = page.get_by_role("listitem").filter(has_text=SAID).last
    entry.get_by_role("button", name="更多操作").click()
    page.get_by_role("menuitem", name="放进 SOP").click()


def test_what_worked_goes_into_the_draft(open_as: Callable[..., Page]) -> None:
    seller = open_as("seller", "/today", phone=True)
    lead = _lead(seller)
    seller.goto(f"/leads/{lead}")
    _open(seller)
    dialog = seller.get_by_role("dialog")
    expect(dialog.get_by_label("内容")).to_have_value(f"{{customer}}的{{contact}}，{SAID}")
    assert serious_findings(seller) == []
    dialog.get_by_role("button", name="提交建议").click()
    expect(dialog).to_be_hidden()

    boss = open_as("administrator", f"/leads/{lead}")
    _open(boss)
    dialog = boss.get_by_role("dialog")
    expect(dialog.get_by_label("哪条 SOP").locator("option:checked")).to_have_text("新线索")
    expect(dialog.get_by_label("哪一步").locator("option:checked")).to_have_text("首次触达")
    assert serious_findings(boss) == []
    dialog.get_by_role("button", name="放进草稿").click()
    boss.wait_for_url("**/design?step=first_contact")
    expect(boss.get_by_role("region", name="话术")).to_contain_text(SAID)

    address = boss.url
    boss.goto("/sop")
    expect(boss.get_by_role("link", name="条反馈等答复").first).to_be_visible()

    # The seller's suggestion, from the designer in which the draft is open.
    boss.goto(address)
    voice = boss.get_by_role("listitem").filter(has_text=SAID)
    expect(voice.get_by_role("link", name=NAME)).to_be_visible()
    voice.get_by_role("button", name="放进草稿").click()
    dialog = boss.get_by_role("dialog")
    dialog.get_by_role("button", name="清单一项").click()
    expect(dialog.get_by_label("答复提建议的人")).to_have_value("已采纳，放进了草稿，发布后生效。")
    assert serious_findings(boss) == []
    dialog.get_by_role("button", name="放进草稿").click()
    expect(dialog).to_be_hidden()
    expect(boss.get_by_role("region", name="关键动作清单")).to_contain_text(SAID)
    expect(voice).to_contain_text("已采纳")
