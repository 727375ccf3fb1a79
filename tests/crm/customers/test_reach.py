"""Who reaches a customer that is not theirs: by a step, and as a collaborator."""

from typing import Any

import pytest

from tests.scenarios.http import Browser
from tests.sop.conftest import Company, company

__all__ = ["company"]


@pytest.fixture
def seller(company: Company) -> Browser:
    return Browser(company.seller)


@pytest.fixture
def helper(company: Company) -> Browser:
    """Of the service department: nothing of sales lies within their reach."""
    return Browser(company.service)


@pytest.fixture
def customer(seller: Browser) -> Any:
    return seller.post("/customers", {"name": "砚合自动化", "contact": {"name": "陈立"}})


def _share(seller: Browser, helper: Browser, customer: Any, access: str) -> str:
    address = f"/customers/{customer['id']}"
    seller.put(f"{address}/collaborators/{helper.user.pk}", {"access": access})
    return address


def _follow_up(customer_id: int) -> dict[str, Any]:
    return {
        "object_type": "customer",
        "object_id": customer_id,
        "channel": "phone",
        "happened_at": "2020-01-01T00:00:00Z",
        "content": "问了问进度",
    }


def _contact_of(browser: Browser, customer: Any) -> Any:
    (contact,) = browser.get("/contacts", customer_id=customer["id"])["items"]
    return contact


def test_without_a_share_nothing_is_there(helper: Browser, seller: Browser, customer: Any) -> None:
    contact = _contact_of(seller, customer)

    for path in (
        f"/customers/{customer['id']}",
        f"/customers/{customer['id']}/page",
        f"/customers/{customer['id']}/timeline",
        f"/customers/{customer['id']}/collaborators",
        f"/contacts/{contact['id']}",
        f"/contacts/{contact['id']}/page",
    ):
        helper.get(path, expect=404)
    assert helper.get("/contacts", customer_id=customer["id"])["total"] == 0
    assert helper.get("/customers", view="shared")["total"] == 0
    helper.post("/follow-ups", _follow_up(customer["id"]), status=404)


def test_who_may_read_reads_all_and_writes_nothing(
    helper: Browser, seller: Browser, customer: Any
) -> None:
    seller.post("/follow-ups", _follow_up(customer["id"]))
    address = _share(seller, helper, customer, "read")
    contact = _contact_of(helper, customer)

    assert [row["id"] for row in helper.get("/customers", view="shared")["items"]] == [
        customer["id"]
    ]
    assert helper.get("/customers", view="all")["total"] == 0
    assert [row["name"] for row in helper.get("/contacts", view="shared")["items"]] == ["陈立"]
    page = helper.get(f"{address}/page")
    assert not any(page["may"].values())
    assert page["timeline"]["items"][0]["title"] == "设置了协作人"
    assert page["counts"]["follow_up"] == 1
    version = page["customer"]["version"]
    for refused in (
        helper.patch(address, {"version": version, "tier": "growing"}, status=403),
        helper.post("/follow-ups", _follow_up(customer["id"]), status=403),
        helper.patch(
            f"/contacts/{contact['id']}",
            {"version": contact["version"], "title": "厂长"},
            status=403,
        ),
        helper.post(
            "/tasks",
            {
                "object_type": "customer",
                "object_id": customer["id"],
                "title": "回电",
                "due_at": "2099-01-01T00:00:00Z",
            },
            status=403,
        ),
    ):
        assert refused["code"] == "collaborator.read_only"
    assert helper.get(f"{address}/page")["counts"]["follow_up"] == 1


def test_who_may_edit_writes_but_does_not_decide_whose_it_is(
    company: Company, seller: Browser, customer: Any
) -> None:
    """A seller of the same team: with all rights of their own, but not on this customer."""
    colleague = Browser(company.colleague)
    address = _share(seller, colleague, customer, "edit")
    contact = _contact_of(colleague, customer)

    changed = colleague.patch(address, {"version": customer["version"], "tier": "growing"})
    colleague.post("/follow-ups", _follow_up(customer["id"]))
    colleague.patch(f"/contacts/{contact['id']}", {"version": contact["version"], "title": "厂长"})
    colleague.post("/contacts", {"customer_id": customer["id"], "name": "周敏"})

    assert changed["owner"]["name"] == "seller"
    page = colleague.get(f"{address}/page")
    assert {one["owner"]["name"] for one in page["contacts"]} == {"seller"}
    assert (page["may"]["edit"], page["may"]["transfer"], page["may"]["share"]) == (
        True,
        False,
        False,
    )
    others = f"{address}/collaborators/{company.service.pk}"
    assert colleague.put(others, {"access": "read"}, status=403)
    assert colleague.delete(f"{address}/collaborators/{company.colleague.pk}", status=403)
    body = {"customer_ids": [customer["id"]], "owner_id": company.colleague.pk}
    assert colleague.post("/customers/assign", body, status=200) == {"changed": 0}


