"""The seller's morning over HTTP: Today, the lead's page, a follow-up that moves the SOP."""

from typing import Any

import pytest
from django.test import Client

from genjin.common import clock
from tests.scenarios.http import Browser
from tests.sop.conftest import MONDAY, Company, at, company
from tests.sop.small import new_lead, publish, step

__all__ = ["company"]


@pytest.fixture
def seller(company: Company) -> Browser:
    return Browser(company.seller)


def _follow_up(lead_id: int, **more: Any) -> dict[str, Any]:
    return {
        "object_type": "lead",
        "object_id": lead_id,
        "channel": "phone",
        "happened_at": "2026-11-23T02:30:00Z",
        "content": "二期 12 条灌装线要联网，最在意停机告警",
        "request_key": "k1",
    } | more


def test_a_follow_up_completes_and_shows_what_comes_next(seller: Browser) -> None:
    with clock.frozen_at(MONDAY):
        lead = seller.post("/leads", {"company": "栖禾食品机械", "contact_name": "周敏"})
    with clock.frozen_at(at("2026-11-23 10:30")):
        today = seller.get("/today")
        assert [item["title"] for item in today["today"]] == ["首次触达", "客户分级"]
        assert today["today"][0]["remaining_minutes"] == 90
        saved = seller.post(
            "/follow-ups",
            _follow_up(
                lead["id"],
                fields={"tier": "high_value"},
                next_action={"title": "发方案", "due_at": "2026-11-24T08:00:00Z"},
            ),
        )
    assert {step["name"] for step in saved["completed"]} == {"首次触达", "客户分级"}
    assert [(s["name"], s["due_at"]) for s in saved["opened"]] == [
        ("需求识别", "2026-11-23T10:00:00Z")
    ]
    assert saved["task"]["title"] == "发方案"
    with clock.frozen_at(at("2026-11-23 10:31")):
        again = seller.post("/follow-ups", _follow_up(lead["id"]))
        assert again["follow_up_id"] == saved["follow_up_id"]
        page = seller.get(f"/leads/{lead['id']}/page")
        today = seller.get("/today")
    assert page["counts"]["follow_up"] == 1
    assert [step["state"] for step in page["run"]["steps"]][:4] == [
        "done",
        "done",
        "open",
        "pending",
    ]
    assert page["open"][0]["proof"]["field"] == "needs"
    assert page["open"][0]["then"]["name"] == "方案推送"
    assert today["progress"] == {"done": 2, "total": 3}


def test_a_stale_save_keeps_the_text_and_shows_both(seller: Browser) -> None:
    with clock.frozen_at(MONDAY):
        lead = seller.post("/leads", {"company": "栖禾食品机械"})
    seller.patch(f"/leads/{lead['id']}", {"version": lead["version"], "city": "苏州"})

    refused = seller.patch(
        f"/leads/{lead['id']}", {"version": lead["version"], "city": "无锡"}, status=412
    )

    assert refused["code"] == "record.changed_meanwhile"
    assert refused["details"]["current"]["city"] == "苏州"


def test_nobody_elses_lead_is_there(seller: Browser, company: Company) -> None:
    lead = Browser(company.colleague).post(
        "/leads", {"company": "岑川医疗器械", "phone": "13800138000"}
    )

    for path in (f"/leads/{lead['id']}", f"/leads/{lead['id']}/page"):
        assert Client().get(f"/api{path}").status_code == 401
        client = Client()
        client.force_login(company.seller)
        assert client.get(f"/api{path}").status_code == 404
    assert seller.get("/leads", view="all")["total"] == 0
    assert seller.get("/search", q="cencuan")["items"] == []
    taken = seller.post("/leads", {"company": "别家", "phone": "138 0013 8000"}, status=409)
    assert taken["details"] == {"owner_name": "colleague", "lead_id": None}
    assert Browser(company.manager).get("/leads", view="department")["total"] == 1


def test_a_list_shows_where_each_lead_stands(seller: Browser) -> None:
    with clock.frozen_at(MONDAY):
        for number in range(5):
            seller.post("/leads", {"company": f"公司{number}"})
    with clock.frozen_at(at("2026-11-23 13:40")):
        first = seller.get("/leads", limit=2, sort="due_at")
        rest = seller.get("/leads", limit=10, sort="due_at", cursor=first["next_cursor"])
        late = seller.get("/leads", late="1")

    assert first["total"] == 5
    assert len(first["items"]) + len(rest["items"]) == 5
    assert first["items"][0]["dashes"][:2] == ["open", "late"]
    assert late["total"] == 5


def test_a_card_shows_the_steps_of_its_own_sop(company: Company, seller: Browser) -> None:
    publish(step("look"), step("say", after=["look"]))
    new_lead(company)

    with clock.frozen_at(at("2026-11-23 10:30")):
        today = seller.get("/today")["today"]

    counts = {card["title"]: (len(card["dashes"]), card["step"]["count"]) for card in today}
    assert counts["做look"] == (2, 2)
    assert counts["首次触达"] == (7, 7)
