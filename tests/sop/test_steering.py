"""Skip, send back, pause and resume."""

from datetime import timedelta

import pytest

from genjin.common import clock
from genjin.common.errors import NotAllowedError
from genjin.crm.leads.models import Lead
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue.models import QueueItem
from genjin.sop.runs import errors
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.services.steering import pause_step, resume_step, send_back, skip_step
from tests.sop.conftest import Company, at
from tests.sop.small import attempts, call, latest, new_lead, publish, states, step, work, write

LADDER = [{"at": "-30m", "tell": "assignee"}, {"at": "0m", "tell": "manager"}]
NEEDS = {"proof": {"field": "needs"}}


def _skip(actor: User, step_run: StepRun, moment: str) -> None:
    with clock.frozen_at(at(moment)):
        skip_step(actor=actor, step_run_id=step_run.pk, reason="客户不需要")


def _send_back(actor: User, step_run: StepRun, to: str, moment: str) -> None:
    with clock.frozen_at(at(moment)):
        send_back(actor=actor, step_run_id=step_run.pk, to=to, reason="重新了解")


def _pause(actor: User, lead: Lead, key: str, moment: str, until: str) -> None:
    with clock.frozen_at(at(moment)):
        pause_step(actor=actor, step_run_id=latest(lead, key).pk, until=at(until), reason="等客户")


def _resume(actor: User, lead: Lead, key: str, moment: str) -> None:
    with clock.frozen_at(at(moment)):
        resume_step(actor=actor, step_run_id=latest(lead, key).pk)


def _timer(step_run: StepRun) -> object:
    return (
        QueueItem.objects.filter(key=f"step:{step_run.pk}").values_list("due_at", flat=True).get()
    )


def test_a_manager_skips_and_what_follows_opens(company: Company) -> None:
    publish(step("one", ladder=LADDER), step("two", after=["one"]))
    lead = new_lead(company)
    one = latest(lead, "one")
    with pytest.raises(errors.NotSkippableError):
        _skip(company.seller, one, "2026-11-23 10:10")

    _skip(company.manager, one, "2026-11-23 10:20")

    one = latest(lead, "one")
    assert (one.state, one.outcome, one.reason) == ("skipped", "skipped", "客户不需要")
    assert (one.done_by_id, one.counted, states(lead)["two"]) == (company.manager.pk, False, "open")
    assert not QueueItem.objects.filter(key=f"step:{one.pk}").exists()
    entry = HistoryEntry.objects.get(action="step_skipped")
    assert (entry.actor_id, entry.changes["reason"]) == (company.manager.pk, ["", "客户不需要"])
    with pytest.raises(errors.StepClosedError):
        _skip(company.manager, one, "2026-11-23 10:30")


def test_who_does_an_optional_step_may_skip_it(company: Company) -> None:
    publish(step("one", optional=True), step("two", after=["one"]))
    lead = new_lead(company)
    _skip(company.seller, latest(lead, "one"), "2026-11-23 10:10")

    assert states(lead) == {"one": "skipped", "two": "open"}


def test_a_run_does_not_wait_for_optional_steps(company: Company) -> None:
    publish(step("must", **NEEDS), step("may", optional=True))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:30", needs="联网")

    assert SopRun.objects.get(root_id=lead.pk, sop__key="small").state == "done"
    assert states(lead) == {"must": "done", "may": "cancelled"}


def test_turns_go_on_after_a_skip(company: Company) -> None:
    publish(step("one"), step("two", after=["one"], who={"round_robin": "seller"}))
    owners = []
    for _ in range(3):
        lead = new_lead(company)
        _skip(company.manager, latest(lead, "one"), "2026-11-23 10:10")
        owners.append(latest(lead, "two").owner)

    assert owners[0] != owners[1]
    assert owners[0] == owners[2]


def test_sent_back_what_was_done_is_done_anew(company: Company) -> None:
    publish(
        step("one", **NEEDS),
        step("two", after=["one"], proof={"follow_up": {}}),
        step("three", after=["two"]),
    )
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:10", needs="联网")
    call(company.seller, lead, "2026-11-23 10:20")
    with pytest.raises(NotAllowedError):
        _send_back(company.seller, latest(lead, "three"), "one", "2026-11-23 10:30")

    _send_back(company.manager, latest(lead, "three"), "one", "2026-11-23 10:30")

    assert states(lead) == {"one": "open", "two": "done", "three": "cancelled"}
    one = latest(lead, "one")
    assert (one.attempt, one.reason, one.due_at) == (2, "重新了解", at("2026-11-23 14:00"))
    write(company, lead, "2026-11-23 10:40", city="苏州")
    assert states(lead)["one"] == "open"  # what stood there before proves it no more

    write(company, lead, "2026-11-23 10:50", needs="联网两期")

    assert states(lead) == {"one": "done", "two": "done", "three": "open"}
    assert [row.attempt for row in attempts(lead, "three")] == [1, 2]


