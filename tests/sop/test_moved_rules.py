"""What another version says of a step under way: its proof, its group, the limit of a day."""

from typing import Any

import pytest

from genjin.common import clock
from genjin.sop.definitions.models import Sop, SopVersion
from genjin.sop.definitions.services import Publication, save_draft
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.services.claiming import claim_step, release_step
from genjin.sop.runs.services.marking import mark_step
from genjin.sop.runs.services.steering import pause_step
from genjin.sop.versions import services as versions
from genjin.sop.versions.services import Running
from tests.sop.conftest import Company, at
from tests.sop.small import (
    SopStep,
    attempts,
    latest,
    new_lead,
    publish,
    source_of,
    states,
    step,
    work,
    write,
)

pytestmark = pytest.mark.django_db

FOR_SERVICE = {"claim": "service"}


def go_over(
    company: Company, moment: str, *steps: SopStep, pilot: bool = False, **more: Any
) -> SopVersion:
    """Publish the steps as the next version of the small SOP, and move what runs there now."""
    sop = Sop.objects.get(key="small").pk
    with clock.frozen_at(at(moment)):
        draft = save_draft(
            actor=company.administrator, sop_id=sop, source=source_of(steps, **more), revision=0
        )
        department = company.seller.department_id
        where = ("pilot", [department]) if pilot and department else ("live", [])
        made = versions.publish(
            actor=company.administrator,
            sop_id=sop,
            number=draft.number,
            publication=Publication(where[0], draft.revision, "改进", where[1]),
            running=Running("now"),
        )
    work(moment)
    return made


def test_another_proof_opens_nothing_that_was_closed(company: Company) -> None:
    publish(step("a"), step("b", after="a"))
    lead = new_lead(company)
    with clock.frozen_at(at("2026-11-23 10:30")):
        mark_step(actor=company.seller, step_run_id=latest(lead, "a").pk, kind="click")
    go_over(company, "2026-11-23 10:40", step("a", proof={"field": "needs"}), step("b", after="a"))
    write(company, lead, "2026-11-23 11:00", needs="停机告警")
    write(company, lead, "2026-11-23 11:10", needs="")
    (found,) = attempts(lead, "a")
    assert (found.state, found.counted, found.evidence["kind"]) == ("done", True, "click")
    assert states(lead) == {"a": "done", "b": "open"}


def test_a_longer_checklist_opens_nothing_that_was_closed(company: Company) -> None:
    ticked = {"proof": {"checklist": {}}, "checklist": [{"key": "x", "name": "x"}]}
    publish(step("a", **ticked), step("b", after="a"))
    lead = new_lead(company)
    with clock.frozen_at(at("2026-11-23 10:30")):
        mark_step(actor=company.seller, step_run_id=latest(lead, "a").pk, kind="tick", item="x")
    longer = {**ticked, "checklist": [{"key": "x", "name": "x"}, {"key": "y", "name": "y"}]}
    go_over(company, "2026-11-23 10:40", step("a", **longer), step("b", after="a"))
    assert len(attempts(lead, "a")) == 1


def test_the_same_proof_opens_it_again_when_it_goes(company: Company) -> None:
    by_needs = {"proof": {"field": "needs"}}
    publish(step("a", **by_needs), step("b", after="a"))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:20", needs="停机告警")
    go_over(company, "2026-11-23 10:40", step("a", name="问需求", **by_needs), step("b", after="a"))
    write(company, lead, "2026-11-23 11:00", needs="")
    assert [one.state for one in attempts(lead, "a")] == ["done", "open"]


def test_a_group_gets_what_was_a_persons_and_the_other_way_round(company: Company) -> None:
    publish(step("a", who=FOR_SERVICE), step("b"))
    lead = new_lead(company)
    go_over(company, "2026-11-23 10:40", step("a"), step("b", who=FOR_SERVICE))
    assert [(latest(lead, key).queue, latest(lead, key).owner) for key in ("a", "b")] == [
        ("", company.seller),
        ("service:all", company.manager),
    ]
    with clock.frozen_at(at("2026-11-23 10:50")):
        claim_step(actor=company.service, step_run_id=latest(lead, "b").pk)
        release_step(actor=company.service, step_run_id=latest(lead, "b").pk)


def test_what_fell_away_comes_back_as_it_was(company: Company) -> None:
    """Held back by the limit, or paused: neither opens because a pilot has come and gone."""
    SopVersion.objects.update(status="retired")
    made = publish(step("a"), step("b"), step("c"), daily_limit=2)
    lead = new_lead(company)
    paused, held = latest(lead, "b"), latest(lead, "c")
    until = at("2026-11-25 10:00")
    with clock.frozen_at(at("2026-11-23 10:30")):
        pause_step(actor=company.seller, step_run_id=paused.pk, until=until, reason="等客户")
    pilot = go_over(company, "2026-11-23 10:40", step("a"), pilot=True, daily_limit=2)
    assert {one.state for one in StepRun.objects.filter(pk__in=[paused.pk, held.pk])} == {
        "cancelled"
    }
    with clock.frozen_at(at("2026-11-23 10:50")):
        versions.end_pilot(
            actor=company.administrator,
            sop_id=made.sop_id,
            number=pilot.number,
            running=Running("now"),
        )
    work("2026-11-23 10:50")
    paused.refresh_from_db()
    held.refresh_from_db()
    assert (paused.state, paused.paused_until) == ("paused", until)
    assert (held.state, held.waits_until) == ("waiting", at("2026-11-24 09:00"))
