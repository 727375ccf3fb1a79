"""Steps go by the calendar of who answers for them."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.common.working_time import OFFICE_DAY
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import assign_leads, create_lead
from genjin.desk.today.selectors import today_of
from genjin.identity.organisation.services.people import change_user
from genjin.identity.users.models import User
from genjin.platform.queue.models import QueueItem
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.doors import pending_steps_held_by
from genjin.sop.runs.services.claiming import claim_step, release_step
from genjin.sop.runs.services.owning import hand_over_steps
from genjin.sop.runs.services.steering import pause_step, resume_step
from genjin.workplace.calendars.hours import Typed
from genjin.workplace.calendars.selectors import list_own_calendars
from genjin.workplace.calendars.services.own import (
    NewHours,
    change_shift,
    create_shift,
    remove_department_hours,
    set_department_hours,
)
from genjin.workplace.leave.services import Span, plan_leave
from tests.sop.conftest import Company, at
from tests.sop.small import call, latest, new_lead, publish, step, work
from tests.sop.versions import SOURCE, go_live

pytestmark = pytest.mark.django_db

SIX: Typed = [*([OFFICE_DAY] * 6), []]
NIGHT: Typed = [*([[(22 * 60, 6 * 60)]] * 5), [], []]
FRIDAY = at("2026-11-27 17:00")
TWO_HOURS_BY_OFFICE = at("2026-11-30 10:00")
TWO_HOURS_BY_SIX_DAYS = at("2026-11-28 10:00")


def set_six(company: Company, person: User) -> None:
    """Of the person's department."""
    assert person.department_id is not None
    set_department_hours(
        actor=company.administrator, department_id=person.department_id, new=NewHours(SIX)
    )


def put_on_nights(company: Company, *people: User) -> int:
    ids = [person.pk for person in people]
    shift = create_shift(
        actor=company.administrator, name="夜班", person_ids=ids, new=NewHours(NIGHT)
    )
    return shift.pk


def timer_of(step_run: StepRun) -> Any:
    return QueueItem.objects.get(key=f"step:{step_run.pk}").due_at


def test_steps_of_two_departments_are_due_by_their_own_hours(company: Company) -> None:
    set_six(company, company.service)
    publish(step("mine"), step("theirs", who={"role": "service"}))
    lead = new_lead(company, FRIDAY)
    assert latest(lead, "mine").due_at == TWO_HOURS_BY_OFFICE
    assert latest(lead, "theirs").due_at == TWO_HOURS_BY_SIX_DAYS


def test_a_department_that_changes_its_hours_moves_its_own_open_steps_only(
    company: Company,
) -> None:
    publish(
        step("mine"),
        step("theirs", who={"role": "service"}, ladder=[{"at": "0m", "tell": "assignee"}]),
    )
    lead = new_lead(company, FRIDAY)
    other = latest(lead, "mine").changed_at

    with clock.frozen_at(at("2026-11-27 17:30")):
        set_six(company, company.service)
    work("2026-11-27 17:31")

    assert latest(lead, "theirs").due_at == TWO_HOURS_BY_SIX_DAYS
    assert timer_of(latest(lead, "theirs")) == TWO_HOURS_BY_SIX_DAYS
    assert latest(lead, "mine").due_at == TWO_HOURS_BY_OFFICE
    assert latest(lead, "mine").changed_at == other

    with clock.frozen_at(at("2026-11-27 17:35")):
        remove_department_hours(
            actor=company.administrator, department_id=company.service.department_id or 0
        )
    work("2026-11-27 17:36")
    assert latest(lead, "theirs").due_at == TWO_HOURS_BY_OFFICE


def test_what_rests_in_a_pause_follows_the_hours_too(company: Company) -> None:
    publish(step("mine"))
    lead = new_lead(company, FRIDAY)
    with clock.frozen_at(at("2026-11-27 17:30")):
        until = at("2026-11-30 12:00")
        pause_step(
            actor=company.seller, step_run_id=latest(lead, "mine").pk, until=until, reason="等客户"
        )
        set_six(company, company.seller)
    work("2026-11-27 17:31")
    assert latest(lead, "mine").due_at == TWO_HOURS_BY_SIX_DAYS
    work("2026-11-30 12:00")
    # Half an hour of Friday, all of Saturday and three hours of Monday.
    assert latest(lead, "mine").paused_minutes == 30 + 450 + 180
    assert latest(lead, "mine").due_at == at("2026-11-30 15:00")


