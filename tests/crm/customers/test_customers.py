"""Customers and contacts over HTTP: made, changed, listed, handed over."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.crm.contacts.models import Contact
from genjin.crm.customers.models import Customer
from genjin.crm.customers.object_type import CUSTOMER
from genjin.crm.customers.services import create_customer
from genjin.records.objects.services import create_many
from tests.scenarios.http import Browser
from tests.sop.conftest import Company, company

__all__ = ["company"]
MOST = 15


@pytest.fixture
def seller(company: Company) -> Browser:
    return Browser(company.seller)


@pytest.fixture
def colleague(company: Company) -> Browser:
    return Browser(company.colleague)


def _made(browser: Browser, name: str = "砚合自动化（苏州）有限公司", **more: Any) -> Any:
    return browser.post("/customers", {"name": name, **more})


def test_a_customer_comes_with_its_first_contact(seller: Browser) -> None:
    person = {"name": "陈立", "phone": "+86 138-0013-8000", "role_in_decision": "decision_maker"}

    customer = _made(seller, phone="0512-6688 1234", contact=person)

    assert customer["phone"] == "0512-66881234"
    page = seller.get(f"/customers/{customer['id']}/page")
    (contact,) = page["contacts"]
    assert (contact["phone"], contact["is_main"], contact["owner"]["name"]) == (
        "13800138000",
        True,
        "seller",
    )
    assert page["may"] == {
        "edit": True,
        "follow_up": True,
        "transfer": True,
        "share": True,
        "add_contact": True,
    }
    titles = [entry["title"] for entry in page["timeline"]["items"]]
    assert titles == ["新增联系人 陈立", "新建"]


@pytest.mark.parametrize("name", ["砚合自动化(苏州)有限公司", " 砚合自动化 （苏州） 有限公司"])
def test_a_name_stands_once_in_all_its_spellings(
    seller: Browser, colleague: Browser, name: str
) -> None:
    first = _made(seller)

    own = seller.post("/customers", {"name": name}, status=409)
    foreign = colleague.post("/customers", {"name": name}, status=409)

    assert own["code"] == foreign["code"] == "customer.duplicate_name"
    assert own["details"] == {"owner_name": "seller", "customer_id": first["id"]}
    assert foreign["details"] == {"owner_name": "seller", "customer_id": None}
    other = _made(seller, "栖禾食品")
    body = {"version": other["version"], "name": name}
    assert seller.patch(f"/customers/{other['id']}", body, status=409)["fields"]["name"]


def test_what_is_wrong_is_said_at_its_field(seller: Browser) -> None:
    assert seller.post("/customers", {"name": "  "}, status=422)["fields"]["name"]
    bad = {"name": "甲", "contact": {"name": "王", "phone": "123"}}
    assert "phone" in seller.post("/customers", bad, status=422)["fields"]
    assert seller.get("/customers")["total"] == 0


def test_a_stale_version_is_refused_with_what_is_there_now(seller: Browser) -> None:
    customer = _made(seller)
    address = f"/customers/{customer['id']}"
    seller.patch(address, {"version": customer["version"], "industry": "自动化"})

    refused = seller.patch(address, {"version": customer["version"], "tier": "growing"}, status=412)

    assert refused["details"]["current"]["industry"] == "自动化"
    assert seller.get(address)["tier"] == ""


def test_a_customer_has_one_main_contact(seller: Browser) -> None:
    customer = _made(seller, contact={"name": "陈立", "phone": "13800138000"})
    body = {"customer_id": customer["id"], "name": "周敏", "is_main": True}

    second = seller.post("/contacts", body)

    rows = seller.get("/contacts", customer_id=customer["id"], sort="-created_at")["items"]
    assert [(row["name"], row["is_main"]) for row in rows] == [("周敏", True), ("陈立", False)]
    first = rows[1]
    changed = {"version": first["version"], "is_main": True}
    seller.patch(f"/contacts/{first['id']}", changed)
    assert not seller.get(f"/contacts/{second['id']}")["is_main"]


def test_a_customer_is_never_left_without_a_main_contact(seller: Browser) -> None:
    customer = _made(seller, contact={"name": "陈立"})
    (main,) = seller.get("/contacts", customer_id=customer["id"])["items"]
    address = f"/contacts/{main['id']}"

    changed = {"version": main["version"], "is_main": False}
    assert seller.patch(address, changed, status=409)["code"] == "contact.main_needed"
    assert seller.get(address)["is_main"]


def test_a_stale_choice_of_the_main_contact_changes_nothing(seller: Browser) -> None:
    customer = _made(seller, contact={"name": "陈立"})
    second = seller.post("/contacts", {"customer_id": customer["id"], "name": "周敏"})
    seller.patch(f"/contacts/{second['id']}", {"version": second["version"], "title": "采购"})

    stale = {"version": second["version"], "is_main": True}
    seller.patch(f"/contacts/{second['id']}", stale, status=412)

    rows = seller.get("/contacts", customer_id=customer["id"])["items"]
    assert {row["name"]: row["is_main"] for row in rows} == {"陈立": True, "周敏": False}


def test_a_phone_stands_once_at_a_customer_and_may_stand_at_another(seller: Browser) -> None:
    person = {"name": "陈立", "phone": "13800138000"}
    customer = _made(seller, contact=person)
    again = {"customer_id": customer["id"], "name": "小陈", "phone": "138 0013 8000"}

    refused = seller.post("/contacts", again, status=409)

    assert refused["code"] == "contact.duplicate_phone"
    assert refused["details"] == {"contact_name": "陈立"}
    _made(seller, "栖禾食品", contact=person)
    nobody = {"customer_id": customer["id"], "title": "厂长"}
    assert seller.post("/contacts", nobody, status=422)["code"] == "contact.nobody"


def test_a_follow_up_names_a_contact_of_the_customer(seller: Browser) -> None:
    customer = _made(seller, contact={"name": "陈立"})
    other = _made(seller, "栖禾食品", contact={"name": "王强"})
    (stranger,) = seller.get("/contacts", customer_id=other["id"])["items"]
    body = {
        "object_type": "customer",
        "object_id": customer["id"],
        "channel": "phone",
        "happened_at": "2020-01-01T00:00:00Z",
        "content": "聊了聊",
    }

    refused = seller.post("/follow-ups", {**body, "contact_id": stranger["id"]}, status=422)
    foreign = seller.post("/follow-ups", {**body, "fields": {"needs": "减停机"}}, status=422)
    saved = seller.post("/follow-ups", {**body, "fields": {"tier": "growing"}})

    assert list(refused["fields"]) == ["contact_id"]
    assert list(foreign["fields"]) == ["fields.needs"]
    assert (saved["customer"]["tier"], saved["lead"]) == ("growing", None)
    (entry, *_) = seller.get(f"/customers/{customer['id']}/timeline", kind="follow_up")["items"]
    assert entry["contact"] == "陈立"
    assert seller.get("/customers")["items"][0]["last_follow_up_at"]


def test_the_owner_command_moves_customer_and_contacts(
    company: Company, seller: Browser, colleague: Browser
) -> None:
    customer = _made(seller, contact={"name": "陈立"})
    body = {"customer_ids": [customer["id"]], "owner_id": company.colleague.pk}

    assert seller.post("/customers/assign", body, status=200) == {"changed": 1}

    (row,) = colleague.get("/customers")["items"]
    assert row["owner"]["name"] == "colleague"
    (contact,) = colleague.get("/contacts")["items"]
    assert contact["owner"]["name"] == "colleague"
    seller.get(f"/customers/{customer['id']}", expect=404)
    seller.get(f"/contacts/{contact['id']}", expect=404)
    # A seller hands over what is theirs and nothing else.
    assert seller.post("/customers/assign", body, status=200) == {"changed": 0}


def test_lists_are_filtered_sorted_and_paged(company: Company, seller: Browser) -> None:
    for number in range(5):
        _made(seller, f"公司{number}", industry="食品" if number % 2 else "物流")
    names = [row["name"] for row in seller.get("/customers", sort="name")["items"]]
    assert names == [f"公司{number}" for number in range(5)]

    first = seller.get("/customers", sort="name", limit=3)
    second = seller.get("/customers", sort="name", limit=3, cursor=first["next_cursor"])
    newest = seller.get("/customers", limit=3)
    older = seller.get("/customers", limit=3, cursor=newest["next_cursor"])

    assert [row["name"] for row in (*first["items"], *second["items"])] == names
    assert [row["name"] for row in (*newest["items"], *older["items"])] == names[::-1]
    assert seller.get("/customers", industry="食品")["total"] == 2
    assert [row["name"] for row in seller.get("/customers", q="公司3")["items"]] == ["公司3"]
    assert Browser(company.manager).get("/customers", view="department")["total"] == 5
    assert Browser(company.colleague).get("/customers", view="all")["total"] == 0


def test_search_finds_customers_contacts_and_leads(seller: Browser) -> None:
    _made(seller, contact={"name": "陈立", "phone": "13800138000", "title": "厂长"})
    seller.post("/leads", {"company": "砚合自动化二厂", "contact_name": "陈立"})

    found = seller.get("/search", q="陈立")["items"]

    assert [(one["type"], one["title"]) for one in found] == [
        ("contact", "陈立"),
        ("lead", "砚合自动化二厂"),
    ]
    assert [one["type"] for one in seller.get("/search", q="yanhe")["items"]] == [
        "customer",
        "lead",
    ]


@pytest.mark.parametrize("person", ["seller", "manager", "administrator"])
@pytest.mark.parametrize(
    "path",
    ["/customers?view=all&limit=200", "/customers?view=shared", "/contacts?view=all&limit=200"],
)
def test_lists_cost_the_same_for_10_and_200_rows(company: Company, person: str, path: str) -> None:
    browser = Browser(getattr(company, person))
    _many(company, 0, 10)
    few = _count(browser, path)
    _many(company, 10, 190)

    assert _count(browser, path) == few
    assert few <= MOST


def test_a_customers_page_costs_the_same_with_many_contacts(company: Company) -> None:
    browser = Browser(company.seller)
    customer = create_customer(actor=company.seller, values={"name": "砚合"})
    few = _count(browser, f"/customers/{customer.pk}/page")
    for number in range(30):
        browser.post("/contacts", {"customer_id": customer.pk, "name": f"第{number}位"})
        browser.post(
            "/follow-ups",
            {
                "object_type": "customer",
                "object_id": customer.pk,
                "channel": "phone",
                "happened_at": "2020-01-01T00:00:00Z",
                "content": f"第 {number} 次",
            },
        )

    many = _count(browser, f"/customers/{customer.pk}/page")
    assert few <= many <= MOST


def _many(company: Company, start: int, count: int) -> None:
    customers = [
        Customer(name=f"公司{start + number}", owner=company.seller) for number in range(count)
    ]
    made = create_many(CUSTOMER, customers, by=company.seller)
    for customer in made:
        Contact.objects.create(
            customer=customer,
            name="陈立",
            is_main=True,
            owner=company.seller,
            department_id=company.seller.department_id,
            created_at=customer.created_at,
            changed_at=customer.created_at,
        )


def _count(browser: Browser, path: str) -> int:
    browser.get("/session")
    with CaptureQueriesContext(connection) as made:
        browser.get(path)
    return len(made)
