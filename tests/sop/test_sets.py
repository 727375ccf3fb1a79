"""Many records at once: each step counted once, one entry at the bell, no statement per row."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.platform.queue.worker import run_until_idle
from genjin.records.objects.services import create_many
from genjin.sop.runs.models import SentRung, StepRun
from genjin.workplace.notifications.models import Notification, NotificationItem
from tests.sop.conftest import MONDAY, Company, at
from tests.statements import count_statements


def _leads(company: Company, count: int) -> int:
    """Returns the number of statements."""
    leads = [Lead(company=f"公司{number}", owner=company.seller) for number in range(count)]
    with clock.frozen_at(MONDAY), CaptureQueriesContext(connection) as made:
        create_many(LEAD, leads, by=company.seller)
    return count_statements(made.captured_queries)


def test_entry_costs_the_same_number_of_statements_for_any_number(company: Company) -> None:
    _leads(company, 1)  # what a process reads once

    assert _leads(company, 10) == _leads(company, 200)


@pytest.mark.parametrize("count", [700])
def test_many_leads_ring_once(company: Company, count: int) -> None:
    _leads(company, count)

    with clock.frozen_at(at("2026-11-23 12:01")):
        run_until_idle()
        run_until_idle()

    told = Notification.objects.filter(params__what__en="First contact")
    assert sorted(told.values_list("receiver__login", "kind", "count")) == [
        ("manager", "escalation", count),
        ("seller", "reminder", count),
    ]
    assert NotificationItem.objects.filter(receiver_id=company.manager.pk).count() == count
    assert SentRung.objects.filter(receiver=company.manager).count() == count
    assert StepRun.objects.filter(step__key="first_contact", rungs_sent=2).count() == count
