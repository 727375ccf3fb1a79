"""Sums of days that are over, counted anew from the steps themselves."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

import orjson
from django.db.models import Count, F, Q, QuerySet, Sum, Value
from django.db.models.functions import Coalesce

from genjin.common.inserts import insert_rows, new_row
from genjin.common.transactions import command
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.doors import all_step_runs
from genjin.sop.statistics.conditions import conditions, deadline_is_over, done, falls_in
from genjin.sop.statistics.models import PersonTally, StepTally, TalliedDay, TouchedDay
from genjin.sop.statistics.periods import Period
from genjin.sop.statistics.selectors.leaving import count_leaving

_KEY = ("step_id", "counted_as_id", "department_id")
_CLOSED = ("done_on_time", "done_late", "skipped", "passed", "left")
_DUE = ("due", "kept")

_Place = tuple[int, int, int | None]  # step, counted as, department


@command
def tally_days(days: Collection[date]) -> None:
    """Put the sums of these days in place of those that stood. What is written meanwhile touches
    its day anew and is counted the next time."""
    wanted = sorted(days)
    # Two who count the same day wait for each other: the second counts again.
    TalliedDay.objects.bulk_create((TalliedDay(on=day) for day in wanted), ignore_conflicts=True)
    list(TalliedDay.objects.filter(on__in=wanted).order_by("on").select_for_update())
    TouchedDay.objects.filter(on__in=wanted).delete()
    StepTally.objects.filter(on__in=wanted).delete()
    PersonTally.objects.filter(on__in=wanted).delete()
    for day in wanted:
        cells = _counted(day)
        insert_rows(list(_step_tallies(day, cells)))
        insert_rows(list(_person_tallies(day, cells)))


@command
def forget_touches(days: Collection[date]) -> None:
    """Of days that have no sums yet: nothing of theirs can be wrong."""
    TouchedDay.objects.filter(on__in=days).delete()


class _Cells:
    """What a day adds up to: by step and department, and what was due of each person's."""

    def __init__(self) -> None:
        self.counts: dict[_Place, Counter[str]] = defaultdict(Counter)
        self.spent: dict[_Place, list[int]] = defaultdict(list)
        self.leaving: dict[_Place, Counter[str]] = defaultdict(Counter)
        self.people: dict[tuple[_Place, int], Counter[str]] = defaultdict(Counter)


def _counted(day: date) -> _Cells:
    """By the conditions that list the records; four statements, each by its own index."""
    period, cells = Period(day, 1), _Cells()
    wanted = conditions(period, period.end)
    rows = all_step_runs().annotate(
        counted_as_id=Coalesce(F("closed_as_id"), F("step_id")),
    )
    came = rows.filter(falls_in(period, "created_at"))
    for place, numbers in _grouped(came, _KEY, {"came": Count(Value(1))}):
        cells.counts[place].update(numbers)
    closed = rows.filter(falls_in(period, "done_at"))
    _add_closed(cells, closed, wanted)
    for (step, counted_as, department), reason, n in count_leaving(closed, _KEY):
        cells.leaving[step, counted_as, department][reason] += n
    due = rows.filter(falls_in(period, "due_at") & deadline_is_over(period.end))
    wished: dict[str, Any] = {name: _count(wanted[name]) for name in _DUE}
    wished["unfinished"] = _count(wanted["due"] & Q(state=StepState.OPEN))
    for (*place, owner), found in _grouped(due, (*_KEY, "owner_id"), wished):
        key = (place[0], place[1], place[2])
        cells.counts[key].update(found)
        if owner is not None and found["due"]:
            cells.people[key, owner].update({name: found[name] for name in _DUE})
    return cells


def _add_closed(cells: _Cells, closed: "QuerySet[StepRun]", wanted: Mapping[str, Q]) -> None:
    """With how long each took that was done by somebody's work."""
    numbers: dict[str, Any] = {name: _count(wanted[name]) for name in _CLOSED}
    numbers["minutes"] = Sum("worked_minutes", filter=done(), default=0)
    for (*place, minutes), found in _grouped(closed, (*_KEY, "worked_minutes"), numbers):
        key = (place[0], place[1], place[2])
        cells.counts[key].update(found)
        if minutes is not None:
            cells.spent[key] += [minutes] * (found["done_on_time"] + found["done_late"])


def _grouped(
    rows: "QuerySet[StepRun]", by: tuple[str, ...], numbers: dict[str, Any]
) -> Iterator[tuple[Any, dict[str, int]]]:
    named = {f"number_{name}": number for name, number in numbers.items()}
    for found in rows.order_by().values_list(*by).annotate(**named):
        yield found[: len(by)], dict(zip(numbers, found[len(by) :], strict=True))


def _count(condition: Q) -> Count:
    return Count(Value(1), filter=condition)


def _step_tallies(day: date, cells: _Cells) -> Iterator[StepTally]:
    for place, counts in cells.counts.items():
        if any(counts.values()):
            yield new_row(
                StepTally,
                on=day,
                **dict(zip(_KEY, place, strict=True)),
                **counts,
                spent=orjson.dumps(sorted(cells.spent[place])).decode(),
                leaving=orjson.dumps(cells.leaving[place]).decode(),
            )


def _person_tallies(day: date, cells: _Cells) -> Iterator[PersonTally]:
    for (place, owner), counts in cells.people.items():
        yield new_row(
            PersonTally, on=day, owner_id=owner, **dict(zip(_KEY, place, strict=True)), **counts
        )
