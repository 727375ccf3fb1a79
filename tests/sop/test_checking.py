"""Somebody looks at what proves a step before it is done; the clock stands meanwhile."""

from datetime import date
from typing import Any

import pytest

from genjin.common import clock
from genjin.common.errors import NotAllowedError, NotFoundError
from genjin.crm.leads.models import Lead
from genjin.desk.record_page.leads import lead_page
from genjin.desk.today.selectors import today_of
from genjin.identity.users.models import User
from genjin.platform.queue.models import QueueItem
from genjin.sop.definitions.services import Publication, save_draft
from genjin.sop.runs import errors
from genjin.sop.runs.choices import TRANSITIONS
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.services.marking import mark_step, take_mark_back
from genjin.sop.runs.services.returning import return_step
from genjin.sop.runs.services.steering import pause_step, skip_step
from genjin.sop.versions import services as sop_versions
from genjin.sop.versions.services import Running
from genjin.workplace.calendars.choices import DayKind
from genjin.workplace.calendars.services.days import set_day
from genjin.workplace.leave.services import Span, plan_leave
from genjin.workplace.notifications.models import Notification
from tests.sop.conftest import Company, at
from tests.sop.small import (
    attempts,
    call,
    latest,
    new_lead,
    publish,
    source_of,
    states,
    step,
    work,
    write,
)

LADDER = [{"at": "-30m", "tell": "assignee"}, {"at": "0m", "tell": "manager"}]
NEEDS = {"proof": {"field": "needs"}, "check": "manager", "ladder": LADDER}


def _act(moment: str, act: Any, actor: User, step_run: StepRun, **more: Any) -> None:
    with clock.frozen_at(at(moment)):
        act(actor=actor, step_run_id=step_run.pk, **more)


def _agree(company: Company, lead: Lead, moment: str, by: User | None = None) -> None:
    _act(moment, mark_step, by or company.manager, latest(lead, "do"), kind="confirmation")


def _return(company: Company, lead: Lead, moment: str, by: User | None = None) -> None:
    _act(moment, return_step, by or company.manager, latest(lead, "do"), reason="需求没写预算")


def _proved(company: Company) -> Lead:
    """Opened at 10:00, due at 12:00, proved at 10:30."""
    publish(step("do", **NEEDS), step("next", after=["do"]))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:30", needs="每小时停机两次")
    return lead


def _rung(person: User, kind: str) -> list[dict[str, Any]]:
    rows = Notification.objects.filter(receiver=person, kind=kind).order_by("id")
    return [row.params for row in rows if row.params["what"]["zh"] == "做do"]


def test_a_proof_waits_to_be_looked_at(company: Company) -> None:
    lead = _proved(company)

    do = latest(lead, "do")
    assert states(lead) == {"do": "checking"}
    assert (do.paused_at, do.done_at, do.owner_id) == (
        at("2026-11-23 10:30"),
        None,
        company.seller.pk,
    )
    assert [one["said"] for one in _rung(company.manager, "check")] == ["waits"]
    assert not _rung(company.director, "check")


def test_agreed_with_it_is_done_as_of_its_proof(company: Company) -> None:
    lead = _proved(company)
    _agree(company, lead, "2026-11-23 16:00")

    do = latest(lead, "do")
    assert (do.state, do.done_at, do.late, do.done_by_id) == (
        "done",
        at("2026-11-23 10:30"),
        False,
        company.seller.pk,
    )
    assert (do.worked_minutes, do.due_at, do.evidence["checked_by"]) == (
        30,
        at("2026-11-23 12:00"),
        company.manager.pk,
    )
    assert latest(lead, "next").opened_at == at("2026-11-23 16:00")


def test_what_came_late_stays_late(company: Company) -> None:
    publish(step("do", **NEEDS))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 14:30", needs="停机")
    _agree(company, lead, "2026-11-24 10:00")

    do = latest(lead, "do")
    assert (do.late, do.done_at) == (True, at("2026-11-23 14:30"))


