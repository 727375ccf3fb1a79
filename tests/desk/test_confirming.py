"""Steps that wait for somebody's confirmation stand on Today of whoever is to give it."""

import json
from datetime import datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.crm.leads.services import create_lead
from genjin.identity.departments.models import Department
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle
from genjin.records.objects.services import create_many
from genjin.workplace.leave.services import Span, plan_leave
from tests.factories import make_user
from tests.scenarios.http import Browser
from tests.sop.conftest import MONDAY, Company, at, company
from tests.sop.small import latest, new_lead, publish, step

__all__ = ["company"]

BEFORE, DURING, AFTER = at("2026-11-23 10:30"), at("2026-11-24 10:00"), at("2026-11-26 09:30")
SPAN = Span(at("2026-11-24 00:00"), at("2026-11-26 00:00"), True)
PEOPLE = ("seller", "colleague", "service", "manager", "director", "administrator")


def _publish(**options: Any) -> None:
    publish(step("do", proof={"confirmation": options}, due={"working_days": 5}))


def _today(person: User, moment: datetime = BEFORE, **query: Any) -> Any:
    with clock.frozen_at(moment):
        return Browser(person).get("/today", **query)


def _waits(person: User, moment: datetime = BEFORE) -> list[str]:
    """Records of the steps that wait for the person."""
    today = _today(person, moment)
    assert today["confirm_total"] == len(today["confirm"])
    return [item["record"]["name"] for item in today["confirm"]]


def _seen_by(company: Company, moment: datetime = BEFORE) -> list[str]:
    return [name for name in PEOPLE if _waits(getattr(company, name), moment)]


def _for_whom(person: User) -> list[str | None]:
    """Who is away, of what waits for the person during that time; None for what is their own."""
    absent = [item["confirms_for"] for item in _today(person, DURING)["confirm"]]
    assert all(
        one is None or datetime.fromisoformat(one["until"]) == SPAN.ends_at for one in absent
    )
    return [one and one["name"] for one in absent]


def _away(person: User, deputy: User) -> None:
    with clock.frozen_at(BEFORE):
        plan_leave(actor=person, user_id=person.pk, deputy_id=deputy.pk, span=SPAN)


def _allowed(person: User, lead: Lead, moment: datetime = BEFORE) -> bool:
    """Whether the record's page has the button."""
    with clock.frozen_at(moment):
        page = Browser(person).get(f"/leads/{lead.pk}/page")
    (card,) = (item for item in page["open"] if item["title"] == "做do")
    return "confirm" in card["hand"]["may"]


def _open_page(person: User, lead: Lead, moment: datetime, *, expect: int = 200) -> Any:
    with clock.frozen_at(moment):
        return Browser(person).get(f"/leads/{lead.pk}/page", expect=expect)


def _confirm(person: User, lead: Lead, moment: datetime = BEFORE, *, status: int = 204) -> None:
    with clock.frozen_at(moment):
        address = f"/steps/{latest(lead, 'do').pk}/marks"
        Browser(person).post(address, {"kind": "confirmation", "item": ""}, status=status)


def test_it_waits_for_the_manager_until_it_is_confirmed(company: Company) -> None:
    _publish()
    lead = new_lead(company)

    (item,) = _today(company.manager)["confirm"]
    assert (item["title"], item["assignee"]["name"]) == ("做do", "seller")
    assert item["record"]["id"] == lead.pk
    assert _seen_by(company) == ["manager"]
    assert _allowed(company.manager, lead)
    assert not _allowed(company.seller, lead)

    _confirm(company.manager, lead)
    assert _seen_by(company) == []


def test_the_director_is_not_shown_what_a_manager_confirms_but_may(company: Company) -> None:
    _publish()
    lead = new_lead(company)

    assert _allowed(company.director, lead)
    _confirm(company.director, lead)
    assert _waits(company.manager) == []


def test_what_a_manager_does_waits_for_the_director(company: Company) -> None:
    _publish()
    with clock.frozen_at(MONDAY):
        create_many(LEAD, [Lead(company="砚合", owner=company.manager)], by=company.manager)

    assert _seen_by(company) == ["director"]


def test_another_departments_manager_sees_nothing_of_it(company: Company) -> None:
    other = Department.objects.create(name="销售二部", parent=Department.objects.get(name="公司"))
    neighbour = make_user("manager", department=other)
    Department.objects.filter(pk=other.pk).update(head=neighbour)
    for options in ({}, {"by_role": "manager"}):
        _publish(**options)
        new_lead(company)

    assert _waits(neighbour) == []
    assert len(_waits(company.manager)) == 2


def test_by_role_it_waits_for_whoever_has_it(company: Company) -> None:
    _publish(by_role="director")
    lead = new_lead(company)

    assert _seen_by(company) == ["director"]
    assert not _allowed(company.manager, lead)
    _confirm(company.manager, lead, status=403)


def test_where_nobody_with_the_role_reaches_it_an_administrator_is_asked(company: Company) -> None:
    """Who serves reaches their own alone, and nobody confirms what they do themselves."""
    _publish(by_role="service")
    lead = new_lead(company)

    assert _seen_by(company) == ["administrator"]
    _confirm(company.administrator, lead)
    assert _seen_by(company) == []


@pytest.mark.parametrize("options", [{}, {"by_role": "manager"}])
def test_it_goes_over_to_who_stands_in_and_comes_back(
    company: Company, options: dict[str, str]
) -> None:
    deputy = make_user("manager", department=company.manager.department)
    _publish(**options)
    lead = new_lead(company)
    if not options:
        assert _waits(deputy) == []
    _away(company.manager, deputy)

    assert _seen_by(company, BEFORE) == ["manager"]
    assert _seen_by(company, DURING) == []
    assert len(_waits(deputy, DURING)) == 1
    assert _for_whom(deputy) == ([company.manager.name] if not options else [None])
    assert _allowed(deputy, lead, DURING)
    assert _seen_by(company, AFTER) == ["manager"]

    _confirm(deputy, lead, DURING)
    assert _waits(deputy, DURING) == []


