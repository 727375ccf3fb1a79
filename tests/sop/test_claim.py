"""Steps for a group: they lie in a queue until one takes them."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connections
from django.test import Client

from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import assign_leads
from genjin.desk.today.selectors import today_of
from genjin.identity.departments.models import Department
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.sop.definitions.models import SopVersion
from genjin.sop.runs import errors
from genjin.sop.runs.models import SentRung, StepRun
from genjin.sop.runs.services.claiming import claim_step, release_step
from genjin.sop.runs.services.owning import hand_over_steps
from genjin.workplace.notifications.models import Notification
from tests.sop.conftest import Company, at
from tests.sop.small import latest, new_lead, publish, step, work

pytestmark = pytest.mark.django_db

FOR_SERVICE = {"claim": "service"}


def queued(company: Company, **more: object) -> StepRun:
    publish(step("visit", who=FOR_SERVICE, **more))
    return latest(new_lead(company), "visit")


def in_queue(person: User) -> list[int]:
    with clock.frozen_at(at("2026-11-23 10:30")):
        return [card["id"] for card in today_of(person)["queue"]]


def test_it_waits_for_the_group_and_somebody_answers_for_it(company: Company) -> None:
    found = queued(company)
    assert (found.queue, found.owner) == ("service:all", company.manager)
    assert in_queue(company.service) == [found.pk]
    assert in_queue(company.seller) == []
    with clock.frozen_at(at("2026-11-23 10:30")):
        mine = today_of(company.manager)
    assert found.pk not in [card["id"] for card in mine["today"]]


def test_one_takes_it_and_the_other_hears_who(company: Company) -> None:
    found = queued(company)
    care = Department.objects.get(name="客户服务部")
    other = User.objects.create(
        login="s2", name="小乔", role="service", department=care, created_at=clock.now()
    )
    with clock.frozen_at(at("2026-11-23 10:40")):
        claim_step(actor=company.service, step_run_id=found.pk)
        with pytest.raises(errors.AlreadyClaimedError) as refused:
            claim_step(actor=other, step_run_id=found.pk)
    assert company.service.name in refused.value.message
    found.refresh_from_db()
    assert (found.owner, found.queue, found.department) == (company.service, "", care)
    assert found.due_at == at("2026-11-23 12:00")
    assert in_queue(company.service) == []


def test_whoever_answers_for_the_queue_takes_it_and_nobody_is_said_to_change(
    company: Company,
) -> None:
    publish(step("visit", who={"claim": "manager"}))
    found = latest(new_lead(company), "visit")
    assert found.owner == company.manager

    claim_step(actor=company.manager, step_run_id=found.pk)

    noted = HistoryEntry.objects.get(action="step_claimed")
    assert "owner" not in noted.changes


def test_the_timeline_says_that_a_step_was_taken_not_that_the_record_was(
    company: Company, client: Client
) -> None:
    found = queued(company)
    with clock.frozen_at(at("2026-11-23 10:30")):
        claim_step(actor=company.service, step_run_id=found.pk)
    client.force_login(company.manager)

    told = client.get(f"/api/leads/{found.subject_id}/timeline", {"kind": "change"}).json()

    taken = told["items"][0]
    assert (taken["title"], taken.get("changes")) == ("认领了「做visit」", None)


def test_it_goes_back_into_the_queue(company: Company) -> None:
    found = queued(company)
    with clock.frozen_at(at("2026-11-23 10:40")):
        claim_step(actor=company.service, step_run_id=found.pk)
        release_step(actor=company.service, step_run_id=found.pk)
        found.refresh_from_db()
        assert (found.queue, found.owner) == ("service:all", company.manager)
        with pytest.raises(errors.NotFromAQueueError):
            release_step(actor=company.manager, step_run_id=found.pk)


def test_only_those_of_the_group_take_it(company: Company) -> None:
    found = queued(company)
    for person in (company.seller, company.manager, company.administrator):
        with clock.frozen_at(at("2026-11-23 10:40")), pytest.raises(NotFoundError):
            claim_step(actor=person, step_run_id=found.pk)
    found.refresh_from_db()
    assert found.queue == "service:all"


def test_a_queue_of_a_department_is_that_departments(company: Company) -> None:
    publish(step("visit", who={"claim": "seller", "department": "own"}))
    found = latest(new_lead(company), "visit")
    elsewhere = User.objects.create(
        login="far",
        name="far",
        role="seller",
        department=Department.objects.get(name="客户服务部"),
        created_at=clock.now(),
    )
    assert in_queue(company.colleague) == [found.pk]
    assert in_queue(elsewhere) == []
    with pytest.raises(NotFoundError):
        claim_step(actor=elsewhere, step_run_id=found.pk)


def test_where_there_is_no_group_somebody_has_it(company: Company) -> None:
    User.objects.filter(role="service").update(is_active=False)
    found = queued(company)
    assert (found.queue, found.owner) == ("", company.manager)


def test_nobody_takes_it_and_all_who_might_are_told(company: Company) -> None:
    found = queued(company, ladder=[{"at": "0m", "tell": ["assignee", "manager"]}])
    work("2026-11-23 14:00")
    told = SentRung.objects.filter(step_run=found).values_list("receiver_id", "tell")
    assert set(told) == {(company.service.pk, "assignee"), (company.director.pk, "manager")}


@pytest.mark.django_db(transaction=True)
def test_of_many_at_once_one_wins(company: Company) -> None:
    found = queued(company)
    care = Department.objects.get(name="客户服务部")
    people = [
        User.objects.create(
            login=f"s{n}", name=f"s{n}", role="service", department=care, created_at=clock.now()
        )
        for n in range(6)
    ]

    def take(person: User) -> bool:
        try:
            claim_step(actor=person, step_run_id=found.pk)
        except errors.AlreadyClaimedError:
            return False
        finally:
            connections.close_all()
        return True

    with ThreadPoolExecutor(6) as pool:
        won = list(pool.map(take, people))
    assert won.count(True) == 1
    found.refresh_from_db()
    assert found.owner == people[won.index(True)]


def test_what_a_rung_put_into_a_queue_goes_to_the_new_owner_of_the_record(
    company: Company,
) -> None:
    publish(step("visit", ladder=[{"at": "0m", "reassign": FOR_SERVICE}]))
    lead = new_lead(company)
    work("2026-11-23 14:30")
    assert latest(lead, "visit").queue == "service:all"
    with clock.frozen_at(at("2026-11-23 14:40")):
        assign_leads(actor=company.administrator, lead_ids=[lead.pk], owner_id=company.colleague.pk)
    found = latest(lead, "visit")
    assert (found.owner, found.queue) == (company.colleague, "")


def test_what_a_rung_put_into_a_queue_goes_back_into_it(company: Company, client: Client) -> None:
    publish(step("visit", ladder=[{"at": "0m", "reassign": FOR_SERVICE}]))
    lead = new_lead(company)
    work("2026-11-23 14:30")
    found = latest(lead, "visit")
    rival = User.objects.create(
        login="s2",
        name="小乔",
        role="service",
        department=company.service.department,
        created_at=clock.now(),
    )
    with clock.frozen_at(at("2026-11-23 14:40")):
        claim_step(actor=company.service, step_run_id=found.pk)
        with pytest.raises(errors.AlreadyClaimedError):
            claim_step(actor=rival, step_run_id=found.pk)
        assert "release" in acts_of(client, company.service, lead)
        release_step(actor=company.service, step_run_id=found.pk)

    found = latest(lead, "visit")
    assert (found.queue, found.owner, found.taken_from) == ("service:all", company.manager, "")
    assert in_queue(rival) == [found.pk]
    with clock.frozen_at(at("2026-11-23 14:45")):
        claim_step(actor=rival, step_run_id=found.pk)
    assert latest(lead, "visit").owner == rival


def test_who_was_given_a_step_that_somebody_else_took_cannot_put_it_back(
    company: Company, client: Client
) -> None:
    ladder = [{"at": "0m", "reassign": FOR_SERVICE}, {"at": "1h", "reassign": "manager"}]
    publish(step("visit", ladder=ladder))
    lead = new_lead(company)
    work("2026-11-23 14:00")
    found = latest(lead, "visit")
    with clock.frozen_at(at("2026-11-23 14:10")):
        claim_step(actor=company.service, step_run_id=found.pk)
    work("2026-11-23 15:30")
    found = latest(lead, "visit")
    assert (found.owner, found.taken_from) == (company.manager, "")
    assert "release" not in acts_of(client, company.manager, lead)
    with pytest.raises(errors.NotFromAQueueError):
        release_step(actor=company.manager, step_run_id=found.pk)


def test_what_went_to_the_new_owner_of_the_record_is_in_no_queue(company: Company) -> None:
    publish(step("visit", ladder=[{"at": "0m", "reassign": FOR_SERVICE}]))
    lead = new_lead(company)
    work("2026-11-23 14:30")
    with clock.frozen_at(at("2026-11-23 14:40")):
        claim_step(actor=company.service, step_run_id=latest(lead, "visit").pk)
        assign_leads(actor=company.administrator, lead_ids=[lead.pk], owner_id=company.colleague.pk)
        with pytest.raises(errors.NotFromAQueueError):
            release_step(actor=company.colleague, step_run_id=latest(lead, "visit").pk)


def test_what_was_handed_over_to_somebody_is_from_no_queue_any_more(company: Company) -> None:
    publish(step("visit", ladder=[{"at": "0m", "reassign": FOR_SERVICE}]))
    lead = new_lead(company)
    work("2026-11-23 14:30")
    found = latest(lead, "visit")
    with clock.frozen_at(at("2026-11-23 14:40")):
        claim_step(actor=company.service, step_run_id=found.pk)
        hand_over_steps([found.pk], from_id=company.service.pk, to=company.colleague, by=None)
        assert latest(lead, "visit").taken_from == ""
        with pytest.raises(errors.NotFromAQueueError):
            release_step(actor=company.colleague, step_run_id=found.pk)


def acts_of(client: Client, person: User, lead: Lead) -> list[str]:
    client.force_login(person)
    page = client.get(f"/api/leads/{lead.pk}/page").json()
    (acts,) = (card["hand"]["may"] for card in page["open"] if card["title"] == "做visit")
    return list(acts)


def test_a_queue_is_no_load_of_whoever_answers_for_it(company: Company) -> None:
    SopVersion.objects.update(status="retired")
    publish(step("visit", who=FOR_SERVICE), daily_limit=1)
    found = [latest(new_lead(company), "visit") for _ in range(3)]
    assert [(one.state, one.owner) for one in found] == [("open", company.manager)] * 3


def test_whoever_answered_for_a_queue_hears_that_a_rung_gave_them_the_step(
    company: Company,
) -> None:
    found = queued(company, ladder=[{"at": "0m", "reassign": "manager"}])
    work("2026-11-23 14:30")
    found.refresh_from_db()
    assert (found.owner, found.queue) == (company.manager, "")
    assert Notification.objects.filter(kind="assigned", receiver=company.manager).exists()
    entries = HistoryEntry.objects.filter(object_type="step_run", object_id=found.pk)
    assert [one.changes["owner"] for one in entries] == [[company.manager.pk] * 2]
