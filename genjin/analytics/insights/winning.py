"""Which steps go with winning: of what was decided in the period, how much was won where the step
was done, where it was passed, and where it was done late.

Only runs that went past the step are compared. One that was lost before, or in, a step has not had
the choice; counted as 'without', it would make every late step look like the key to success. What
goes together need not be cause and effect: the page says so, and how sure each share is."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from django.db.models import Count, Exists, Q, QuerySet, Subquery, Value

from genjin.analytics.outcomes.paths import read
from genjin.analytics.outcomes.selectors import Kept, departments_within, went_past
from genjin.crm.leads.selectors import ids_won_in, won_on
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import readable_definition, steps_of, steps_of_sop
from genjin.sop.runs.choices import RunState, StepState
from genjin.sop.runs.models import SopRun
from genjin.sop.runs.selectors.doors import visible_runs, visible_step_runs
from genjin.sop.statistics.conditions import falls_in
from genjin.sop.statistics.intervals import Share, Verdict, compared
from genjin.sop.statistics.scope import Scope
from genjin.sop.statistics.selectors.counting import Sought

WinningPart = Literal["decided", "done", "on_time", "late", "without"]
_LATE, _ON_TIME, _WITHOUT = "late", "on_time", "without"


@dataclass(frozen=True, slots=True)
class StepChances:
    """`without`: passed by a condition or by a person."""

    key: str
    name: str
    on_time: Share
    late: Share
    without: Share

    @property
    def done(self) -> Share:
        return self.on_time + self.late

    @property
    def with_or_without(self) -> Verdict:
        return compared(self.done, self.without)

    @property
    def on_time_or_late(self) -> Verdict:
        return compared(self.on_time, self.late)


@dataclass(frozen=True, slots=True)
class Winning:
    """`by_lead`: won is what became of the lead; else a run that went to its end."""

    by_lead: bool
    whole: Share
    steps: list[StepChances] = field(default_factory=list)


def winning_of(
    scope: Scope, version: SopVersion, *, whole: bool, kept: Kept | None = None
) -> Winning:
    """Few statements, whatever the number of runs and steps. `kept`: what became of records, where
    a page has looked for it."""
    steps = steps_of_sop(version.sop_id) if whole else steps_of(version.pk)
    asked = _Asked(scope, version, whole, {step.pk: step.key for step in steps})
    found = _Counted()
    if kept is not None:
        _add_kept(found, asked, kept)
    if kept is None or kept.touched:
        _add_live(found, asked, kept)
    definition = readable_definition(version)
    return Winning(
        asked.by_lead,
        found.whole,
        [
            StepChances(
                step.key,
                str(step.name),
                **{way: found.share(step.key, way) for way in (_ON_TIME, _LATE, _WITHOUT)},
            )
            for step in (definition.steps if definition else ())
        ],
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """`keys` of the steps by id."""

    scope: Scope
    version: SopVersion
    whole: bool
    keys: Mapping[int, str]

    @property
    def by_lead(self) -> bool:
        return self.version.sop.object_type == "lead"


@dataclass(frozen=True, slots=True)
class _Counted:
    """Runs that were won, and all that were decided: by step and way, and in all."""

    won: Counter[tuple[str, str]] = field(default_factory=Counter)
    decided: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, place: tuple[str, str], n: int, *, won: bool) -> None:
        self.decided[place] += n
        if won:
            self.won[place] += n

    def share(self, step: str, way: str) -> Share:
        return Share(self.decided[step, way], self.won[step, way])

    @property
    def whole(self) -> Share:
        return self.share("", "")


def _add_kept(found: _Counted, asked: _Asked, kept: Kept) -> None:
    period = asked.scope.period
    runs = kept.runs(asked.scope).filter(
        sop_id=asked.version.sop_id, decided_on__gte=period.first, decided_on__lte=period.last
    )
    if not asked.whole:
        runs = runs.filter(sop_version_id=asked.version.pk)
    departments = departments_within(asked.scope.actor)
    groups = runs.order_by().values_list("path", "won").annotate(n=Count(Value(1)))
    for path, won, n in groups:
        found.add(("", ""), n, won=won)
        for step, way in read(path, as_closed=not asked.whole, departments=departments):
            if step in asked.keys:
                found.add((asked.keys[step], way), n, won=won)


def _add_live(found: _Counted, asked: _Asked, kept: Kept | None) -> None:
    sought = Sought(asked.keys, as_closed=not asked.whole)
    decided = _decided(asked.scope, asked.version, whole=asked.whole, by_lead=asked.by_lead)
    for won, runs in zip((True, False), decided, strict=True):
        mine = runs if kept is None else runs.filter(kept.is_touched())
        found.add(("", ""), mine.count(), won=won)
        for place, n in _by_step(asked.scope, sought, mine, asked.keys).items():
            found.add(place, n, won=won)


def _decided(
    scope: Scope, version: SopVersion, *, whole: bool, by_lead: bool
) -> tuple[QuerySet[SopRun], QuerySet[SopRun]]:
    """Runs whose outcome was known in the period: won, and ended before their end."""
    runs = scope.narrowed(visible_runs(scope.actor)).filter(sop_id=version.sop_id)
    if not whole:
        runs = runs.filter(sop_version_id=version.pk)
    ended = runs.filter(falls_in(scope.period, "ended_at"), state=RunState.ENDED)
    if not by_lead:
        return runs.filter(falls_in(scope.period, "ended_at"), state=RunState.DONE), ended
    on_leads = Q(root_type="lead")
    won = ids_won_in(scope.period.first, scope.period.last)
    return (
        runs.filter(on_leads, root_id__in=won),
        ended.filter(on_leads & ~Exists(won_on("root_id"))),
    )


def _by_step(
    scope: Scope, sought: Sought, runs: QuerySet[SopRun], keys: Mapping[int, str]
) -> dict[tuple[str, str], int]:
    """Runs by step and by how they went past it."""
    rows = _went_past(scope, sought).filter(run_id__in=runs.values("pk"))
    groups = rows.order_by().values("place", "state", "late")
    counted = groups.annotate(n=Count("run", distinct=True))
    found: dict[tuple[str, str], int] = defaultdict(int)
    for place, state, late, n in counted.values_list("place", "state", "late", "n"):
        done = _LATE if late else _ON_TIME
        found[keys[place], _WITHOUT if state == StepState.SKIPPED else done] += n
    return found


def _went_past(scope: Scope, sought: Sought) -> QuerySet[Any]:
    """The last attempt at each step that was done by somebody's work, or passed. The runs say what
    is narrowed: a step may be somebody else's."""
    rows = visible_step_runs(scope.actor).annotate(place=sought.place())
    return went_past(rows.filter(place__in=sought.step_ids))


