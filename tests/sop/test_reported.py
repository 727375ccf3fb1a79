"""Evidence that other systems report: the seam, over HTTP and in the engine."""

from datetime import timedelta

import pytest

from genjin.common import clock
from genjin.common.errors import NotAllowedError, NotFoundError
from genjin.crm.leads.models import Lead
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.runs import errors
from genjin.sop.runs.models import EvidenceReport
from genjin.sop.runs.outside import REPORTED
from genjin.sop.runs.services.marking import mark_step
from genjin.sop.runs.services.reporting import report_evidence, take_report_back
from tests.sop.conftest import Company, at
from tests.sop.small import latest, new_lead, publish, states, step

pytestmark = pytest.mark.django_db


def report(company: Company, lead: Lead, kind: str, moment: str, **more: object) -> None:
    with clock.frozen_at(at(moment)):
        report_evidence(
            actor=company.administrator,
            kind=kind,
            object_type="lead",
            object_id=lead.pk,
            **{"ref": f"{kind}-1", **more},  # type: ignore[arg-type]
        )


@pytest.mark.parametrize("kind", [kind.name for kind in REPORTED])
def test_each_kind_closes_its_step_at_once(company: Company, kind: str) -> None:
    publish(step("a", proof={kind: {}}), step("b", after="a"))
    lead = new_lead(company)
    report(company, lead, kind, "2026-11-23 10:40")
    assert states(lead) == {"a": "done", "b": "open"}
    found = latest(lead, "a")
    assert (found.done_at, found.evidence["kind"]) == (at("2026-11-23 10:40"), kind)
    assert found.done_by_id == company.administrator.pk


def test_a_call_counts_from_so_many_seconds(company: Company) -> None:
    publish(step("a", proof={"call": {"seconds": 30}}), step("b", after="a"))
    lead = new_lead(company)
    report(company, lead, "call", "2026-11-23 10:40", ref="c1", amount=29)
    assert states(lead) == {"a": "open"}
    report(company, lead, "call", "2026-11-23 10:50", ref="c2", amount=30)
    assert states(lead) == {"a": "done", "b": "open"}


def test_what_was_said_before_the_step_opened_proves_nothing(company: Company) -> None:
    publish(step("a"), step("b", after="a", proof={"quote_sent": {}}))
    lead = new_lead(company)
    report(company, lead, "quote_sent", "2026-11-23 10:20")
    with clock.frozen_at(at("2026-11-23 10:40")):
        mark_step(actor=company.seller, step_run_id=latest(lead, "a").pk, kind="click")
    assert states(lead) == {"a": "done", "b": "open"}


def test_taken_back_it_opens_the_step_again_under_its_deadline(company: Company) -> None:
    publish(step("a", proof={"payment_received": {}}), step("b", after="a"))
    lead = new_lead(company)
    due = latest(lead, "a").due_at
    report(company, lead, "payment_received", "2026-11-23 10:40")
    with clock.frozen_at(at("2026-11-23 11:10")):
        take_report_back(
            actor=company.administrator, kind="payment_received", ref="payment_received-1"
        )
    found = latest(lead, "a")
    assert (found.state, found.attempt, found.due_at, found.reason) == ("open", 2, due, "undone")
    (row,) = EvidenceReport.objects.all()
    assert (row.undone_at, row.undone_by_id) == (at("2026-11-23 11:10"), company.administrator.pk)


def test_said_twice_it_counts_once_and_of_one_record(company: Company) -> None:
    publish(step("a", proof={"quote_sent": {}}))
    lead, other = new_lead(company), new_lead(company)
    report(company, lead, "quote_sent", "2026-11-23 10:40", ref="Q-7")
    report(company, lead, "quote_sent", "2026-11-23 10:45", ref="Q-7")
    assert EvidenceReport.objects.count() == 1
    with pytest.raises(errors.ReportedElsewhereError):
        report(company, other, "quote_sent", "2026-11-23 10:50", ref="Q-7")
    assert states(other) == {"a": "open"}


def test_nothing_is_reported_of_what_is_unknown_or_to_come(company: Company) -> None:
    lead = new_lead(company)
    with pytest.raises(errors.UnknownEvidenceError):
        report(company, lead, "handshake", "2026-11-23 10:40")
    with pytest.raises(errors.HappensLaterError):
        report(
            company,
            lead,
            "visit",
            "2026-11-23 10:40",
            happened_at=at("2026-11-23 10:40") + timedelta(minutes=1),
        )
    with pytest.raises(NotFoundError):
        report_evidence(
            actor=company.administrator, kind="visit", object_type="ghost", object_id=1, ref="x"
        )
    with pytest.raises(NotAllowedError):
        report_evidence(
            actor=company.seller, kind="visit", object_type="lead", object_id=lead.pk, ref="x"
        )


def test_seconds_are_a_number(company: Company) -> None:
    with pytest.raises(BrokenSopFileError) as refused:
        publish(step("a", proof={"call": {"seconds": "long"}}))
    assert refused.value.details["problems"][0]["path"] == "steps[0].proof.call.seconds"
