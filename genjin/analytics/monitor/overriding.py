"""What was let through at the gates of an SOP, with a reason: how often, and which."""

from collections import Counter

from django.db.models import Count, Q, QuerySet

from genjin.sop.definitions.selectors import steps_at_gates
from genjin.sop.runs.models import GateOverride
from genjin.sop.runs.selectors.doors import visible_overrides
from genjin.sop.statistics.conditions import falls_in
from genjin.sop.statistics.scope import Scope


def overrides(
    scope: Scope, sop_id: int, *, version: int | None = None, step: str | None = None
) -> QuerySet[GateOverride]:
    """In the period; `step`: at gates that wait for it. A person's: what they let through."""
    rows = visible_overrides(scope.actor).filter(falls_in(scope.period, "at"), run__sop_id=sop_id)
    if scope.department_ids is not None:
        rows = rows.filter(run__department_id__in=scope.department_ids)
    if scope.person_id is not None:
        rows = rows.filter(by_id=scope.person_id)
    if version is not None:
        rows = rows.filter(run__sop_version_id=version)
    return rows if step is None else rows.filter(_at_gates_before(rows, step))


def count_overrides(rows: QuerySet[GateOverride]) -> tuple[int, Counter[str]]:
    """All in all, and by step for which the gate waits; one gate may wait for several."""
    counted = rows.order_by().values_list("run__sop_version_id", "gate").annotate(n=Count("pk"))
    found = list(counted)
    if not found:
        return 0, Counter()
    gates = steps_at_gates({version for version, _, _ in found})
    by_step: Counter[str] = Counter()
    for version, gate, n in found:
        by_step.update(dict.fromkeys(gates.get((version, gate), ()), n))
    return sum(n for _, _, n in found), by_step


def _at_gates_before(rows: QuerySet[GateOverride], step: str) -> Q:
    versions = set(rows.order_by().values_list("run__sop_version_id", flat=True).distinct())
    found = Q(pk__in=[])
    for (version, gate), steps in steps_at_gates(versions).items():
        if step in steps:
            found |= Q(run__sop_version_id=version, gate=gate)
    return found
