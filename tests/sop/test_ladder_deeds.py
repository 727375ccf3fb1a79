"""What the rungs of a late step do beside telling."""

import pytest
from django.db.models import Q

from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.crm.leads.models import Lead
from genjin.desk.today.selectors import today_of
from genjin.identity.departments.models import Department
from genjin.identity.users.models import User
from genjin.records.collaborators.models import Collaborator
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.services import publish_sop
from genjin.sop.runs import errors
from genjin.sop.runs.models import SentRung, SopRun, StepRun
from genjin.sop.runs.services.explaining import explain_step
from genjin.workplace.notifications.models import Notification
from genjin.workplace.notifications.services import mark_read
from tests.sop.conftest import Company, at
from tests.sop.small import attempts, latest, new_lead, publish, source_of, step, work

pytestmark = pytest.mark.django_db


def late(company: Company, *ladder: object) -> Lead:
    """A lead whose only step was due on Monday at noon, and the worker at half past two."""
    publish(step("call", ladder=list(ladder)))
    lead = new_lead(company)
    work("2026-11-23 14:30")
    return lead


def test_a_rung_makes_the_step_urgent_and_its_record_at_risk(company: Company) -> None:
    lead = late(company, {"at": "0m", "do": ["urgent", "risk"]})
    found = latest(lead, "call")
    assert (found.urgent, found.at_risk, found.owner) == (True, True, company.seller)
    assert not Notification.objects.filter(rung="due", topic=f"sop_step:{found.step_id}").exists()


def test_whoever_is_late_is_asked_and_those_told_see_the_answer(company: Company) -> None:
    lead = late(company, {"at": "0m", "tell": "manager", "do": ["ask"]})
    found = latest(lead, "call")
    assert found.asked_at == at("2026-11-23 14:30")
    assert Notification.objects.filter(receiver=company.seller, kind="ask").count() == 1

    with clock.frozen_at(at("2026-11-23 15:00")):
        mine = next(c for c in today_of(company.seller)["late"] if c["id"] == found.pk)
        assert (mine["asked"], mine["told"][0]["answered_at"]) == (True, None)
        explain_step(actor=company.seller, step_run_id=found.pk, reason="客户在出差，约了周三")
        (told,) = SentRung.objects.filter(step_run=found)
        assert (told.receiver, told.answered_at) == (company.manager, clock.now())
        mine = next(c for c in today_of(company.seller)["late"] if c["id"] == found.pk)
    assert (mine["asked"], mine["late_reason"]) == (False, "客户在出差，约了周三")


def test_a_rung_may_speak_to_the_whole_department_and_to_each_once(company: Company) -> None:
    lead = late(company, {"at": "0m", "tell": ["team", "manager"]})
    found = latest(lead, "call")
    team = User.objects.filter(is_active=True, department=company.seller.department)
    expected = {one.pk: "team" for one in team} | {
        company.seller.pk: "assignee",
        company.manager.pk: "manager",
    }
    sent = SentRung.objects.filter(step_run=found)
    assert dict(sent.values_list("receiver_id", "tell")) == expected
    assert company.colleague.pk in expected
    assert company.service.pk not in expected


def test_it_is_kept_when_somebody_who_was_told_has_seen_it(company: Company) -> None:
    lead = late(company, {"at": "0m", "tell": "manager"})
    found = latest(lead, "call")
    with clock.frozen_at(at("2026-11-23 15:00")):
        entry = Notification.objects.get(topic=f"sop_step:{found.step_id}", rung="due")
        before = today_of(company.manager)["team"]["escalated"]
        mark_read(actor=company.manager, notification_id=entry.pk)
        after = today_of(company.manager)["team"]["escalated"]
    assert [card["told"][0]["read_at"] for card in before if card["id"] == found.pk] == [None]
    assert [card["told"][0]["read_at"] for card in after if card["id"] == found.pk] == [
        at("2026-11-23 15:00")
    ]


def test_only_what_is_late_is_explained_and_by_who_has_it(company: Company) -> None:
    publish(step("call"))
    lead = new_lead(company)
    found = latest(lead, "call")
    with clock.frozen_at(at("2026-11-23 11:00")), pytest.raises(errors.NotLateError):
        explain_step(actor=company.seller, step_run_id=found.pk, reason="还早")
    StepRun.objects.filter(pk=found.pk).update(owner=company.service)
    with clock.frozen_at(at("2026-11-23 14:00")), pytest.raises(NotFoundError):
        explain_step(actor=company.colleague, step_run_id=found.pk, reason="不是我")


