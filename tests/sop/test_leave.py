"""Steps follow leave: over to the deputy, and back; nothing is lost on the way."""

import pytest
from django.db import transaction

from genjin.activities.follow_ups.services import NewFollowUp, write_follow_up
from genjin.activities.tasks.models import Task
from genjin.activities.tasks.services import NewTask, complete_task, create_tasks
from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import create_lead, update_lead
from genjin.desk.record_page.leads import lead_page
from genjin.desk.today.selectors import today_of
from genjin.identity.organisation.errors import StillHoldsError
from genjin.identity.organisation.services.leaving import disable_user
from genjin.identity.users.models import User
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.definitions.services import publish_sop
from genjin.sop.runs.errors import NotConfirmerError
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.services.marking import mark_step
from genjin.sop.runs.services.owning import cover_steps
from genjin.workplace.leave.models import Leave
from genjin.workplace.leave.services import Span, cancel_leave, change_leave, plan_leave
from genjin.workplace.notifications.models import Notification
from tests.factories import make_user
from tests.handing import hand_over
from tests.sop.conftest import MONDAY, Company, at

BEFORE, DURING, AFTER = at("2026-11-23 11:00"), at("2026-11-24 10:00"), at("2026-11-26 09:30")
SPAN = Span(at("2026-11-24 00:00"), at("2026-11-26 00:00"), True)


def _lead(company: Company, moment: object = MONDAY) -> Lead:
    with clock.frozen_at(moment):  # type: ignore[arg-type]
        return create_lead(actor=company.seller, values={"company": "砚合自动化"})


def _plan(person: User, deputy: User, span: Span = SPAN) -> Leave:
    with clock.frozen_at(BEFORE):
        return plan_leave(actor=person, user_id=person.pk, deputy_id=deputy.pk, span=span)


def _work(moment: object) -> None:
    with clock.frozen_at(moment):  # type: ignore[arg-type]
        run_until_idle()


def _login(person: User | None) -> str | None:
    return person.login if person else None


def _whose(lead: Lead) -> set[tuple[str | None, str | None]]:
    """Who has each open step, and whose it is where somebody stands in."""
    rows = StepRun.objects.filter(subject_id=lead.pk, state="open").select_related(
        "owner", "covers"
    )
    return {(_login(row.owner), _login(row.covers)) for row in rows}


def test_steps_go_to_the_deputy_and_come_back(company: Company) -> None:
    lead = _lead(company)
    _plan(company.seller, company.colleague)
    _work(BEFORE)
    assert _whose(lead) == {("seller", None)}

    _work(DURING)
    assert _whose(lead) == {("colleague", "seller")}
    step = StepRun.objects.filter(subject_id=lead.pk)[0]
    assert step.department_id == company.colleague.department_id

    _work(AFTER)
    assert _whose(lead) == {("seller", None)}


def test_deadlines_and_rungs_stay_and_speak_to_the_deputy(company: Company) -> None:
    lead = _lead(company, at("2026-11-23 17:00"))
    due = dict(StepRun.objects.values_list("step__key", "due_at"))
    _plan(company.seller, company.colleague)
    _work(at("2026-11-24 00:01"))
    _work(at("2026-11-24 12:00"))

    assert dict(StepRun.objects.values_list("step__key", "due_at")) == due
    told = Notification.objects.filter(params__what__en="First contact")
    assert set(told.values_list("receiver__login", flat=True)) == {"colleague", "manager"}
    assert _whose(lead) == {("colleague", "seller")}


def test_new_work_opens_with_the_deputy_even_while_no_worker_runs(company: Company) -> None:
    _plan(company.seller, company.colleague)

    lead = _lead(company, DURING)

    assert _whose(lead) == {("colleague", "seller")}
    _work(AFTER)
    assert _whose(lead) == {("seller", None)}


def test_what_the_deputy_has_done_stays_the_deputys(company: Company) -> None:
    lead = _lead(company)
    _plan(company.seller, company.colleague)
    _work(DURING)
    with clock.frozen_at(DURING):
        said = NewFollowUp("lead", lead.pk, "phone", DURING, "谈了停机告警和售后响应")
        write_follow_up(actor=company.colleague, new=said)
    _work(AFTER)

    done = StepRun.objects.get(step__key="first_contact")
    assert (done.state, done.owner, done.done_by_id) == (
        "done",
        company.colleague,
        company.colleague.pk,
    )
    assert _whose(lead) == {("seller", None)}  # the tier, and the needs that opened meanwhile


