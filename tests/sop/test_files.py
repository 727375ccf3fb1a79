"""A file as the proof of a step, and what becomes of the step without it."""

import json

import jsonschema_rs
import pytest
from django.test import Client

from genjin.common import clock, language
from genjin.crm.files.services import attach, detach
from genjin.crm.leads.models import Lead
from genjin.identity.users.models import User
from genjin.records.attachments.models import Attachment
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.kinds import evidence_kinds
from genjin.sop.definitions.reading import read_definition
from genjin.sop.definitions.schema import file_schema
from genjin.sop.definitions.selectors import known
from genjin.sop.definitions.writing import write_definition
from genjin.sop.runs.services.marking import mark_step
from tests.sop.conftest import Company, at
from tests.sop.small import attempts, latest, new_lead, publish, source_of, states, step

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
PDF = b"%PDF-1.7"


def _add(actor: User, lead: Lead, moment: str, content: bytes = PNG) -> Attachment:
    with clock.frozen_at(at(moment)):
        return attach(
            actor=actor, object_type="lead", object_id=lead.pk, name="现场", content=content
        )


def _remove(actor: User, lead: Lead, file: Attachment, moment: str) -> None:
    with clock.frozen_at(at(moment)):
        detach(actor=actor, object_type="lead", object_id=lead.pk, file_id=file.pk)


def _file(kind: str | None) -> dict[str, object]:
    return {"proof": {"file": {"kind": kind} if kind else None}}


def test_a_file_completes_a_step_and_its_removal_opens_it_again(company: Company) -> None:
    publish(step("look", **_file("photo")), step("next", after=["look"]))
    lead = new_lead(company)
    added = _add(company.seller, lead, "2026-11-23 10:30")

    look = latest(lead, "look")
    assert (look.state, look.done_by_id, look.done_at) == (
        "done",
        company.seller.pk,
        at("2026-11-23 10:30"),
    )
    assert look.evidence["kind"] == "file"
    assert states(lead)["next"] == "open"

    _remove(company.seller, lead, added, "2026-11-23 11:00")
    again = attempts(lead, "look")
    assert [one.state for one in again] == ["done", "open"]
    assert (again[0].counted, again[1].reason) == (False, "undone")
    assert again[1].due_at == again[0].due_at

    _add(company.seller, lead, "2026-11-23 11:10")
    assert latest(lead, "look").state == "done"


def test_another_file_of_the_kind_keeps_it_done(company: Company) -> None:
    publish(step("look", **_file("photo")), step("next", after=["look"]))
    lead = new_lead(company)
    first = _add(company.seller, lead, "2026-11-23 10:30")
    _add(company.seller, lead, "2026-11-23 10:40")
    _remove(company.seller, lead, first, "2026-11-23 11:00")

    assert [one.state for one in attempts(lead, "look")] == ["done"]


@pytest.mark.parametrize(
    ("kind", "content", "state"),
    [
        ("photo", PDF, "open"),
        ("document", PNG, "open"),
        ("document", PDF, "done"),
        ("any", PDF, "done"),
        (None, b"ID3\x04\x00", "done"),
        ("photo", b"<!doctype html><script>1</script>", "open"),
    ],
)
def test_only_a_file_of_the_kind_proves(
    company: Company, kind: str | None, content: bytes, state: str
) -> None:
    publish(step("look", **_file(kind)))
    lead = new_lead(company)
    _add(company.seller, lead, "2026-11-23 10:30", content)

    assert states(lead) == {"look": state}


def test_what_was_there_before_the_step_opened_proves_nothing(company: Company) -> None:
    publish(step("first"), step("look", after=["first"], **_file("photo")))
    lead = new_lead(company)
    _add(company.seller, lead, "2026-11-23 10:30")
    with clock.frozen_at(at("2026-11-23 11:00")):
        mark_step(actor=company.seller, step_run_id=latest(lead, "first").pk, kind="click", item="")

    assert states(lead)["look"] == "open"


def test_files_are_read_and_written_back(company: Company) -> None:
    source = source_of([step("look", **_file("photo")), step("sign", **_file(None))])
    definition = read_definition(source, known())
    written = write_definition(definition)
    jsonschema_rs.validator_for(file_schema()).validate(json.loads(source))

    assert "proof: {file: {kind: photo}}" in written
    again = read_definition(written, known())
    assert [one.proof for one in again.steps] == [one.proof for one in definition.steps]
    assert write_definition(again) == written


def test_a_wrong_kind_is_a_clear_finding(company: Company) -> None:
    source = source_of([step("look", **_file("video"))])
    with pytest.raises(BrokenSopFileError) as refused:
        read_definition(source, known())
    assert not jsonschema_rs.validator_for(file_schema()).is_valid(json.loads(source))

    (problem,) = refused.value.details["problems"]
    assert problem["path"].endswith("proof.file.kind")
    assert "any、photo、document" in problem["message"]


def test_it_says_what_it_wants_in_both_languages() -> None:
    kind = evidence_kinds.get("file")

    assert kind.label({"kind": "photo"}, "lead") == "加一张照片"
    with language.use("en"):
        assert kind.label({"kind": "document"}, "lead") == "a document added"


def test_it_is_tried_out_like_any_other(company: Company) -> None:
    asked = Client()
    asked.force_login(company.administrator)
    lead = new_lead(company)
    body = {
        "source": source_of([step("look", **_file("photo")), step("next", after=["look"])]),
        "object_type": "lead",
        "object_id": lead.pk,
    }
    answer = asked.post("/api/sops/trial/dry-run", json.dumps(body), "application/json")

    assert answer.status_code == 200, answer.content
