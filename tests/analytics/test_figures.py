"""The five figures, reckoned by hand from the week in `team.py`."""

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple, get_args

import pytest

from genjin.analytics.metrics.drilling import drill
from genjin.analytics.metrics.figures import Figure, figure_of, tone_of
from genjin.analytics.metrics.library import (
    LEAD_CONVERSION,
    LEAD_RESPONSE_TIME,
    METRICS,
    MISSED_FOLLOW_UP_RATE,
    TASK_COMPLETION_RATE,
    TIME_IN_STEP,
)
from genjin.analytics.metrics.metric import Metric, Part
from genjin.common import clock, language
from genjin.crm.leads.services import assign_leads, return_lead
from genjin.identity.users.models import User
from genjin.sop.runs.models import StepRun
from genjin.sop.statistics.scope import Scope, make_scope
from tests.analytics.team import NOW, Team, at, come_in, import_leads, put, say

PARTS: tuple[Part, ...] = get_args(Part)


class Expected(NamedTuple):
    value: float | None
    numerator: int
    denominator: int
    waiting: int
    change: float | None


def _figure(
    metric: Metric, actor: User, *, department_id: int | None = None, person_id: int | None = None
) -> Figure:
    scope = make_scope(actor, days=7, department_id=department_id, person_id=person_id)
    return figure_of(metric, scope)


def _figures(actor: User, metrics: Sequence[Metric]) -> list[Figure]:
    return [_figure(metric, actor) for metric in metrics]


def _read(figure: Figure) -> Expected:
    return Expected(
        figure.value, figure.numerator, figure.denominator, figure.waiting, figure.change
    )


def test_response_is_from_assignment_to_the_first_follow_up(week: Team) -> None:
    """Won 40 minutes, listed 30, slow 180 with its lunch left out; silent and new still wait."""
    figure = _figure(LEAD_RESPONSE_TIME, week.director)

    assert _read(figure) == (83.3, 40 + 30 + 180, 3, 2, 23.3)  # 60 minutes the week before
    assert figure.tone == "good"  # within two hours


def test_missed_are_those_due_and_not_done_by_then(week: Team) -> None:
    """Missed: three of slow, two of silent, two of dropped (lost after they were due), the proposal
    of listed. Not due: what was lost before its deadline, what is new, what was known at entry."""
    figure = _figure(MISSED_FOLLOW_UP_RATE, week.director)

    assert _read(figure) == (57.1, 8, 14, 5, 23.8)  # 1 of 3 the week before
    assert figure.tone == "bad"


def test_tasks_done_late_are_done_and_cancelled_ones_left_out(week: Team) -> None:
    """The week before was 1 of 2 at its end; that the other was done since makes it no better."""
    figure = _figure(TASK_COMPLETION_RATE, week.director)

    assert _read(figure) == (66.7, 2, 3, 1, 16.7)
    assert figure.tone == "good"


def test_time_in_step_is_over_all_steps_done(week: Team) -> None:
    figure = _figure(TIME_IN_STEP, week.director)

    won = 60 + 40 + 20 + 810 + 510 + 450  # tier, contact, needs, proposal, feedback, decision
    assert _read(figure) == (240, won + 180 + 30 + 60, 9, 8, 180)


def test_conversion_has_open_leads_in_its_denominator(week: Team) -> None:
    figure = _figure(LEAD_CONVERSION, week.director)

    assert _read(figure) == (14.3, 1, 7, 4, 14.3)
    assert figure.tone == "neutral"  # above the alarm, below the target


