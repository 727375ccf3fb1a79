"""A step names the record that it concerns; a run finds it by its role."""

import pytest

from genjin.common import clock
from genjin.crm.conversion.services import convert_lead
from genjin.crm.customers.models import Customer
from genjin.crm.customers.services import assign_customers, create_customer, update_customer
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import create_lead, update_lead
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.definitions.models import Sop
from genjin.sop.definitions.reading import check_definition, read_definition
from genjin.sop.definitions.selectors import known
from genjin.sop.definitions.services import enable_sop, publish_sop
from genjin.sop.runs.models import SopRun, StepRun
from tests.sop.conftest import MONDAY, Company, at

CARE = """\
sop: care
name: 照看
starts_on: lead
steps:
  - key: plan
    name: 定计划
    who: owner
    concerns: customer
    due: {working_time: 2h}
    proof: {field: industry}
  - key: ask
    name: 打听
    who: owner
    due: {working_time: 2h}
    proof: {field: needs}
"""


def test_a_step_concerns_what_joins_the_runs_of_its_root() -> None:
    plan, ask = read_definition(CARE, known()).steps

    assert (plan.role, ask.role) == ("customer", "")
    definition = read_definition(CARE, known())
    assert definition.watched_fields("customer") == {"industry"}
    assert definition.watched_fields("lead") == {"needs"}


@pytest.mark.parametrize(
    ("before", "after", "path"),
    [
        ("concerns: customer", "concerns: task", "steps[0].concerns"),
        ("concerns: customer", "concerns: ship", "steps[0].concerns"),
        ("field: industry", "field: needs", "steps[0].proof.field"),
        ("starts_on: lead", "starts_on: customer", "steps[1].proof.field"),
    ],
)
def test_what_a_step_cannot_concern_is_found(before: str, after: str, path: str) -> None:
    _, problems = check_definition(CARE.replace(before, after), known())

    assert path in [problem.path for problem in problems]


def _steps(lead: Lead) -> dict[str, StepRun]:
    steps = StepRun.objects.filter(run__root_id=lead.pk, run__sop__key="care")
    return {step.step.key: step for step in steps.select_related("step")}


def _lead(company: Company) -> Lead:
    """In an SOP with a step on the customer, which is not there yet."""
    publish_sop(CARE, by=None)
    with clock.frozen_at(MONDAY):
        return create_lead(actor=company.seller, values={"company": "砚合自动化"})


def test_a_step_waits_on_the_root_until_there_is_what_it_concerns(company: Company) -> None:
    lead = _lead(company)
    plan = _steps(lead)["plan"]
    assert (plan.subject_type, plan.subject_id) == ("lead", lead.pk)

    with clock.frozen_at(at("2026-11-23 10:30")):
        customer = convert_lead(actor=company.seller, lead_id=lead.pk)

    steps = _steps(lead)
    assert (steps["plan"].subject_type, steps["plan"].subject_id) == ("customer", customer.pk)
    assert (steps["ask"].subject_type, steps["ask"].subject_id) == ("lead", lead.pk)
    assert steps["plan"].due_at == plan.due_at  # the clock runs on
    values = {"industry": "自动化"}
    update_customer(actor=company.seller, customer_id=customer.pk, values=values, version=None)
    assert _steps(lead)["plan"].state == "done"
    update_lead(actor=company.seller, lead_id=lead.pk, values={"needs": "减停机"}, version=None)
    assert SopRun.objects.get(sop__key="care").state == "done"


def test_a_field_that_is_filled_on_the_customer_proves_at_once(company: Company) -> None:
    lead = _lead(company)
    there = create_customer(
        actor=company.seller, values={"name": "砚合自动化", "industry": "自动化"}
    )

    with clock.frozen_at(at("2026-11-23 10:30")):
        convert_lead(actor=company.seller, lead_id=lead.pk, customer_id=there.pk)

    assert _steps(lead)["plan"].state == "done"


def test_steps_follow_the_owner_of_the_record_that_they_concern(company: Company) -> None:
    lead = _lead(company)
    with clock.frozen_at(at("2026-11-23 10:30")):
        customer = convert_lead(actor=company.seller, lead_id=lead.pk)
        assign_customers(
            actor=company.manager, customer_ids=[customer.pk], owner_id=company.colleague.pk
        )

    steps = _steps(lead)
    assert steps["plan"].owner == company.colleague
    assert steps["ask"].owner == company.seller


def test_a_switched_off_sop_goes_on_with_the_customer_later(company: Company) -> None:
    lead = _lead(company)
    Sop.objects.filter(key="care").update(enabled=False)
    with clock.frozen_at(at("2026-11-23 10:30")):
        customer = convert_lead(actor=company.seller, lead_id=lead.pk)
    assert _steps(lead)["plan"].subject_type == "lead"
    assert Customer.objects.count() == 1

    with clock.frozen_at(at("2026-11-23 10:50")):
        enable_sop(actor=company.administrator, sop_id=Sop.objects.get(key="care").pk)
        run_until_idle()

    plan = _steps(lead)["plan"]
    assert (plan.subject_type, plan.subject_id) == ("customer", customer.pk)