def test_a_share_can_be_changed_and_ended(
    company: Company, helper: Browser, seller: Browser, customer: Any
) -> None:
    address = _share(seller, helper, customer, "edit")
    _share(seller, helper, customer, "read")
    people = seller.get(f"{address}/collaborators")["items"]
    assert people == [{"user": {"id": helper.user.pk, "name": "service"}, "access": "read"}]

    seller.delete(f"{address}/collaborators/{helper.user.pk}")

    helper.get(address, expect=404)
    seller.delete(f"{address}/collaborators/{helper.user.pk}", status=404)
    refused = seller.put(
        f"{address}/collaborators/{company.seller.pk}", {"access": "read"}, status=409
    )
    assert refused["code"] == "collaborator.is_owner"
    seller.put(f"{address}/collaborators/999999", {"access": "read"}, status=422)


def test_a_lead_is_shared_alike(company: Company, seller: Browser) -> None:
    colleague = Browser(company.colleague)
    lead = seller.post("/leads", {"company": "栖禾食品"})
    address = f"/leads/{lead['id']}"
    seller.put(f"{address}/collaborators/{company.colleague.pk}", {"access": "edit"})

    assert [row["id"] for row in colleague.get("/leads", view="shared")["items"]] == [lead["id"]]
    colleague.patch(address, {"version": lead["version"], "city": "无锡"})
    may = colleague.get(f"{address}/page")["may"]
    assert [name for name, is_so in may.items() if is_so] == ["edit", "follow_up"]
    colleague.post(f"{address}/convert", {}, status=403)
    colleague.get(f"{address}/conversion", expect=403)
    colleague.post(f"{address}/return", {"reason": "空号"}, status=403)
    seller.put(f"{address}/collaborators/{company.colleague.pk}", {"access": "read"})
    body = {"version": lead["version"] + 1, "city": "常州"}
    assert colleague.patch(address, body, status=403)["code"] == "collaborator.read_only"


def test_the_search_finds_what_is_shared(
    helper: Browser, seller: Browser, customer: Any, company: Company
) -> None:
    lead = seller.post("/leads", {"company": "砚合新厂", "phone": "13800138001"})
    assert helper.get("/search", q="砚合")["items"] == []

    _share(seller, helper, customer, "read")
    path = f"/leads/{lead['id']}/collaborators/{helper.user.pk}"
    seller.put(path, {"access": "edit"})

    found = [(one["type"], one["title"]) for one in helper.get("/search", q="yanhe")["items"]]
    assert found == [("customer", "砚合自动化"), ("lead", "砚合新厂")]
    (contact,) = helper.get("/search", q="chenli")["items"]
    assert (contact["type"], contact["title"]) == ("contact", "陈立")
    assert Browser(company.colleague).get("/search", q="砚合")["items"] == []
    # What is found by both ways is found once.
    seen = Browser(company.administrator).get("/search", q="砚合")["items"]
    assert len(seen) == len({(one["type"], one["id"]) for one in seen}) == 2


def test_a_contact_page_tells_the_talks_with_this_person(seller: Browser, customer: Any) -> None:
    main = _contact_of(seller, customer)
    other = seller.post("/contacts", {"customer_id": customer["id"], "name": "周敏"})
    for number in range(33):
        seller.post("/follow-ups", _follow_up(customer["id"]) | {"subject": f"第{number}次"})
    with_other = {"contact_id": other["id"], "subject": "和周敏"}
    seller.post("/follow-ups", _follow_up(customer["id"]) | with_other)

    page = seller.get(f"/contacts/{main['id']}/page")
    assert (page["counts"]["follow_up"], len(page["timeline"]["items"])) == (33, 30)
    cursor = page["timeline"]["next_cursor"]
    rest = seller.get(f"/contacts/{main['id']}/timeline", cursor=cursor)
    assert [entry["title"] for entry in rest["items"]] == ["第2次", "第1次", "第0次", "新建"]
    told = seller.get(f"/contacts/{main['id']}/timeline", kind="change")["items"]
    assert [entry["kind"] for entry in told] == ["change"]
    of_other = seller.get(f"/contacts/{other['id']}/page")["timeline"]["items"]
    assert [entry["title"] for entry in of_other] == ["和周敏", "新建"]


def test_a_contact_of_a_converted_lead_keeps_what_was_said_before(seller: Browser) -> None:
    lead = seller.post("/leads", {"company": "恒达机械", "contact_name": "陈立"})
    said = _follow_up(lead["id"]) | {"object_type": "lead", "subject": "还是线索时"}
    seller.post("/follow-ups", said)
    seller.patch(
        f"/leads/{lead['id']}",
        {
            "version": seller.get(f"/leads/{lead['id']}")["version"],
            "decision": "won",
            "won_on": "2026-01-05",
        },
    )
    converted = seller.post(f"/leads/{lead['id']}/convert", {}, status=200)

    contact = _contact_of(seller, converted["customer"])
    entries = seller.get(f"/contacts/{contact['id']}/timeline", kind="follow_up")["items"]
    assert [entry["title"] for entry in entries] == ["还是线索时"]