def test_back_only_to_a_step_before_it_that_is_over(company: Company) -> None:
    publish(step("one", **NEEDS), step("two", after=["one"]), step("beside"))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:10", needs="联网")

    for to in ("beside", "two", "none"):
        with pytest.raises(errors.NothingToGoBackToError):
            _send_back(company.manager, latest(lead, "two"), to, "2026-11-23 10:30")

    assert states(lead) == {"one": "done", "two": "open", "beside": "open"}


def test_a_pause_moves_the_deadline_by_its_working_time(company: Company) -> None:
    publish(step("one", ladder=LADDER))
    lead = new_lead(company)
    _pause(company.seller, lead, "one", "2026-11-23 11:00", "2026-11-25 10:00")
    one = latest(lead, "one")
    assert (one.state, _timer(one)) == ("paused", at("2026-11-25 10:00"))

    _resume(company.seller, lead, "one", "2026-11-24 09:30")

    one = latest(lead, "one")
    # One hour was left; Monday 11:00 to Tuesday 9:30 has 6 of working time.
    assert (one.state, one.paused_minutes, one.due_at) == ("open", 360, at("2026-11-24 10:30"))
    assert (_timer(one), one.reason) == (at("2026-11-24 10:00"), "")
    with pytest.raises(errors.StepNotPausedError):
        _resume(company.seller, lead, "one", "2026-11-24 09:40")


def test_a_pause_ends_by_itself(company: Company) -> None:
    publish(step("one", ladder=LADDER))
    lead = new_lead(company)
    _pause(company.seller, lead, "one", "2026-11-23 11:00", "2026-11-24 10:00")
    work("2026-11-24 09:59")
    assert latest(lead, "one").state == "paused"

    work("2026-11-24 15:00")

    one = latest(lead, "one")
    # Whatever the worker missed, the pause took no longer than was said.
    assert (one.state, one.due_at) == ("open", at("2026-11-24 11:00"))


def test_a_deadline_that_had_passed_stays_passed(company: Company) -> None:
    publish(step("one"))
    lead = new_lead(company)
    _pause(company.seller, lead, "one", "2026-11-23 15:00", "2026-11-24 10:00")
    _resume(company.seller, lead, "one", "2026-11-23 16:00")

    assert latest(lead, "one").due_at == at("2026-11-23 12:00")


def test_a_proof_in_the_pause_completes_the_step_in_time(company: Company) -> None:
    publish(step("one", **NEEDS))
    lead = new_lead(company)
    _pause(company.seller, lead, "one", "2026-11-23 11:00", "2026-11-25 10:00")

    write(company, lead, "2026-11-24 10:00", needs="联网")

    one = latest(lead, "one")
    assert (one.state, one.late, one.due_at) == ("done", False, at("2026-11-24 11:00"))
    assert (one.paused_at, one.paused_until) == (None, None)


def test_waiting_for_the_customer_is_no_work(company: Company) -> None:
    publish(step("one", **NEEDS))
    lead = new_lead(company)
    _pause(company.seller, lead, "one", "2026-11-23 11:00", "2026-11-25 10:00")
    _resume(company.seller, lead, "one", "2026-11-23 15:00")
    # Also once it is late, where no deadline moves.
    _pause(company.seller, lead, "one", "2026-11-23 17:00", "2026-11-25 10:00")
    _resume(company.seller, lead, "one", "2026-11-23 17:30")
    write(company, lead, "2026-11-23 17:45", needs="联网")
    one = latest(lead, "one")
    # Ten to eleven, three to five, and the last quarter of an hour.
    assert (one.late, one.worked_minutes) == (True, 60 + 120 + 15)


@pytest.mark.parametrize("after", [timedelta(0), timedelta(days=91), -timedelta(hours=1)])
def test_a_pause_has_a_limit(company: Company, after: timedelta) -> None:
    publish(step("one"))
    lead = new_lead(company)
    with clock.frozen_at(at("2026-11-23 11:00")), pytest.raises(errors.PauseTooLongError):
        pause_step(
            actor=company.seller,
            step_run_id=latest(lead, "one").pk,
            until=clock.now() + after,
            reason="等客户",
        )

    assert latest(lead, "one").state == "open"


def test_the_end_of_the_run_ends_its_pauses(company: Company) -> None:
    publish(step("one"), ends=[{"field": "decision", "is": "lost", "reason": "lost"}])
    lead = new_lead(company)
    _pause(company.seller, lead, "one", "2026-11-23 11:00", "2026-11-25 10:00")
    write(company, lead, "2026-11-23 11:30", decision="lost", lost_reason="price")

    one = latest(lead, "one")
    assert (one.state, QueueItem.objects.filter(key=f"step:{one.pk}").exists()) == (
        "cancelled",
        False,
    )