def test_whoever_is_told_helps_and_can_open_the_record(company: Company) -> None:
    lead = late(company, {"at": "0m", "tell": {"role": "service"}, "do": ["helper"]})
    (row,) = Collaborator.objects.filter(object_type="lead", object_id=lead.pk)
    assert (row.user, row.access, row.added_by) == (company.service, "edit", None)
    work("2026-11-23 16:00")
    assert Collaborator.objects.count() == 1


def test_a_rung_gives_the_step_to_somebody_else(company: Company) -> None:
    lead = late(
        company,
        {"at": "0m", "tell": "manager", "reassign": "manager"},
    )
    (found,) = attempts(lead, "call")
    assert (found.owner, found.department) == (company.manager, company.manager.department)
    assert found.due_at == at("2026-11-23 12:00")
    handed = Notification.objects.get(kind="assigned")
    assert handed.receiver == company.manager


def test_rungs_remember_whose_turn_it_was(company: Company) -> None:
    publish(step("call", ladder=[{"at": "0m", "reassign": {"round_robin": "seller"}}]))
    leads = []
    for day in (23, 24, 25):
        leads.append(new_lead(company, at(f"2026-11-{day} 10:00")))
        work(f"2026-11-{day} 14:00")
    given = [latest(lead, "call").owner for lead in leads]
    assert given == [company.seller, company.colleague, company.seller]


def test_of_rungs_that_piled_up_the_highest_reassigns(company: Company) -> None:
    publish(
        step(
            "call",
            ladder=[
                {"at": "10m", "reassign": "manager"},
                {"at": "20m", "reassign": {"role": "service"}},
            ],
        )
    )
    lead = new_lead(company)
    work("2026-11-26 10:00")
    assert latest(lead, "call").owner == company.service
    assert Notification.objects.filter(kind="assigned").count() == 1


def test_the_last_rung_gives_the_record_back_and_the_run_ends(company: Company) -> None:
    lead = late(company, {"at": "0m", "tell": "manager"}, {"at": "10m", "do": "give_back"})
    lead.refresh_from_db()
    assert (lead.state, lead.return_reason) == ("returned", "SOP 在「做call」退回")
    run = SopRun.objects.get(sop__key="small")
    assert (run.state, run.ended_reason) == ("ended", "given_back")
    assert latest(lead, "call").state == "cancelled"
    work("2026-11-24 14:00")
    assert attempts(lead, "call")[-1].rungs_sent == 2


def test_what_is_proved_is_not_taken_away(company: Company) -> None:
    publish(
        step(
            "call",
            proof={"field": "needs"},
            ladder=[{"at": "10m", "do": "give_back"}],
        )
    )
    lead = new_lead(company, needs="产线停机告警")
    work("2026-11-24 10:00")
    lead.refresh_from_db()
    assert lead.state != "returned"


@pytest.mark.parametrize(
    ("rung", "said"),
    [
        ({"at": "1h"}, "要写提醒谁（tell），或者做什么（do、reassign）"),
        ({"at": "1h", "tell": "manager", "do": ["shout"]}, "不认识「shout」"),
        ({"at": "1h", "tell": "assignee", "do": ["helper"]}, "tell 里要写本人以外的人"),
        ({"at": "1h", "tell": {"role": "king"}}, "没有角色「king」"),
        ({"at": "1h", "reassign": {"person": "没有这个人"}}, "永远不会有人来做"),
    ],
)
def test_a_rung_that_says_nothing_possible_is_refused(
    company: Company, rung: object, said: str
) -> None:
    source = source_of([step("call", ladder=[rung])])
    with pytest.raises(BrokenSopFileError) as refused:
        publish_sop(source, by=company.administrator)
    assert any(said in one["message"] for one in refused.value.details["problems"])


def test_a_role_is_told_as_one_person_each(company: Company) -> None:
    other = User.objects.create(
        login="s2",
        name="s2",
        role="service",
        department=Department.objects.get(name="客户服务部"),
        created_at=clock.now(),
    )
    lead = late(company, {"at": "0m", "tell": [{"role": "service"}, "manager"]})
    told = SentRung.objects.filter(step_run=latest(lead, "call"))
    assert set(told.values_list("receiver_id", flat=True)) == {
        other.pk,
        company.service.pk,
        company.manager.pk,
    }
    assert told.filter(Q(tell="role:service")).count() == 2