@pytest.mark.parametrize("deputy", ["colleague", "service"])
def test_who_stands_in_is_lent_what_they_need_for_it(company: Company, deputy: str) -> None:
    """They see the records whose steps wait, and those alone; and only as long as they stand in."""
    person = getattr(company, deputy)
    other = new_lead(company)
    _publish()
    waiting = new_lead(company)
    _open_page(person, waiting, BEFORE, expect=404)
    _away(company.manager, person)

    assert _seen_by(company, DURING) == [deputy]
    assert _for_whom(person) == [company.manager.name]
    _open_page(person, waiting, DURING)
    _open_page(person, other, DURING, expect=404)
    _open_page(person, waiting, AFTER, expect=404)
    _confirm(person, waiting, AFTER, status=404)
    assert _seen_by(company, AFTER) == ["manager"]

    _confirm(person, waiting, DURING)
    assert _seen_by(company, DURING) == []
    _open_page(person, waiting, DURING)  # it does not vanish under their hands
    _open_page(person, waiting, AFTER, expect=404)


def test_who_stands_in_does_nothing_else_with_it(company: Company) -> None:
    _publish()
    lead = new_lead(company)
    _away(company.manager, company.colleague)

    page = _open_page(company.colleague, lead, DURING)
    (card,) = (item for item in page["open"] if item["title"] == "做do")
    assert card["hand"]["may"] == ["confirm"]
    with clock.frozen_at(DURING):
        browser, address = Browser(company.colleague), f"/steps/{latest(lead, 'do').pk}"
        browser.post(f"{address}/skip", {"reason": "客户说不用了"}, status=404)
        browser.patch(f"/leads/{lead.pk}", {"company": "改了", "version": lead.version}, status=404)


def test_who_does_the_step_does_not_confirm_it_for_somebody_either(company: Company) -> None:
    """It goes further up."""
    _publish()
    lead = new_lead(company)
    _away(company.manager, company.seller)

    assert _seen_by(company, DURING) == ["director"]
    assert _for_whom(company.director) == [None]
    _confirm(company.director, lead, DURING)
    assert _seen_by(company, DURING) == []


def test_who_is_above_anyway_is_told_for_whom_they_stand_in(company: Company) -> None:
    _publish()
    new_lead(company)
    _away(company.manager, company.director)

    assert _seen_by(company, DURING) == ["director"]
    assert _for_whom(company.director) == [company.manager.name]


def test_the_most_pressing_come_first_and_the_others_are_counted(company: Company) -> None:
    publish(step("do", proof={"confirmation": {}}))
    names = ["第一", "第二", "第三"]
    for hour, name in zip(("11", "10", "09"), reversed(names), strict=True):
        with clock.frozen_at(at(f"2026-11-23 {hour}:00")):
            create_lead(actor=company.seller, values={"company": name})

    assert _waits(company.manager, at("2026-11-23 11:40")) == names
    today = _today(company.manager, at("2026-11-23 11:40"), shown=2)
    shown = [item["record"]["name"] for item in today["confirm"]]
    assert (shown, today["confirm_total"]) == (names[:2], 3)


def test_what_lies_in_a_queue_or_is_closed_waits_for_nobody(company: Company) -> None:
    publish(
        step("do", who={"claim": "seller"}, proof={"confirmation": {}}),
        step("next", after=["do"], proof={"confirmation": {}}),
    )
    lead = new_lead(company)
    assert latest(lead, "do").queue
    assert _seen_by(company) == []


def _count(person: User, when: datetime = BEFORE) -> int:
    browser = Browser(person)
    with clock.frozen_at(when):
        browser.get("/today")
        with CaptureQueriesContext(connection) as made:
            browser.get("/today", shown=200)
    return len(made)


def _leads(company: Company, count: int) -> None:
    with clock.frozen_at(MONDAY):
        leads = [Lead(company=f"公司{one}", owner=company.seller) for one in range(count)]
        create_many(LEAD, leads, by=company.seller)
        run_until_idle()


@pytest.mark.parametrize("person", ["manager", "director"])
def test_it_costs_the_same_for_3_and_60(company: Company, person: str) -> None:
    user = getattr(company, person)
    _leads(company, 1)
    without = _count(user)
    publish(step("plain"), sop="other")
    assert _count(user) == without

    publish(step("do", proof={"confirmation": {}}))
    publish(step("do", proof={"confirmation": {"by_role": "director"}}), sop="large")
    _leads(company, 3)
    few = _count(user)
    _leads(company, 60)

    assert _count(user) == few
    assert _today(user)["confirm_total"] == 63
    assert few <= without + 5 + 3  # to find them, and to draw the first cards that there are


def test_it_costs_a_stand_in_the_same_for_3_and_60(company: Company) -> None:
    _publish()
    _away(company.manager, company.service)
    _leads(company, 3)
    few = _count(company.service, DURING)
    _leads(company, 60)

    assert _count(company.service, DURING) == few
    assert _today(company.service, DURING)["confirm_total"] == 63


def test_a_file_that_can_no_longer_be_read_hides_nothing_else(company: Company) -> None:
    _publish()
    new_lead(company)
    broken = publish(step("odd"), sop="odd")
    source = json.loads(broken.source) | {"starts_on": "nothing"}
    type(broken).objects.filter(pk=broken.pk).update(source=json.dumps(source), digest="odd")

    assert _seen_by(company) == ["manager"]
