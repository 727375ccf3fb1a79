"""Trying again at another time of day, and giving up after so many tries that reached nobody."""

from datetime import datetime

import pytest

from genjin.activities.follow_ups.services import NewFollowUp, write_follow_up
from genjin.activities.tasks.models import Task
from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import create_lead
from genjin.desk.record_page.leads import lead_page
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.services import Publication, publish_sop, save_draft
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.versions.services import Running
from genjin.sop.versions.services import publish as publish_live
from tests.sop.conftest import MONDAY, Company, at
from tests.sop.small import call as said
from tests.sop.small import latest, new_lead, publish, source_of, states, step, work

pytestmark = pytest.mark.django_db

TRYING = """
sop: new_lead
name: {zh: 新线索, en: New lead}
starts_on: lead
steps:
  - key: reach
    name: {zh: 联系上, en: Reach them}
    who: owner
    due: {working_time: 2h}
    proof: {follow_up: {reached: true}}
    cadence: {every: [1d, 1d, 5d], attempts: 4, then: give_back}
"""


@pytest.fixture
def lead(company: Company) -> Lead:
    publish_sop(TRYING, by=None)
    with clock.frozen_at(MONDAY):
        return create_lead(
            actor=company.seller, values={"company": "砚合自动化", "phone": "13800138000"}
        )


def call(company: Company, lead: Lead, moment: str, *, reached: bool = False) -> StepRun:
    when = at(moment)
    with clock.frozen_at(when):
        new = NewFollowUp("lead", lead.pk, "phone", when, "打了电话", reached=reached)
        write_follow_up(actor=company.seller, new=new)
    return StepRun.objects.get(run__root_id=lead.pk)


def test_each_try_plans_the_next_and_a_contact_ends_it(company: Company, lead: Lead) -> None:
    assert call(company, lead, "2026-11-23 11:00").due_at == at("2026-11-24 11:00")
    assert call(company, lead, "2026-11-24 10:00").due_at == at("2026-11-25 10:00")
    step = call(company, lead, "2026-11-25 10:00")
    assert (step.state, step.tries, step.due_at) == ("open", 3, at("2026-12-02 10:00"))

    done = call(company, lead, "2026-11-26 10:00", reached=True)
    assert (done.state, done.late) == ("done", False)


def test_a_contact_that_proves_nothing_sets_the_count_back(company: Company) -> None:
    cadence = {"every": ["1d"], "attempts": 3, "then": "give_back"}
    publish(step("one", proof={"follow_up": {"attitude": True}}, cadence=cadence))
    found = new_lead(company)
    tries = []
    for day, reached in enumerate((False, False, True, False, False), 23):
        said(company.seller, found, f"2026-11-{day} 11:00", reached=reached)
        tries.append(latest(found, "one").tries)
    assert tries == [1, 2, 0, 1, 2]
    assert states(found) == {"one": "open"}


def test_four_in_a_row_give_it_back_with_the_reason(company: Company, lead: Lead) -> None:
    for moment in ("2026-11-23 11:00", "2026-11-24 10:00", "2026-11-25 10:00"):
        call(company, lead, moment)

    step = call(company, lead, "2026-11-26 15:00")

    assert (step.state, step.outcome) == ("done", "unreachable")
    run = SopRun.objects.get()
    assert (run.state, run.ended_reason) == ("ended", "unreachable")
    lead.refresh_from_db()
    assert (lead.state, lead.return_reason) == ("returned", "连续 4 次没联系上")
    assert not Task.objects.filter(state="open").exists()


def test_the_card_says_to_try_at_another_time(company: Company, lead: Lead) -> None:
    call(company, lead, "2026-11-23 11:00")
    with clock.frozen_at(at("2026-11-24 09:30")):
        page = lead_page(company.seller, lead.pk)
    assert page["open"][0]["why"].startswith("1 次没联系上（最多 4 次），换下午试试")


def test_what_was_said_before_the_step_opened_is_no_try(company: Company, lead: Lead) -> None:
    call(company, lead, "2026-11-23 10:00")  # the very moment of its opening
    assert StepRun.objects.get().tries == 0


def test_what_the_end_of_the_run_has_cancelled_is_not_given_up_as_well(company: Company) -> None:
    cadence = {"every": ["1h"], "attempts": 1, "then": "end"}
    tried = {"proof": {"follow_up": {"reached": True}}, "cadence": cadence}
    publish(
        step("one", **tried),
        step("other", **tried, then=[{"task": {"title": "寄样品", "in": "1d"}}]),
    )
    found = new_lead(company)
    said(company.seller, found, "2026-11-23 11:00", reached=False)
    assert states(found) == {"one": "done", "other": "cancelled"}
    assert not Task.objects.filter(title="寄样品").exists()


def test_a_version_that_asks_for_fewer_tries_gives_up_what_has_had_them(company: Company) -> None:
    """With the next look, not with one more try."""
    cadence = {"every": ["1h"], "attempts": 3}
    proof = {"follow_up": {"reached": True}}
    publish(step("one", proof=proof, cadence=cadence))
    found = new_lead(company)
    for minute in (10, 20):
        said(company.seller, found, f"2026-11-23 11:{minute}", reached=False)
    assert states(found) == {"one": "open"}
    sop = latest(found, "one").run.sop
    source = source_of([step("one", proof=proof, cadence={**cadence, "attempts": 2})])
    with clock.frozen_at(at("2026-11-23 11:30")):
        draft = save_draft(actor=company.administrator, sop_id=sop.pk, source=source, revision=0)
        publish_live(
            actor=company.administrator,
            sop_id=sop.pk,
            number=draft.number,
            publication=Publication("live", draft.revision, "两次就够"),
            running=Running("now"),
        )
    work("2026-11-23 11:31")
    assert latest(found, "one").outcome == "unreachable"


@pytest.mark.parametrize(
    "wrong",
    [
        "{every: [], attempts: 4}",
        "{every: [1d], attempts: 0}",
        "{every: [1d], attempts: 4, then: explode}",
        "{every: [soon], attempts: 4}",
        "{attempts: 4}",
    ],
)
def test_a_cadence_that_cannot_be_is_a_finding(wrong: str) -> None:
    source = TRYING.replace("{every: [1d, 1d, 5d], attempts: 4, then: give_back}", wrong)
    with pytest.raises(BrokenSopFileError) as broken:
        publish_sop(source, by=None)
    assert "steps[0].cadence" in str(broken.value.details["problems"])


def test_a_cadence_needs_a_proof_of_having_reached_them(db: None) -> None:
    source = TRYING.replace("{follow_up: {reached: true}}", "{follow_up: {}}")
    with pytest.raises(BrokenSopFileError):
        publish_sop(source, by=None)


def test_the_day_after_is_told_in_working_time(company: Company, lead: Lead) -> None:
    friday: datetime = at("2026-11-27 16:00")
    assert call(company, lead, f"{friday:%Y-%m-%d %H:%M}").due_at == at("2026-11-30 16:00")
