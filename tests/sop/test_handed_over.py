"""Steps of somebody who leaves go to a receiver, or to who stands in for the receiver."""

import pytest

from genjin.common import clock
from genjin.crm.leads.services import assign_leads
from genjin.sop.runs.services.owning import hand_over_steps
from genjin.workplace.leave.services import Span, plan_leave
from tests.sop.conftest import Company, at
from tests.sop.small import latest, new_lead, publish, step, work

pytestmark = pytest.mark.django_db


def test_what_is_handed_to_somebody_who_is_away_goes_to_who_stands_in(company: Company) -> None:
    publish(step("mine"))
    lead = new_lead(company)
    away = Span(at("2026-11-23 10:30"), at("2026-11-25 00:00"), False)
    with clock.frozen_at(at("2026-11-23 10:20")):
        plan_leave(
            actor=company.colleague,
            user_id=company.colleague.pk,
            deputy_id=company.manager.pk,
            span=away,
        )
    work("2026-11-23 10:40")
    with clock.frozen_at(at("2026-11-23 11:00")):
        steps = [latest(lead, "mine").pk]
        hand_over_steps(steps, from_id=company.seller.pk, to=company.colleague, by=None)
    work("2026-11-23 11:00")
    found = latest(lead, "mine")
    assert (found.owner, found.covers) == (company.manager, company.colleague)
    work("2026-11-25 09:00")
    found = latest(lead, "mine")
    assert (found.owner, found.covers) == (company.colleague, None)


def test_a_record_that_goes_to_somebody_who_is_away_finds_who_stands_in(company: Company) -> None:
    """At once, no worker has to come by."""
    publish(step("mine"))
    lead = new_lead(company)
    away = Span(at("2026-11-23 10:30"), at("2026-11-25 00:00"), whole_days=False)
    with clock.frozen_at(at("2026-11-23 10:20")):
        plan_leave(
            actor=company.colleague,
            user_id=company.colleague.pk,
            deputy_id=company.manager.pk,
            span=away,
        )
    with clock.frozen_at(at("2026-11-23 11:00")):
        assign_leads(actor=company.administrator, lead_ids=[lead.pk], owner_id=company.colleague.pk)
    found = latest(lead, "mine")
    assert (found.owner, found.covers) == (company.manager, company.colleague)