def test_a_day_that_is_waited_for_begins_by_the_hours_of_that_day(company: Company) -> None:
    publish(step("mine", wait={"field": "proposal_sent_on", "days": 1}))
    lead = new_lead(company, FRIDAY, proposal_sent_on="2026-11-27")
    assert latest(lead, "mine").waits_until == at("2026-11-30 09:00")
    with clock.frozen_at(at("2026-11-27 17:30")):
        set_six(company, company.seller)
    work("2026-11-27 17:31")
    found = latest(lead, "mine")
    assert (found.waits_until, timer_of(found)) == (at("2026-11-28 09:00"),) * 2


def test_what_is_done_keeps_its_deadline(company: Company) -> None:
    publish(step("mine", proof={"follow_up": None}))
    lead = new_lead(company, FRIDAY)
    call(company.seller, lead, "2026-11-27 17:10")
    before = latest(lead, "mine")
    assert before.state == "done"

    with clock.frozen_at(at("2026-11-27 17:30")):
        set_six(company, company.seller)
    work("2026-11-27 17:31")

    assert latest(lead, "mine").due_at == before.due_at


def test_a_shift_over_midnight(company: Company) -> None:
    put_on_nights(company, company.seller)
    publish(
        step(
            "mine",
            ladder=[{"at": "-1h", "tell": "assignee"}, {"at": "1h", "tell": "assignee"}],
            proof={"follow_up": None},
        )
    )
    lead = new_lead(company, at("2026-11-23 23:30"))

    found = latest(lead, "mine")
    assert found.due_at == at("2026-11-24 01:30")
    assert timer_of(found) == at("2026-11-24 00:30")
    work("2026-11-24 00:30")
    assert timer_of(found) == at("2026-11-24 02:30")

    call(company.seller, lead, "2026-11-24 22:30")
    done = latest(lead, "mine")
    assert (done.late, done.worked_minutes) == (True, 7 * 60)


def test_a_person_who_changes_departments_takes_the_steps_along(company: Company) -> None:
    set_six(company, company.service)
    publish(step("mine"))
    lead = new_lead(company, FRIDAY)
    with clock.frozen_at(at("2026-11-27 17:30")):
        change_user(
            actor=company.administrator,
            user_id=company.seller.pk,
            department_id=company.service.department_id,
        )
    work("2026-11-27 17:31")
    assert latest(lead, "mine").due_at == TWO_HOURS_BY_SIX_DAYS


def test_people_of_a_shift_change(company: Company) -> None:
    shift = put_on_nights(company, company.service)
    publish(step("mine"))
    lead = new_lead(company, at("2026-11-23 17:30"))
    assert latest(lead, "mine").due_at == at("2026-11-24 10:30")
    with clock.frozen_at(at("2026-11-23 17:40")):
        change_shift(
            actor=company.administrator,
            shift_id=shift,
            name="夜班",
            person_ids=[company.seller.pk],
            new=NewHours(NIGHT),
        )
    work("2026-11-23 17:41")
    assert latest(lead, "mine").due_at == at("2026-11-24 00:00")


def test_who_takes_a_step_from_a_queue_has_it_by_their_own_hours(company: Company) -> None:
    set_six(company, company.service)
    publish(step("visit", who={"claim": "service"}))
    lead = new_lead(company, FRIDAY)
    found = latest(lead, "visit")
    assert found.due_at == TWO_HOURS_BY_OFFICE

    with clock.frozen_at(at("2026-11-27 17:30")):
        claim_step(actor=company.service, step_run_id=found.pk)
    assert latest(lead, "visit").due_at == TWO_HOURS_BY_SIX_DAYS

    with clock.frozen_at(at("2026-11-27 17:40")):
        release_step(actor=company.service, step_run_id=found.pk)
    assert latest(lead, "visit").due_at == TWO_HOURS_BY_OFFICE


