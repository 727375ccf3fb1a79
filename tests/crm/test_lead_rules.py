"""States of a lead, and what its fields do to them."""

from datetime import date

import pytest

from genjin.common import clock
from genjin.crm.leads import errors
from genjin.crm.leads.choices import ACTIVE, TRANSITIONS, LeadState
from genjin.crm.leads.models import Lead
from genjin.crm.leads.rules import may_become
from genjin.crm.leads.selectors import visible_leads, without_next_step
from genjin.crm.leads.services import (
    assign_leads,
    create_lead,
    return_lead,
    start_sop,
    update_lead,
)
from genjin.platform.audit.models import HistoryEntry
from tests.sop.conftest import Company, at, company

__all__ = ["company"]


def test_the_table_of_transitions_is_whole() -> None:
    assert set(TRANSITIONS) == set(LeadState.values)
    for state, following in TRANSITIONS.items():
        assert following <= set(LeadState.values) - {state}
        assert all(may_become(state, wanted) for wanted in following)
        assert may_become(state, state)


def _lead(company: Company, **values: object) -> Lead:
    return create_lead(actor=company.seller, values={"company": "云岫新材料", **values})


def test_lost_wants_a_reason_and_nothing_is_half_done(company: Company) -> None:
    lead = _lead(company)

    with pytest.raises(errors.LostReasonMissingError) as refusal:
        update_lead(
            actor=company.seller,
            lead_id=lead.pk,
            values={"city": "无锡", "decision": "lost"},
            version=None,
        )

    assert "lost_reason" in refusal.value.fields
    lead.refresh_from_db()
    assert (lead.city, lead.state) == ("", "new")


def test_won_is_dated_and_may_be_taken_back(company: Company) -> None:
    lead = _lead(company)
    with clock.frozen_at(at("2026-11-23 16:00")):
        won = update_lead(
            actor=company.seller, lead_id=lead.pk, values={"decision": "won"}, version=None
        )
        assert (won.state, won.won_on) == ("qualified", date(2026, 11, 23))
        back = update_lead(
            actor=company.seller, lead_id=lead.pk, values={"decision": ""}, version=None
        )
    assert back.won_on is None


def test_history_tells_every_change_from_and_to(company: Company) -> None:
    lead = _lead(company, phone="+86 138-0013-8000")
    update_lead(actor=company.seller, lead_id=lead.pk, values={"city": "苏州"}, version=None)
    assign_leads(actor=company.manager, lead_ids=[lead.pk], owner_id=company.colleague.pk)

    entries = HistoryEntry.objects.filter(object_type="lead", object_id=lead.pk).order_by("id")
    told = [(entry.action, entry.actor_id, entry.changes) for entry in entries]
    assert told[0][2]["phone"] == [None, "13800138000"]
    assert told[1] == ("changed", company.seller.pk, {"city": ["", "苏州"]})
    owners = {"owner": [company.seller.pk, company.colleague.pk]}
    assert told[2] == ("owner_changed", company.manager.pk, owners)


def test_one_phone_is_one_lead_whoever_enters_it(company: Company) -> None:
    _lead(company, phone="13800138000")

    with pytest.raises(errors.DuplicatePhoneError) as refusal:
        create_lead(actor=company.colleague, values={"phone": "86-138 0013 8000"})

    assert refusal.value.details["owner_name"] == "seller"
    assert Lead.objects.count() == 1


def test_an_active_lead_is_never_left_without_a_next_step(company: Company) -> None:
    lead = _lead(company)
    assert not without_next_step(visible_leads(company.administrator)).exists()

    return_lead(actor=company.seller, lead_id=lead.pk, reason="停机")
    assert Lead.objects.get().state not in ACTIVE
    assign_leads(actor=company.manager, lead_ids=[lead.pk], owner_id=company.colleague.pk)

    assert not without_next_step(visible_leads(company.administrator)).exists()


def test_starting_the_sop_twice_starts_it_once(company: Company) -> None:
    lead = _lead(company)

    assert start_sop(actor=company.manager, lead_ids=[lead.pk, 999]) == (0, 2)


def test_a_seller_hands_over_only_what_is_their_own(company: Company) -> None:
    mine, other = _lead(company), create_lead(actor=company.colleague, values={"company": "别家"})

    changed = assign_leads(
        actor=company.seller, lead_ids=[mine.pk, other.pk], owner_id=company.colleague.pk
    )

    assert changed == 1
    mine.refresh_from_db()
    assert mine.owner == company.colleague
