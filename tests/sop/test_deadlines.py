"""By when: deadlines by case, what they are counted from, and what moves them."""

from datetime import date

from genjin.common import clock
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.runs.models import SentRung, StepRun
from genjin.workplace.calendars.choices import DayKind
from genjin.workplace.calendars.services.days import set_day
from tests.sop.conftest import Company, at
from tests.sop.small import latest, new_lead, publish, step, work, write

GROWING = {"field": "tier", "is": "growing"}
BY_CASE = [{"when": GROWING, "working_time": "1h"}, {"working_time": "4h"}]
LADDER = [{"at": "-30m", "tell": "assignee"}, {"at": "0m", "tell": "manager"}]


def _rungs(step_run: StepRun) -> list[str]:
    return list(
        SentRung.objects.filter(step_run=step_run).order_by("id").values_list("rung", flat=True)
    )


def _timer(step_run: StepRun) -> object:
    return QueueItem.objects.get(key=f"step:{step_run.pk}").due_at


def test_the_first_case_that_holds_counts(company: Company) -> None:
    publish(step("hello", due=BY_CASE))

    assert latest(new_lead(company, tier="growing"), "hello").due_at == at("2026-11-23 11:00")
    assert latest(new_lead(company), "hello").due_at == at("2026-11-23 15:30")


def test_an_open_deadline_follows_the_record(company: Company) -> None:
    publish(step("hello", due=BY_CASE, ladder=LADDER))
    lead = new_lead(company)
    assert _timer(latest(lead, "hello")) == at("2026-11-23 15:00")

    write(company, lead, "2026-11-23 10:10", tier="growing")

    hello = latest(lead, "hello")
    assert hello.due_at == at("2026-11-23 11:00")
    assert _timer(hello) == at("2026-11-23 10:30")


def test_a_deadline_that_has_passed_does_not_follow(company: Company) -> None:
    publish(step("hello", due=BY_CASE))
    lead = new_lead(company, tier="growing")

    write(company, lead, "2026-11-23 11:10", tier="one_off")

    assert latest(lead, "hello").due_at == at("2026-11-23 11:00")


def test_a_rung_that_was_sent_is_not_sent_again_for_a_later_deadline(company: Company) -> None:
    publish(step("hello", due=BY_CASE, ladder=LADDER))
    lead = new_lead(company, tier="growing")
    work("2026-11-23 10:30")
    assert _rungs(latest(lead, "hello")) == ["before_30"]

    write(company, lead, "2026-11-23 10:40", tier="one_off")

    hello = latest(lead, "hello")
    assert hello.due_at == at("2026-11-23 15:30")
    assert _timer(hello) == at("2026-11-23 15:30")
    work("2026-11-23 15:30")
    assert _rungs(latest(lead, "hello")) == ["before_30", "due"]


def test_wall_time_knows_no_nights(company: Company) -> None:
    publish(step("hello", due={"calendar_time": "1d"}))
    lead = new_lead(company, at("2026-11-27 17:00"))

    assert latest(lead, "hello").due_at == at("2026-11-28 17:00")


def test_from_the_start_of_the_run(company: Company) -> None:
    publish(
        step("first", proof={"field": "needs"}),
        step("next", after=["first"], due={"working_time": "4h", "from": "run_start"}),
    )
    lead = new_lead(company)
    write(company, lead, "2026-11-23 11:30", needs="联网")

    assert latest(lead, "next").due_at == at("2026-11-23 15:30")


def test_from_the_end_of_a_step(company: Company) -> None:
    publish(
        step("first", proof={"field": "needs"}),
        step("second", after=["first"], proof={"field": "city"}),
        step("third", after=["second"], due={"working_time": "2h", "from": {"step": "first"}}),
    )
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:30", needs="联网")
    write(company, lead, "2026-11-23 11:30", city="苏州")

    assert latest(lead, "third").due_at == at("2026-11-23 14:00")


def test_from_a_date_on_the_record(company: Company) -> None:
    due = {"working_time": "1h", "from": {"field": "proposal_sent_on"}}
    publish(step("ask", due=due))
    dated, undated = new_lead(company, proposal_sent_on="2026-11-25"), new_lead(company)

    assert latest(dated, "ask").due_at == at("2026-11-25 10:00")
    assert latest(undated, "ask").due_at == at("2026-11-23 11:00")


def test_a_step_opened_again_keeps_its_deadline_when_the_calendar_changes(company: Company) -> None:
    publish(step("needs", due={"working_days": 1}, proof={"field": "needs"}), step("other"))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 11:00", needs="联网")
    write(company, lead, "2026-11-25 11:00", needs="")
    assert latest(lead, "needs").due_at == at("2026-11-24 18:00")

    with clock.frozen_at(at("2026-11-25 11:10")):
        set_day(actor=company.administrator, day=date(2026, 12, 1), kind=DayKind.OFF, name="厂庆")
        run_until_idle()

    assert latest(lead, "needs").due_at == at("2026-11-24 18:00")


def test_a_step_opened_again_follows_the_record_from_its_first_opening(company: Company) -> None:
    due = [{"when": GROWING, "working_days": 2}, {"working_days": 3}]
    publish(step("needs", due=due, proof={"field": "needs"}), step("other"))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 11:00", needs="联网")
    write(company, lead, "2026-11-24 11:00", needs="")
    assert latest(lead, "needs").due_at == at("2026-11-26 18:00")

    write(company, lead, "2026-11-24 11:10", tier="growing")

    assert latest(lead, "needs").due_at == at("2026-11-25 18:00")