def give_lead(company: Company, lead: Lead, moment: str) -> None:
    with clock.frozen_at(at(moment)):
        assign_leads(actor=company.administrator, lead_ids=[lead.pk], owner_id=company.service.pk)


def hand_over(company: Company, lead: Lead, moment: str) -> None:
    with clock.frozen_at(at(moment)):
        ids = list(pending_steps_held_by(company.seller.pk).values_list("id", flat=True))
        hand_over_steps(ids, from_id=company.seller.pk, to=company.service, by=None)


@pytest.mark.parametrize("give", [give_lead, hand_over])
def test_what_changes_hands_in_time_is_counted_anew_from_its_opening(
    company: Company, give: Callable[[Company, Lead, str], None]
) -> None:
    set_six(company, company.service)
    publish(step("mine", ladder=[{"at": "0m", "tell": "assignee"}]))
    lead = new_lead(company, FRIDAY)

    give(company, lead, "2026-11-27 17:30")

    found = latest(lead, "mine")
    assert (found.owner, found.due_at) == (company.service, TWO_HOURS_BY_SIX_DAYS)
    assert timer_of(found) == TWO_HOURS_BY_SIX_DAYS


@pytest.mark.parametrize("give", [give_lead, hand_over])
def test_what_is_late_stays_as_late_as_it_is(
    company: Company, give: Callable[[Company, Lead, str], None]
) -> None:
    set_six(company, company.service)
    publish(
        step("mine", ladder=[{"at": "0m", "tell": "assignee"}, {"at": "4h", "tell": "assignee"}])
    )
    lead = new_lead(company, at("2026-11-27 10:00"))
    work("2026-11-27 12:00")

    give(company, lead, "2026-11-27 14:30")

    found = latest(lead, "mine")
    assert (found.owner, found.due_at) == (company.service, at("2026-11-27 12:00"))
    # Its next rung is by the hours of whoever has it now: three and a half hours are left then.
    assert timer_of(found) == at("2026-11-27 17:30")


def test_a_rung_that_gives_a_step_away_before_it_is_due(company: Company) -> None:
    set_six(company, company.service)
    reassigning = {"at": "-90m", "reassign": {"role": "service"}}
    publish(step("mine", ladder=[reassigning, {"at": "0m", "tell": "assignee"}]))
    lead = new_lead(company, FRIDAY)

    work("2026-11-27 17:30")

    found = latest(lead, "mine")
    assert (found.owner, found.due_at) == (company.service, TWO_HOURS_BY_SIX_DAYS)
    assert timer_of(found) == TWO_HOURS_BY_SIX_DAYS


def test_nobody_is_handed_what_is_late_by_their_hours_alone(company: Company) -> None:
    set_six(company, company.service)
    ladder = [{"at": "-1h", "reassign": {"role": "service"}}, {"at": "0m", "tell": "assignee"}]
    publish(step("mine", ladder=ladder))
    lead = new_lead(company, FRIDAY)
    work("2026-11-27 17:01")  # what the change of hours has planned

    work("2026-11-30 09:00")

    found = latest(lead, "mine")
    assert (found.owner, found.due_at) == (company.service, TWO_HOURS_BY_OFFICE)
    assert timer_of(found) == TWO_HOURS_BY_OFFICE


def test_a_version_that_gives_a_step_to_others_gives_it_their_hours(company: Company) -> None:
    set_six(company, company.service)
    lead = new_lead(company, FRIDAY)
    assert latest(lead, "first_contact", "new_lead").due_at == TWO_HOURS_BY_OFFICE
    before, step_itself = SOURCE.split("  - key: first_contact\n")
    theirs = step_itself.replace("who: owner", "who: {role: service}", 1)

    with clock.frozen_at(at("2026-11-27 17:30")):
        go_live(company, f"{before}  - key: first_contact\n{theirs}", running="now")
    work("2026-11-27 17:31")

    found = latest(lead, "first_contact", "new_lead")
    assert (found.owner, found.due_at) == (company.service, TWO_HOURS_BY_SIX_DAYS)
    assert timer_of(found) == at("2026-11-28 09:30")