def test_returned_it_is_done_again_with_the_time_that_was_left(company: Company) -> None:
    lead = _proved(company)
    _return(company, lead, "2026-11-23 16:00")

    one, two = attempts(lead, "do")
    assert (one.state, one.counted, one.reason) == ("cancelled", False, "需求没写预算")
    # Of the two hours half an hour was used: the rest begins when it comes back.
    assert (two.state, two.owner_id, two.due_at) == (
        "open",
        company.seller.pk,
        at("2026-11-23 17:30"),
    )
    (heard,) = _rung(company.seller, "check")
    assert (heard["said"], heard["body"]) == ("returned", "需求没写预算")
    assert states(lead) == {"do": "open"}


def test_returned_it_takes_a_new_proof(company: Company) -> None:
    lead = _proved(company)
    _return(company, lead, "2026-11-23 16:00")
    write(company, lead, "2026-11-23 16:10", tier="growing")
    assert states(lead)["do"] == "open"

    write(company, lead, "2026-11-23 16:20", needs="每小时停机两次，预算 20 万")
    assert states(lead)["do"] == "checking"
    _agree(company, lead, "2026-11-23 16:40")

    two = latest(lead, "do")
    assert (two.attempt, two.state, two.late) == (2, "done", False)
    assert two.done_at == at("2026-11-23 16:20")


def test_a_call_that_proves_is_looked_at_and_must_be_a_new_one_after(company: Company) -> None:
    publish(step("do", proof={"follow_up": {"attitude": True}}, check="manager"))
    lead = new_lead(company)
    call(company.seller, lead, "2026-11-23 10:20", attitude="positive")
    _return(company, lead, "2026-11-23 11:00")
    assert states(lead) == {"do": "open"}

    call(company.seller, lead, "2026-11-23 11:20", attitude="hesitant")
    _agree(company, lead, "2026-11-23 11:40")

    assert (latest(lead, "do").state, latest(lead, "do").outcome) == ("done", "hesitant")


def test_what_follows_happens_once_it_is_agreed_with(company: Company) -> None:
    following = [{"set": {"tier": "growing"}}]
    publish(step("do", **NEEDS, then=following))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:30", needs="停机")
    _return(company, lead, "2026-11-23 10:40")
    write(company, lead, "2026-11-23 10:50", needs="停机，预算 20 万")
    assert Lead.objects.get(pk=lead.pk).tier == ""

    _agree(company, lead, "2026-11-23 11:00")

    assert Lead.objects.get(pk=lead.pk).tier == "growing"


def test_a_proof_that_goes_again_before_the_look(company: Company) -> None:
    lead = _proved(company)
    write(company, lead, "2026-11-23 11:00", needs="")

    do = latest(lead, "do")
    assert (do.state, do.attempt, do.due_at) == ("open", 1, at("2026-11-23 14:00"))
    with pytest.raises(errors.NothingToCheckError):
        _agree(company, lead, "2026-11-23 11:10")


def test_agreement_taken_back_opens_it_again(company: Company) -> None:
    publish(step("do", proof={"follow_up": {}}, check="manager"), step("next", after=["do"]))
    lead = new_lead(company)
    call(company.seller, lead, "2026-11-23 10:20")
    _agree(company, lead, "2026-11-23 10:40")
    do = latest(lead, "do")
    with pytest.raises(NotAllowedError):
        _act("2026-11-23 10:50", take_mark_back, company.seller, do, kind="confirmation")

    _act("2026-11-23 10:50", take_mark_back, company.manager, do, kind="confirmation")

    one, two = attempts(lead, "do")
    assert (one.state, one.counted) == ("done", False)
    assert (two.state, two.due_at) == ("open", one.due_at)


@pytest.mark.parametrize("act", [mark_step, return_step])
def test_never_by_whoever_did_it_or_by_a_stranger(company: Company, act: Any) -> None:
    lead = _proved(company)
    more = {"kind": "confirmation"} if act is mark_step else {"reason": "不够"}
    for person in (company.seller, company.service):
        with pytest.raises((errors.NotConfirmerError, NotFoundError)):
            _act("2026-11-23 11:00", act, person, latest(lead, "do"), **more)

    assert states(lead) == {"do": "checking"}


