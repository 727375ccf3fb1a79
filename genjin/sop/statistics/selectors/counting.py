"""Counting the steps of an SOP. Days that are over stand as sums (see models.py); what is to do
now, today, and days that were written on since are counted from the steps, each number by the one
index that holds what it counts (see docs/adr/0025 and 0027)."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any

import orjson
from django.db import connection
from django.db.models import Case, Count, Expression, F, Q, QuerySet, Sum, Value, When
from django.db.models.functions import Coalesce

from genjin.common import literal  # noqa: F401  registers `said`
from genjin.common.joined import Joined
from genjin.sop.runs.choices import PENDING
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.doors import visible_step_runs
from genjin.sop.statistics.conditions import conditions, deadline_is_over, done, falls_in_any
from genjin.sop.statistics.models import PersonTally, StepTally
from genjin.sop.statistics.periods import Period
from genjin.sop.statistics.scope import Scope
from genjin.sop.statistics.selectors.days import (
    days_with_sums,
    has_tallies,
    visible_person_tallies,
    visible_step_tallies,
)

SUMS = ("minutes", "minutes_before", "done_before")
_NOW = ("in_step", "late")
_CLOSED = ("done", "done_on_time", "done_late", "skipped", "passed", "left", *SUMS)
_CAME = ("entered",)
_DUE = ("due", "kept", "missed")
_NOBODY = Value(0)

Numbers = dict[str, int]


@dataclass(frozen=True, slots=True)
class Sought:
    """Steps of which versions are counted. `as_closed`: each for the version in which it was
    closed, also where its run has gone over to another one since; else by its place now."""

    step_ids: Collection[int]
    as_closed: bool = False

    def place(self) -> Expression | F:
        return Coalesce(F("closed_as_id"), F("step_id")) if self.as_closed else F("step_id")

    @property
    def column(self) -> str:
        """Of a sum."""
        return "counted_as_id" if self.as_closed else "step_id"

    def rows(self, scope: Scope) -> QuerySet[StepRun]:
        """Annotated with their `place`."""
        seen = scope.narrowed(visible_step_runs(scope.actor))
        rows: QuerySet[Any] = seen.annotate(place=self.place())
        return rows.filter(place__in=self.step_ids)

    def step_tallies(self, scope: Scope) -> QuerySet[StepTally]:
        rows = scope.narrowed_sums(visible_step_tallies(scope.actor))
        return rows.filter(**{f"{self.column}__in": self.step_ids})

    def person_tallies(self, scope: Scope) -> QuerySet[PersonTally]:
        rows = scope.narrowed_sums(visible_person_tallies(scope.actor))
        return rows.filter(**{f"{self.column}__in": self.step_ids})


def sums_of(scope: Scope, period: Period) -> frozenset[date]:
    """Days of the period that may be read as sums by who asks, about whom they ask."""
    if scope.sums is not None:
        return scope.sums
    if scope.person_id is not None or not has_tallies(scope.actor):
        return frozenset()
    return frozenset(days_with_sums(period, scope.now))


def on_any(periods: Collection[Period], column: str = "on") -> Q:
    """Of sums and of what is kept: those of these days."""
    found = Q(pk__in=[])
    for period in periods:
        found |= Q(**{f"{column}__gte": period.first, f"{column}__lte": period.last})
    return found


def count_steps(
    sought: Sought, scope: Scope, sums: Collection[date]
) -> Iterator[tuple[int, int, Numbers]]:
    """A step, the person of what fell due (0 for all else), and numbers, to be added up: those
    that are not nothing. `sums`: days that are read as such."""
    yield from _from_steps(sought, scope, sums)
    yield from _from_sums(sought, scope, sums)


def minutes_spent(sought: Sought, scope: Scope, sums: Collection[date]) -> dict[int, Counter[int]]:
    """By step: how often each length of working time was taken, in minutes, by what was done in
    the period by somebody's work."""
    found: dict[int, Counter[int]] = {}
    live = falls_in_any(scope.period.without(sums), "done_at")
    rows: QuerySet[Any] = (
        sought.rows(scope).filter(done() & live, worked_minutes__isnull=False).order_by()
    )
    taken = rows.values("place", "worked_minutes").annotate(n=Count(Value(1)))
    for step, minutes, n in taken.values_list("place", "worked_minutes", "n"):
        found.setdefault(step, Counter())[minutes] += n
    if sums:
        tallies = sought.step_tallies(scope).filter(on_any(scope.period.parts(sums)))
        lists = tallies.exclude(spent="[]").order_by().values_list(sought.column)
        for step, joined in lists.annotate(joined=Joined("spent")):
            of_step = found.setdefault(step, Counter())
            of_step.update(chain.from_iterable(orjson.loads(f"[{joined}]")))
    return found


