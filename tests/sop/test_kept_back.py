"""A gate of one SOP holds for what another does by itself: a record that it would give back stays,
people hear why, and it goes back as soon as the gate lets it."""

from typing import Any

import pytest

from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.sop.definitions.models import Sop
from genjin.sop.definitions.services import publish_sop
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.services.marking import mark_step
from genjin.workplace.notifications.models import NotificationItem
from tests.sop.conftest import Company, at
from tests.sop.small import call, latest, new_lead, publish, source_of, step, work

pytestmark = pytest.mark.django_db

GATE = {"key": "back", "field": "state", "becomes": "returned", "steps": ["keep"]}
REACH = {
    "proof": {"follow_up": {"reached": True}},
    "cadence": {"every": ["1h"], "attempts": 2, "then": "give_back"},
}


@pytest.fixture(autouse=True)
def keeper(company: Company) -> None:
    publish_sop(source_of([step("keep")], sop="keeper", gates=[GATE]), by=None)


def begin(company: Company, **more: Any) -> Lead:
    publish(step("try", **more), step("next", after=["try"]))
    return new_lead(company)


def click(company: Company, lead: Lead, key: str, moment: str, sop: str = "small") -> None:
    with clock.frozen_at(at(moment)):
        found = latest(lead, key, sop)
        mark_step(actor=company.seller, step_run_id=found.pk, kind="click")


def told_of(step_run: StepRun) -> set[int]:
    """Each once."""
    source = f"step_run:{step_run.pk}:{step_run.attempt}"
    told = NotificationItem.objects.filter(source=source, rung="kept")
    people = list(told.values_list("notification__receiver_id", flat=True))
    assert len(people) == len(set(people))
    return set(people)


def is_kept(company: Company, lead: Lead) -> StepRun:
    found = latest(lead, "try")
    assert (found.state, found.run.state) == ("open", "running")
    lead.refresh_from_db()
    assert lead.state != "returned"
    assert told_of(found) == {company.seller.pk, company.administrator.pk}
    assert not Sop.objects.filter(enabled=False).exists()
    return found


def is_given_back(lead: Lead) -> StepRun:
    found = latest(lead, "try")
    assert (found.state, found.run.state) == ("done", "ended")
    lead.refresh_from_db()
    assert lead.state == "returned"
    return found


def test_an_outcome_waits_for_the_gate_and_gives_back_by_itself(company: Company) -> None:
    proof = {"follow_up": {"reached": True}}
    lead = begin(company, proof=proof, then=[{"give_back": True}])
    call(company.seller, lead, "2026-11-23 10:30", reached=True)
    is_kept(company, lead)
    call(company.seller, lead, "2026-11-23 10:40", reached=True)  # looked at again, not told again
    is_kept(company, lead)

    click(company, lead, "keep", "2026-11-23 15:00", "keeper")
    work("2026-11-23 15:10")
    done = is_given_back(lead)
    assert (done.done_at, done.late) == (at("2026-11-23 10:30"), False)


def test_so_do_tries_that_reached_nobody(company: Company) -> None:
    lead = begin(company, **REACH)
    call(company.seller, lead, "2026-11-23 10:30", reached=False)
    call(company.seller, lead, "2026-11-23 10:40", reached=False)
    assert is_kept(company, lead).tries == 2

    click(company, lead, "keep", "2026-11-23 15:00", "keeper")
    work("2026-11-23 15:10")
    assert is_given_back(lead).outcome == "unreachable"


def test_who_is_reached_after_all_is_not_given_back(company: Company) -> None:
    lead = begin(company, **REACH)
    for minute in (30, 40):
        call(company.seller, lead, f"2026-11-23 10:{minute}", reached=False)
    call(company.seller, lead, "2026-11-23 10:50", reached=True)
    click(company, lead, "keep", "2026-11-23 15:00", "keeper")
    work("2026-11-23 15:10")
    assert (latest(lead, "try").state, latest(lead, "next").state) == ("done", "open")


def test_a_rung_leaves_the_step_to_do(company: Company) -> None:
    rungs = [{"at": "0m", "tell": "assignee", "do": ["give_back"]}]
    lead = begin(company, ladder=rungs)
    work("2026-11-23 14:00")
    is_kept(company, lead)
    click(company, lead, "try", "2026-11-23 14:10")
    assert latest(lead, "next").state == "open"


def test_no_gate_of_the_run_that_ends_is_asked(company: Company) -> None:
    Sop.objects.get(key="keeper").versions.update(status="retired")
    gate = {**GATE, "steps": ["next"]}
    publish(step("try", then=[{"give_back": True}]), step("next"), gates=[gate])
    lead = new_lead(company)
    click(company, lead, "try", "2026-11-23 10:30")
    is_given_back(lead)
