"""A change that waits for steps and conditions waits on every path; who may lets it through and
says why."""

import json
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import jsonschema_rs
import pytest
from django.test import Client

from genjin.common import clock, language
from genjin.crm.conversion.services import convert_lead
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.crm.leads.services import create_lead, return_lead, update_lead
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import list_history
from genjin.platform.queue.worker import run_until_idle
from genjin.records.imports.services.progress import start_run
from genjin.records.imports.services.settings import change_import
from genjin.records.imports.services.uploads import upload_list
from genjin.records.objects.gates import overriding
from genjin.records.objects.services import Change, update_many
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.models import Sop
from genjin.sop.definitions.reading import read_definition
from genjin.sop.definitions.schema import file_schema
from genjin.sop.definitions.selectors import known
from genjin.sop.definitions.services import disable_sop, publish_sop
from genjin.sop.definitions.writing import write_definition
from genjin.sop.runs.errors import GateShutError
from genjin.sop.runs.models import GateOverride
from tests.records.imports.lists import workbook
from tests.sop.conftest import MONDAY, Company, at
from tests.sop.small import call, source_of, step

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


def test_beside_the_field_it_is_a_sentence(company: Company, lead: Lead) -> None:
    with language.use("en"):
        said = refusal(company.seller, lead, decision="won")

    assert said.fields["decision"].startswith("First “")


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


LEAVING = (
    GATED.split("gates:", maxsplit=1)[0]
    + """gates:
  - key: taken_up
    field: state
    leaves: new
    steps: [tier]
    needs: {field: needs, filled: true}
    override: [manager]
  - key: graded
    field: tier
    leaves: growing
    needs: {field: budget, filled: true}
"""
)


@pytest.fixture
def kept(company: Company) -> Lead:
    """A lead that stays new until its step is done and its needs are known."""
    publish_sop(LEAVING, by=None)
    with clock.frozen_at(MONDAY):
        return create_lead(
            actor=company.seller, values={"company": "砚合自动化", "phone": "13800138000"}
        )


def state_of(lead: Lead) -> str:
    lead.refresh_from_db()
    return lead.state


def test_a_value_is_not_left_before_its_time(company: Company, kept: Lead) -> None:
    said = refusal(company.seller, kept, decision="lost", lost_reason="price")

    (gate,) = said.details["gates"]
    assert (gate["move"], gate["value"], gate["field"]) == ("leaves", "new", "state")
    assert gate["steps"] == [{"key": "tier", "name": "客户分级"}]
    assert gate["fields"] == ["needs"]
    assert said.message.startswith("还不能离开「新线索」：先完成「客户分级」")
    with language.use("en"):
        assert said.message.startswith("Still “新线索” for now: ")
    assert state_of(kept) == "new"
    assert kept.decision == ""


def test_it_is_left_with_what_was_missing(company: Company, kept: Lead) -> None:
    change(company.seller, kept, tier="growing", city="苏州")
    assert refusal(company.seller, kept, decision="won").details["gates"][0]["steps"] == []

    change(company.seller, kept, decision="won", needs="二期 12 条线联网")

    assert state_of(kept) == "qualified"


def test_what_it_needs_is_asked_of_the_record_with_the_change(company: Company, kept: Lead) -> None:
    """Whichever value comes after; what is taken away by the same change is not there."""
    change(company.seller, kept, tier="growing", budget=80_000_000)
    refusal(company.seller, kept, tier="high_value", budget=None)
    assert change(company.seller, kept, tier="high_value").tier == "high_value"
    change(company.seller, kept, budget=None)
    assert change(company.seller, kept, tier="growing").tier == "growing"


def test_a_conversion_and_a_return_do_not_leave_it(company: Company, kept: Lead) -> None:
    with pytest.raises(GateShutError):
        convert_lead(
            actor=company.seller, lead_id=kept.pk, customer_id=None, name="砚合", version=None
        )
    with pytest.raises(GateShutError):
        return_lead(actor=company.seller, lead_id=kept.pk, reason="打不通")
    assert state_of(kept) == "new"


