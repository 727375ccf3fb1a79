"""A change that waits for steps and conditions waits on every path; who may lets it through and
says why."""

from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client

from genjin.common import clock
from genjin.crm.conversion.services import convert_lead
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import create_lead, update_lead
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import list_history
from genjin.records.objects.gates import overriding
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.models import Sop
from genjin.sop.definitions.services import disable_sop, publish_sop
from genjin.sop.runs.errors import GateShutError
from genjin.sop.runs.models import GateOverride
from tests.sop.conftest import MONDAY, Company

GATED = """
sop: new_lead
name: {zh: 新线索, en: New lead}
starts_on: lead
steps:
  - key: tier
    name: {zh: 客户分级, en: Tier}
    who: owner
    due: {working_time: 2h}
    proof: {field: tier}
  - key: late
    name: 最后一步
    who: owner
    after: [tier]
    due: {working_days: 100}
    proof: {click: {}}
gates:
  - key: won
    field: decision
    becomes: won
    steps: [tier]
    needs: {field: needs, filled: true}
    override: [manager]
  - key: converted
    field: state
    becomes: converted
    steps: [tier]
"""


@pytest.fixture
def lead(company: Company) -> Lead:
    publish_sop(GATED, by=None)
    with clock.frozen_at(MONDAY):
        return create_lead(
            actor=company.seller, values={"company": "砚合自动化", "phone": "13800138000"}
        )


def change(actor: User, lead: Lead, **values: Any) -> Lead:
    return update_lead(actor=actor, lead_id=lead.pk, values=values, version=None)


def refusal(actor: User, lead: Lead, **values: Any) -> GateShutError:
    with pytest.raises(GateShutError) as refused:
        change(actor, lead, **values)
    return refused.value


def test_the_refusal_lists_what_is_missing(company: Company, lead: Lead) -> None:
    said = refusal(company.seller, lead, decision="won")

    (gate,) = said.details["gates"]
    assert gate["steps"] == [{"key": "tier", "name": "客户分级"}]
    assert gate["fields"] == ["needs"]
    assert not gate["may_override"]
    assert "先完成「客户分级」" in said.fields["decision"]
    assert "需求" in said.fields["decision"]
    lead.refresh_from_db()
    assert lead.decision == ""


def test_it_opens_with_what_was_missing(company: Company, lead: Lead) -> None:
    change(company.seller, lead, tier="growing")
    assert refusal(company.seller, lead, decision="won").details["gates"][0]["steps"] == []

    change(company.seller, lead, decision="won", needs="二期 12 条线联网")

    lead.refresh_from_db()
    assert lead.decision == "won"


def test_another_value_of_the_field_is_free(company: Company, lead: Lead) -> None:
    change(company.seller, lead, decision="lost", lost_reason="price")
    assert change(company.seller, lead, city="苏州").city == "苏州"


def test_a_conversion_is_no_way_round(company: Company, lead: Lead) -> None:
    with pytest.raises(GateShutError):
        convert_lead(
            actor=company.seller, lead_id=lead.pk, customer_id=None, name="砚合", version=None
        )


def test_only_who_may_lets_it_through_and_it_is_counted(company: Company, lead: Lead) -> None:
    with overriding("客户急着签"):
        refusal(company.seller, lead, decision="won")
        change(company.manager, lead, decision="won")

    kept = GateOverride.objects.get()
    assert (kept.gate, kept.by, kept.reason) == ("won", company.manager, "客户急着签")
    entry = list_history("lead", lead.pk).get(action="gate_overridden")
    assert entry.changes["reason"][1] == "客户急着签"


def test_without_a_reason_nobody_does(company: Company, lead: Lead) -> None:
    said = refusal(company.manager, lead, decision="won")
    assert said.details["gates"][0]["may_override"]
    assert not GateOverride.objects.exists()


def test_an_sop_that_is_switched_off_refuses_nothing(company: Company, lead: Lead) -> None:
    disable_sop(Sop.objects.get(), reason="坏了")
    assert change(company.seller, lead, decision="won").decision == "won"


def test_over_http_with_a_reason_in_the_header(
    company: Company, lead: Lead, client: Client
) -> None:
    client.force_login(company.manager)
    body = {"version": lead.version, "decision": "won"}
    path = f"/api/leads/{lead.pk}"

    refused = client.patch(path, body, content_type="application/json")
    assert refused.status_code == HTTPStatus.CONFLICT
    assert refused.json()["code"] == "record.gate_shut"

    header = {"X-Override-Reason": quote("老板已口头同意")}
    done = client.patch(path, body, content_type="application/json", headers=header)
    assert done.status_code == HTTPStatus.OK, done.content
    assert GateOverride.objects.get().reason == "老板已口头同意"


@pytest.mark.parametrize(
    ("part", "path"),
    [
        ("field: decision, becomes: maybe, steps: [tier]", "gates[0].becomes"),
        ("field: decision, becomes: won, steps: [nothing]", "gates[0].steps"),
        ("field: decision, becomes: won", "gates[0]"),
        ("field: company, becomes: won, steps: [tier]", "gates[0].field"),
        ("field: decision, becomes: won, needs: {field: nothing, is: 1}", "gates[0].needs"),
        ("field: decision, becomes: won, steps: [tier], override: [king]", "gates[0].override"),
    ],
)
def test_a_gate_that_cannot_be_is_a_finding(company: Company, part: str, path: str) -> None:
    source = GATED.split("gates:", maxsplit=1)[0] + f"gates:\n  - {{key: won, {part}}}\n"
    with pytest.raises(BrokenSopFileError) as broken:
        publish_sop(source, by=None)
    assert any(found["path"].startswith(path) for found in broken.value.details["problems"])
