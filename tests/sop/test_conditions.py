"""Steps that a condition passes over, and those that it holds back."""

from genjin.sop.runs.models import SopRun, StepRun
from tests.sop.conftest import Company, at
from tests.sop.small import call, latest, new_lead, publish, states, step, write

GROWING = {"field": "tier", "is": "growing"}


def test_a_step_is_passed_over_where_its_condition_does_not_hold(company: Company) -> None:
    publish(
        step("first", proof={"field": "needs"}),
        step("big", after=["first"], when=GROWING),
        step("last", after=["big"]),
    )
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:30", needs="联网")

    assert states(lead) == {"first": "done", "big": "skipped", "last": "open"}
    big = latest(lead, "big")
    assert (big.outcome, big.reason, big.counted) == ("skipped", "condition", False)
    assert (big.owner_id, big.due_at, big.done_at) == (None, None, at("2026-11-23 10:30"))


def test_it_opens_where_the_condition_holds(company: Company) -> None:
    publish(step("first", proof={"field": "needs"}), step("big", after=["first"], when=GROWING))
    lead = new_lead(company, tier="growing")
    write(company, lead, "2026-11-23 10:30", needs="联网")

    assert states(lead) == {"first": "done", "big": "open"}


def test_the_condition_is_asked_when_the_step_would_open_not_before(company: Company) -> None:
    publish(step("first", proof={"field": "needs"}), step("big", after=["first"], when=GROWING))
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:30", tier="growing")
    write(company, lead, "2026-11-23 10:40", needs="联网")
    write(company, lead, "2026-11-23 10:50", tier="one_off")

    assert states(lead)["big"] == "open"


def test_a_condition_asks_how_a_step_came_out(company: Company) -> None:
    publish(
        step("hello", proof={"follow_up": {}}),
        step("yes", after=["hello"], when={"field": "step.hello", "is": "positive"}),
        step("no", after=["hello"], when={"field": "step.hello", "is_not": "positive"}),
    )
    glad, silent = new_lead(company), new_lead(company)
    call(company.seller, glad, "2026-11-23 10:30", attitude="positive")
    call(company.seller, silent, "2026-11-23 10:30", reached=False)

    assert states(glad) == {"hello": "done", "yes": "open", "no": "skipped"}
    assert states(silent) == {"hello": "done", "yes": "skipped", "no": "open"}
    assert latest(silent, "hello").outcome == "not_reached"


def test_a_run_of_nothing_but_passed_steps_is_done_at_once(company: Company) -> None:
    publish(step("big", when=GROWING), step("bigger", after=["big"], when=GROWING))
    lead = new_lead(company)

    assert SopRun.objects.get(root_id=lead.pk, sop__key="small").state == "done"
    assert states(lead) == {"big": "skipped", "bigger": "skipped"}


def test_what_a_step_needs_holds_its_proof_back(company: Company) -> None:
    publish(step("hello", proof={"follow_up": {}}, needs={"field": "city", "filled": True}))
    lead = new_lead(company)
    call(company.seller, lead, "2026-11-23 10:30")
    assert states(lead) == {"hello": "open"}

    write(company, lead, "2026-11-23 11:00", city="苏州")

    hello = latest(lead, "hello")
    assert (hello.state, hello.done_at) == ("done", at("2026-11-23 10:30"))
    assert not hello.late


def test_a_condition_as_proof(company: Company) -> None:
    publish(step("tier", proof={"condition": GROWING}))
    lead = new_lead(company, tier="one_off")
    write(company, lead, "2026-11-23 10:30", city="苏州")
    assert states(lead) == {"tier": "open"}

    write(company, lead, "2026-11-23 10:40", tier="growing")

    tier = latest(lead, "tier")
    assert (tier.state, tier.outcome, tier.done_by_id) == ("done", "met", company.seller.pk)


def test_what_was_met_at_entry_is_done_at_once(company: Company) -> None:
    publish(step("tier", proof={"condition": GROWING}), step("next", after=["tier"]))
    lead = new_lead(company, tier="growing")

    assert states(lead) == {"tier": "done", "next": "open"}


def test_an_undone_proof_opens_the_step_again_with_its_deadline(company: Company) -> None:
    publish(
        step("needs", proof={"field": "needs"}, ladder=[{"at": "-1h", "tell": "assignee"}]),
        step("next", after=["needs"]),
    )
    lead = new_lead(company)
    write(company, lead, "2026-11-23 10:30", needs="联网")
    due = latest(lead, "needs").due_at

    write(company, lead, "2026-11-23 15:00", needs="")

    rows = StepRun.objects.filter(run__root_id=lead.pk, run__sop__key="small", step__key="needs")
    shown = [(r.attempt, r.state, r.reason, r.counted, r.due_at) for r in rows.order_by("attempt")]
    assert shown == [
        (1, "done", "undone", False, due),
        (2, "open", "undone", True, due),
    ]
    assert states(lead)["next"] == "open"

    write(company, lead, "2026-11-23 15:10", needs="联网")
    assert latest(lead, "needs").late
