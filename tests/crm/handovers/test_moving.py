"""A package moves in parts with every stage kept, and the report of it stays."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.activities.tasks.models import Task
from genjin.activities.tasks.services import NewTask, create_tasks
from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.crm.customers.models import Customer
from genjin.crm.customers.services import create_customer
from genjin.crm.handovers.models import Handover, HandoverItem
from genjin.crm.handovers.services import moving
from genjin.crm.leads.models import Lead
from genjin.identity.organisation.holdings import held_by
from genjin.identity.organisation.services.leaving import disable_user
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import list_history
from genjin.platform.queue.worker import run_until_idle
from genjin.records.objects.services import change_owner
from genjin.sop.runs.models import StepRun
from genjin.workplace.notifications.models import Notification
from tests.crm.handovers.firm import CAME, LATER, NOW, Firm, ask, items, steps_of, told, work
from tests.handing import hand_over
from tests.scenarios.http import Browser
from tests.sop.killing import killed_anywhere
from tests.statements import count_statements

pytestmark = pytest.mark.django_db


def test_all_of_it_moves_and_every_stage_is_kept(firm: Firm) -> None:
    states = dict(Lead.objects.values_list("id", "state"))
    before, alone = steps_of(*firm.leads), steps_of(Lead.objects.get(company="戊"))
    dates = dict(Task.objects.values_list("id", "due_at"))
    written = [(row.pk, row.actor_id) for row in list_history("lead", firm.leads[0].pk)]
    number = firm.offer()["handover"]["id"]

    accepted = ask(firm.receiver, "POST", f"/{number}/accept", status=200)
    assert accepted["handover"]["state"] == "accepted"
    assert accepted["may_answer"] is False
    work(LATER)

    assert held_by(firm.leaver.pk) == []
    assert {lead.owner for lead in Lead.objects.filter(company__contains="公司")} == {firm.receiver}
    assert Customer.objects.get().owner == firm.receiver
    assert steps_of(*firm.leads) == before
    assert steps_of(Lead.objects.get(company="戊")) == alone
    assert dict(Lead.objects.values_list("id", "state")) == states
    assert dict(Task.objects.values_list("id", "due_at")) == dates
    history = list(list_history("lead", firm.leads[0].pk))
    assert history[0].changes == {
        "owner": [firm.leaver.pk, firm.receiver.pk],
        "handover": [None, number],
    }
    assert [(row.pk, row.actor_id) for row in history[1:]] == written
    page = Browser(firm.receiver).get(f"/leads/{firm.leads[0].pk}/page")
    assert f"随交接单 {number} 换了负责人" in str(page)
    (moved,) = list_history("step_run", firm.step.pk)
    assert moved.changes["handover"] == [None, number]


def test_what_the_leaver_had_put_off_is_in_sight_again(firm: Firm) -> None:
    Task.objects.update(snoozed_until=LATER + timedelta(days=3), snooze_reason="等回信")

    hand_over(actor=firm.administrator, user_id=firm.leaver.pk, receiver_id=firm.receiver.pk)

    assert set(Task.objects.values_list("owner", "snoozed_until", "snooze_reason")) == {
        (firm.receiver.pk, None, "")
    }


def test_a_lead_that_is_a_customer_by_now_goes_along_while_something_is_to_do_on_it(
    firm: Firm,
) -> None:
    with clock.frozen_at(CAME):
        leads = [firm.lead(name) for name in ("有待办的", "没事的")]
        customers = [
            create_customer(
                actor=firm.administrator, values={"name": lead.company}, owner_id=firm.leaver.pk
            )
            for lead in leads
        ]
        for lead, customer in zip(leads, customers, strict=True):
            Lead.objects.filter(pk=lead.pk).update(
                state="converted", customer=customer, converted_at=CAME
            )
            StepRun.objects.filter(subject_type="lead", subject_id=lead.pk).update(
                state="done", done_at=CAME
            )
        task = NewTask("寄合同", "lead", leads[0].pk, firm.leaver.pk, CAME + timedelta(days=9))
        create_tasks([task], by=firm.administrator)
        made = hand_over(
            actor=firm.administrator, user_id=firm.leaver.pk, receiver_id=firm.receiver.pk
        )

    owners = dict(Lead.objects.values_list("company", "owner__name"))
    assert (owners["有待办的"], owners["没事的"]) == ("孙婷", "赵磊")
    assert Lead.objects.get(pk=leads[0].pk).state == "converted"
    rows = items(firm.receiver, made.pk, kind="lead")["items"]
    row = next(one for one in rows if one["id"] == leads[0].pk)
    assert (row["state"], row["record"]["reached"]) == ("已转客户", True)
    assert [part["title"] for part in row["parts"]] == ["寄合同"]


def test_the_report_says_how_it_stood_and_is_kept_for_good(firm: Firm) -> None:
    number = firm.offer()["handover"]["id"]
    ask(firm.receiver, "POST", f"/{number}/accept", status=200)
    work(LATER)

    page = ask(firm.manager, "GET", f"/{number}")
    counted = {one["kind"]: (one["moved"], one["left"], one["stayed"]) for one in page["tallies"]}
    steps = len(steps_of(*firm.leads)) + 1
    assert counted == {
        "customer": (1, 0, 0),
        "lead": (2, 0, 0),
        "step": (HandoverItem.objects.filter(kind="step").count(), 0, 0),
        "task": (2, 0, 0),
    }
    assert 2 < counted["step"][0] <= steps
    assert page["handover"]["state"] == "done"
    report = items(firm.receiver, number)
    # Each record once, and what was on others' records by itself.
    assert report["total"] == 1 + 2 + 1 + 1
    due = [one["due_at"] for one in report["items"]]
    assert due == sorted(due, key=lambda one: (one is None, one or ""))
    assert all(one["moved"] and one["record"]["reached"] for one in report["items"])
    first = next(one for one in report["items"] if one["record"]["name"] == "甲公司")
    late = [
        part for part in first["parts"] if part["due_at"] and part["due_at"] < first["moved_at"]
    ]
    assert late
    assert len(items(firm.receiver, number, kind="step")["items"]) == counted["step"][0]

    Lead.objects.filter(pk=firm.leads[0].pk).update(company="改名", state="lost")
    StepRun.objects.filter(state="open").update(due_at=LATER)
    assert items(firm.receiver, number) == report
    for person in (firm.administrator, firm.manager):
        assert told(person) == ["done"]
        assert len(items(person, number)["items"]) == 5
    assert told(firm.receiver) == ["offered", "done"]
    # Who offered it reaches all; the leaver's manager no longer what has left the department.
    assert {one["record"]["reached"] for one in items(firm.manager, number)["items"]} == {
        False,
        True,
    }


def test_at_once_is_reported_the_same_way(firm: Firm) -> None:
    with clock.frozen_at(NOW):
        made = hand_over(
            actor=firm.administrator, user_id=firm.leaver.pk, receiver_id=firm.receiver.pk
        )
        disable_user(actor=firm.administrator, user_id=firm.leaver.pk)

    assert (made.state, made.without_asking) == ("done", True)
    assert items(firm.receiver, made.pk)["total"] == 5
    assert told(firm.receiver) == ["done"]
    # The leaver is switched off, and their manager still reads the report.
    assert ask(firm.manager, "GET", f"/{made.pk}")["handover"]["leaver"]["name"] == "赵磊"


def test_a_receiver_who_goes_between_answer_and_move_gets_nothing(firm: Firm) -> None:
    number = firm.offer()["handover"]["id"]
    ask(firm.receiver, "POST", f"/{number}/accept", status=200)
    User.objects.filter(pk=firm.receiver.pk).update(is_active=False)
    work()
    assert Handover.objects.get().state == "lapsed"
    assert Lead.objects.filter(owner=firm.leaver).count() == 2


def test_what_is_refused_stays_and_is_said(firm: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    bad = firm.leads[1].pk

    def refusing(kind: Any, ids: Any, **more: Any) -> Any:
        if bad in ids:
            raise NotFoundError
        return change_owner(kind, ids, **more)

    monkeypatch.setattr("genjin.crm.leads.services.change_owner", refusing)
    with clock.frozen_at(NOW):
        made = hand_over(
            actor=firm.administrator, user_id=firm.leaver.pk, receiver_id=firm.receiver.pk
        )

    assert made.state == "done"
    page = ask(firm.administrator, "GET", f"/{made.pk}")
    lead = next(one for one in page["tallies"] if one["kind"] == "lead")
    assert (lead["moved"], lead["stayed"]) == (1, 1)
    first = items(firm.administrator, made.pk)["items"][0]
    assert (first["moved"], first["record"]["id"]) == (False, bad)
    assert first["problem"]
    assert Lead.objects.get(pk=bad).owner == firm.leaver
    (entry,) = Notification.objects.filter(receiver=firm.administrator, kind="handover")
    assert "1 项没能移交" in entry.params["body"]["zh"]


def test_much_moves_in_parts(firm: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "AT_ONCE", 2)
    with clock.frozen_at(CAME):
        for n in range(5):
            firm.lead(f"第{n}家")
    number = firm.offer(without_asking=True)["handover"]["id"]
    left = []
    with clock.frozen_at(NOW):
        while moving.move_part(number, NOW):
            tallies = ask(firm.administrator, "GET", f"/{number}")["tallies"]
            left.append(sum(one["left"] for one in tallies))
            assert Handover.objects.get().state == "moving"

    assert left == sorted(left, reverse=True)
    assert left[-1] == 0
    assert len(left) > 4
    assert Handover.objects.get().state == "done"
    assert moving.move_part(number, NOW) is False


def test_a_killed_worker_moves_nothing_twice_and_leaves_nothing_out(
    firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "AT_ONCE", 1)
    with clock.frozen_at(NOW):
        firm.offer(without_asking=True)

    def kept() -> frozenset[tuple[object, ...]]:
        moved = HandoverItem.objects.values_list("kind", "object_id", "beside", "moved", "name")
        owners = Lead.objects.values_list("id", "owner_id")
        steps = StepRun.objects.values_list("id", "owner_id", "state", "due_at", "attempt")
        rings = Notification.objects.filter(kind="handover").values_list("receiver_id", "count")
        return frozenset(
            [("item", *row) for row in moved]
            + [("lead", *row) for row in owners]
            + [("step", *row) for row in steps]
            + [("ring", *row) for row in rings]
            + [("state", Handover.objects.get().state)]
        )

    assert killed_anywhere("2026-11-25 10:00", kept) > 20
    assert Handover.objects.get().state == "done"
    assert held_by(firm.leaver.pk) == []


def test_a_part_costs_the_same_for_two_and_for_twenty(firm: Firm) -> None:
    def statements(number: int) -> int:
        with clock.frozen_at(CAME):
            for n in range(number):
                firm.lead(f"线索{number}-{n}")
        made = firm.offer(without_asking=True)["handover"]["id"]
        with clock.frozen_at(NOW), CaptureQueriesContext(connection) as seen:
            moving.move_part(made, NOW)
        with clock.frozen_at(NOW):
            run_until_idle(kinds=["handover.move"])
        return count_statements(seen.captured_queries)

    statements(1)  # takes the customer and the steps away
    assert statements(2) == statements(20)


def test_a_long_package_comes_in_pages(firm: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("genjin.crm.handovers.selectors.pages.PAGE", 2)
    number = firm.offer(without_asking=True)["handover"]["id"]
    for moved in (False, True):
        if moved:
            work()
        pages = [items(firm.administrator, number, page=page) for page in (1, 2, 3, 4)]
        found = [(one["kind"], one["id"]) for page in pages for one in page["items"]]
        assert len(found) == len(set(found)) == pages[0]["total"]
    items(firm.administrator, number, page=0, status=422)
