"""The SOPs that come with the product: each is whole in both languages, and each is walked to its
end by the commands that people use."""

import re
from datetime import timedelta
from importlib.resources import files
from typing import Any

import jsonschema_rs
import pytest
from ruamel.yaml import YAML

from genjin.activities.follow_ups.services import NewFollowUp, write_follow_up
from genjin.common import clock, language
from genjin.common.filters.tree import All, AnyOf, Filter, Leaf
from genjin.crm.conversion.services import convert_lead
from genjin.crm.customers.services import create_customer, update_customer
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import create_lead, update_lead
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.definitions.reading import check_definition
from genjin.sop.definitions.schema import file_schema
from genjin.sop.definitions.selectors import known, published
from genjin.sop.definitions.services import publish_sop
from genjin.sop.definitions.spec import Definition, Step, Words
from genjin.sop.definitions.writing import write_definition
from genjin.sop.ready.catalogue import SHELF, get_ready_sop, ready_sops
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.services.marking import mark_step
from tests.sop.conftest import MONDAY, Company

SHELVED = [pytest.param(one, id=one) for one in SHELF]
MOST_STEPS = 7
SAMPLES: dict[str, Any] = {
    "tier": "growing",
    "needs": "三条产线联网，预算五十万，明年三月上线",
    "proposal_sent_on": "2026-11-25",
    "decision": "won",
    "remark": "下次先问清谁拍板，再报价",
}


def _source(key: str) -> str:
    return files("genjin.sop").joinpath("library", f"{key}.yaml").read_text(encoding="utf-8")


def test_every_file_is_on_the_shelf() -> None:
    found = {one.name for one in files("genjin.sop").joinpath("library").iterdir()}
    assert found == {f"{key}.yaml" for key in SHELF}
    assert len({one.digest for one in ready_sops()}) == len(SHELF)
    assert len({str(one.definition.name) for one in ready_sops()}) == len(SHELF)


def test_no_file_has_findings() -> None:
    """Reading raises them, in whatever language: they are said in both from the same places."""
    with language.use("en"):
        assert all(one.definition.steps for one in ready_sops())


@pytest.mark.parametrize("key", SHELVED)
def test_a_file_says_everything_in_both_languages(key: str) -> None:
    definition = get_ready_sop(key).definition
    assert len(definition.steps) <= MOST_STEPS
    said = [definition.name, definition.description]
    for step in definition.steps:
        said += [step.name, step.goal, step.script, *(item.name for item in step.checklist)]
        assert step.ladder, step.key
    if definition.at_end:
        said.append(definition.at_end.title)
    for words in said:
        _check_both(words)


def _check_both(words: Words) -> None:
    assert re.search("[\u4e00-\u9fff]", words.zh), words
    # A Chinese word may be quoted, as one that is looked for.
    assert not re.search("[\u4e00-\u9fff]", words.en.replace("(投诉)", "")), words
    assert words.en, words


@pytest.mark.parametrize("key", SHELVED)
def test_a_file_fits_the_schema(key: str) -> None:
    tree = YAML(typ="safe", pure=True).load(_source(key))
    jsonschema_rs.validator_for(file_schema()).validate(tree)


@pytest.mark.parametrize("key", SHELVED)
def test_a_file_comes_back_as_it_was(key: str) -> None:
    definition = get_ready_sop(key).definition
    written = write_definition(definition)
    again, problems = check_definition(written, known())
    assert (again, problems) == (definition, [])
    assert again is not None
    assert write_definition(again) == written