def test_everybody_sees_their_reach(week: Team) -> None:
    """Response, missed, tasks, conversion: value and denominator."""
    expected: dict[str, list[tuple[float | None, int]]] = {
        "lin": [(110, 2), (42.9, 7), (100, 2), (50, 2)],
        "zhou": [(30, 1), (60, 5), (0, 1), (0, 3)],
        "tang": [(None, 0), (100, 2), (None, 0), (0, 2)],
        "manager": [(83.3, 3), (50, 12), (66.7, 3), (20, 5)],
        "director": [(83.3, 3), (57.1, 14), (66.7, 3), (14.3, 7)],
        "administrator": [(83.3, 3), (57.1, 14), (66.7, 3), (14.3, 7)],
        "service": [(None, 0), (None, 0), (None, 0), (None, 0)],
    }
    metrics = (LEAD_RESPONSE_TIME, MISSED_FOLLOW_UP_RATE, TASK_COMPLETION_RATE, LEAD_CONVERSION)

    seen = {
        who: [
            (figure.value, figure.denominator) for figure in _figures(getattr(week, who), metrics)
        ]
        for who in expected
    }

    assert seen == expected


def test_filters_narrow_and_never_widen(week: Team) -> None:
    def missed(actor: User, **filters: int) -> int:
        return _figure(MISSED_FOLLOW_UP_RATE, actor, **filters).denominator

    assert missed(week.director, department_id=week.east.pk) == 12
    assert missed(week.director, department_id=week.south.pk) == 2
    assert missed(week.director, person_id=week.lin.pk) == 7
    assert missed(week.director, department_id=week.south.pk, person_id=week.lin.pk) == 0
    assert missed(week.manager, department_id=week.south.pk) == 0
    assert missed(week.lin, person_id=week.zhou.pk) == 0


def test_each_part_opens_as_many_records_as_it_says(week: Team) -> None:
    for who, days in product(("lin", "manager", "director", "service"), (1, 7, 30)):
        scope = make_scope(getattr(week, who), days=days)
        for metric in METRICS:
            figure = figure_of(metric, scope)
            opened = {part: drill(metric.part(part, scope)).total for part in PARTS}
            if metric.unit == "minutes":
                assert _minutes_of(metric, scope) == figure.numerator
                assert opened.pop("numerator") == figure.denominator
            assert opened == {part: getattr(figure, part) for part in opened}, metric.key


def _minutes_of(metric: Metric, scope: Scope) -> int:
    rows: list[StepRun] = list(metric.part("numerator", scope))
    return sum(row.worked_minutes or 0 for row in rows)


def test_the_trend_ends_in_the_value(week: Team) -> None:
    for days, points in {1: 1, 7: 7, 30: 10, 45: 9, 365: 10}.items():
        scope = make_scope(week.director, days=days)
        for metric in METRICS:
            figure = figure_of(metric, scope)
            assert figure.trend[-1] == figure.value
            assert len(figure.trend) == points


def test_a_point_of_the_trend_is_what_was_true_on_its_day(week: Team) -> None:
    """Each point looks back seven days. A task due on the 18th was done on the 24th, the lead that
    came on the 23rd was won on the 27th: neither counts before."""
    tasks = _figure(TASK_COMPLETION_RATE, week.director).trend
    conversion = _figure(LEAD_CONVERSION, week.director).trend

    assert tasks == [50, 50, 50, 100, 66.7, 66.7, 66.7]
    assert conversion == [0, 0, 0, 0, 0, 0, 14.3]


def test_a_lead_that_enters_again_counts_once(week: Team) -> None:
    with clock.frozen_at(at("11-27 14:30")):
        return_lead(actor=week.zhou, lead_id=week.leads["silent"].pk, reason="号码是空号")
        assign_leads(actor=week.director, lead_ids=[week.leads["silent"].pk], owner_id=week.tang.pk)

    assert _figure(LEAD_CONVERSION, week.director).denominator == 7
    assert _figure(LEAD_CONVERSION, week.zhou).denominator == 2
    assert _figure(LEAD_CONVERSION, week.tang).denominator == 3


def test_what_was_won_before_it_entered_is_nobodys_conversion(week: Team) -> None:
    import_leads(
        week.tang, "11-26 09:00", 2, week.version, decision="won", won_on=at("06-01 09:00").date()
    )

    assert _figure(LEAD_CONVERSION, week.director).denominator == 7


