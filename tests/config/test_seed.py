"""The company that is measured is one that the product could have made."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from genjin.activities.follow_ups.models import FollowUp
from genjin.config.seed import names
from genjin.config.seed.company import make_company
from genjin.config.seed.sizes import Size
from genjin.crm.contacts.models import Contact
from genjin.crm.customers.models import Customer
from genjin.crm.leads.models import Lead
from genjin.identity.users.selectors import find_person, list_people
from genjin.records.search.text import search_text
from genjin.sop.runs.models import StepRun

pytestmark = pytest.mark.django_db
SIZE = Size(customers=120, leads=60, follow_ups=300, open_steps=100, people=12, teams=2)


@pytest.fixture
def seeded(tmp_path: Path, settings: Any) -> None:
    settings.DATA = tmp_path
    make_company(SIZE)


def _signed_in(login: str) -> Client:
    client = Client()
    person = find_person(login)
    assert person
    client.force_login(person)
    return client


def test_it_has_the_size_that_was_asked_for(seeded: None) -> None:
    assert Customer.objects.count() == Contact.objects.count() == SIZE.customers
    assert Lead.objects.count() == SIZE.leads
    assert FollowUp.objects.count() == SIZE.follow_ups
    assert StepRun.objects.filter(state="open").count() == SIZE.open_steps
    assert len(list_people()) == SIZE.people


def test_its_rows_are_as_the_product_writes_them(seeded: None) -> None:
    customer, lead = Customer.objects.get(pk=7), Lead.objects.get(pk=7)
    assert customer.search_text == search_text(customer.name, customer.city)
    assert lead.search_text == search_text(lead.company, lead.contact_name, lead.phone, lead.city)
    assert len({names.company(number) for number in range(5_000)}) == 5_000


def test_the_product_works_with_it(seeded: None) -> None:
    busy, newcomer, manager = (_signed_in(who) for who in ("busy", "newcomer", "manager"))
    assert busy.get("/api/today").json()["late"]
    assert busy.get("/api/leads?view=mine").json()["total"] > 0
    assert newcomer.get("/api/leads?view=mine").json()["items"] == []
    assert manager.get("/api/customers?view=department").json()["total"] > 0

    lead = busy.get("/api/leads?view=mine&state=new").json()["items"][0]
    body = {
        "object_type": "lead",
        "object_id": lead["id"],
        "template": "quick",
        "channel": "phone",
        "contact_id": None,
        "happened_at": lead["created_at"],
        "reached": True,
        "subject": "",
        "content": "约了周四看现场",
        "attitude": "",
        "satisfaction": None,
        "keywords": [],
        "fields": {},
        "record_version": None,
        "next_action": None,
        "request_key": "seeded",
    }
    saved = busy.post("/api/follow-ups", body, content_type="application/json")
    assert saved.status_code == 201, saved.content
    assert [step["name"] for step in saved.json()["completed"]] == ["首次触达"]
