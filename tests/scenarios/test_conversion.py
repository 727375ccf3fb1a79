"""From a lead to a customer, and the visit a month later by somebody who never saw the lead."""

from typing import Any

import pytest

from genjin.common import clock
from genjin.platform.queue.worker import run_until_idle
from tests.scenarios.http import Browser
from tests.sop.conftest import Company, at, company

__all__ = ["company"]

ENTERED, WON = "2026-11-02 09:00", "2026-11-05 15:00"
CONVERTED, VISIT = "2026-11-06 10:00", "2026-12-07 10:00"


def _follow_up(lead_id: int, **more: Any) -> dict[str, Any]:
    return {
        "object_type": "lead",
        "object_id": lead_id,
        "channel": "phone",
        "happened_at": clock.now().isoformat(),
        "content": "聊了聊",
    } | more


@pytest.fixture
def seller(company: Company) -> Browser:
    return Browser(company.seller)


@pytest.fixture
def service(company: Company) -> Browser:
    return Browser(company.service)


def _won_lead(seller: Browser) -> int:
    """Taken through all steps of the SOP up to the decision."""
    with clock.frozen_at(at(ENTERED)):
        lead: int = seller.post(
            "/leads",
            {
                "company": "砚合自动化有限公司",
                "contact_name": "陈立",
                "contact_title": "厂长",
                "phone": "13800138000",
                "city": "苏州",
            },
        )["id"]
    with clock.frozen_at(at("2026-11-02 09:30")):
        seller.post(
            "/follow-ups", _follow_up(lead, fields={"tier": "high_value", "needs": "减停机"})
        )
    with clock.frozen_at(at("2026-11-03 10:00")):
        seller.post("/follow-ups", _follow_up(lead, fields={"proposal_sent_on": "2026-11-03"}))
    with clock.frozen_at(at("2026-11-04 10:00")):
        seller.post("/follow-ups", _follow_up(lead, attitude="positive"))
    with clock.frozen_at(at(WON)):
        next_action = {"title": "送合同", "due_at": "2026-11-09T02:00:00Z"}
        body = _follow_up(lead, fields={"decision": "won"}, next_action=next_action)
        seller.post("/follow-ups", body)
    return lead


def test_the_visit_is_a_step_on_the_customer(
    company: Company, seller: Browser, service: Browser
) -> None:
    lead = _won_lead(seller)
    before = seller.get(f"/leads/{lead}/page")
    assert before["may"]["convert"]
    (visit,) = [item for item in before["open"] if item["kind"] == "step"]
    assert visit["record"]["type"] == "lead"

    with clock.frozen_at(at(CONVERTED)):
        preview = seller.get(f"/leads/{lead}/conversion")
        assert (preview["name"], preview["candidates"]) == ("砚合自动化有限公司", [])
        converted = seller.post(f"/leads/{lead}/convert", {}, status=200)
    customer = converted["customer"]["id"]
    assert [person["name"] for person in converted["contacts"]] == ["陈立"]
    assert converted["contacts"][0]["is_main"]

    _look_at_both_pages(seller, lead, customer)
    # Service has the step before it is due, and reaches the customer by it, but not the lead.
    with clock.frozen_at(at(VISIT)):
        run_until_idle()
        (item,) = service.get("/today")["today"]
        assert item["record"] == {
            "type": "customer",
            "id": customer,
            "name": "砚合自动化有限公司",
            "tier": "high_value",
            "state": "",
            "version": item["record"]["version"],
        }
        assert (item["step"]["key"], item["contact"]["name"]) == ("visit", "陈立")
        service.get(f"/leads/{lead}", expect=404)
        page = service.get(f"/customers/{customer}/page")
        told = [entry["text"] for entry in page["timeline"]["items"]]
        assert told.count("聊了聊") == 4
        assert page["may"]["follow_up"]
        assert not page["may"]["transfer"]

    with clock.frozen_at(at("2026-12-07 11:00")):
        saved = service.post(
            "/follow-ups",
            _follow_up(
                customer,
                object_type="customer",
                template="service",
                satisfaction=5,
                content="用得顺手",
                contact_id=page["contacts"][0]["id"],
            ),
        )
    assert saved["completed"] == [{"name": "售后回访", "on_time": True}]
    assert saved["run_ended"] == "done"
    assert saved["customer"]["id"] == customer
    contact = service.get(f"/contacts/{page['contacts'][0]['id']}/page")
    texts = [entry["text"] for entry in contact["timeline"]["items"]]
    assert (texts[0], texts.count("聊了聊")) == ("用得顺手", 4)  # also what was said to the lead
    assert contact["counts"]["follow_up"] == 5
    _look_at_the_end(company, seller, lead, customer)


def _look_at_both_pages(seller: Browser, lead: int, customer: int) -> None:
    """The same run and open work on both; the lead tells which customer it became."""
    old, new = seller.get(f"/leads/{lead}/page"), seller.get(f"/customers/{customer}/page")
    assert old["lead"]["state"] == "converted"
    assert old["lead"]["customer"] == {"id": customer, "name": "砚合自动化有限公司"}
    assert not old["may"]["convert"]
    assert old["run"]["id"] == new["run"]["id"]
    assert new["run"]["steps"][-1]["state"] == "waiting"
    assert [one["id"] for one in new["leads"]] == [lead]
    for page in (old, new):
        steps = [item for item in page["open"] if item["kind"] == "step"]
        tasks = [item for item in page["open"] if item["kind"] == "task"]
        assert [item["record"]["type"] for item in steps] == ["customer"]
        assert [(item["title"], item["record"]["type"]) for item in tasks] == [("送合同", "lead")]
    (row,) = seller.get("/customers")["items"]
    assert (row["step"]["key"], row["step"]["state"]) == ("visit", "waiting")
    assert (row["contact"]["name"], row["contact"]["phone"]) == ("陈立", "13800138000")


def _look_at_the_end(company: Company, seller: Browser, lead: int, customer: int) -> None:
    """The next contact is planned on the customer, for its owner; figures open the customer."""
    (task,) = [
        item
        for item in seller.get(f"/customers/{customer}/page")["open"]
        if item["title"] == "安排下一次联系"
    ]
    assert task["record"]["type"] == "customer"
    assert task["assignee"]["name"] == "seller"
    seller.get(f"/leads/{lead}/timeline")
    boss = Browser(company.administrator)
    sop = boss.get("/sops")["items"][0]["id"]
    with clock.frozen_at(at("2026-12-07 17:00")):
        (record,) = boss.get(f"/sops/{sop}/records", step="visit", status="done_on_time")["items"]
    assert record["record"] == {"type": "customer", "id": customer, "name": "砚合自动化有限公司"}


def test_converting_twice_gives_the_same_customer(seller: Browser) -> None:
    lead = _won_lead(seller)

    first = seller.post(f"/leads/{lead}/convert", {}, status=200)
    again = seller.post(f"/leads/{lead}/convert", {"name": "别的名字"}, status=200)

    assert first["customer"]["id"] == again["customer"]["id"]
    assert seller.get("/customers")["total"] == 1
    assert len(again["contacts"]) == 1
