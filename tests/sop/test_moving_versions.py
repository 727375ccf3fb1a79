"""Runs under way go over to another version: what becomes of each of their steps."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.activities.follow_ups.services import NewFollowUp, write_follow_up
from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.crm.leads.services import create_lead, update_lead
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue.items import Item
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.worker import run_until_idle
from genjin.records.objects.services import create_many
from genjin.sop.definitions.models import SopStep, VersionMove
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.models import SentRung, SopRun, StepRun
from genjin.sop.runs.services.changing import change_version
from genjin.sop.versions import jobs
from genjin.sop.versions.errors import NoSuchStepError, StepsMeetError
from genjin.sop.versions.preview import preview_move
from genjin.sop.versions.services import Running, end_pilot
from tests.sop.conftest import MONDAY, Company, at
from tests.sop.versions import LONGER, SOURCE, WIDER, draft_of, go_live, try_out, without
from tests.statements import count_statements

LATER = MONDAY + timedelta(hours=1)
RENAMED = SOURCE.replace("key: first_contact", "key: hello").replace(
    "after: [first_contact]", "after: [hello]"
)


def _lead(company: Company) -> Lead:
    with clock.frozen_at(MONDAY):
        return create_lead(actor=company.seller, values={"company": "砚合自动化"})


def _call(company: Company, lead: Lead) -> None:
    new = NewFollowUp("lead", lead.pk, "phone", clock.now(), "谈了停机告警")
    write_follow_up(actor=company.seller, new=new)


def _move(company: Company, source: str, **more: object) -> None:
    with clock.frozen_at(LATER):
        go_live(company, source, running="now", **more)  # type: ignore[arg-type]
        run_until_idle(kinds=["sop.change_version"])


def _steps(lead: Lead) -> dict[str, str]:
    rows = StepRun.objects.filter(run__root_id=lead.pk).order_by("id")
    return dict(rows.values_list("step__key", "state"))


def _step(lead: Lead, key: str) -> StepRun:
    return StepRun.objects.get(run__root_id=lead.pk, step__key=key)


def _run(lead: Lead) -> SopRun:
    return SopRun.objects.get(root_id=lead.pk)


def test_staying_changes_nothing(company: Company) -> None:
    lead = _lead(company)
    go_live(company, LONGER)
    run_until_idle(kinds=["sop.change_version"])

    assert _run(lead).sop_version_id == company.version.pk
    assert not VersionMove.objects.exists()


def test_what_was_done_late_stays_done_and_late(company: Company) -> None:
    lead = _lead(company)
    with clock.frozen_at(at("2026-11-24 16:00")):
        _call(company, lead)
    assert _step(lead, "first_contact").late
    with clock.frozen_at(at("2026-11-24 17:00")):
        go_live(company, LONGER, running="now")
        run_until_idle(kinds=["sop.change_version"])
    assert _run(lead).sop_version.number == 2
    assert (_step(lead, "first_contact").state, _step(lead, "first_contact").late) == ("done", True)


def test_done_steps_stay_done_and_open_ones_keep_their_opening(company: Company) -> None:
    lead = _lead(company)
    with clock.frozen_at(at("2026-11-23 10:30")):
        _call(company, lead)
    before = _step(lead, "first_contact")
    tier = _step(lead, "tier")

    _move(company, LONGER)

    after = _step(lead, "first_contact")
    assert _run(lead).sop_version.number == 2
    assert (after.pk, after.state, after.evidence, after.done_at, after.due_at) == (
        before.pk,
        "done",
        before.evidence,
        before.done_at,
        before.due_at,
    )
    assert after.closed_as == before.step
    assert (after.step.version_id, before.step.version_id) == (
        _run(lead).sop_version_id,
        company.version.pk,
    )
    moved = _step(lead, "tier")
    assert (moved.pk, moved.state, moved.opened_at, moved.due_at, moved.closed_as) == (
        tier.pk,
        "open",
        tier.opened_at,
        tier.due_at,
        None,
    )
    new = _step(lead, "quick")
    assert (new.state, new.opened_at, new.owner) == ("open", LATER, company.manager)
    assert _steps(lead) == {
        "tier": "open",
        "first_contact": "done",
        "needs": "open",
        "quick": "open",
    }
    entry = HistoryEntry.objects.get(object_type="sop_run", object_id=_run(lead).pk)
    assert (entry.action, entry.actor_id, entry.changes) == (
        "version_changed",
        company.administrator.pk,
        {"sop_version": [company.version.pk, _run(lead).sop_version_id]},
    )


def test_another_deadline_is_counted_from_the_same_opening(company: Company) -> None:
    lead = _lead(company)
    assert _step(lead, "first_contact").due_at == at("2026-11-23 12:00")

    _move(company, WIDER)

    step = _step(lead, "first_contact")
    assert (step.opened_at, step.due_at) == (MONDAY, at("2026-11-23 15:30"))
    assert QueueItem.objects.get(key=f"step:{step.pk}").due_at == at("2026-11-23 15:00")


def test_what_was_sent_is_not_sent_again(company: Company) -> None:
    lead = _lead(company)
    with clock.frozen_at(at("2026-11-23 14:00")):
        run_until_idle()
    step = _step(lead, "first_contact")
    assert set(SentRung.objects.filter(step_run=step).values_list("rung", flat=True)) == {
        "before_30",
        "due",
    }
    with clock.frozen_at(at("2026-11-23 14:05")):
        go_live(
            company,
            SOURCE.replace("      - {at: 4h, tell: director}", "      - {at: 1h, tell: director}"),
            running="now",
        )
        run_until_idle()
    sent = SentRung.objects.filter(step_run=step).count()
    with clock.frozen_at(at("2026-11-23 14:31")):
        run_until_idle()

    assert sent == 2
    rungs = SentRung.objects.filter(step_run=step).values_list("rung", "receiver__login")
    assert sorted(rungs) == [
        ("after_60", "director"),
        ("before_30", "seller"),
        ("due", "manager"),
    ]


def test_a_step_without_a_place_is_cancelled(company: Company) -> None:
    lead = _lead(company)
    tier = _step(lead, "tier")

    _move(company, without(SOURCE, "tier"))

    fallen = _step(lead, "tier")
    assert (fallen.pk, fallen.state, fallen.reason, fallen.done_at) == (
        tier.pk,
        "cancelled",
        "version",
        LATER,
    )
    assert not QueueItem.objects.filter(key=f"step:{tier.pk}").exists()
    assert _steps(lead) == {"tier": "cancelled", "first_contact": "open"}


def test_the_end_is_reached_without_the_step_that_fell_away(company: Company) -> None:
    """The run goes on as if the step had never been."""
    lead = _lead(company)
    _move(company, without(SOURCE, "tier"))
    with clock.frozen_at(LATER):
        _call(company, lead)
        values = {"needs": "二期", "proposal_sent_on": LATER.date()}
        update_lead(actor=company.seller, lead_id=lead.pk, values=values, version=None)

    assert _steps(lead)["proposal"] == "done"


def test_a_renamed_step_goes_on_under_its_new_key(company: Company) -> None:
    lead = _lead(company)
    before = _step(lead, "first_contact")

    _move(company, RENAMED, mapping={"first_contact": "hello"})

    after = _step(lead, "hello")
    assert (after.pk, after.due_at, after.state) == (before.pk, before.due_at, "open")
    assert "first_contact" not in _steps(lead)


def test_another_person_does_it(company: Company) -> None:
    lead = _lead(company)

    _move(company, SOURCE.replace("who: owner", "who: manager", 1))

    assert _step(lead, "tier").owner == company.manager
    assert _step(lead, "first_contact").owner == company.seller


def test_what_is_proved_already_closes_at_once_and_is_nobodys_work(company: Company) -> None:
    lead = _lead(company)
    with clock.frozen_at(MONDAY):
        update_lead(actor=company.seller, lead_id=lead.pk, values={"city": "杭州"}, version=None)
    city = "  - key: city\n    name: 城市\n    who: owner\n    due: {working_time: 1h}\n"
    city += "    proof: {field: city}\n\n"

    _move(company, SOURCE.replace("  - key: needs\n", city + "  - key: needs\n"))

    step = _step(lead, "city")
    assert (step.state, step.counted, step.late) == ("done", False, False)


def test_with_the_next_step(company: Company) -> None:
    lead, other = _lead(company), _lead(company)
    with clock.frozen_at(LATER):
        go_live(
            company, LONGER.replace("working_time: 2h", "working_time: 4h"), running="next_step"
        )
        run_until_idle(kinds=["sop.change_version"])
    assert _run(lead).sop_version.number == 1

    with clock.frozen_at(LATER + timedelta(minutes=5)):
        _call(company, lead)

    first = _step(lead, "first_contact")
    assert _run(lead).sop_version.number == 2
    assert _run(lead).planned_move is None
    # It was done by the rules under which it was begun.
    assert (first.state, first.due_at, first.closed_as.version_id) == (  # type: ignore[union-attr]
        "done",
        at("2026-11-23 12:00"),
        company.version.pk,
    )
    assert _steps(lead)["needs"] == "open"
    assert _steps(lead)["quick"] == "open"
    assert _run(other).sop_version.number == 1
    assert _step(other, "first_contact").due_at == at("2026-11-23 12:00")
    assert VersionMove.objects.get().moved == 1


def test_a_move_whose_version_has_retired_is_void(company: Company) -> None:
    lead = _lead(company)
    with clock.frozen_at(LATER):
        go_live(company, LONGER, running="next_step")
        go_live(company, WIDER)
        _call(company, lead)

    assert _run(lead).sop_version.number == 1
    assert _steps(lead)["needs"] == "open"


def test_a_pilot_takes_over_its_departments_runs_and_gives_them_back(company: Company) -> None:
    lead = _lead(company)
    with clock.frozen_at(MONDAY):
        (foreign,) = create_many(
            LEAD, [Lead(company="别处", owner=company.service)], by=company.administrator
        )
    assert company.seller.department_id is not None
    tier = _step(lead, "tier")
    changed = without(RENAMED, "tier")
    with clock.frozen_at(LATER):
        pilot = try_out(
            company,
            changed,
            [company.seller.department_id],
            running="now",
            mapping={"first_contact": "hello"},
        )
        run_until_idle(kinds=["sop.change_version"])
        assert (_run(lead).sop_version.number, _run(foreign).sop_version.number) == (2, 1)
        assert _steps(lead) == {"tier": "cancelled", "hello": "open"}
        end_pilot(
            actor=company.administrator,
            sop_id=pilot.sop_id,
            number=pilot.number,
            running=Running("now"),
        )
        run_until_idle(kinds=["sop.change_version"])

    assert _run(lead).sop_version.number == 1
    assert _steps(lead) == {"tier": "open", "first_contact": "open"}
    back = _step(lead, "tier")
    assert (back.pk, back.due_at, back.reason, back.closed_as) == (tier.pk, tier.due_at, "", None)
    assert QueueItem.objects.filter(key=f"step:{tier.pk}").exists()


def test_moving_again_does_nothing_more(company: Company) -> None:
    lead = _lead(company)
    _move(company, LONGER)
    before = list(StepRun.objects.order_by("id").values())
    move = VersionMove.objects.get()
    VersionMove.objects.update(ended_at=None)

    with clock.frozen_at(LATER):
        jobs.version_changes([_item(move.pk)], LATER)

    assert list(StepRun.objects.order_by("id").values()) == before
    assert VersionMove.objects.get().moved == 1
    assert _run(lead).sop_version.number == 2


def _item(move_id: int) -> Item:
    return Item(1, "sop.change_version", "k", "", {"move": move_id, "after": 0}, LATER, 1)


def test_a_part_costs_the_same_whatever_its_size(company: Company) -> None:
    with clock.frozen_at(MONDAY):
        leads = [Lead(company=f"公司{index}", owner=company.seller) for index in range(230)]
        create_many(LEAD, leads, by=company.seller)
    with clock.frozen_at(LATER):
        go_live(company, without(LONGER, "tier").replace("2h}", "4h}"), running="now")
        move, cause = VersionMove.objects.get(), Cause(LATER, None, "version")
        ids = list(SopRun.objects.order_by("id").values_list("id", flat=True))
        change_version(move, ids[:10], cause=cause)  # what a process reads once
        counts = []
        for part in (ids[10:30], ids[30:]):
            with CaptureQueriesContext(connection) as made:
                assert change_version(move, part, cause=cause) == len(part)
            counts.append(count_statements(made.captured_queries))

    assert counts[0] == counts[1]
    assert StepRun.objects.filter(step__key="quick", state="open").count() == 230


def test_steps_that_are_named_must_be_there(company: Company) -> None:
    _lead(company)
    with pytest.raises(NoSuchStepError):
        go_live(company, LONGER, running="now", mapping={"tier": "nowhere"})


def test_two_steps_do_not_become_one(company: Company) -> None:
    _lead(company)
    with pytest.raises(StepsMeetError):
        go_live(company, LONGER, running="now", mapping={"tier": "needs"})
    assert SopStep.objects.filter(version__number=2).count() == 0


def test_the_preview_says_what_then_happens(company: Company) -> None:
    called, fresh = _lead(company), _lead(company)
    with clock.frozen_at(at("2026-11-23 10:30")):
        _call(company, called)
    source = without(LONGER, "tier")
    draft = draft_of(company, source)

    with CaptureQueriesContext(connection) as made:
        preview = preview_move(
            actor=company.administrator,
            sop_id=draft.sop_id,
            number=draft.number,
            to="live",
            department_ids=(),
            mapping={},
        )

    assert len(made) < 15
    assert (preview.runs, preview.planned, preview.finished) == (2, 0, 0)
    here = {step.key: (step.in_step, step.to) for step in preview.before}
    assert here["tier"] == (2, None)
    assert here["first_contact"] == (1, "first_contact")
    assert here["needs"] == (1, "needs")
    then = {step.step.key: (step.going_on, step.opened) for step in preview.after}
    assert {key: count for key, count in then.items() if count != (0, 0)} == {
        "first_contact": (1, 0),
        "quick": (0, 2),
        "needs": (1, 0),
    }
    draft.delete()
    _move(company, source)
    open_now = StepRun.objects.filter(state="open").values_list("step__key", flat=True)
    assert sorted(open_now) == ["first_contact", "needs", "quick", "quick"]
    assert _run(fresh).sop_version.number == 2
