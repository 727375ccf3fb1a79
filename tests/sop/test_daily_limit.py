"""So many new steps per person and day: what is over waits in order, and says so."""

import pytest

from genjin.common import clock
from genjin.desk.record_page.leads import lead_page
from genjin.sop.definitions.errors import BrokenSopFileError
from tests.sop.conftest import Company, at
from tests.sop.small import attempts, latest, new_lead, publish, step, work, write

pytestmark = pytest.mark.django_db

FILLED = {"field": "needs"}
SOP = "new_lead"  # in place of the one that leads enter otherwise


def test_what_is_over_waits_for_the_next_working_day_in_order(company: Company) -> None:
    publish(step("a", proof=FILLED), sop=SOP, daily_limit=2)
    friday = at("2026-11-27 10:00")
    leads = [new_lead(company, friday) for _ in range(5)]
    assert [latest(lead, "a", SOP).state for lead in leads] == ["open", "open", *["waiting"] * 3]
    held = latest(leads[2], "a", SOP)
    assert (held.waits_until, held.reason) == (at("2026-11-30 09:00"), "load")

    work("2026-11-30 09:00")
    assert [latest(lead, "a", SOP).state for lead in leads] == ["open"] * 4 + ["waiting"]
    opened = latest(leads[2], "a", SOP)
    assert (opened.opened_at, opened.due_at, opened.reason) == (
        at("2026-11-30 09:00"),
        at("2026-11-30 11:00"),
        "",
    )
    assert latest(leads[4], "a", SOP).waits_until == at("2026-12-01 09:00")
    work("2026-12-01 09:00")
    assert latest(leads[4], "a", SOP).state == "open"
    assert all(len(attempts(lead, "a", SOP)) == 1 for lead in leads)


def test_done_before_its_day_counts_and_is_in_time(company: Company) -> None:
    publish(step("a", proof=FILLED), step("b", after="a"), sop=SOP, daily_limit=1)
    new_lead(company)
    lead = new_lead(company)
    write(company, lead, "2026-11-23 15:00", remark="别的字段")
    assert latest(lead, "a", SOP).state == "waiting"
    write(company, lead, "2026-11-23 15:10", needs="停机告警")
    found = latest(lead, "a", SOP)
    assert (found.state, found.late, found.done_at) == ("done", False, at("2026-11-23 15:10"))
    assert latest(lead, "b", SOP).reason == "load"


def test_each_has_a_day_of_their_own_and_what_was_known_is_no_work(company: Company) -> None:
    publish(
        step("a", proof=FILLED),
        step("b", after="a", who="manager"),
        sop=SOP,
        daily_limit=1,
    )
    lead = new_lead(company, needs="停机告警")
    assert latest(lead, "b", SOP).state == "open"
    other = new_lead(company)
    assert latest(other, "a", SOP).state == "open"


def test_the_page_says_why_it_waits(company: Company) -> None:
    publish(step("a", proof=FILLED), sop=SOP, daily_limit=1)
    new_lead(company)
    lead = new_lead(company)
    with clock.frozen_at(at("2026-11-23 15:00")):
        page = lead_page(company.seller, lead.pk)
    assert "每人每天最多 1 个新步骤，排到 11月24日 09:00 开始" in str(page["open"][0]["why"])
    assert page["open"][0]["hand"]["held"] is True


def test_a_limit_is_a_number_above_zero(company: Company) -> None:
    with pytest.raises(BrokenSopFileError) as refused:
        publish(step("a"), daily_limit=0)
    assert refused.value.details["problems"][0]["path"] == "daily_limit"
