"""One lead from its entry to the visit a month after the sale, by the real commands."""

from datetime import datetime

from genjin.activities.follow_ups.services import NewFollowUp, write_follow_up
from genjin.activities.tasks.models import Task
from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.crm.leads.selectors import visible_leads, without_next_step
from genjin.crm.leads.services import assign_leads, create_lead, return_lead, update_lead
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.runs.models import SopRun, StepRun
from genjin.workplace.notifications.models import Notification
from tests.sop.conftest import MONDAY, Company, at


def _lead(company: Company, moment: datetime = MONDAY) -> Lead:
    with clock.frozen_at(moment):
        return create_lead(
            actor=company.seller, values={"company": "砚合自动化", "phone": "13800138000"}
        )


def _say(actor: User, lead: Lead, moment: datetime, **more: object) -> None:
    with clock.frozen_at(moment):
        write_follow_up(
            actor=actor,
            new=NewFollowUp(
                "lead",
                lead.pk,
                "phone",
                moment,
                "谈了停机告警和售后响应",
                **more,  # type: ignore[arg-type]
            ),
        )


def _set(actor: User, lead: Lead, moment: datetime, **values: object) -> None:
    with clock.frozen_at(moment):
        update_lead(actor=actor, lead_id=lead.pk, values=values, version=None)


def _steps(lead: Lead) -> dict[str, StepRun]:
    rows = StepRun.objects.filter(subject_id=lead.pk).select_related("step", "owner")
    return {row.step.key: row for row in rows.order_by("attempt")}


def _states(lead: Lead) -> dict[str, str]:
    return {key: step.state for key, step in _steps(lead).items()}


def test_tier_and_first_contact_open_side_by_side(company: Company) -> None:
    lead = _lead(company)

    steps = _steps(lead)

    assert _states(lead) == {"tier": "open", "first_contact": "open"}
    assert steps["tier"].due_at == at("2026-11-23 18:00")
    assert steps["first_contact"].due_at == at("2026-11-23 12:00")
    assert steps["first_contact"].owner == company.seller


def test_the_whole_journey(company: Company) -> None:
    lead = _lead(company)
    _say(company.seller, lead, at("2026-11-23 10:40"), reached=False)
    assert _states(lead)["first_contact"] == "done"
    assert _steps(lead)["needs"].due_at == at("2026-11-23 18:00")
    _set(company.seller, lead, at("2026-11-23 11:00"), tier="growing", needs="二期 12 条线联网")
    assert _steps(lead)["proposal"].due_at == at("2026-11-26 18:00")
    _set(company.seller, lead, at("2026-11-25 09:30"), proposal_sent_on="2026-11-25")
    assert _steps(lead)["feedback"].due_at == at("2026-11-27 18:00")
    _say(company.seller, lead, at("2026-11-26 09:30"))
    assert _states(lead)["feedback"] == "open"  # no attitude, no proof
    _say(company.seller, lead, at("2026-11-26 10:30"), attitude="positive")
    assert _steps(lead)["decision"].due_at == at("2026-12-03 18:00")
    _set(company.seller, lead, at("2026-11-30 10:30"), decision="won")

    visit = _steps(lead)["visit"]
    assert (visit.state, visit.owner) == ("waiting", company.service)
    assert visit.waits_until == at("2026-12-30 09:00")

    with clock.frozen_at(at("2026-12-30 09:00")):
        run_until_idle()
    visit = _steps(lead)["visit"]
    assert (visit.state, visit.due_at) == ("open", at("2026-12-30 18:00"))
    _say(company.seller, lead, at("2026-12-30 09:30"), satisfaction=5)
    assert _states(lead)["visit"] == "open"  # only service proves the visit
    _say(company.service, lead, at("2026-12-30 10:30"), satisfaction=5)

    run = SopRun.objects.get(root_id=lead.pk)
    assert run.state == "done"
    assert not any(step.late for step in _steps(lead).values())
    assert not without_next_step(visible_leads(company.administrator)).exists()
    assert Task.objects.filter(subject_id=lead.pk, state="open").count() == 1


def test_lost_ends_the_run(company: Company) -> None:
    lead = _lead(company)

    _set(company.seller, lead, at("2026-11-23 11:00"), decision="lost", lost_reason="price")

    assert SopRun.objects.get(root_id=lead.pk).ended_reason == "lost"
    assert set(_states(lead).values()) == {"cancelled"}


def test_needs_may_follow_the_next_day_when_little_time_is_left(company: Company) -> None:
    lead = _lead(company)

    _say(company.seller, lead, at("2026-11-23 16:30"))

    steps = _steps(lead)
    assert steps["first_contact"].late
    assert steps["needs"].due_at == at("2026-11-24 18:00")


def test_the_ladder_climbs_to_manager_and_director(company: Company) -> None:
    _lead(company)

    heard = []
    for moment in ("11:29", "11:30", "11:59", "12:00", "17:29", "17:30"):
        with clock.frozen_at(at(f"2026-11-23 {moment}")):
            run_until_idle()
            names = Notification.objects.filter(params__what__en="First contact")
            heard.append(sorted(names.values_list("receiver__login", flat=True)))

    one, two = ["seller"], ["manager", "seller"]
    assert heard == [[], one, one, two, two, ["director", *two]]


def test_what_piled_up_while_off_comes_once_and_is_marked_late(company: Company) -> None:
    _lead(company)

    with clock.frozen_at(at("2026-11-26 10:00")):
        run_until_idle()
        run_until_idle()

    told = Notification.objects.filter(params__what__en="First contact")
    assert sorted(told.values_list("receiver__login", "count", "late")) == [
        ("director", 1, True),
        ("manager", 1, True),
        ("seller", 1, True),
    ]


def test_a_returned_lead_starts_again_with_its_new_owner(company: Company) -> None:
    lead = _lead(company)
    with clock.frozen_at(at("2026-11-24 09:00")):
        return_lead(actor=company.seller, lead_id=lead.pk, reason="号码是空号")
        assign_leads(actor=company.manager, lead_ids=[lead.pk], owner_id=company.colleague.pk)

    states = list(SopRun.objects.order_by("id").values_list("state", "owner__login"))
    assert [state for state, _ in states] == ["ended", "running"]
    assert Lead.objects.get().state == "new"
    assert {s.owner for s in StepRun.objects.filter(state="open")} == {company.colleague}


def test_open_steps_follow_the_owner_and_keep_their_deadline(company: Company) -> None:
    lead = _lead(company)
    with clock.frozen_at(at("2026-11-23 11:00")):
        assign_leads(actor=company.manager, lead_ids=[lead.pk], owner_id=company.colleague.pk)

    first = _steps(lead)["first_contact"]
    assert (first.owner, first.due_at) == (company.colleague, at("2026-11-23 12:00"))