def test_a_deputy_does_not_change_when_it_is_due(company: Company) -> None:
    put_on_nights(company, company.colleague)
    publish(step("mine"))
    lead = new_lead(company, FRIDAY)
    with clock.frozen_at(at("2026-11-27 17:10")):
        plan_leave(
            actor=company.seller,
            user_id=company.seller.pk,
            deputy_id=company.colleague.pk,
            span=Span(at("2026-11-27 17:15"), at("2026-12-04 18:00"), whole_days=False),
        )
    work("2026-11-27 17:20")
    found = latest(lead, "mine")
    assert (found.owner, found.covers_id) == (company.colleague, company.seller.pk)
    assert found.due_at == TWO_HOURS_BY_OFFICE


def test_a_pause_takes_the_time_of_who_answers_for_the_step(company: Company) -> None:
    set_six(company, company.seller)
    publish(step("mine", due={"working_time": "1d"}))
    lead = new_lead(company, at("2026-11-27 09:00"))
    found = latest(lead, "mine")
    with clock.frozen_at(at("2026-11-27 17:00")):
        until = at("2026-12-10 09:00")
        pause_step(actor=company.seller, step_run_id=found.pk, until=until, reason="客户出差")
    with clock.frozen_at(at("2026-11-30 09:00")):
        resume_step(actor=company.seller, step_run_id=found.pk)
    paused = latest(lead, "mine")
    assert paused.paused_minutes == 60 + 450
    assert paused.due_at == at("2026-11-30 10:00")


def test_steps_over_the_limit_wait_for_the_next_day_of_their_person(company: Company) -> None:
    put_on_nights(company, company.seller)
    sop = "new_lead"  # in place of the one that leads enter otherwise
    publish(step("mine", proof={"field": "needs"}), sop=sop, daily_limit=1)
    leads = []
    with clock.frozen_at(at("2026-11-23 23:30")):
        leads.append(create_lead(actor=company.seller, values={"company": "甲"}))
    with clock.frozen_at(at("2026-11-24 01:00")):
        leads.append(create_lead(actor=company.seller, values={"company": "乙"}))
    first, second = (latest(lead, "mine", sop) for lead in leads)
    assert (first.state, second.state) == ("open", "waiting")
    assert second.waits_until == at("2026-11-24 22:00")


def test_today_says_what_is_left_by_each_persons_hours(company: Company) -> None:
    put_on_nights(company, company.seller)
    publish(step("mine"))
    lead = new_lead(company, at("2026-11-23 23:30"))
    with clock.frozen_at(at("2026-11-24 00:00")):
        cards = [card for card in today_of(company.seller)["today"] if card["kind"] == "step"]
    mine = next(card for card in cards if card["id"] == latest(lead, "mine").pk)
    assert (mine["remaining_minutes"], mine["urgency"]) == (90, "soon")


def test_the_list_of_calendars_counts_open_deadlines(company: Company) -> None:
    set_six(company, company.seller)
    put_on_nights(company, company.service)
    publish(step("mine"), step("theirs", who={"role": "service"}))
    new_lead(company, FRIDAY)
    found = list_own_calendars(company.administrator)
    by_name = {one.shift or "department": one for one in found}
    assert by_name["夜班"].deadlines == 1
    mine = StepRun.objects.filter(state="open", owner__department=company.seller.department)
    assert by_name["department"].deadlines == mine.count()


def test_entering_costs_no_statement_more_with_many_calendars(company: Company) -> None:
    publish(step("mine"), step("theirs", who={"role": "service"}))

    def cost() -> int:
        new_lead(company, FRIDAY)
        with CaptureQueriesContext(connection) as asked:
            new_lead(company, FRIDAY)
        return len(asked)

    before = cost()
    set_six(company, company.service)
    put_on_nights(company, company.seller)
    assert cost() == before
