"""What is proposed of which figures: each rule at its threshold, and below it."""

from collections import Counter
from typing import Any

import pytest

from genjin.analytics.insights.proposals import (
    MANY_SAY,
    NEARLY_ALWAYS,
    OFTEN_OVERRIDDEN,
    Grounds,
    proposals_of,
    rules,
)
from genjin.analytics.insights.winning import StepChances
from genjin.common import language
from genjin.sop.definitions.spec import Due, Proof, Step, Who, Words
from genjin.sop.statistics.conditions import STATUSES
from genjin.sop.statistics.intervals import FEWEST, Share
from genjin.sop.statistics.percentiles import median, percentile
from genjin.sop.statistics.selectors.standing import StepLine, Tally

SAME = StepChances("needs", "需求", Share(100, 40), Share(100, 40), Share(60, 24))
LATE_COSTS = StepChances("needs", "需求", Share(100, 60), Share(100, 20), Share())
FEW = StepChances("needs", "需求", Share(100, 40), Share(FEWEST - 1, 0), Share())
HELPS = StepChances("needs", "需求", Share(100, 60), Share(100, 60), Share(60, 2))


def _line(spent: int = 480, due: int = 480, **counts: int) -> StepLine:
    counts["done"] = counts.get("done_on_time", 0) + counts.get("done_late", 0)
    step = Step(
        key="needs",
        position=1,
        name=Words("需求"),
        goal=Words(),
        who=Who("owner"),
        role="",
        after=(),
        due=Due("working_minutes", due),
        wait=None,
        proof=Proof("click", {}),
        ladder=(),
        script=Words(),
    )
    tally = Tally(
        {status: counts.get(status, 0) for status in STATUSES},
        0,
        0,
        0,
        Counter({spent: counts["done"]}),
    )
    return StepLine("needs", "需求", step, tally)


def _found(line: StepLine, chances: StepChances = SAME, overridden: int = 0) -> list[str]:
    grounds = Grounds([line], {"needs": chances}, Counter({"needs": overridden}))
    found = proposals_of(grounds)
    assert {proposal.rule for proposal in found} <= rules().keys()
    return [proposal.rule for proposal in found]


@pytest.mark.parametrize(
    ("line", "more", "rule"),
    [
        ({"done_on_time": 59, "done_late": 41}, {}, ["late_without_effect"]),
        ({"done_on_time": 59, "done_late": 41}, {"chances": LATE_COSTS}, ["late_costs"]),
        ({"done_on_time": 59, "done_late": 41}, {"chances": FEW}, []),
        ({"done_on_time": 59, "done_late": 41}, {"chances": HELPS}, []),
        ({"done_on_time": 71, "done_late": 29}, {}, []),
        ({"done_on_time": 5, "done_late": 14}, {}, []),
        ({"done_on_time": 100, "spent": 60}, {}, ["deadline_too_wide"]),
        ({"done_on_time": 100, "spent": 400}, {}, []),
        ({"done_on_time": 80, "skipped": 20}, {}, ["often_skipped"]),
        ({"done_on_time": 81, "skipped": 19}, {}, []),
        ({"done_on_time": 5, "passed": NEARLY_ALWAYS + 5}, {}, ["seldom_applies"]),
        ({}, {"overridden": OFTEN_OVERRIDDEN}, ["often_overridden"]),
        ({}, {"overridden": OFTEN_OVERRIDDEN - 1}, []),
        ({"left": FEWEST}, {}, ["many_leave"]),
        ({"left": FEWEST - 1}, {}, []),
    ],
)
def test_a_rule_speaks_at_its_threshold(
    line: dict[str, int], more: dict[str, Any], rule: list[str]
) -> None:
    assert _found(_line(**line), **more) == rule


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ({("needs", "too_hard"): MANY_SAY}, ["people_say"]),
        ({("needs", "too_hard"): MANY_SAY - 1, ("needs", "unclear"): MANY_SAY - 1}, []),
        ({("needs", "suggestion"): 100}, []),
        ({("other", "too_hard"): 100}, []),
    ],
)
def test_people_are_heard_from_three_on(said: dict[tuple[str, str], int], rule: list[str]) -> None:
    found = proposals_of(Grounds([_line()], {"needs": SAME}, said=Counter(said)))
    assert [proposal.rule for proposal in found] == rule
    assert all(str(MANY_SAY) in proposal.text for proposal in found)


def test_a_proposal_says_by_how_much() -> None:
    line = _line(done_on_time=59, done_late=41, spent=900)
    (proposal,) = proposals_of(Grounds([line], {"needs": SAME}))

    assert proposal.text == "需求有 41% 做晚，成交率却看不出差别：去掉它，或多给 1 个工作日"
    assert proposal.why.startswith("按时的成交 40%（100 条），做晚的 40%（100 条）")
    assert (proposal.count, proposal.query) == (41, {"step": "needs", "status": "done_late"})
    with language.use("en"):
        (said,) = proposals_of(Grounds([line], {"needs": SAME}))
    assert said.text.endswith("drop it, or give it 1 working day more")


def test_percentiles_are_of_those_counted() -> None:
    assert (median({}), percentile({}, 90)) == (None, None)
    assert median(Counter([1, 2, 10])) == 2
    assert median(Counter([1, 2, 4, 10])) == 3
    assert percentile(Counter(range(1, 11)), 90) == 9
    assert percentile(Counter(range(1, 12)), 90) == 10
    assert percentile(Counter([7]), 90) == 7
