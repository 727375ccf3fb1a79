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

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import Any, TypedDict, TypeVar

from django.db.models import Count, Model, Q, QuerySet, Value

from genjin.analytics.metrics.figures import Figure, figures_of
from genjin.analytics.metrics.library import METRICS, entered_leads, kept_entries
from genjin.analytics.monitor.leaving import Leaving, in_words
from genjin.analytics.monitor.overriding import count_overrides, overrides
from genjin.analytics.outcomes.selectors import Kept, find_kept
from genjin.common.errors import NotFoundError
from genjin.common.language import text
from genjin.crm.leads.models import Lead
from genjin.crm.leads.selectors import visible_leads, without_next_step
from genjin.identity.access.policy import Reach, reach_of
from genjin.identity.access.selectors import bounds_of
from genjin.identity.departments.selectors import DepartmentLine, list_departments
from genjin.identity.users.models import User
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import (
    get_entered_version,
    get_version,
    versions_of,
)
from genjin.sop.runs.choices import RunState
from genjin.sop.runs.models import SopRun
from genjin.sop.statistics.conditions import falls_in
from genjin.sop.statistics.scope import Scope, make_scope
from genjin.sop.statistics.selectors.counting import Sought, on_any, sums_of
from genjin.sop.statistics.selectors.leaving import leaving_by_step
from genjin.sop.statistics.selectors.standing import Standing, standing_of, step_runs_with
from genjin.sop.statistics.stuck import MOST, Finding, findings_of

M = TypeVar("M", bound=Model)

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
    versions: list[SopVersion]
    one_version: bool
    overrides: int
    overridden: Counter[str]  # by step
    leaving: dict[str, list[Leaving]]  # by step


def version_asked(sop_id: int, number: int | None) -> SopVersion:
    """That version, in which records went; none: what is live, for all together. Raises
    NotFoundError."""
    if number is None:
        return get_entered_version(sop_id)
    version = get_version(sop_id, number)
    if version.status == VersionStatus.DRAFT:
        raise NotFoundError
    return version


def monitor_of(
    actor: User,
    sop_id: int,
    *,
    days: int,
    department_id: int | None = None,
    number: int | None = None,
) -> Monitor:
    """`number`: of one version alone. Raises NotFoundError."""
    version, whole = version_asked(sop_id, number), number is None
    departments = list_departments()
    scope = make_scope(actor, days=days, department_id=department_id, departments=departments)
    scope = replace(scope, sums=sums_of(scope, scope.period.with_before()))
    standing = standing_of(scope, version, whole=whole)
    kept = find_kept(scope)
    without_next = _count_without_next(scope, kept)
    only = None if whole else version.pk
    overrides_all, overridden = count_overrides(overrides(scope, sop_id, version=only))
    return Monitor(
        scope=scope,
        version=version,
        departments=_offered(actor, departments),
        figures=figures_of(METRICS, scope, kept),
        standing=standing,
        totals=_totals(scope, sop_id, only, kept),
        without_next=without_next,
        stuck=[*_lying_idle(without_next), *findings_of(standing)][:MOST],
        versions=[one for one in versions_of(sop_id) if one.status != VersionStatus.DRAFT],
        one_version=not whole,
        overrides=overrides_all,
        overridden=overridden,
        leaving=_leaving(scope, standing, whole=whole),
    )


def _leaving(scope: Scope, standing: Standing, *, whole: bool) -> dict[str, list[Leaving]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    sought = Sought(standing.keys, as_closed=not whole)
    sums = sums_of(scope, scope.period.with_before())
    for step, reasons in leaving_by_step(scope, sought, sums).items():
        found[standing.keys[step]].update(reasons)
    return {key: in_words(reasons) for key, reasons in found.items()}


def records_with(
    scope: Scope, sop_id: int, status: str, *, step: str | None = None, number: int | None = None
) -> QuerySet[Any]:
    """The rows behind a number of the monitor. Raises NotFoundError."""
    version = version_asked(sop_id, number)
    only = None if number is None else version.pk
    if status == "without_next":
        return _without_next(scope)
    if status == "overridden":
        return overrides(scope, sop_id, version=only, step=step)
    if status in OF_RUNS:
        return _started(scope, sop_id, only).filter(OF_RUNS[status])
    return step_runs_with(scope, version.sop_id, status, step=step, version=only)


def _started(scope: Scope, sop_id: int, version: int | None) -> QuerySet[SopRun]:
    runs = entered_leads(scope).filter(falls_in(scope.period, "starts_at"))
    return _of_sop(runs, sop_id, version)


def _of_sop(rows: QuerySet[M], sop_id: int, version: int | None) -> QuerySet[M]:
    runs = rows.filter(sop_id=sop_id)
    return runs if version is None else runs.filter(sop_version_id=version)


def _totals(scope: Scope, sop_id: int, version: int | None, kept: Kept | None) -> Totals:
    sources: list[QuerySet[Any]] = []
    if kept is not None:
        days = on_any([scope.period], "starts_on")
        sources.append(_of_sop(kept_entries(kept, scope).filter(days), sop_id, version))
    if kept is None or kept.touched:
        live = _started(scope, sop_id, version)
        sources.append(live if kept is None else live.filter(kept.is_touched()))
    counts = {
        name: Count(Value(1), filter=condition or None) for name, condition in OF_RUNS.items()
    }
    counted = [source.order_by().values_list("sop_id").annotate(**counts) for source in sources]
    found = list(counted[0].union(*counted[1:], all=True))
    started, won, ended = (sum(one[place] for one in found) for place in range(1, 4))
    return Totals(started=started, won=won, ended=ended)


def _without_next(scope: Scope) -> QuerySet[Lead]:
    return without_next_step(scope.narrowed(visible_leads(scope.actor)))


def _count_without_next(scope: Scope, kept: Kept | None) -> int:
    live = _without_next(scope)
    if kept is None:
        return live.count()
    leads = kept.touched.get("lead")
    touched = live.filter(pk__among=leads).count() if leads else 0
    return kept.idle_leads(scope).count() + touched


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
