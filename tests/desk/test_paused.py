"""A paused step on the page, in lists and on Today: it says until when and why, and is not late."""

import pytest

from genjin.common import clock
from tests.scenarios.http import Browser
from tests.sop.conftest import MONDAY, Company, at, company

__all__ = ["company"]

PAUSE = {"until": "2026-11-25T01:00:00Z", "reason": "客户出差"}


@pytest.fixture
def seller(company: Company) -> Browser:
    return Browser(company.seller)


def test_a_paused_step_is_not_late_and_says_until_when(seller: Browser) -> None:
    with clock.frozen_at(MONDAY):
        lead = seller.post("/leads", {"company": "栖禾食品机械", "tier": "growing"})
        address = f"/leads/{lead['id']}/page"
        (step,) = seller.get(address)["open"]
        seller.post(f"/steps/{step['id']}/pause", PAUSE, status=204)
    with clock.frozen_at(at("2026-11-24 17:00")):
        page = seller.get(address)
        (row,) = seller.get("/leads")["items"]
        today = seller.get("/today")
    (card,) = page["open"]
    assert (card["urgency"], card["due_at"], card["remaining_minutes"]) == ("normal", None, None)
    assert card["why"] == "暂停到 11月25日 09:00：客户出差"
    assert card["hand"]["may"] == ["resume"]
    (line,) = (line for line in page["run"]["steps"] if line["key"] == "first_contact")
    assert (line["state"], line["paused_until"]) == ("paused", PAUSE["until"])
    assert row["dashes"][:2] == ["done", "paused"]
    assert (row["step"]["name"], row["step"]["state"]) == ("首次触达", "paused")
    assert row["step"]["due_at"] is None
    assert [today["late"], today["today"]] == [[], []]


def test_who_only_helps_with_the_record_is_offered_nothing(company: Company) -> None:
    seller, helper = Browser(company.seller), Browser(company.service)
    with clock.frozen_at(MONDAY):
        lead = seller.post("/leads", {"company": "栖禾食品机械"})
        helpers = f"/leads/{lead['id']}/collaborators"
        seller.put(f"{helpers}/{company.service.pk}", {"access": "edit"})
        page = helper.get(f"/leads/{lead['id']}/page")
    assert {item["title"]: item["hand"]["may"] for item in page["open"]} == {
        "首次触达": [],
        "客户分级": [],
    }


def test_what_was_skipped_before_is_not_said_to_be_done(company: Company) -> None:
    seller, manager = Browser(company.seller), Browser(company.manager)
    with clock.frozen_at(MONDAY):
        lead = seller.post("/leads", {"company": "栖禾食品机械", "tier": "growing"})
        (step,) = seller.get(f"/leads/{lead['id']}/page")["open"]
    with clock.frozen_at(at("2026-11-23 10:30")):
        manager.post(f"/steps/{step['id']}/skip", {"reason": "招标里都写了"}, status=204)
        (card,) = seller.get(f"/leads/{lead['id']}/page")["open"]
    assert card["why"].startswith("首次触达 10:30 跳过")


def test_what_was_sent_back_says_since_when(company: Company) -> None:
    seller, manager = Browser(company.seller), Browser(company.manager)
    with clock.frozen_at(MONDAY):
        lead = seller.post("/leads", {"company": "栖禾食品机械", "tier": "growing"})
        address = f"/leads/{lead['id']}/page"
        (step,) = seller.get(address)["open"]
    with clock.frozen_at(at("2026-11-23 10:30")):
        manager.post(f"/steps/{step['id']}/skip", {"reason": "招标里都写了"}, status=204)
        (step,) = seller.get(address)["open"]
    with clock.frozen_at(at("2026-11-23 10:40")):
        back = {"to": "first_contact", "reason": "还是问一下"}
        manager.post(f"/steps/{step['id']}/send-back", back, status=204)
        (card,) = seller.get(address)["open"]
    assert card["why"].startswith("10:40 被退回，")
