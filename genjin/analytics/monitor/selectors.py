"""The SOP monitor, put together with one planned set of statements.

Its numbers and the lists behind them start from the same conditions. To those of the steps
(`sop.statistics.conditions`) come four of whole leads:

started       leads that entered this SOP in the period; one that entered again counts once, by its
              last entry
won           of those: won by now
ended         of those: the run has ended before its end, lost or returned
without_next  active leads with neither an open step nor a task nor a planned start, whenever they
              came; 0 wanted
"""

from dataclasses import dataclass
from typing import Any, TypedDict

from django.db.models import Count, Q, QuerySet

from genjin.analytics.metrics.figures import Figure, figure_of
from genjin.analytics.metrics.library import METRICS, entered_leads
from genjin.common.language import text
from genjin.crm.leads.models import Lead
from genjin.crm.leads.selectors import visible_leads, without_next_step
from genjin.identity.access.policy import Reach, reach_of
from genjin.identity.access.selectors import bounds_of
from genjin.identity.departments.selectors import DepartmentLine, list_departments
from genjin.identity.users.models import User
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import get_live_version
from genjin.sop.runs.choices import RunState
from genjin.sop.runs.models import SopRun
from genjin.sop.statistics.conditions import falls_in
from genjin.sop.statistics.scope import Scope, make_scope
from genjin.sop.statistics.selectors import Standing, standing_of, step_runs_with
from genjin.sop.statistics.stuck import MOST, Finding, findings_of

OF_RUNS = {"started": Q(), "won": Q(won_on__isnull=False), "ended": Q(state=RunState.ENDED)}


class Totals(TypedDict):
    started: int
    won: int
    ended: int


@dataclass(frozen=True, slots=True)
class Monitor:
    scope: Scope
    version: SopVersion
    departments: list[DepartmentLine]
    figures: list[Figure]
    standing: Standing
    totals: Totals
    without_next: int
    stuck: list[Finding]


def monitor_of(actor: User, sop_id: int, *, days: int, department_id: int | None = None) -> Monitor:
    """Raises NotFoundError."""
    version = get_live_version(sop_id)
    departments = list_departments()
    scope = make_scope(actor, days=days, department_id=department_id, departments=departments)
    standing = standing_of(scope, version)
    without_next = _without_next(scope).count()
    return Monitor(
        scope=scope,
        version=version,
        departments=_offered(actor, departments),
        figures=[figure_of(metric, scope) for metric in METRICS],
        standing=standing,
        totals=_totals(scope, sop_id),
        without_next=without_next,
        stuck=[*_lying_idle(without_next), *findings_of(standing)][:MOST],
    )


def records_with(
    scope: Scope, sop_id: int, status: str, *, step: str | None = None
) -> QuerySet[Any]:
    """The rows behind a number of the monitor. Raises NotFoundError."""
    version = get_live_version(sop_id)
    if status == "without_next":
        return _without_next(scope)
    if status in OF_RUNS:
        return _started(scope, sop_id).filter(OF_RUNS[status])
    return step_runs_with(scope, version.sop_id, status, step=step)


def _started(scope: Scope, sop_id: int) -> QuerySet[SopRun]:
    return entered_leads(scope).filter(falls_in(scope.period, "starts_at"), sop_id=sop_id)


def _totals(scope: Scope, sop_id: int) -> Totals:
    counts = {name: Count("pk", filter=condition or None) for name, condition in OF_RUNS.items()}
    found: Totals = _started(scope, sop_id).aggregate(**counts)  # type: ignore[assignment]
    return found


def _without_next(scope: Scope) -> QuerySet[Lead]:
    return without_next_step(scope.narrowed(visible_leads(scope.actor)))


def _lying_idle(count: int) -> list[Finding]:
    if not count:
        return []
    return [
        Finding(
            "red",
            text(
                zh=f"{count} 条跟进中的线索没有下一步", en=f"{count} active leads have no next step"
            ),
            text(zh="既没有进行中的步骤，也没有待办", en="Neither an open step nor a task"),
            count,
            {"status": "without_next"},
        )
    ]


def _offered(actor: User, departments: list[DepartmentLine]) -> list[DepartmentLine]:
    """Departments by which this person can narrow what they see."""
    if reach_of(actor.role) == Reach.OWN:
        return []
    within = bounds_of(actor).department_ids
    return [line for line in departments if within is None or line.id in within]