def _from_steps(
    sought: Sought, scope: Scope, sums: Collection[date]
) -> Iterator[tuple[int, int, Numbers]]:
    period, rows = scope.period, sought.rows(scope)
    live = period.without(sums)
    closed = falls_in_any(period.with_before().without(sums), "done_at")
    due = deadline_is_over(scope.now) & falls_in_any(live, "due_at")
    numbers = _numbers(scope)
    pieces = (
        _grouped(rows.filter(due), F("owner_id"), _DUE, numbers),
        _grouped(rows.filter(state__said=PENDING), _NOBODY, _NOW, numbers),
        _grouped(rows.filter(closed), _NOBODY, _CLOSED, numbers),
        _grouped(rows.filter(falls_in_any(live, "created_at")), _NOBODY, _CAME, numbers),
    )
    for step, who, *counted in pieces[0].union(*pieces[1:], all=True):
        yield step, who or 0, {name: n for name, n in zip(numbers, counted, strict=True) if n}


def count_people(
    sought: Sought, scope: Scope, sums: Collection[date]
) -> Iterator[tuple[int, int, int, int]]:
    """Of the days that are read as sums: step, person, what was due of theirs and what of it was
    kept."""
    if sums:
        mine = {name: Sum(name) for name in ("due", "kept")}
        people = sought.person_tallies(scope).filter(on_any(scope.period.parts(sums)))
        if connection.vendor == "postgresql":
            yield from _summed(people, (sought.column, "owner_id"), mine)
            return
        # As the index has them there, so that nothing is sorted.
        by = ("step_id", "counted_as_id", "owner_id")
        for step, counted_as, who, due, kept in _summed(people, by, mine):
            yield counted_as if sought.as_closed else step, who, due, kept


def _from_sums(
    sought: Sought, scope: Scope, sums: Collection[date]
) -> Iterator[tuple[int, int, Numbers]]:
    if not sums:
        return
    first = scope.period.first
    rows = sought.step_tallies(scope).filter(on_any(scope.period.with_before().parts(sums)))
    columns = {name: Sum(column) for name, column in _SUMMED.items()}
    # SQLite has them by day in its index, and sorts nothing; PostgreSQL need not carry each day.
    by_day = connection.vendor != "postgresql"
    earlier = Case(When(on__lt=first, then=Value(1)), default=Value(0))
    rows = rows.annotate(part=F("on") if by_day else earlier)
    for part, step, *found in _summed(rows, ("part", sought.column), columns):
        numbers = dict(zip(columns, found, strict=True))
        if (part < first) if by_day else part:
            numbers = {"minutes_before": numbers["minutes"], "done_before": numbers["done"]}
        yield step, 0, {name: n for name, n in numbers.items() if n}


_DONE = F("done_on_time") + F("done_late")
_SUMMED: dict[str, str | Any] = {
    "entered": "came",
    "done": _DONE,
    **{name: name for name in ("done_on_time", "done_late", "skipped", "passed", "left")},
    **{name: name for name in ("due", "kept", "minutes")},
    "missed": F("due") - F("kept"),
}


def _summed(
    rows: QuerySet[Any], by: tuple[str, ...], columns: dict[str, Any]
) -> Iterator[tuple[Any, ...]]:
    named = {f"sum_{name}": column for name, column in columns.items()}
    yield from rows.order_by().values_list(*by).annotate(**named)


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
    return rows.order_by().annotate(who=who).values_list("place", "who").annotate(**columns)


def _numbers(scope: Scope) -> dict[str, Any]:
    period = scope.period
    then = done() & falls_in_any([period.before()], "done_at")
    wanted = conditions(period, scope.now)
    return {
        **{name: _count(condition) for name, condition in wanted.items()},
        "minutes": _minutes(done() & falls_in_any([period], "done_at")),
        "minutes_before": _minutes(then),
        "done_before": _count(then),
    }


def _count(condition: Q) -> Count:
    """Of rows, not of ids: an index that lacks them does as well."""
    return Count(Value(1), filter=condition)


def _minutes(condition: Q) -> Sum:
    return Sum("worked_minutes", filter=condition, default=0)


def count_done(sought: Sought, scope: Scope, sums: Collection[date]) -> Iterator[tuple[int, int]]:
    """A step, and how many of it were done in the period by somebody's work, to be added up."""
    live = done() & falls_in_any(scope.period.without(sums), "done_at")
    rows: QuerySet[Any] = sought.rows(scope).filter(live).order_by()
    yield from rows.values_list("place").annotate(n=Count(Value(1)))
    if sums:
        tallies = sought.step_tallies(scope).filter(on_any(scope.period.parts(sums)))
        # Pairs of a step and a number, as the two columns say.
        yield from _summed(tallies, (sought.column,), {"done": Sum(_DONE)})


def count_due(
    sought: Sought, scope: Scope, sums: Collection[date]
) -> Iterator[tuple[int, int, int, int]]:
    """A step, a person, what fell due of theirs and what of it was kept, to be added up."""
    numbers = {name: number for name, number in _numbers(scope).items() if name in ("due", "kept")}
    due = deadline_is_over(scope.now) & falls_in_any(scope.period.without(sums), "due_at")
    rows = sought.rows(scope).filter(due, owner__isnull=False)
    yield from _grouped(rows, F("owner_id"), ("due", "kept"), numbers)
    yield from count_people(sought, scope, sums)
