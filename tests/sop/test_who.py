"""Who does a step: each way of naming somebody, in turn, otherwise, and nobody at all."""

from collections import Counter

import pytest

from genjin.common import clock, language
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import assign_leads, create_lead
from genjin.identity.users.models import User
from genjin.sop.definitions import wording
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.reading import check_definition, read_definition
from genjin.sop.definitions.selectors import known, known_now
from genjin.sop.definitions.services import publish_sop
from genjin.sop.runs.models import StepRun
from genjin.workplace.leave.services import Span, plan_leave
from tests.factories import make_user
from tests.sop.conftest import MONDAY, Company, at

FILE = """\
sop: who_does_it
name: {zh: 谁来做, en: Who does it}
starts_on: lead
steps:
  - key: first
    name: 第一步
    who: %s
    due: {working_time: 2h}
    proof: {follow_up: }
"""


def _given_to(company: Company, who: str, *, owner: User | None = None) -> StepRun:
    publish_sop(FILE % who, by=company.administrator)
    return _next(company, owner)


def _next(company: Company, owner: User | None = None) -> StepRun:
    with clock.frozen_at(MONDAY):
        lead = create_lead(
            actor=company.administrator,
            values={"company": "砚合自动化"},
            owner_id=(owner or company.seller).pk,
        )
    return StepRun.objects.select_related("owner").get(
        subject_id=lead.pk, step__version__sop__key="who_does_it"
    )


def _away(person: User, deputy: User) -> None:
    with clock.frozen_at(MONDAY):
        span = Span(at("2026-11-23 00:00"), at("2026-11-28 00:00"), True)
        plan_leave(actor=person, user_id=person.pk, deputy_id=deputy.pk, span=span)


@pytest.mark.parametrize(
    ("who", "login"),
    [
        ("owner", "seller"),
        ("manager", "manager"),
        ("head", "manager"),
        ("{role: service}", "service"),
        ("{person: colleague}", "colleague"),
        ("{round_robin: service}", "service"),
        ("{round_robin: service, department: own, otherwise: owner}", "seller"),
        ("{role: director, otherwise: owner}", "director"),
        ("{owner: , otherwise: manager}", "seller"),
    ],
)
def test_each_way_of_naming_somebody(company: Company, who: str, login: str) -> None:
    step = _given_to(company, who)

    assert step.owner == User.objects.get(login=login)
    assert step.covers_id is None


def test_the_head_of_a_head_is_the_head_above(company: Company) -> None:
    assert _given_to(company, "head", owner=company.manager).owner == company.director


def test_in_turn_is_even_also_in_one_batch(company: Company) -> None:
    sellers = [company.seller, company.colleague, make_user(department=company.seller.department)]
    publish_sop(FILE % "{round_robin: seller}", by=company.administrator)

    rounds = [_next(company).owner_id for _ in range(7)]

    assert rounds == [sellers[number % 3].pk for number in range(7)]


def test_in_turn_within_the_owners_department(company: Company) -> None:
    elsewhere = make_user(department=company.service.department)
    publish_sop(FILE % "{round_robin: seller, department: own}", by=company.administrator)

    given = Counter(_next(company).owner_id for _ in range(6))

    assert given == {company.seller.pk: 3, company.colleague.pk: 3}
    assert _next(company, elsewhere).owner == elsewhere


def test_who_is_away_is_passed_over_in_turn_and_by_role(company: Company) -> None:
    _away(company.seller, company.manager)
    publish_sop(FILE % "{round_robin: seller}", by=company.administrator)

    assert {_next(company).owner for _ in range(3)} == {company.colleague}


def test_otherwise_comes_before_the_deputy(company: Company) -> None:
    _away(company.seller, company.colleague)

    step = _given_to(company, "{owner: , otherwise: {role: service}}")

    assert (step.owner, step.covers_id) == (company.service, None)


def test_when_all_in_order_are_away_the_first_ones_deputy_has_it(company: Company) -> None:
    _away(company.seller, company.colleague)
    _away(company.service, company.manager)

    step = _given_to(company, "{owner: , otherwise: {role: service}}")

    assert (step.owner, step.covers_id) == (company.colleague, company.seller.pk)


def test_whoever_is_above_has_it_where_nobody_fits(company: Company) -> None:
    User.objects.filter(pk=company.service.pk).update(is_active=False)

    assert _given_to(company, "{role: service}").owner == company.manager


def test_the_head_follows_the_record(company: Company) -> None:
    step = _given_to(company, "head", owner=company.seller)
    elsewhere = make_user(department=company.service.department)
    lead = Lead.objects.get(pk=step.subject_id)

    with clock.frozen_at(MONDAY):
        assign_leads(actor=company.administrator, lead_ids=[lead.pk], owner_id=elsewhere.pk)

    step.refresh_from_db()
    assert step.owner == company.director


def test_a_step_that_nobody_can_ever_do_is_a_finding(company: Company) -> None:
    language.activate("en")
    with pytest.raises(BrokenSopFileError) as refused:
        publish_sop(FILE % "{person: 走了的人}", by=company.administrator)

    (problem,) = refused.value.details["problems"]
    assert (problem["path"], problem["line"]) == ("steps[0].who", 7)
    assert problem["message"].startswith("No owner possible")


@pytest.mark.parametrize(
    "who", ["{person: seller}", "{person: 走了的人, otherwise: owner}", "{role: service}"]
)
def test_somebody_who_could_do_it_is_enough(company: Company, who: str) -> None:
    assert check_definition(FILE % who, known_now())[1] == []


def test_a_published_sop_goes_on_when_the_person_leaves(company: Company) -> None:
    publish_sop(FILE % "{person: colleague}", by=company.administrator)
    User.objects.filter(pk=company.colleague.pk).update(is_active=False)

    assert _next(company).owner == company.manager


@pytest.mark.parametrize(
    "who",
    [
        "nobody",
        "{role: boss}",
        "{round_robin: seller, department: mine}",
        "{role: seller, department: own}",
        "{role: seller, person: 张三}",
        "{otherwise: owner}",
        "{owner: 张三}",
        "{role: seller, otherwise: nobody}",
        "[owner, manager]",
        "{person: ''}",
        "{owner: , otherwise: " * 5 + "manager" + "}" * 5,
    ],
)
def test_what_makes_no_sense_is_said_where_it_stands(who: str) -> None:
    problems = check_definition(FILE % who, known())[1]

    assert problems
    assert all(problem.path.startswith("steps[0].who") for problem in problems)


@pytest.mark.parametrize(
    ("who", "zh", "en"),
    [
        ("owner", "负责人", "Owner"),
        ("head", "负责人的部门负责人", "Head of the owner's department"),
        ("{round_robin: seller}", "销售轮流", "Sales in turn"),
        (
            "{round_robin: seller, department: own, otherwise: manager}",
            "本部门销售轮流，否则负责人的主管",
            "Sales of the owner's department in turn, otherwise owner's manager",
        ),
        ("{person: 张三, otherwise: {role: service}}", "张三，否则客服", "张三, otherwise service"),
    ],
)
def test_who_in_words(who: str, zh: str, en: str) -> None:
    (step,) = read_definition(FILE % who, known()).steps

    assert wording.who(step.who) == zh
    language.activate("en")
    assert wording.who(step.who) == en