def test_by_a_role(company: Company) -> None:
    publish(step("do", proof={"field": "needs"}, check={"role": "director"}))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:30", needs="停机")
    with pytest.raises(errors.NotConfirmerError):
        _agree(company, lead, "2026-11-23 11:00")

    _agree(company, lead, "2026-11-23 11:10", by=company.director)

    assert latest(lead, "do").state == "done"


def test_its_ladder_stops_at_the_proof_and_who_looks_is_asked_each_morning(
    company: Company,
) -> None:
    lead = _proved(company)
    work("2026-11-23 18:00")
    assert not _rung(company.manager, "escalation")
    assert not _rung(company.seller, "reminder")
    assert len(_rung(company.manager, "check")) == 1

    for day in (24, 25):
        work(f"2026-11-{day} 09:00")
        work(f"2026-11-{day} 11:00")
    assert len(_rung(company.manager, "check")) == 3

    _agree(company, lead, "2026-11-25 11:30")
    work("2026-11-26 09:30")
    assert len(_rung(company.manager, "check")) == 3


def test_who_never_looks_is_told_of_above_from_the_third_morning_on(company: Company) -> None:
    lead = _proved(company)
    for day in (24, 25):
        work(f"2026-11-{day} 09:00")
    assert not _rung(company.director, "check")
    for day in (26, 27, 28, 30):  # a Saturday between
        work(f"2026-11-{day} 09:00")

    told = _rung(company.director, "check")
    assert [one["days"] for one in told] == [3, 4, 5]
    assert told[0]["checkers"] == [company.manager.name]
    assert len(_rung(company.manager, "check")) == 6
    assert not _rung(company.seller, "check")

    _agree(company, lead, "2026-11-30 11:00")
    work("2026-12-01 09:30")
    assert len(_rung(company.director, "check")) == 3


def test_returned_its_ladder_goes_on(company: Company) -> None:
    lead = _proved(company)
    _return(company, lead, "2026-11-23 16:00")
    work("2026-11-23 17:00")
    assert len(_rung(company.seller, "reminder")) == 1

    work("2026-11-23 17:30")
    assert len(_rung(company.manager, "escalation")) == 1


def test_it_stands_on_the_page_and_on_the_today_of_who_looks(company: Company) -> None:
    lead = _proved(company)
    with clock.frozen_at(at("2026-11-23 11:00")):
        for_manager, for_seller = today_of(company.manager), today_of(company.seller)
        page, own = lead_page(company.manager, lead.pk), lead_page(company.seller, lead.pk)

    (card,) = for_manager["confirm"]
    assert (card["record"]["id"], card["due_at"]) == (lead.pk, None)
    assert "等主管核对" in card["why"]
    assert "做do" not in [one["title"] for one in for_seller["today"] + for_seller["late"]]
    mine, theirs = (
        next(one for one in shown["open"] if one["title"] == "做do") for shown in (page, own)
    )
    assert mine["hand"]["state"] == "checking"
    assert {"confirm", "return"} <= set(mine["hand"]["may"])
    assert not {"confirm", "return"} & set(theirs["hand"]["may"])
    assert theirs["proof"]["label"] == "填写「需求」，再由主管核对"
    assert "checking" in [one["state"] for one in page["run"]["steps"]]


def test_before_it_is_proved_there_is_nothing_to_look_at(company: Company) -> None:
    publish(step("do", **NEEDS))
    lead = new_lead(company)
    for act in (_agree, _return):
        with pytest.raises(errors.NothingToCheckError):
            act(company, lead, "2026-11-23 10:20")
    with clock.frozen_at(at("2026-11-23 10:20")):
        assert not today_of(company.manager)["confirm"]


