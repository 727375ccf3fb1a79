"""Evidence given by hand: a click, a checklist, a confirmation; and taken back."""

from collections.abc import Callable

import pytest

from genjin.common import clock
from genjin.common.errors import NotAllowedError, NotFoundError
from genjin.identity.users.models import User
from genjin.sop.runs import errors
from genjin.sop.runs.models import StepMark, StepRun
from genjin.sop.runs.services.marking import mark_step, take_mark_back
from tests.sop.conftest import Company, at
from tests.sop.small import attempts, latest, new_lead, publish, states, step, work

ITEMS = [{"key": "call", "name": "打电话"}, {"key": "note", "name": "记要点"}]
TICKED = {"proof": {"checklist": {}}, "checklist": ITEMS}


def _by_hand(
    act: Callable[..., None], actor: User, step_run: StepRun, moment: str, mark: str
) -> None:
    """`mark`: its kind, and the item after a space."""
    kind, _, item = mark.partition(" ")
    with clock.frozen_at(at(moment)):
        act(actor=actor, step_run_id=step_run.pk, kind=kind, item=item)


def test_a_click_completes(company: Company) -> None:
    publish(step("do"), step("next", after=["do"]))
    lead = new_lead(company)
    _by_hand(mark_step, company.seller, latest(lead, "do"), "2026-11-23 10:30", "click")

    do = latest(lead, "do")
    assert (do.state, do.done_by_id, do.done_at) == (
        "done",
        company.seller.pk,
        at("2026-11-23 10:30"),
    )
    assert do.evidence["kind"] == "click"
    assert states(lead)["next"] == "open"


def test_the_last_item_completes_a_checklist(company: Company) -> None:
    publish(step("do", **TICKED))
    lead = new_lead(company)
    do = latest(lead, "do")
    _by_hand(mark_step, company.seller, do, "2026-11-23 10:10", "tick note")
    _by_hand(mark_step, company.seller, do, "2026-11-23 10:20", "tick note")
    assert states(lead) == {"do": "open"}

    _by_hand(mark_step, company.seller, do, "2026-11-23 10:30", "tick call")

    assert (latest(lead, "do").state, latest(lead, "do").done_at) == (
        "done",
        at("2026-11-23 10:30"),
    )
    assert StepMark.objects.filter(step_run=do).count() == 2


def test_a_checklist_beside_another_proof_completes_nothing(company: Company) -> None:
    publish(step("do", checklist=ITEMS))
    lead = new_lead(company)
    for item in ("call", "note"):
        _by_hand(mark_step, company.seller, latest(lead, "do"), "2026-11-23 10:10", f"tick {item}")

    assert states(lead) == {"do": "open"}


@pytest.mark.parametrize("mark", ["tick call", "click x", "confirmation"])
def test_a_mark_that_the_step_does_not_know(company: Company, mark: str) -> None:
    publish(step("do"))
    lead = new_lead(company)

    with pytest.raises(errors.NoSuchMarkError):
        _by_hand(
            mark_step,
            company.administrator,
            latest(lead, "do"),
            "2026-11-23 10:10",
            mark,
        )

    assert not StepMark.objects.exists()


def test_the_manager_confirms_not_whoever_does_it(company: Company) -> None:
    publish(step("do", proof={"confirmation": {}}))
    lead = new_lead(company)
    for person in (company.seller, company.service):
        with pytest.raises((errors.NotConfirmerError, NotFoundError)):
            _by_hand(mark_step, person, latest(lead, "do"), "2026-11-23 10:10", "confirmation")

    _by_hand(mark_step, company.manager, latest(lead, "do"), "2026-11-23 10:20", "confirmation")

    do = latest(lead, "do")
    assert (do.state, do.outcome, do.done_by_id) == ("done", "confirmed", company.manager.pk)


def test_confirmation_by_a_role(company: Company) -> None:
    publish(step("do", proof={"confirmation": {"by_role": "director"}}))
    lead = new_lead(company)
    with pytest.raises(errors.NotConfirmerError):
        _by_hand(mark_step, company.manager, latest(lead, "do"), "2026-11-23 10:10", "confirmation")

    _by_hand(mark_step, company.director, latest(lead, "do"), "2026-11-23 10:20", "confirmation")

    assert states(lead) == {"do": "done"}


def test_a_mark_taken_back_opens_the_step_again(company: Company) -> None:
    ladder = [{"at": "-1h", "tell": "assignee"}, {"at": "1h", "tell": "manager"}]
    publish(step("do", ladder=ladder), step("next", after=["do"]))
    lead = new_lead(company)
    first = latest(lead, "do")
    work("2026-11-23 11:00")
    _by_hand(mark_step, company.seller, first, "2026-11-23 11:10", "click")
    _by_hand(take_mark_back, company.seller, first, "2026-11-23 11:20", "click")

    one, two = attempts(lead, "do")
    assert (one.state, one.counted, one.due_at) == ("done", False, first.due_at)
    assert (two.attempt, two.state, two.due_at) == (2, "open", first.due_at)
    assert two.rungs_sent == 1
    mark = StepMark.objects.get(step_run=first)
    assert (mark.undone_by_id, mark.undone_at) == (company.seller.pk, at("2026-11-23 11:20"))

    _by_hand(mark_step, company.seller, two, "2026-11-23 11:30", "click")
    assert latest(lead, "do").state == "done"


def test_what_others_gave_is_taken_back_from_above(company: Company) -> None:
    publish(step("do", proof={"confirmation": {}}), step("next", after=["do"]))
    lead = new_lead(company)
    do = latest(lead, "do")
    _by_hand(mark_step, company.manager, do, "2026-11-23 10:10", "confirmation")

    with pytest.raises(NotAllowedError):
        _by_hand(take_mark_back, company.seller, do, "2026-11-23 10:20", "confirmation")
    _by_hand(take_mark_back, company.director, do, "2026-11-23 10:30", "confirmation")

    assert latest(lead, "do").attempt == 2


def test_what_is_done_takes_no_mark(company: Company) -> None:
    publish(step("do"), step("next", after=["do"]))
    lead = new_lead(company)
    do = latest(lead, "do")
    _by_hand(mark_step, company.seller, do, "2026-11-23 10:10", "click")

    with pytest.raises(errors.StepClosedError):
        _by_hand(mark_step, company.seller, do, "2026-11-23 10:20", "click")


def test_of_a_run_that_is_over_nothing_is_marked_or_taken_back(company: Company) -> None:
    publish(step("do"))
    lead = new_lead(company)
    do = latest(lead, "do")
    _by_hand(mark_step, company.seller, do, "2026-11-23 10:10", "click")

    for act in (mark_step, take_mark_back):
        with pytest.raises(errors.StepClosedError):
            _by_hand(act, company.seller, do, "2026-11-23 10:20", "click")

    assert states(lead) == {"do": "done"}
