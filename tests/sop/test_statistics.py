"""Periods and their trends, and the sentences that follow from the numbers of an SOP."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from genjin.common import clock, language
from genjin.sop.definitions.spec import Due, Proof, Step, Who, Words
from genjin.sop.statistics.conditions import STATUSES
from genjin.sop.statistics.periods import Period, last_days
from genjin.sop.statistics.selectors.standing import Cell, PersonLine, Standing, StepLine, Tally
from genjin.sop.statistics.stuck import Finding, findings_of
from tests.sop.conftest import at

FRIDAY = date(2026, 11, 27)


def test_a_period_is_whole_days_of_the_company() -> None:
    with clock.frozen_at(at("2026-11-27 00:30")):  # still the 26th in UTC
        period = last_days(7)

    assert period == Period(FRIDAY, 7)
    assert (period.start, period.end) == (at("2026-11-21 00:00"), at("2026-11-28 00:00"))
    assert period.before().end == period.start


@given(st.integers(1, 366))
def test_a_trend_has_about_ten_points_and_ends_in_the_period(days: int) -> None:
    period = Period(FRIDAY, days)

    trend = period.trend()

    assert trend[-1] == period
    assert {point.days for point in trend} == {days}
    assert len(trend) == days if days <= 10 else 5 < len(trend) <= 10
    gaps = {after.last - before.last for before, after in pairwise(trend)}
    assert len(gaps) <= 1
    assert trend[0].last > period.last - timedelta(days=days)


def _tally(minutes: int = 0, minutes_before: int = 0, done_before: int = 0, **counts: int) -> Tally:
    counts["done"] = counts.get("done_on_time", 0) + counts.get("done_late", 0)
    counts["missed"] = counts.get("due", 0) - counts.get("kept", 0)
    return Tally(
        {status: counts.get(status, 0) for status in STATUSES},
        minutes,
        minutes_before,
        done_before,
    )


def _line(key: str, name: str, tally: Tally) -> StepLine:
    step = Step(
        key=key,
        position=1,
        name=Words(name),
        goal=Words(),
        who=Who("owner"),
        due=Due("working_days", 3),
        proof=Proof("field"),
        after=(),
        wait=None,
        ladder=(),
        script=Words(),
        role="",
    )
    return StepLine(key, name, step, tally)


def _only(tally: Tally) -> Finding:
    (finding,) = findings_of(Standing([_line("proposal", "方案推送", tally)], []))
    return finding


def test_nothing_to_say_of_an_sop_that_is_kept() -> None:
    kept = _tally(600, due=10, kept=10, done_on_time=10, entered=12, in_step=2)

    assert findings_of(Standing([_line("tier", "客户分级", kept)], [])) == []
    assert findings_of(Standing([], [])) == []


def test_most_late_now() -> None:
    finding = _only(_tally(in_step=9, late=4))

    assert finding == Finding(
        "red",
        "方案推送现在有 4 条逾期",
        "停在这一步的有 9 条；各步一共逾期 4 条",
        4,
        {"step": "proposal", "status": "late"},
    )


def test_often_done_late_says_the_deadline_and_the_time_it_took() -> None:
    finding = _only(_tally(1890 * 10, done_on_time=6, done_late=4))

    assert (finding.tone, finding.text) == ("amber", "方案推送有 40% 做晚了")
    assert finding.detail == "期限：3 个工作日内；平均用了 4.2 个工作日"
    assert (finding.count, finding.query["status"]) == (4, "done_late")


def test_slower_than_the_period_before() -> None:
    finding = _only(_tally(1000, minutes_before=250, done_before=5, done_on_time=10))

    assert (finding.tone, finding.text) == ("amber", "方案推送平均用了 1.7 小时，比上一期慢")
    assert finding.detail == "期限：3 个工作日内；上一期平均 50 分钟"
    assert (finding.count, finding.query["status"]) == (10, "done")


def test_where_most_runs_ended() -> None:
    finding = _only(_tally(left=3, entered=9))

    assert (finding.tone, finding.text) == ("grey", "3 条走到方案推送就结束了")


def test_who_is_seldom_on_time_in_a_step_of_enough_cases() -> None:
    """Ten of whole 30 were late, six of Tang's eight: of the others' 22 four."""
    whole, mine, few = _tally(due=30, kept=20), Cell(8, 2), Cell(4, 0)
    line = _line("first_contact", "首次触达", whole)
    people = [PersonLine(7, "唐俊", "华东部", (mine,), mine), PersonLine(8, "林", "", (few,), few)]

    with language.use("en"):
        (finding,) = findings_of(Standing([line], people))

    assert (finding.tone, finding.text) == ("red", "唐俊: only 25% of 首次触达 on time")
    assert finding.detail == "8 were due, 2 done on time; the others 82%"
    assert finding.count == 6
    assert finding.query == {"step": "first_contact", "status": "missed", "person_id": 7}


def test_at_most_four_and_the_gravest_first() -> None:
    all_at_once = _tally(
        90_000, minutes_before=500, done_before=5, late=9, left=3, done_late=9, due=9, kept=0
    )
    person = PersonLine(1, "唐俊", "华东部", (Cell(9, 0),), Cell(9, 0))

    found = findings_of(Standing([_line("tier", "客户分级", all_at_once)], [person]))

    assert [finding.tone for finding in found] == ["red", "red", "amber", "amber"]


def test_few_cases_tell_nothing() -> None:
    few = _tally(4000, minutes_before=40, done_before=4, done_late=4, due=4, kept=0)
    person = PersonLine(1, "唐俊", "华东部", (Cell(4, 0),), Cell(4, 0))

    assert findings_of(Standing([_line("tier", "客户分级", few)], [person])) == []