def decided_runs(
    scope: Scope,
    version: SopVersion,
    *,
    whole: bool,
    part: WinningPart = "decided",
    step: str | None = None,
    won_only: bool = False,
) -> QuerySet[SopRun]:
    """The records behind a share: of all that was decided, or of those that went past a step."""
    by_lead = version.sop.object_type == "lead"
    won, lost = _decided(scope, version, whole=whole, by_lead=by_lead)
    wanted = Q(pk__in=won.values("pk"))
    if not won_only:
        wanted |= Q(pk__in=lost.values("pk"))
    runs = scope.narrowed(visible_runs(scope.actor)).filter(wanted)
    if part != "decided":
        steps = steps_of_sop(version.sop_id) if whole else steps_of(version.pk)
        mine = [one.pk for one in steps if step is None or one.key == step]
        past = _went_past(scope, Sought(mine, as_closed=not whole)).filter(_PARTS[part])
        runs = runs.filter(pk__in=past.values("run_id"))
    return runs.annotate(won_on=Subquery(won_on("root_id"))) if by_lead else runs


_PARTS: Mapping[str, Q] = {
    "done": Q(state=StepState.DONE),
    "on_time": Q(state=StepState.DONE, late=False),
    "late": Q(state=StepState.DONE, late=True),
    "without": Q(state=StepState.SKIPPED),
}
