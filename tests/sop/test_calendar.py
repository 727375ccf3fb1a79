"""Deadlines follow the calendar while they are open, never afterwards."""

from datetime import date

from genjin.common import clock
from genjin.crm.leads.services import create_lead, update_lead
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.runs.models import StepRun
from genjin.workplace.calendars.choices import DayKind
from genjin.workplace.calendars.services.days import set_day
from tests.sop.conftest import Company, at


def test_a_new_day_off_moves_open_deadlines_only(company: Company) -> None:
    with clock.frozen_at(at("2026-11-20 17:30")):
        lead = create_lead(actor=company.seller, values={"company": "砚合自动化"})
        update_lead(actor=company.seller, lead_id=lead.pk, values={"tier": "growing"}, version=None)
        tier = StepRun.objects.get(step__key="tier").due_at
        first = StepRun.objects.get(step__key="first_contact")
        assert first.due_at == at("2026-11-23 10:30")

        set_day(actor=company.administrator, day=date(2026, 11, 23), kind=DayKind.OFF, name="厂庆")
        run_until_idle()

    first.refresh_from_db()
    assert first.due_at == at("2026-11-24 10:30")
    timer = QueueItem.objects.get(key=f"step:{first.pk}")
    assert timer.due_at == at("2026-11-24 10:00")
    assert StepRun.objects.get(step__key="tier").due_at == tier


def test_a_make_up_saturday_is_worked(company: Company) -> None:
    set_day(actor=company.administrator, day=date(2026, 11, 21), kind=DayKind.WORKING, name="调休")
    with clock.frozen_at(at("2026-11-20 17:30")):
        create_lead(actor=company.seller, values={"company": "砚合自动化"})

    assert StepRun.objects.get(step__key="first_contact").due_at == at("2026-11-21 10:30")