def test_who_looks_is_away(company: Company) -> None:
    publish(step("do", **NEEDS))
    lead = new_lead(company)
    span = Span(at("2026-11-23 10:10"), at("2026-11-25 00:00"), True)
    with clock.frozen_at(at("2026-11-23 10:05")):
        plan_leave(
            actor=company.manager,
            user_id=company.manager.pk,
            deputy_id=company.service.pk,
            span=span,
        )
    work("2026-11-23 10:15")
    write(company, lead, "2026-11-23 10:30", needs="停机")
    assert [one["said"] for one in _rung(company.service, "check")] == ["waits"]
    assert not _rung(company.manager, "check")

    _agree(company, lead, "2026-11-23 11:00", by=company.service)

    assert latest(lead, "do").state == "done"


def test_a_pause_ends_with_the_proof(company: Company) -> None:
    publish(step("do", **NEEDS))
    lead = new_lead(company)
    more = {"until": at("2026-11-23 17:00"), "reason": "等客户"}
    _act("2026-11-23 10:10", pause_step, company.seller, latest(lead, "do"), **more)
    write(company, lead, "2026-11-23 11:10", needs="停机")

    do = latest(lead, "do")
    assert (do.state, do.due_at, do.paused_minutes) == ("checking", at("2026-11-23 14:30"), 60)
    _agree(company, lead, "2026-11-23 16:00")
    assert latest(lead, "do").worked_minutes == 10


def test_what_waits_may_be_skipped_and_ends_with_its_run(company: Company) -> None:
    lead = _proved(company)
    _act("2026-11-23 11:00", skip_step, company.manager, latest(lead, "do"), reason="不需要")
    assert states(lead) == {"do": "skipped", "next": "open"}


def test_a_version_without_the_look_lets_it_through(company: Company) -> None:
    lead = _proved(company)
    plain = {key: value for key, value in NEEDS.items() if key != "check"}
    source = source_of([step("do", **plain), step("next", after=["do"])])
    with clock.frozen_at(at("2026-11-23 14:50")):
        draft = save_draft(
            actor=company.administrator,
            sop_id=latest(lead, "do").run.sop_id,
            source=source,
            revision=0,
        )
        sop_versions.publish(
            actor=company.administrator,
            sop_id=draft.sop_id,
            number=draft.number,
            publication=Publication("live", draft.revision, "不再核对"),
            running=Running("now", {}),
        )
    work("2026-11-23 15:00")

    do = latest(lead, "do")
    assert (do.state, do.done_at, do.done_by_id) == (
        "done",
        at("2026-11-23 10:30"),
        company.seller.pk,
    )
    assert states(lead)["next"] == "open"


def test_a_run_that_ends_takes_it_along(company: Company) -> None:
    ends = [{"field": "decision", "is": "lost", "reason": "lost"}]
    publish(step("do", **NEEDS), step("next", after=["do"]), ends=ends)
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:30", needs="停机")
    write(company, lead, "2026-11-23 11:00", decision="lost", lost_reason="price")

    assert SopRun.objects.get(root_id=lead.pk, sop__key="small").state == "ended"
    assert states(lead) == {"do": "cancelled"}
    assert not QueueItem.objects.filter(key=f"step:{latest(lead, 'do').pk}").exists()


def test_every_state_is_reached_from_somewhere() -> None:
    assert "checking" in TRANSITIONS["open"] & TRANSITIONS["paused"] & TRANSITIONS["waiting"]
    assert {"done", "open"} <= TRANSITIONS["checking"]


def test_hours_that_change_meanwhile_count_for_what_is_returned(company: Company) -> None:
    lead = _proved(company)
    with clock.frozen_at(at("2026-11-23 11:00")):
        set_day(actor=company.administrator, day=date(2026, 11, 23), kind=DayKind.OFF, name="停电")
    work("2026-11-23 11:10")
    _return(company, lead, "2026-11-24 09:30")

    # Opened when nobody worked: two hours from the next morning on, and the look took half an hour.
    assert latest(lead, "do").due_at == at("2026-11-24 11:30")
