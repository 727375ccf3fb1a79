"""Whoever gets a record gets what its former owner had to do on it."""

from datetime import datetime

import pytest

from genjin.activities.tasks.models import Task
from genjin.activities.tasks.services import NewTask, create_tasks, snooze_task
from genjin.common import clock
from genjin.crm.customers.services import assign_customers, create_customer
from genjin.crm.leads.services import assign_leads, create_lead
from genjin.desk.today.selectors import today_of
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle
from genjin.workplace.leave.services import Span, plan_leave
from tests.sop.conftest import MONDAY, Company, at, company

__all__ = ["company"]
TODAY, FRIDAY = at("2026-11-23 17:00"), at("2026-11-27 15:00")


def _record(kind: str, owner: User, name: str = "砚合自动化") -> int:
    if kind == "lead":
        return create_lead(actor=owner, values={"company": name}).pk
    return create_customer(actor=owner, values={"name": name}).pk


def _task(kind: str, record_id: int, owner: User, due_at: datetime = FRIDAY) -> Task:
    wanted = NewTask("换微信再联系", kind, record_id, owner.pk, due_at)
    (task,) = create_tasks([wanted], by=owner)
    return task


def _assign(kind: str, ids: list[int], *, by: User, to: User) -> int:
    if kind == "lead":
        return assign_leads(actor=by, lead_ids=ids, owner_id=to.pk)
    return assign_customers(actor=by, customer_ids=ids, owner_id=to.pk)


def _tasks_on_today(user: User) -> set[int]:
    today = today_of(user)
    return {item["id"] for item in today["today"] if item["kind"] == "task"}


@pytest.mark.parametrize("kind", ["lead", "customer"])
def test_open_tasks_of_the_former_owner_go_along(company: Company, kind: str) -> None:
    with clock.frozen_at(MONDAY):
        given, kept = _record(kind, company.seller), _record(kind, company.seller, "恒达机械")
        task = _task(kind, given, company.seller, TODAY)
        other = _task(kind, kept, company.seller, TODAY)
        theirs = _task(kind, given, company.service)
        until = at("2026-11-25 09:00")
        snooze_task(actor=company.seller, task_id=task.pk, until=until, reason="客户在开会")

        _assign(kind, [given], by=company.seller, to=company.colleague)

        assert task.pk in _tasks_on_today(company.colleague)
        assert task.pk not in _tasks_on_today(company.seller)
        for one in (task, other, theirs):
            one.refresh_from_db()
    assert (task.owner_id, task.department_id, task.due_at, task.snoozed_until) == (
        company.colleague.pk,
        company.colleague.department_id,
        TODAY,
        None,
    )
    assert (other.owner_id, theirs.owner_id) == (company.seller.pk, company.service.pk)


def test_what_a_deputy_has_meanwhile_is_the_new_owners(company: Company) -> None:
    with clock.frozen_at(MONDAY):
        lead = _record("lead", company.seller)
        span = Span(at("2026-11-24 00:00"), at("2026-11-30 00:00"), True)
        plan_leave(
            actor=company.seller, user_id=company.seller.pk, deputy_id=company.manager.pk, span=span
        )
    with clock.frozen_at(at("2026-11-24 10:00")):
        run_until_idle()
        task = _task("lead", lead, company.seller)
        assert (task.owner_id, task.covers_id) == (company.manager.pk, company.seller.pk)

        _assign("lead", [lead], by=company.manager, to=company.colleague)

        task.refresh_from_db()
        assert (task.owner_id, task.covers_id) == (company.colleague.pk, None)


def test_a_new_owner_who_is_away_is_stood_in_for(company: Company) -> None:
    with clock.frozen_at(MONDAY):
        lead = _record("lead", company.seller)
        task = _task("lead", lead, company.seller)
        span = Span(at("2026-11-24 00:00"), at("2026-11-30 00:00"), True)
        away = company.colleague
        plan_leave(actor=away, user_id=away.pk, deputy_id=company.manager.pk, span=span)
    with clock.frozen_at(at("2026-11-24 10:00")):
        run_until_idle()
        _assign("lead", [lead], by=company.seller, to=away)
        run_until_idle()

    task.refresh_from_db()
    assert (task.owner_id, task.covers_id) == (company.manager.pk, away.pk)