def test_a_step_that_waits_finds_who_is_here_when_its_day_comes(company: Company) -> None:
    span = Span(at("2026-12-22 00:00"), at("2026-12-25 00:00"), True)
    _plan(company.service, company.manager, span)
    lead = _lead(company)
    with clock.frozen_at(BEFORE):
        said = NewFollowUp("lead", lead.pk, "phone", BEFORE, "谈成了", attitude="positive")
        values = {"tier": "growing", "needs": "联网", "proposal_sent_on": "2026-11-23"}
        write_follow_up(actor=company.seller, new=said)
        update_lead(actor=company.seller, lead_id=lead.pk, values=values, version=None)
    with clock.frozen_at(at("2026-11-23 11:30")):
        said = NewFollowUp("lead", lead.pk, "phone", BEFORE, "满意", attitude="positive")
        write_follow_up(actor=company.seller, new=said)
        update_lead(actor=company.seller, lead_id=lead.pk, values={"decision": "won"}, version=None)
    _work(at("2026-12-22 10:00"))
    visit = StepRun.objects.get(step__key="visit")
    assert (visit.state, visit.owner) == ("waiting", company.service)

    _work(at("2026-12-23 09:00"))

    visit.refresh_from_db()
    assert (visit.state, visit.owner) == ("open", company.manager)
    assert visit.covers_id == company.service.pk


def test_three_days_off_both_turns_come_in_order(company: Company) -> None:
    """The clock jumps over the whole leave: nothing stays with the deputy."""
    lead = _lead(company)
    _plan(company.seller, company.colleague)

    _work(at("2026-11-27 10:00"))

    assert _whose(lead) == {("seller", None)}
    assert not QueueItem.objects.filter(kind__in=["leave.turn", "sop.cover"]).exists()


def test_three_days_off_in_the_middle_of_the_leave(company: Company) -> None:
    lead = _lead(company)
    _plan(company.seller, company.colleague, Span(SPAN.begins_at, at("2026-12-01 00:00"), True))

    _work(at("2026-11-26 11:00"))
    assert _whose(lead) == {("colleague", "seller")}

    _work(at("2026-12-01 00:00"))
    assert _whose(lead) == {("seller", None)}


def test_called_off_early_everything_is_back_at_once(company: Company) -> None:
    lead = _lead(company)
    leave = _plan(company.seller, company.colleague)
    _work(DURING)

    with clock.frozen_at(DURING):
        cancel_leave(actor=company.seller, leave_id=leave.pk)
    _work(DURING)

    assert _whose(lead) == {("seller", None)}
    leave.refresh_from_db()
    assert (leave.ends_at, leave.cancelled_at) == (DURING, None)


def test_called_off_before_it_begins_nothing_happens(company: Company) -> None:
    lead = _lead(company)
    leave = _plan(company.seller, company.colleague)
    with clock.frozen_at(BEFORE):
        cancel_leave(actor=company.seller, leave_id=leave.pk)

    _work(DURING)

    assert _whose(lead) == {("seller", None)}


def test_another_deputy_takes_over(company: Company) -> None:
    lead = _lead(company)
    leave = _plan(company.seller, company.colleague)
    _work(DURING)

    with clock.frozen_at(DURING):
        change_leave(
            actor=company.seller,
            leave_id=leave.pk,
            version=1,
            deputy_id=company.service.pk,
            span=SPAN,
        )
    _work(DURING)

    assert _whose(lead) == {("service", "seller")}


def test_a_deputy_who_goes_away_hands_on_and_takes_up_again(company: Company) -> None:
    lead = _lead(company)
    _plan(company.seller, company.colleague, Span(SPAN.begins_at, at("2026-11-28 00:00"), True))
    span = Span(at("2026-11-25 00:00"), at("2026-11-26 00:00"), True)
    _plan(company.colleague, company.service, span)

    seen = []
    for day in ("24", "25", "26", "28"):
        _work(at(f"2026-11-{day} 09:30"))
        seen.append(_whose(lead))

    assert seen == [
        {("colleague", "seller")},
        {("service", "seller")},
        {("colleague", "seller")},
        {("seller", None)},
    ]


def test_two_who_stand_in_for_each_other_have_their_manager(company: Company) -> None:
    lead = _lead(company)
    _plan(company.seller, company.colleague)
    _plan(company.colleague, company.seller)

    _work(DURING)

    assert _whose(lead) == {("manager", "seller")}


def test_a_deputy_who_is_switched_off_is_replaced_by_the_manager(company: Company) -> None:
    lead = _lead(company)
    _plan(company.seller, company.colleague)
    _work(DURING)
    with clock.frozen_at(DURING):
        with pytest.raises(StillHoldsError):
            disable_user(actor=company.administrator, user_id=company.colleague.pk)
        hand_over(
            actor=company.administrator,
            user_id=company.colleague.pk,
            receiver_id=company.service.pk,
        )
        disable_user(actor=company.administrator, user_id=company.colleague.pk)
    _work(DURING)
    assert _whose(lead) == {("manager", "seller")}

    _work(AFTER)
    assert _whose(lead) == {("seller", None)}


