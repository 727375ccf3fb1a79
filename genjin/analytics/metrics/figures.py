"""From a metric to its figure: value, change against the period before, and trend.

One statement per figure, and one for what all of them take from sums of days. It counts the rows
of all windows at once, cut at the days on which a
window begins or ends; a window's value is then a sum over a few cuts. For a share the cut in which
the hit came is counted too, so that a window of the past holds what was true at its end.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from itertools import chain
from operator import add
from typing import Any, Literal, NamedTuple

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
from genjin.analytics.outcomes.selectors import Kept
from genjin.sop.statistics.conditions import falls_in_any
from genjin.sop.statistics.periods import Period, midnight
from genjin.sop.statistics.scope import Scope
from genjin.sop.statistics.selectors.counting import on_any, sums_of
from genjin.sop.statistics.selectors.days import visible_step_tallies

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


def figure_of(metric: Metric, scope: Scope, kept: Kept | None = None) -> Figure:
    return figures_of((metric,), scope, kept)[0]


def figures_of(metrics: Sequence[Metric], scope: Scope, kept: Kept | None = None) -> list[Figure]:
    """`kept`: what became of records, where a page has looked for it."""
    days = _days_of([*scope.period.trend(), scope.period.before()])
    span = Period(days[-1] - timedelta(days=1), (days[-1] - days[0]).days)
    read = [metric for metric in metrics if metric.summed]
    only: dict[str, Collection[int] | None] = {one.key: _steps_of(one) for one in read}
    sums = sums_of(scope, span) if read else frozenset()
    summed = _from_sums(read, scope, days, span.parts(sums), only)
    waits = _what_waits([metric for metric in metrics if _is_average(metric)], scope, only)
    found = []
    for metric in metrics:
        live = span.without(sums if metric.summed else ())
        groups = _count(metric, scope, days, live, kept) + summed.get(metric.key, [])
        groups.append(_Group(_NEVER, _NEVER, 0, 0, waits.get(metric.key, 0)))
        found.append(_figure(metric, scope.period, days, groups))
    return found


def _figure(
    metric: Metric, period: Period, days: Sequence[date], groups: Sequence[_Group]
) -> Figure:
    windows = period.trend()
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


def _count(
    metric: Metric, scope: Scope, days: Sequence[date], live: Sequence[Period], kept: Kept | None
) -> list[_Group]:
    takes = metric.takes
    counted = metric.rows(scope).filter(metric.settled & falls_in_any(live, metric.at))
    cut = _cut(metric.at, days)
    if isinstance(takes, Average):
        numbers: tuple[Number, ...] = (_ALL, Sum(takes.column, default=0), _NOTHING)
        return _folded(_counted(counted, cut, Value(_NEVER), numbers), days)
    # A day is a group of its own: cut by the database, a subquery would run once per cut.
    by_day = takes.hit_at.endswith("_on")
    hit = F(takes.hit_at) if by_day else _cut(takes.hit_at, days)
    hits, open_ones = (Count(Value(1), filter=which) for which in (takes.hit, metric.waiting))
    numbers = (_ALL, hits, open_ones)
    if kept is None or metric.kept is None:
        return _folded(_counted(counted, cut, hit, numbers), days)
    # On SQLite by day, as an index has them: nothing is cut or sorted there.
    of_days = metric.kept(kept, scope).filter(metric.settled, on_any(live, metric.kept_on))
    sources = [_counted(of_days, _cut_of_days(metric.kept_on, days), hit, numbers)]
    if kept.touched:
        sources.append(_counted(counted.filter(kept.is_touched()), cut, hit, numbers))
    return _folded(chain.from_iterable(sources), days)


def _folded(rows: Iterable[tuple[Any, ...]], days: Sequence[date]) -> list[_Group]:
    """Rows whose days lie in the same cuts as one group, for each window looks at all groups."""
    found: dict[tuple[int, int], list[int]] = defaultdict(lambda: [0, 0, 0])
    for cut, hit, *numbers in rows:
        group = found[_cut_of(cut, days), _cut_of(hit, days)]
        for place, number in enumerate(numbers):
            group[place] += number
    return [_Group(*cuts, *numbers) for cuts, numbers in found.items()]


def _is_average(metric: Metric) -> bool:
    return isinstance(metric.takes, Average)


def _steps_of(metric: Metric) -> Collection[int] | None:
    """None: all."""
    return metric.summed.steps() if metric.summed and metric.summed.steps else None


def _what_waits(
    averages: Sequence[Metric], scope: Scope, only: Mapping[str, Collection[int] | None]
) -> dict[str, int]:
    """What is waiting has no moment yet, and is listed whenever it began. It is counted apart: one
    condition for both would be answered by no index. A figure of all steps is counted by step, so
    that those of some steps need not be."""
    found: dict[str, int] = {}
    by_step: dict[int, int] | None = None
    for metric in sorted(averages, key=lambda one: only.get(one.key) is not None):
        waiting, steps = metric.rows(scope).filter(metric.waiting).order_by(), only.get(metric.key)
        if by_step is not None and steps is not None:
            found[metric.key] = sum(by_step.get(step, 0) for step in steps)
        elif metric.key in only and steps is None:
            by_step = dict(waiting.values_list("step_id").annotate(n=_ALL))
            found[metric.key] = sum(by_step.values())
        else:
            found[metric.key] = waiting.count()
    return found


def _from_sums(
    metrics: Sequence[Metric],
    scope: Scope,
    days: Sequence[date],
    parts: Sequence[Period],
    only: Mapping[str, Collection[int] | None],
) -> dict[str, list[_Group]]:
    """Of days that are over. What hits by the same moment as it counts hits in its own cut."""
    if not metrics or not parts:
        return {}
    sums = scope.narrowed_sums(visible_step_tallies(scope.actor)).filter(on_any(parts))
    numbers = {
        f"{metric.key}_{name}": number
        for metric in metrics
        for name, number in _summed(metric, only[metric.key]).items()
    }
    found: dict[str, list[_Group]] = defaultdict(list)
    for day, *row in sums.order_by().values_list("on").annotate(**numbers):
        cut = bisect_right(days, day) - 1
        for place, metric in enumerate(metrics):
            found[metric.key].append(_Group(cut, cut, *row[3 * place : 3 * place + 3]))
    return found


def _summed(metric: Metric, steps: Collection[int] | None) -> dict[str, Sum | Value]:
    summed = metric.summed
    assert summed is not None
    only = None if steps is None else Q(step__in=steps)
    return {
        "rows": Sum(reduce(add, map(F, summed.rows)), filter=only, default=0),
        "taken": Sum(summed.taken, filter=only, default=0),
        "waiting": Sum(summed.waiting, filter=only, default=0) if summed.waiting else _NOTHING,
    }


_ALL, _NOTHING = Count(Value(1)), Value(0)


def _counted(
    rows: Rows, cut: Expression | F, hit: Expression | F, numbers: Sequence[Number]
) -> Rows:
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


def _cut_of_days(column: str, days: Sequence[date]) -> Expression | F:
    """Of a column that holds days: as it is where the database would walk a list for each row."""
    if connection.vendor != "postgresql":
        return F(column)
    bucket = Func(F(column), Value(days[:-1]), function="width_bucket", output_field=_NUMBER)
    return bucket - Value(1)


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
