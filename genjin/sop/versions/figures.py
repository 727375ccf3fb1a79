"""How each version of an SOP is kept: per step and over its whole life, within the actor's reach.

A step is counted for the version in which it was closed, also where its run went over to another
one since; one to do, for the version that its run is on."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from django.db.models import Count, Q, QuerySet

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.sop.runs.choices import PENDING, RunState, StepState
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.doors import visible_runs, visible_step_runs
from genjin.sop.statistics.percentiles import median

_COUNTS = ("in_step", "late_now", "done_on_time", "done_late", "skipped")
_DONE = Q(state=StepState.DONE, counted=True)


@dataclass(slots=True)
class StepFigures:
    """`median_minutes`: of working time, of what was done by somebody's work."""

    in_step: int = 0
    late_now: int = 0
    done_on_time: int = 0
    done_late: int = 0
    skipped: int = 0
    minutes: dict[int, int] = field(default_factory=dict)  # how often each was taken

    @property
    def median_minutes(self) -> float | None:
        return median(self.minutes)

    def add(self, row: Mapping[str, int]) -> None:
        for name in _COUNTS:
            setattr(self, name, getattr(self, name) + row[f"count_{name}"])


def figures_of(actor: User, step_ids: Collection[int]) -> dict[int, StepFigures]:
    """By step; four statements for any number of steps and runs."""
    found: dict[int, StepFigures] = defaultdict(StepFigures)
    for column, rows in _by_version(actor, step_ids).items():
        for row in _counted(rows, column):
            found[row[column]].add(row)
        spent = rows.filter(_DONE, worked_minutes__isnull=False).order_by()
        taken = spent.values(column, "worked_minutes").annotate(n=Count("pk"))
        for step_id, minutes, number in taken.values_list(column, "worked_minutes", "n"):
            times = found[step_id].minutes
            times[minutes] = times.get(minutes, 0) + number
    return found


def _by_version(actor: User, step_ids: Collection[int]) -> dict[str, "QuerySet[StepRun]"]:
    seen = visible_step_runs(actor)
    return {
        "step_id": seen.filter(step_id__in=step_ids, closed_as__isnull=True),
        "closed_as_id": seen.filter(closed_as_id__in=step_ids),
    }


def _counted(rows: "QuerySet[StepRun]", column: str) -> Iterable[Mapping[str, int]]:
    numbers = {
        "in_step": Q(state__in=PENDING),
        "late_now": Q(state=StepState.OPEN, due_at__lt=clock.now()),
        "done_on_time": _DONE & Q(late=False),
        "done_late": _DONE & Q(late=True),
        "skipped": Q(state=StepState.SKIPPED),
    }
    counts = {f"count_{name}": Count("pk", filter=wanted) for name, wanted in numbers.items()}
    counted: Iterable[Mapping[str, int]] = rows.order_by().values(column).annotate(**counts)
    return counted


def running_by_version(actor: User, sop_id: int) -> dict[int, int]:
    """Runs under way that the actor may see."""
    rows = visible_runs(actor).filter(sop_id=sop_id, state=RunState.RUNNING)
    counted = rows.order_by().values("sop_version_id").annotate(n=Count("pk"))
    return dict(counted.values_list("sop_version_id", "n"))