def test_the_step_counts_for_whoever_did_it(week: Team) -> None:
    """What is done stays with the one who did it, what is open goes with the lead."""
    with clock.frozen_at(NOW):
        assign_leads(actor=week.director, lead_ids=[week.leads["slow"].pk], owner_id=week.tang.pk)

    assert _figure(LEAD_RESPONSE_TIME, week.lin).numerator == 40 + 180
    assert _figure(MISSED_FOLLOW_UP_RATE, week.lin).numerator == 1
    assert _figure(MISSED_FOLLOW_UP_RATE, week.tang).numerator == 4


def test_an_empty_company_has_no_values(team: Team) -> None:
    for metric in METRICS:
        figure = _figure(metric, team.director)
        assert _read(figure) == (None, 0, 0, 0, None)
        assert (figure.tone, set(figure.trend)) == ("neutral", {None})


def test_the_period_is_whole_days_of_the_company(team: Team) -> None:
    """One minute before midnight of Shanghai is the day before, whatever the day in UTC."""
    lead = come_in(team.lin, "11-23 09:00")
    say(team.lin, lead, "11-23 23:59")
    other = come_in(team.lin, "11-23 09:00")
    say(team.lin, other, "11-24 00:01")

    with clock.frozen_at(at("11-24 07:00")):
        figure = figure_of(LEAD_RESPONSE_TIME, make_scope(team.lin, days=1))

    assert figure.denominator == 1
    assert figure.change == 0  # both took one working day


def test_a_deadline_of_this_instant_is_not_missed_yet(team: Team) -> None:
    lead = come_in(team.lin, "11-23 10:00")

    def missed(moment: str) -> tuple[int, int]:
        with clock.frozen_at(at(moment)):
            figure = _figure(MISSED_FOLLOW_UP_RATE, team.lin)
        return figure.numerator, figure.denominator

    assert missed("11-23 12:00") == (0, 0)
    assert missed("11-23 12:01") == (1, 1)
    say(team.lin, lead, "11-23 14:00")
    assert missed("11-23 15:00") == (1, 1)


def test_work_before_the_deadline_counts_when_the_deadline_is_over(team: Team) -> None:
    lead = come_in(team.lin, "11-23 10:00")
    say(team.lin, lead, "11-23 10:30")
    put(team.lin, lead, "11-23 10:31", tier="growing")

    with clock.frozen_at(at("11-23 12:30")):
        figure = _figure(MISSED_FOLLOW_UP_RATE, team.lin)

    assert (figure.numerator, figure.denominator) == (0, 1)  # the tier is due in the evening


@pytest.mark.parametrize("speech", ["zh-CN", "en"])
def test_every_figure_is_defined_in_words(speech: language.Language) -> None:
    with language.use(speech):
        for metric in METRICS:
            for name in ("numerator", "denominator", "period", "whose", "open_and_late"):
                assert len(str(getattr(metric.meaning, name))) > 3
        assert len({str(metric.name) for metric in METRICS}) == len(METRICS)


@pytest.mark.parametrize(
    ("metric", "value", "change", "tone"),
    [
        (LEAD_RESPONSE_TIME, 120, 50, "good"),
        (LEAD_RESPONSE_TIME, 121, -50, "bad"),
        (LEAD_CONVERSION, 15, None, "good"),
        (LEAD_CONVERSION, 14.9, None, "neutral"),
        (LEAD_CONVERSION, 7.9, 3, "bad"),
        (MISSED_FOLLOW_UP_RATE, 10, -1, "good"),
        (MISSED_FOLLOW_UP_RATE, 10, 1, "bad"),
        (TASK_COMPLETION_RATE, 90, 1, "good"),
        (TASK_COMPLETION_RATE, 90, 0, "neutral"),
        (TIME_IN_STEP, 90, None, "neutral"),
    ],
)
def test_the_tone_follows_target_and_alarm_else_the_change(
    metric: Metric, value: float, change: float | None, tone: str
) -> None:
    assert tone_of(metric, value, change) == tone