def test_who_leaves_while_away_leaves_nothing_behind(company: Company) -> None:
    lead = _lead(company)
    _plan(company.seller, company.colleague)
    _work(DURING)
    with clock.frozen_at(DURING):
        hand_over(
            actor=company.administrator,
            user_id=company.seller.pk,
            receiver_id=company.service.pk,
        )
        disable_user(actor=company.administrator, user_id=company.seller.pk)
    _work(AFTER)

    assert _whose(lead) == {("service", None)}


def test_more_than_a_part_goes_over_part_by_part(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genjin.sop.runs.covering.PART", 3)
    leads = [_lead(company) for _ in range(5)]
    _plan(company.seller, company.colleague)

    _work(DURING)
    assert set.union(*map(_whose, leads)) == {("colleague", "seller")}
    _work(AFTER)
    assert set.union(*map(_whose, leads)) == {("seller", None)}


def test_work_of_others_stays_where_it_is(company: Company) -> None:
    other = make_user(department=company.seller.department)
    with clock.frozen_at(MONDAY):
        lead = create_lead(actor=other, values={"company": "别人的"})
    _plan(company.seller, company.colleague)

    _work(DURING)

    assert _whose(lead) == {(other.login, None)}


def test_tasks_that_fall_due_meanwhile_go_along(company: Company) -> None:
    lead = _lead(company)

    def task(title: str, due: str, moment: object = BEFORE) -> None:
        with clock.frozen_at(moment):  # type: ignore[arg-type]
            new = NewTask(title, "lead", lead.pk, company.seller.pk, at(due))
            create_tasks([new], by=company.seller)

    def whose() -> dict[str, tuple[str | None, str | None]]:
        rows = Task.objects.select_related("owner", "covers").order_by("id")
        return {row.title: (_login(row.owner), _login(row.covers)) for row in rows}

    task("寄样品", "2026-11-25 10:00")
    task("问价格", "2026-11-27 10:00")
    _plan(company.seller, company.colleague)
    _work(DURING)
    task("回电话", "2026-11-25 11:00", DURING)

    covered = ("colleague", "seller")
    assert whose() == {"寄样品": covered, "问价格": ("seller", None), "回电话": covered}
    with clock.frozen_at(DURING):
        done = Task.objects.get(title="回电话")
        complete_task(actor=company.colleague, task_id=done.pk)
    _work(AFTER)
    own = ("seller", None)
    assert whose() == {"寄样品": own, "问价格": own, "回电话": covered}


def test_both_see_whose_it_is_and_until_when(company: Company) -> None:
    lead = _lead(company)
    _plan(company.seller, company.colleague)
    _work(DURING)
    with clock.frozen_at(DURING):
        theirs, own = today_of(company.colleague), today_of(company.seller)
        page = lead_page(company.seller, lead.pk)

    seller = {"id": company.seller.pk, "name": "seller", "until": SPAN.ends_at}
    assert [card["covers"] for card in theirs["late"]] == [seller, seller]
    assert theirs["away"] is None
    assert own["late"] == []
    assert own["away"] == {
        "until": SPAN.ends_at,
        "deputy": {"id": company.colleague.pk, "name": "colleague"},
        "steps": 2,
    }
    line = {step["key"]: step["covers"] for step in page["run"]["steps"]}
    assert (line["tier"], line["needs"]) == (seller, None)
    assert [card["covers"] for card in page["open"]] == [seller, seller]


CONFIRMED = """\
sop: confirmed
name: 要主管确认
starts_on: lead
steps:
  - key: first
    name: 第一步
    who: owner
    due: {working_time: 2h}
    proof: {confirmation: {by_role: manager}}
"""


def test_the_deputy_confirms_for_a_manager_who_is_away(company: Company) -> None:
    publish_sop(CONFIRMED, by=company.administrator)
    lead = _lead(company)
    step = StepRun.objects.get(subject_id=lead.pk, step__key="first")

    def confirm(moment: object) -> None:
        with clock.frozen_at(moment):  # type: ignore[arg-type]
            mark_step(actor=company.director, step_run_id=step.pk, kind="confirmation")

    with pytest.raises(NotConfirmerError):
        confirm(BEFORE)
    _plan(company.manager, company.director)
    confirm(DURING)

    step.refresh_from_db()
    assert (step.state, step.done_by_id) == ("done", company.director.pk)


def test_a_part_that_is_broken_off_is_done_again(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker dies between two parts, and in the middle of one."""
    monkeypatch.setattr("genjin.sop.runs.covering.PART", 2)
    leads = [_lead(company) for _ in range(3)]
    _plan(company.seller, company.colleague)
    with clock.frozen_at(DURING):
        cover_steps(DURING, limit=2)
        with transaction.atomic():
            cover_steps(DURING, limit=2)
            transaction.set_rollback(True)
    half = set.union(*map(_whose, leads))
    assert half == {("seller", None), ("colleague", "seller")}

    _work(DURING)
    assert set.union(*map(_whose, leads)) == {("colleague", "seller")}
    _work(DURING)
    _work(AFTER)
    assert set.union(*map(_whose, leads)) == {("seller", None)}
