"""The number of statements of a page does not depend on its rows, and is small."""

import json

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle
from genjin.records.objects.services import create_many
from tests.sop.conftest import MONDAY, Company, at, company

__all__ = ["company"]
MOST = 15


def _leads(company: Company, count: int) -> list[Lead]:
    leads = [Lead(company=f"公司{number}", owner=company.seller) for number in range(count)]
    with clock.frozen_at(MONDAY):
        return create_many(LEAD, leads, by=company.seller)


def _count(user: User, path: str) -> int:
    client = Client()
    client.force_login(user)
    with clock.frozen_at(at("2026-11-23 13:30")):
        client.get(f"/api{path}")  # what a process reads once: who asks, versions of SOPs
        with CaptureQueriesContext(connection) as made:
            answer = client.get(f"/api{path}")
    assert answer.status_code == 200, answer.content
    return len(made)


@pytest.mark.parametrize("person", ["seller", "manager", "administrator"])
@pytest.mark.parametrize(
    "path",
    ["/today?shown={}", "/leads?view=all&limit={}", "/leads?late=1&sort=due_at&limit={}"],
)
def test_lists_cost_the_same_for_10_and_200_rows(company: Company, person: str, path: str) -> None:
    """Pages that are full: one that is not needs no count of what else there is."""
    user = getattr(company, person)
    _leads(company, 11)
    with clock.frozen_at(at("2026-11-23 12:30")):
        run_until_idle()
    few = _count(user, path.format(10))
    _leads(company, 190)
    with clock.frozen_at(at("2026-11-23 12:45")):
        run_until_idle()

    assert few == _count(user, path.format(200))
    assert few <= MOST


def test_a_leads_page_costs_the_same_with_a_long_history(company: Company) -> None:
    (lead,) = _leads(company, 1)
    few = _count(company.seller, f"/leads/{lead.pk}/page")
    client = Client()
    client.force_login(company.seller)
    for number in range(30):
        moment = f"2026-11-23T02:{number + 10}:00Z"
        with clock.frozen_at(at(f"2026-11-23 10:{number + 10}")):
            body = {
                "object_type": "lead",
                "object_id": lead.pk,
                "channel": "phone",
                "happened_at": moment,
                "content": f"第 {number} 次",
                "next_action": {"title": "再联系", "due_at": "2026-11-27T08:00:00Z"},
            }
            client.post("/api/follow-ups", json.dumps(body), "application/json")

    assert _count(company.seller, f"/leads/{lead.pk}/page") <= few + 2
    assert few <= 2 * MOST
