"""From a metric to its figure: value, change against the period before, and trend.

One statement per figure. It counts the rows of all windows at once, cut at the days on which a
window begins or ends; a window's value is then a sum over a few cuts. For a share the cut in which
the hit came is counted too, so that a window of the past holds what was true at its end.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, NamedTuple

from django.db import connection
from django.db.models import (
    Case,
    Count,
    Expression,
    F,
    Func,
    IntegerField,
    Q,
    Sum,
    Value,
    When,
)
from django.db.models.functions import Coalesce

from genjin.analytics.metrics.metric import Average, Metric, Rows, Share
from genjin.sop.statistics.conditions import falls_in
from genjin.sop.statistics.periods import Period, midnight
from genjin.sop.statistics.scope import Scope

Tone = Literal["good", "bad", "neutral"]
_NEVER = -1
_NUMBER = IntegerField()

Number = Sum | Count | Value


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure over one period. `numerator` in working minutes or in records."""

    numerator: int
    denominator: int

    def value(self, metric: Metric) -> float | None:
        if not self.denominator:
            return None
        factor = 100 if isinstance(metric.takes, Share) else 1
        return factor * self.numerator / self.denominator


@dataclass(frozen=True, slots=True)
class Figure:
    """`change` in minutes or percentage points; None where one of the periods holds nothing."""

    metric: Metric
    value: float | None
    numerator: int
    denominator: int
    waiting: int
    change: float | None
    tone: Tone
    trend: list[float | None]


class _Group(NamedTuple):
    """Rows whose moment fell in the same cut, and whose hit did."""

    cut: int
    hit: int
    rows: int
    taken: int
    waiting: int


def figure_of(metric: Metric, scope: Scope) -> Figure:
    period = scope.period
    windows = period.trend()
    days = _days_of([*windows, period.before()])
    groups = _count(metric, scope, days)
    now, before = _read(period, days, groups), _read(period.before(), days, groups)
    value, value_before = now.value(metric), before.value(metric)
    change = None if value is None or value_before is None else value - value_before
    return Figure(
        metric=metric,
        value=_rounded(value),
        numerator=now.numerator,
        denominator=now.denominator,
        waiting=_waiting(metric, period, days, groups),
        change=_rounded(change),
        tone=tone_of(metric, value, _rounded(change)),
        trend=[_rounded(_read(one, days, groups).value(metric)) for one in windows],
    )


def tone_of(metric: Metric, value: float | None, change: float | None) -> Tone:
    """By target and alarm where the figure has them, else by the direction of its change."""
    sign = -1 if metric.better == "lower" else 1
    if value is not None and metric.target is not None:
        if sign * value >= sign * metric.target:
            return "good"
        alarm = metric.target if metric.alarm is None else metric.alarm
        return "bad" if sign * value < sign * alarm else "neutral"
    if not change:
        return "neutral"
    return "good" if sign * change > 0 else "bad"


def _count(metric: Metric, scope: Scope, days: Sequence[date]) -> list[_Group]:
    takes = metric.takes
    span = Period(days[-1] - timedelta(days=1), (days[-1] - days[0]).days)
    rows = metric.rows(scope)
    counted = rows.filter(metric.settled & falls_in(span, metric.at))
    cut, never = _cut(metric.at, days), Value(_NEVER)
    if isinstance(takes, Average):
        # What is waiting has no moment yet, and is listed whenever it began. It is counted apart:
        # one condition for both would be answered by no index.
        waiting = _counted(rows.filter(metric.waiting), never, never, (_NOTHING, _NOTHING, _ALL))
        taken = Sum(takes.column, default=0)
        groups = _counted(counted, cut, never, (_ALL, taken, _NOTHING)).union(waiting, all=True)
    else:
        # A day is a group of its own: cut by the database, a subquery would run once per cut.
        by_day = takes.hit_at.endswith("_on")
        hit = F(takes.hit_at) if by_day else _cut(takes.hit_at, days)
        hits, open_ones = (Count(Value(1), filter=which) for which in (takes.hit, metric.waiting))
        groups = _counted(counted, cut, hit, (_ALL, hits, open_ones))
    return [_Group(cut, _cut_of(hit, days), *numbers) for cut, hit, *numbers in groups]


_ALL, _NOTHING = Count(Value(1)), Value(0)


def _counted(rows: Rows, cut: Expression, hit: Expression | F, numbers: Sequence[Number]) -> Rows:
    """`numbers`: of rows, of what is taken from them, of those that wait."""
    groups = rows.annotate(cut=cut, hit=hit).order_by().values_list("cut", "hit")
    counted: Rows = groups.annotate(**dict(zip(("rows", "taken", "waiting"), numbers, strict=True)))
    return counted


def _cut(column: str, days: Sequence[date]) -> Expression:
    """Number of the cut in which a moment lies; before the first or none at all: never. What lies
    ahead of the last day belongs to the last cut."""
    begins = [midnight(day) for day in days[:-1]]
    if connection.vendor == "postgresql":
        # Halves the list instead of walking it, for each of hundreds of thousands of rows.
        bucket = Func(F(column), Value(begins), function="width_bucket", output_field=_NUMBER)
        return Coalesce(bucket - 1, _NEVER)
    whens = [
        When(Q(**{f"{column}__gte": begin}), then=Value(number))
        for number, begin in enumerate(begins)
    ]
    return Case(*reversed(whens), default=Value(_NEVER), output_field=_NUMBER)


def _cut_of(hit: int | date | None, days: Sequence[date]) -> int:
    if isinstance(hit, date):
        return min(bisect_right(days, hit), len(days) - 1) - 1
    return _NEVER if hit is None else hit


def _days_of(windows: Sequence[Period]) -> list[date]:
    """The days on which windows begin, and those after their last, ascending."""
    ends = {window.last + timedelta(days=1) for window in windows}
    begins = {window.last - timedelta(days=window.days - 1) for window in windows}
    return sorted(ends | begins)


def _read(window: Period, days: Sequence[date], groups: Sequence[_Group]) -> Reading:
    first, after = _cuts_of(window, days)
    mine = [group for group in groups if first <= group.cut < after]
    return Reading(
        numerator=sum(group.taken for group in mine if group.hit < after),
        denominator=sum(group.rows for group in mine),
    )


def _waiting(metric: Metric, period: Period, days: Sequence[date], groups: Sequence[_Group]) -> int:
    first, _ = _cuts_of(period, days)
    return sum(
        group.waiting for group in groups if isinstance(metric.takes, Average) or first <= group.cut
    )


def _cuts_of(window: Period, days: Sequence[date]) -> tuple[int, int]:
    """Its first cut, and the first that is no longer its own."""
    begin = window.last - timedelta(days=window.days - 1)
    return bisect_left(days, begin), bisect_left(days, window.last + timedelta(days=1))


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
