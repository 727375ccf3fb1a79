"""Rules of converting a lead: which may, into what, and what happens when two do it at once."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connections

from genjin.crm.contacts.models import Contact
from genjin.crm.conversion.services import convert_lead
from genjin.crm.customers.errors import DuplicateNameError
from genjin.crm.customers.models import Customer
from genjin.crm.leads.models import Lead, LeadContact
from genjin.crm.leads.services import add_contacts, create_lead, update_lead
from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import forget_published
from genjin.sop.runs.models import RunBinding
from tests.factories import make_department, make_user
from tests.scenarios.http import Browser
from tests.sop.conftest import Company, company

__all__ = ["company"]


def _lead(owner: User, name: str = "砚合自动化", **more: Any) -> Lead:
    values = {"company": name, "contact_name": "陈立", "phone": "13800138000", **more}
    return create_lead(actor=owner, values=values)


def test_all_people_of_the_lead_go_along(company: Company) -> None:
    lead = _lead(company.seller)
    further = [
        LeadContact(lead=lead, name="周敏", phone="13800138001", leftovers=[["生日", "五月"]]),
        LeadContact(lead=lead, name="周敏"),
    ]
    add_contacts(further, by=company.seller)

    customer = convert_lead(actor=company.seller, lead_id=lead.pk)

    people = Contact.objects.filter(customer=customer).order_by("id")
    assert [(one.name, one.phone, one.is_main) for one in people] == [
        ("陈立", "13800138000", True),
        ("周敏", "13800138001", False),
    ]
    assert people[1].leftovers == [["生日", "五月"]]
    assert {one.department_id for one in people} == {company.seller.department_id}


def test_a_lost_or_returned_lead_is_not_converted(company: Company) -> None:
    seller = Browser(company.seller)
    lead = _lead(company.seller)
    values = {"decision": "lost", "lost_reason": "price"}
    update_lead(actor=company.seller, lead_id=lead.pk, values=values, version=None)

    refused = seller.post(f"/leads/{lead.pk}/convert", {}, status=409)

    assert refused["code"] == "lead.cannot_convert"
    assert "未成交" in refused["message"]
    assert Customer.objects.count() == 0


def test_a_name_that_is_taken_asks_to_choose(company: Company) -> None:
    there = Browser(company.seller).post("/customers", {"name": "砚合 自动化"})
    lead = _lead(company.seller)
    seller = Browser(company.seller)

    refused = seller.post(f"/leads/{lead.pk}/convert", {}, status=409)
    assert refused["code"] == "customer.duplicate_name"
    assert refused["details"]["customer_id"] == there["id"]
    preview = seller.get(f"/leads/{lead.pk}/conversion")
    assert preview["candidates"] == [
        {"id": there["id"], "name": "砚合 自动化", "owner_name": "seller"}
    ]
    body = {"customer_id": there["id"]}
    taken = seller.post(f"/leads/{lead.pk}/convert", body, status=200)

    assert taken["customer"]["id"] == there["id"]
    assert [one["name"] for one in taken["contacts"]] == ["陈立"]


def test_a_colleagues_customer_is_named_but_not_taken(company: Company) -> None:
    there = Browser(company.colleague).post("/customers", {"name": "砚合自动化"})
    lead, seller = _lead(company.seller), Browser(company.seller)

    preview = seller.get(f"/leads/{lead.pk}/conversion")
    seller.post(f"/leads/{lead.pk}/convert", {"customer_id": there["id"]}, status=404)
    named = seller.post(f"/leads/{lead.pk}/convert", {"name": "砚合自动化二厂"}, status=200)

    assert preview["candidates"][0]["id"] is None
    assert preview["candidates"][0]["owner_name"] == "colleague"
    assert named["customer"]["name"] == "砚合自动化二厂"


def test_a_stale_page_does_not_convert(company: Company) -> None:
    lead, seller = _lead(company.seller), Browser(company.seller)
    update_lead(actor=company.seller, lead_id=lead.pk, values={"city": "苏州"}, version=None)

    refused = seller.post(f"/leads/{lead.pk}/convert", {"version": lead.version}, status=412)

    assert refused["details"]["current"]["city"] == "苏州"
    assert Customer.objects.count() == 0


def test_the_decision_may_come_after_the_conversion(company: Company) -> None:
    """The lead stays converted; the sale starts the clock of the visit on the customer."""
    lead, seller = _lead(company.seller, tier="growing"), Browser(company.seller)
    customer = convert_lead(actor=company.seller, lead_id=lead.pk)
    for fields in ({"needs": "减停机"}, {"proposal_sent_on": "2020-01-01"}, {}, {}):
        seller.post(
            "/follow-ups",
            {
                "object_type": "lead",
                "object_id": lead.pk,
                "channel": "phone",
                "happened_at": "2020-01-01T00:00:00Z",
                "content": "聊了聊",
                "attitude": "positive",
                "fields": fields,
            },
        )
    update_lead(actor=company.seller, lead_id=lead.pk, values={"decision": "won"}, version=None)

    lead.refresh_from_db()
    assert (lead.state, lead.decision) == ("converted", "won")
    page = seller.get(f"/customers/{customer.pk}/page")
    assert [(item["title"], item["record"]["type"]) for item in page["open"]] == [
        ("售后回访", "customer")
    ]
    assert page["open"][0]["assignee"]["name"] == "service"


def test_a_customer_of_two_leads_has_the_steps_of_both_to_do(company: Company) -> None:
    first, second = _lead(company.seller), _lead(company.seller, "砚合二厂", phone="13800138001")
    customer = convert_lead(actor=company.seller, lead_id=first.pk)
    convert_lead(actor=company.seller, lead_id=second.pk, customer_id=customer.pk)

    page = Browser(company.seller).get(f"/customers/{customer.pk}/page")

    todo = sorted((item["record"]["id"], item["step"]["key"]) for item in page["open"])
    assert todo == [(lead.pk, key) for lead in (first, second) for key in ("first_contact", "tier")]
    assert all(item["proof"]["label"] for item in page["open"])
    assert [one["name"] for one in page["contacts"]] == ["陈立", "陈立"]


@pytest.mark.django_db(transaction=True)
def test_two_clicks_at_once_make_one_customer() -> None:
    forget_published()
    seller = make_user("seller", department=make_department())
    lead = _lead(seller)

    def convert(_: int) -> int:
        try:
            return convert_lead(actor=seller, lead_id=lead.pk).pk
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        made = set(pool.map(convert, range(8)))

    assert len(made) == Customer.objects.count() == 1
    assert Contact.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_leads_of_one_company_at_once_make_one_customer() -> None:
    forget_published()
    seller = make_user("seller", department=make_department())
    leads = [_lead(seller, phone=f"1380013800{number}") for number in range(4)]

    def convert(lead: Lead) -> str:
        try:
            convert_lead(actor=seller, lead_id=lead.pk)
        except DuplicateNameError:
            return "refused"
        finally:
            connections.close_all()
        return "made"

    with ThreadPoolExecutor(4) as pool:
        outcomes = sorted(pool.map(convert, leads))

    assert outcomes == ["made", "refused", "refused", "refused"]
    assert Customer.objects.count() == 1
    assert Lead.objects.filter(state="converted").count() == 1


def test_a_run_has_each_role_once(company: Company) -> None:
    lead = _lead(company.seller)
    customer = convert_lead(actor=company.seller, lead_id=lead.pk)
    convert_lead(actor=company.seller, lead_id=lead.pk)

    bound = RunBinding.objects.order_by("role").values_list("role", "object_type", "object_id")

    assert list(bound) == [("customer", "customer", customer.pk), ("lead", "lead", lead.pk)]
