"""Lists take a filter: within reach, by the fields that people read, with clear refusals."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.common.filters.fields import Kind
from genjin.crm.contacts.services import create_contact
from genjin.crm.customers.services import create_customer
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import create_lead
from genjin.records.exports.services import make_export
from genjin.records.objects.filtering import fields_to_filter
from tests.scenarios.http import Browser
from tests.sop.conftest import Company, company

__all__ = ["company"]
LISTS = ("leads", "customers", "contacts")


@pytest.fixture
def leads(company: Company) -> list[Lead]:
    made = [
        {
            "company": "砚合自动化（苏州）",
            "city": "苏州",
            "tier": "high_value",
            "phone": "13800138000",
        },
        {"company": "ACME 机械", "city": "上海", "tier": "growing"},
        {"company": "acme tools", "city": "", "contact_name": "周"},
    ]
    found = [create_lead(actor=company.seller, values=values, owner_id=None) for values in made]
    other = {"company": "Acme 隐", "city": "上海"}
    return [*found, create_lead(actor=company.colleague, values=other, owner_id=None)]


def names(browser: Browser, tree: Any, path: str = "leads", **query: Any) -> set[str]:
    query = {"view": "all"} | query
    found = browser.get(f"/{path}", filter=json.dumps(tree, ensure_ascii=False), **query)
    assert found["total"] == len(found["items"])
    return {row.get("company") or row["name"] for row in found["items"]}


def test_a_list_is_narrowed_within_reach(company: Company, leads: list[Lead]) -> None:
    seller, manager = Browser(company.seller), Browser(company.manager)
    acme = {"field": "company", "starts_with": "Ａcme"}

    assert names(seller, acme) == {"ACME 机械", "acme tools"}
    assert names(manager, acme) == {"ACME 机械", "acme tools", "Acme 隐"}
    assert names(seller, {"all": [acme, {"field": "city", "empty": True}]}) == {"acme tools"}
    assert names(seller, {"not": acme}) == {"砚合自动化（苏州）"}
    assert names(seller, {"field": "company", "contains": "(苏州)"}) == {"砚合自动化（苏州）"}
    assert names(seller, {"field": "tier", "not_in": ["growing"]}) == {
        "砚合自动化（苏州）",
        "acme tools",
    }
    assert names(seller, acme, q="机械") == {"ACME 机械"}
    assert names(seller, acme, tier="growing", view="mine") == {"ACME 机械"}


def test_who_asks_is_who_me_is(company: Company, leads: list[Lead]) -> None:
    manager = Browser(company.manager)
    mine = {"field": "owner", "is": "me"}

    assert names(Browser(company.colleague), mine) == {"Acme 隐"}
    assert names(manager, mine) == set()
    assert len(names(manager, {"field": "owner", "in": ["my_people"]})) == 4
    assert len(names(manager, {"field": "department", "is": "mine"})) == 4
    assert len(names(manager, {"field": "department", "in": ["mine_and_below"]})) == 4
    director = Browser(company.director)
    assert len(names(director, {"field": "owner", "in": ["my_people"]})) == 4
    assert names(director, {"field": "department", "is": "mine"}) == set()
    assert len(names(director, {"field": "department", "in": ["mine_and_below"]})) == 4
    assert names(Browser(company.administrator), {"field": "department", "is": "mine"}) == set()


def test_days_are_the_companys(company: Company, leads: list[Lead]) -> None:
    seller = Browser(company.seller)
    assert len(names(seller, {"field": "created_at", "on": "today"})) == 3
    assert names(seller, {"field": "last_follow_up_at", "within": {"last_days": 7}}) == set()
    assert len(names(seller, {"field": "last_follow_up_at", "not_within": {"last_days": 7}})) == 3
    with clock.frozen_at(clock.now() + timedelta(days=1)):
        assert len(names(seller, {"field": "created_at", "on": "yesterday"})) == 3


def test_customers_and_contacts_too(company: Company) -> None:
    seller = Browser(company.seller)
    of_one: dict[str, int] = {}
    for number, industry in enumerate(["机械", "食品"]):
        values = {"name": f"公司{number}", "industry": industry}
        customer = create_customer(actor=company.seller, values=values)
        of_one = {"customer_id": customer.pk}
        person = {"name": f"人{number}", "role_in_decision": "buyer" if number else ""}
        create_contact(actor=company.seller, customer_id=customer.pk, values=person)

    assert names(seller, {"field": "industry", "is": "机械"}, "customers") == {"公司0"}
    assert names(seller, {"field": "role_in_decision", "is": "buyer"}, "contacts") == {"人1"}
    assert names(seller, {"field": "is_main", "is": True}, "contacts") == {"人0", "人1"}
    assert names(seller, {"field": "name", "filled": True}, "contacts", **of_one) == {"人1"}


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize(
    "field", ["search_text", "id", "import_job_id", "owner__password", "owner_id", "leftovers", "x"]
)
def test_what_nobody_reads_cannot_be_asked_for(company: Company, path: str, field: str) -> None:
    tree = json.dumps({"field": field, "is": "x"})
    with CaptureQueriesContext(connection) as made:
        refusal = Browser(company.administrator).get(f"/{path}", filter=tree, expect=422)

    assert (refusal["code"], list(refusal["fields"])) == ("filter.invalid", ["filter.field"])
    assert not [one for one in made.captured_queries if f'FROM "crm_{path[:-1]}"' in one["sql"]]


@pytest.mark.parametrize("path", LISTS)
def test_what_is_no_filter_is_refused_with_its_place(company: Company, path: str) -> None:
    browser = Browser(company.seller)
    for source, place in (
        ("{", "filter"),
        ("null", "filter"),
        ('{"all": [{"field": "created_at", "on": "2026-13-01"}]}', "filter.all[0].on"),
        ('{"field": "owner", "is": "\'; --"}', "filter.is"),
        (json.dumps({"field": "phone", "in": ["1" * 150] * 30}), "filter"),
    ):
        refusal = browser.get(f"/{path}", filter=source, expect=422)
        assert list(refusal["fields"]) == [place]


def test_an_export_goes_by_the_same_filter(company: Company, leads: list[Lead]) -> None:
    boss = Browser(company.administrator)
    body = {"object_type": "lead", "format": "csv"}
    wanted = {"view": "all", "filter": '{"field": "city", "is": "上海"}'}
    made = boss.post("/exports", body | {"filter": wanted})
    make_export(made["id"])
    refused = wanted | {"filter": '{"field": "search_text", "is": "x"}'}

    assert boss.get(f"/exports/{made['id']}")["rows"] == 2
    assert boss.post("/exports", body | {"filter": refused}, status=422)["code"] == "filter.invalid"


def test_a_filter_costs_no_statement(company: Company, leads: list[Lead]) -> None:
    """But for a look at the organisation, once, where it names people or departments below."""
    browser = Browser(company.manager)
    tree = {"any": [{"field": "city", "is": "上海"}, {"field": "owner", "is": "me"}]}
    people = {"any": [{"field": "owner", "in": ["my_people"]}, tree]}

    plain = _count(browser, q="a", limit=1)
    assert _count(browser, filter=json.dumps(tree), limit=1) == plain
    assert _count(browser, filter=json.dumps(people), limit=1) == plain + 2


def _count(browser: Browser, **query: Any) -> int:
    browser.get("/leads", view="all", **query)
    with CaptureQueriesContext(connection) as made:
        found = browser.get("/leads", view="all", **query)
    assert found["items"]
    return len(made)


def test_an_objects_fields_are_those_that_people_read() -> None:
    fields = {name: fields_to_filter(name) for name in ("lead", "customer", "contact")}

    kinds = {key: field.kind for key, field in fields["lead"].items()}
    assert {key: kind for key, kind in kinds.items() if kind is not Kind.TEXT} == {
        "tier": Kind.CHOICE,
        "state": Kind.CHOICE,
        "budget": Kind.WHOLE,
        "proposal_sent_on": Kind.DATE,
        "decision": Kind.CHOICE,
        "lost_reason": Kind.CHOICE,
        "won_on": Kind.DATE,
        "first_contacted_on": Kind.DATE,
        "last_follow_up_at": Kind.MOMENT,
        "owner": Kind.PERSON,
        "department": Kind.DEPARTMENT,
        "created_at": Kind.MOMENT,
        "changed_at": Kind.MOMENT,
    }  # fmt: skip
    assert fields["contact"]["is_main"].kind is Kind.BOOLEAN
    assert fields["customer"]["owner"].column == "owner_id"