def test_a_follow_up_is_kept_and_the_lead_stays(company: Company, kept: Lead) -> None:
    call(company.seller, kept, "2026-11-23 11:00")
    assert state_of(kept) == "new"
    assert kept.last_follow_up_at == at("2026-11-23 11:00")

    change(company.seller, kept, tier="growing", needs="二期 12 条线联网")
    call(company.seller, kept, "2026-11-23 12:00")
    assert state_of(kept) == "qualified"


def test_many_at_once_wait_together(company: Company, kept: Lead) -> None:
    """One that may not go keeps the others from going, and the refusal names it."""
    with clock.frozen_at(MONDAY):
        other = create_lead(actor=company.seller, values={"company": "乙", "tier": "growing"})
    change(company.seller, other, needs="二期")
    changes = [Change(one.pk, {"state": "working"}) for one in (kept, other)]
    with pytest.raises(GateShutError) as refused:
        update_many(LEAD, changes, by=company.seller)
    assert [gate["record_id"] for gate in refused.value.details["gates"]] == [kept.pk]
    assert (state_of(kept), state_of(other)) == ("new", "new")


def test_what_an_import_made_waits_as_well(company: Company) -> None:
    publish_sop(LEAVING, by=None)
    content = workbook({"名单": [["公司名称", "手机"], ["砚合", "13800138000"]]})
    job = upload_list(actor=company.administrator, name="名单.xlsx", content=content)
    change_import(
        actor=company.administrator,
        job_id=job.pk,
        options={"sop": "now", "team_id": company.seller.department_id},
    )
    start_run(actor=company.administrator, job_id=job.pk)
    run_until_idle()
    refusal(company.seller, Lead.objects.get(company="砚合"), decision="won")


def test_leaving_is_let_through_with_a_reason_and_counted(
    company: Company, kept: Lead, client: Client
) -> None:
    client.force_login(company.manager)
    body = {"version": kept.version, "decision": "won"}
    path = f"/api/leads/{kept.pk}"
    refused = client.patch(path, body, content_type="application/json")
    assert refused.status_code == HTTPStatus.CONFLICT
    assert refused.json()["details"]["move"] == "leaves"
    assert "state" in refused.json()["fields"]

    header = {"X-Override-Reason": quote("老板已口头同意")}
    done = client.patch(path, body, content_type="application/json", headers=header)

    assert done.status_code == HTTPStatus.OK, done.content
    override = GateOverride.objects.get()
    assert (override.gate, override.by, override.reason) == (
        "taken_up",
        company.manager,
        "老板已口头同意",
    )
    assert list_history("lead", kept.pk).filter(action="gate_overridden").count() == 1


def test_a_gate_is_written_as_it_was_read(company: Company) -> None:
    definition = read_definition(LEAVING, known())
    again = read_definition(write_definition(definition), known())
    assert again.gates == definition.gates
    assert [gate.move for gate in again.gates] == ["leaves", "leaves"]
    schema = jsonschema_rs.validator_for(file_schema())
    part = {"key": "one", "field": "state", "steps": ["a"]}
    for moves, fits in (
        ({"leaves": "new"}, True),
        ({"becomes": "new"}, True),
        ({}, False),
        ({"leaves": "new", "becomes": "lost"}, False),
    ):
        file = json.loads(source_of([step("a")], gates=[{**part, **moves}]))
        assert schema.is_valid(file) is fits


@pytest.mark.parametrize(
    ("part", "path"),
    [
        ("field: decision, becomes: maybe, steps: [tier]", "gates[0].becomes"),
        ("field: decision, becomes: won, steps: [nothing]", "gates[0].steps"),
        ("field: decision, becomes: won", "gates[0]"),
        ("field: decision, leaves: maybe, steps: [tier]", "gates[0].leaves"),
        ("field: decision, steps: [tier]", "gates[0]"),
        ("field: decision, becomes: won, leaves: lost, steps: [tier]", "gates[0]"),
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
