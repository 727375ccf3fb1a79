"""Counting the steps of an SOP, each number by the one index that holds what it counts: what is to
do now, what was closed in a period, what came in, what fell due. One condition over all of them
would have to read every step there ever was (see docs/adr/0025)."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Count, Expression, F, Q, QuerySet, Sum, Value

from genjin.sop.runs.choices import PENDING
from genjin.sop.runs.models import StepRun
from genjin.sop.statistics.conditions import conditions, deadline_is_over, done, falls_in
from genjin.sop.statistics.scope import Scope

SUMS = ("minutes", "minutes_before", "done_before")
_NOW = ("in_step", "late")
_CLOSED = ("done", "done_on_time", "done_late", "left", *SUMS)
_CAME = ("entered",)
_DUE = ("due", "kept", "missed")
_NOBODY = Value(0)

Numbers = dict[str, int]


def count_steps(rows: QuerySet[StepRun], scope: Scope) -> Iterator[tuple[int, int, Numbers]]:
    """A step, the person of what fell due (0 for all else), and numbers, to be added up: those
    that are not nothing."""
    period = scope.period
    closed = Q(done_at__gte=period.before().start, done_at__lt=period.end)
    due = deadline_is_over(scope.now) & falls_in(period, "due_at")
    numbers = _numbers(scope)
    pieces = (
        _grouped(rows.filter(due), F("owner_id"), _DUE, numbers),
        _grouped(rows.filter(state__in=PENDING), _NOBODY, _NOW, numbers),
        _grouped(rows.filter(closed), _NOBODY, _CLOSED, numbers),
        _grouped(rows.filter(falls_in(period, "created_at")), _NOBODY, _CAME, numbers),
    )
    for step, who, *counted in pieces[0].union(*pieces[1:], all=True):
        yield step, who, {name: n for name, n in zip(numbers, counted, strict=True) if n}


def _grouped(
    rows: QuerySet[StepRun],
    who: F | Expression,
    own: tuple[str, ...],
    numbers: dict[str, Any],
) -> QuerySet[Any, Any]:
    """All pieces have the same columns, with names of their own: `late` is a column too."""
    columns = {
        f"number_{name}": number if name in own else Value(0) for name, number in numbers.items()
    }
    return rows.order_by().annotate(who=who).values_list("step_id", "who").annotate(**columns)


def _numbers(scope: Scope) -> dict[str, Any]:
    period = scope.period
    then = done() & falls_in(period.before(), "done_at")
    wanted = conditions(period, scope.now)
    return {
        **{name: _count(condition) for name, condition in wanted.items()},
        "minutes": _minutes(done() & falls_in(period, "done_at")),
        "minutes_before": _minutes(then),
        "done_before": _count(then),
    }


def _count(condition: Q) -> Count:
    """Of rows, not of ids: an index that lacks them does as well."""
    return Count(Value(1), filter=condition)


def _minutes(condition: Q) -> Sum:
    return Sum("worked_minutes", filter=condition, default=0)
