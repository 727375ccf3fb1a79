"""What the rows of a list say about where a record stands, and what its filters make of it."""

from datetime import datetime
from typing import Any

import pytest

from genjin.activities.tasks.services import NewTask, create_tasks
from genjin.common import clock
from genjin.crm.conversion.services import convert_lead
from genjin.crm.leads.services import create_lead, update_lead
from genjin.identity.users.models import User
from tests.scenarios.http import Browser
from tests.sop.conftest import MONDAY, Company, at, company

__all__ = ["company"]
MONTH_LATER = at("2026-12-28 10:00")


def _list(user: User, kind: str, moment: datetime, **query: Any) -> list[Any]:
    with clock.frozen_at(moment):
        rows: list[Any] = Browser(user).get(f"/{kind}", view="all", **query)["items"]
    return rows


@pytest.fixture
def lead_id(company: Company) -> int:
    with clock.frozen_at(MONDAY):
        values = {"company": "砚合自动化", "phone": "13800138000"}
        return create_lead(actor=company.seller, values=values).pk


def test_a_converted_lead_is_late_while_a_step_of_its_run_is(
    company: Company, lead_id: int
) -> None:
    with clock.frozen_at(at("2026-11-23 11:00")):
        won = {"needs": "减停机", "decision": "won", "won_on": clock.today()}
        update_lead(actor=company.seller, lead_id=lead_id, values=won, version=None)
        customer = convert_lead(actor=company.seller, lead_id=lead_id)

    for kind, pk in (("leads", lead_id), ("customers", customer.pk)):
        (row,) = _list(company.seller, kind, MONTH_LATER)
        assert (row["id"], row["step"]["state"]) == (pk, "late")
        assert [one["id"] for one in _list(company.seller, kind, MONTH_LATER, late=1)] == [pk]
    assert _list(company.seller, "leads", at("2026-11-23 11:30"), late=1) == []


def test_the_order_by_deadline_goes_by_what_the_rows_say(company: Company, lead_id: int) -> None:
    with clock.frozen_at(at("2026-11-23 11:00")):
        convert_lead(actor=company.seller, lead_id=lead_id)
        create_lead(actor=company.seller, values={"company": "恒达机械"})

    rows = _list(company.seller, "leads", at("2026-11-23 11:30"), sort="due_at")

    due = [row["step"]["due_at"] for row in rows]
    assert (len(due), due) == (2, sorted(due))
    assert rows[0]["id"] == lead_id


def test_a_record_without_a_step_shows_its_next_task(company: Company) -> None:
    with clock.frozen_at(MONDAY):
        customer = Browser(company.seller).post("/customers", {"name": "砚合自动化"})
        due = (at("2026-11-27 15:00"), at("2026-11-25 15:00"))
        tasks = [
            NewTask(f"待办{n}", "customer", customer["id"], company.seller.pk, moment)
            for n, moment in enumerate(due)
        ]
        create_tasks(tasks, by=company.seller)

    (row,) = _list(company.seller, "customers", at("2026-11-23 11:00"))
    assert (row["step"], row["task"]["title"], row["task"]["state"]) == (None, "待办1", "open")
    (later,) = _list(company.seller, "customers", at("2026-11-26 11:00"))
    assert later["task"]["state"] == "late"


def test_a_record_with_a_step_shows_no_task(company: Company, lead_id: int) -> None:
    with clock.frozen_at(MONDAY):
        task = NewTask("待办", "lead", lead_id, company.seller.pk, at("2026-11-25 15:00"))
        create_tasks([task], by=company.seller)

    (row,) = _list(company.seller, "leads", at("2026-11-23 11:00"))
    assert row["step"] is not None
    assert row["task"] is None
