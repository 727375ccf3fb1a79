"""Where runs end before their end, and why."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

import orjson
from django.db.models import Count, QuerySet, Value

from genjin.sop.statistics.conditions import falls_in_any, left
from genjin.sop.statistics.reasons import reason_key, reason_of_loss
from genjin.sop.statistics.scope import Scope
from genjin.sop.statistics.selectors.counting import Sought, on_any


def leaving_by_step(
    scope: Scope, sought: Sought, sums: Collection[date]
) -> dict[int, Counter[str]]:
    """By step and reason. `sums`: days that are read as such."""
    found: dict[int, Counter[str]] = defaultdict(Counter)
    live = falls_in_any(scope.period.without(sums), "done_at")
    for (step,), reason, n in count_leaving(sought.rows(scope).filter(live), ("place",)):
        found[step][reason] += n
    if sums:
        tallies = sought.step_tallies(scope).filter(on_any(scope.period.parts(sums)), left__gt=0)
        alike = tallies.order_by().values_list(sought.column, "leaving").annotate(n=Count(Value(1)))
        for step, reasons, times in alike:
            for reason, n in orjson.loads(reasons).items():
                found[step][reason] += times * n
    return found


def count_leaving(
    rows: QuerySet[Any], by: tuple[str, ...]
) -> Iterator[tuple[tuple[Any, ...], str, int]]:
    """Of steps: how many of those that left did so for which reason, by these columns."""
    why = reason_of_loss()
    grouped = rows.filter(left()).order_by().values(*by, "run__ended_reason").annotate(lost=why)
    counted = grouped.annotate(n=Count(Value(1)))
    for *place, ended, lost, n in counted.values_list(*by, "run__ended_reason", "lost", "n"):
        yield tuple(place), reason_key(ended, lost), n