class Walker:
    """Gives each step the proof that its kind asks for, by whoever has it, until none is left."""

    def __init__(self, company: Company, definition: Definition) -> None:
        self.company = company
        self.definition = definition
        self.now = MONDAY
        self.wanted = SAMPLES | _values_of(definition)

    def begin(self) -> int:
        """A record that meets the condition of entry: at once, or by a change of it."""
        enters = self.definition.enters
        values = _satisfying(enters) if enters else {}
        with clock.frozen_at(self.now):
            if self.definition.object_type == "customer":
                customer = create_customer(actor=self.company.seller, values={"name": "砚合自动化"})
                assert not SopRun.objects.filter(sop__key=self.definition.key).exists()
                update_customer(
                    actor=self.company.seller,
                    customer_id=customer.pk,
                    values=values,
                    version=None,
                )
                return customer.pk
            lead = create_lead(
                actor=self.company.seller,
                values={"company": "砚合自动化", "phone": "13800138000"},
            )
            if values:
                assert not SopRun.objects.filter(sop__key=self.definition.key).exists()
                early = {
                    name: self.wanted[name]
                    for step in self.definition.steps
                    if step.when
                    for name in _satisfying(step.when)
                    if name in self.wanted
                }
                self._change_lead(lead.pk, early | values)
            return lead.pk

    def walk(self, run: SopRun) -> None:
        steps: list[StepRun] = []
        for _ in range(60):
            run.refresh_from_db()
            if run.state != "running":
                return
            steps = list(run.steps.select_related("step", "owner").order_by("id"))
            ready = [step for step in steps if step.state == "open"]
            if ready:
                self._prove(ready[0])
                continue
            self.now = min(
                step.waits_until for step in steps if step.state == "waiting" and step.waits_until
            )
            with clock.frozen_at(self.now):
                run_until_idle()
        raise AssertionError([(step.step.key, step.state) for step in steps])

    def _prove(self, step_run: StepRun) -> None:
        self.now += timedelta(minutes=20)
        step = self.definition.step(step_run.step.key)
        with clock.frozen_at(self.now):
            if step.role == "customer" and step_run.subject_type == "lead":
                self._convert(step_run.subject_id)
                step_run.refresh_from_db()
            self._give(step, step_run)
        step_run.refresh_from_db()
        assert step_run.state == "done", (step.key, step_run.state)

    def _give(self, step: Step, step_run: StepRun) -> None:
        owner = step_run.owner
        assert owner is not None
        match step.proof.kind:
            case "follow_up":
                self._say(step_run, owner)
            case "click":
                mark_step(actor=owner, step_run_id=step_run.pk, kind="click")
            case "checklist":
                for item in step.checklist:
                    mark_step(actor=owner, step_run_id=step_run.pk, kind="tick", item=item.key)
            case "confirmation":
                mark_step(
                    actor=self._confirmer(step, owner), step_run_id=step_run.pk, kind="confirmation"
                )
            case "field":
                self._write(step_run, {step.proof.options["field"]: None}, owner)
            case "condition":
                self._write(step_run, _satisfying(step.proof.options["holds"]), owner)

    def _say(self, step_run: StepRun, owner: User) -> None:
        write_follow_up(
            actor=owner,
            new=NewFollowUp(
                step_run.subject_type,
                step_run.subject_id,
                "phone",
                self.now,
                "谈了停机告警和售后响应，约了下周三上午再看一次",
                reached=True,
                attitude="positive",
                satisfaction=5,
            ),
        )

    def _confirmer(self, step: Step, owner: User) -> User:
        named = {"director": self.company.director, "manager": self.company.manager}
        by_role = step.proof.options.get("by_role")
        if by_role:
            return named[by_role]
        return self.company.manager if owner == self.company.seller else self.company.director

    def _write(self, step_run: StepRun, values: dict[str, Any], owner: User) -> None:
        filled = {
            name: self.wanted[name] if value is None else value for name, value in values.items()
        }
        if step_run.subject_type == "lead":
            self._change_lead(step_run.subject_id, filled)
            return
        update_customer(actor=owner, customer_id=step_run.subject_id, values=filled, version=None)

    def _change_lead(self, lead_id: int, values: dict[str, Any]) -> None:
        if values.get("decision") == "lost":
            values = {"lost_reason": self.wanted.get("lost_reason", "price")} | values
        update_lead(actor=self.company.seller, lead_id=lead_id, values=values, version=None)

    def _convert(self, lead_id: int) -> None:
        if Lead.objects.get(pk=lead_id).state != "converted":
            convert_lead(
                actor=self.company.seller,
                lead_id=lead_id,
                customer_id=None,
                name="砚合自动化",
                version=None,
            )


def _values_of(definition: Definition) -> dict[str, Any]:
    """What makes the conditional steps of the SOP apply."""
    found: dict[str, Any] = {}
    for step in definition.steps:
        if step.when:
            found = _satisfying(step.when) | found
    return found


def _satisfying(condition: Filter) -> dict[str, Any]:
    """Values of which it holds, as far as the library's conditions go."""
    match condition:
        case All(parts):
            return {name: value for part in parts for name, value in _satisfying(part).items()}
        case AnyOf(parts):
            return _satisfying(parts[0])
        case Leaf(field, "is" | "contains", value):
            return {field.key: value}
        case Leaf(field, "in", values):
            return {field.key: values[0]}
        case Leaf(field, "not_contains", _):
            return {field.key: ""}
        case Leaf(field, "filled", _):
            return {field.key: SAMPLES[field.key]}
    return {}


@pytest.mark.parametrize("key", SHELVED)
def test_a_file_is_walked_to_its_end(company: Company, key: str) -> None:
    version = publish_sop(_source(key), by=None)
    definition = published(version.pk).definition
    walker = Walker(company, definition)

    root_id = walker.begin()
    run = SopRun.objects.get(sop_version=version, root_id=root_id)
    walker.walk(run)

    states = dict(run.steps.values_list("step__key", "state"))
    assert run.ended_reason == "done"
    assert states == {step.key: "done" for step in definition.steps}
    assert walker.now > MONDAY
