"""What goes with winning, of known cases, and what a quarter proposes from them."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from genjin.common import clock
from genjin.sop.definitions.selectors import steps_of
from genjin.sop.runs.choices import RunState, StepState
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.statistics.intervals import FEWEST, Share, compared, difference_between
from tests.analytics.team import NOW, Team, import_leads
from tests.analytics.test_monitor import Asker


def test_an_interval_is_wilsons() -> None:
    """Held against the tables of Newcombe (1998), methods 3 and 10."""
    low, high = Share(263, 81).interval or (0, 0)
    assert (round(low, 2), round(high, 2)) == (25.53, 36.62)
    low, high = Share(29, 1).interval or (0, 0)
    assert (round(low, 2), round(high, 2)) == (0.61, 17.18)
    assert Share().interval is None
    found = difference_between(Share(70, 56), Share(80, 48)) or (0, 0)
    assert (round(found[0], 2), round(found[1], 2)) == (5.24, 33.39)


def test_of_few_cases_nothing_is_said() -> None:
    assert compared(Share(FEWEST - 1, FEWEST - 1), Share(1000, 0)) == "too_few"
    assert compared(Share(FEWEST, FEWEST), Share(1000, 0)) == "higher"
    assert compared(Share(1000, 0), Share(FEWEST, FEWEST)) == "lower"
    assert compared(Share(100, 50), Share(100, 52)) == "no_difference"


@pytest.fixture
def decided(team: Team) -> Iterator[Team]:
    """60 leads of Lin: 40 had the second step done, of which 30 were won; 20 without, 5 won. Of the
    40, 20 were late (10 won) and 20 on time (20 won)."""
    leads = import_leads(team.lin, "11-02 09:00", 60, team.version)
    runs = list(SopRun.objects.filter(sop_id=team.version.sop_id).order_by("id"))
    step = steps_of(team.version.pk)[1]
    StepRun.objects.all().delete()
    for number, (lead, run) in enumerate(zip(leads, runs, strict=True)):
        done, late = number < 40, number < 20
        won = number < 10 or 20 <= number < 45
        lead.decision, lead.won_on = ("won", NOW.date()) if won else ("lost", None)
        lead.lost_reason = "" if won else "price"
        lead.save()
        run.state = RunState.RUNNING if won else RunState.ENDED
        run.ended_at = None if won else NOW - timedelta(hours=1)
        run.save()
        StepRun.objects.create(
            run=run,
            step=step,
            subject_type="lead",
            subject_id=lead.pk,
            owner=team.lin,
            department=team.lin.department,
            state=StepState.DONE if done else StepState.SKIPPED,
            late=late,
            worked_minutes=10 * number if done else None,
            counted=done,
            opened_at=NOW - timedelta(days=2),
            due_at=NOW - timedelta(days=1),
            done_at=NOW - timedelta(hours=3 if late else 30),
            created_at=NOW - timedelta(days=2),
            changed_at=NOW,
        )
    with clock.frozen_at(NOW):
        yield team


def test_what_goes_with_winning_is_said_with_its_uncertainty(decided: Team) -> None:
    asker = Asker(decided.director)
    path = f"sops/{decided.version.sop_id}/winning"
    found = asker.get(path, days=30)
    step = found["steps"][1]

    assert found["fewest"] == FEWEST
    assert (found["whole"]["cases"], found["whole"]["won"]) == (60, 35)
    assert (step["done"]["cases"], step["done"]["won"], step["done"]["rate"]) == (40, 30, 75.0)
    assert (step["without"]["cases"], step["without"]["won"]) == (20, 5)
    assert (step["done"]["low"], step["done"]["high"]) == (59.8, 85.8)
    assert (step["with_or_without"], step["on_time_or_late"]) == ("higher", "higher")
    assert {one["with_or_without"] for one in found["steps"] if one != step} == {"too_few"}
    for part, share in (("done", "done"), ("late", "late"), ("without", "without")):
        for won_only, wanted in ((False, "cases"), (True, "won")):
            records = asker.get(
                f"{path}/records", days=30, part=part, step=step["key"], won_only=won_only
            )
            assert records["total"] == step[share][wanted]
    assert asker.get(f"{path}/records", days=30)["total"] == 60


def test_a_review_proposes_by_rules_that_it_shows(decided: Team) -> None:
    review = Asker(decided.director).get(f"sops/{decided.version.sop_id}/review", quarter="2026-4")
    rules = {one["rule"]: one["text"] for one in review["rules"]}

    assert (review["quarter"], review["is_over"]) == ("2026-4", False)
    assert [one["rule"] for one in review["proposals"]] == ["late_costs", "often_skipped"]
    for proposal in review["proposals"]:
        assert proposal["rule_text"] == rules[proposal["rule"]]
        query = {name: value for name, value in proposal["query"].items() if value is not None}
        records = Asker(decided.director).records(decided, quarter="2026-4", **query)
        assert records["total"] == proposal["count"] > 0
