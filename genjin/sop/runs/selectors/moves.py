"""Which runs go over to another version."""

from collections import Counter
from collections.abc import Collection

from django.db.models import QuerySet

from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.models import VersionMove
from genjin.sop.runs.choices import PENDING, RunState
from genjin.sop.runs.models import SopRun, StepRun


def runs_to_move(
    *,
    sop_id: int,
    target_id: int | None,
    source_id: int | None,
    department_ids: Collection[int] | None,
) -> QuerySet[SopRun]:
    """Those under way on another version: on the one that is named, else on any but a pilot. What
    is planned for later begins on the version of that day by itself."""
    rows = SopRun.objects.filter(sop_id=sop_id, state=RunState.RUNNING)
    if target_id is not None:
        rows = rows.exclude(sop_version_id=target_id)
    if source_id is not None:
        rows = rows.filter(sop_version_id=source_id)
    else:
        rows = rows.exclude(sop_version__status=VersionStatus.PILOT)
    if department_ids is not None:
        rows = rows.filter(department_id__in=department_ids)
    return rows


def runs_of_move(move: VersionMove) -> QuerySet[SopRun]:
    return runs_to_move(
        sop_id=move.sop_id,
        target_id=move.target_id,
        source_id=move.source_id,
        department_ids=move.department_ids,
    )


def part_to_move(move: VersionMove, after: int, limit: int) -> list[int]:
    """The next of them, by id."""
    rows = runs_of_move(move).filter(pk__gt=after).order_by("id")
    return list(rows.values_list("id", flat=True)[:limit])


def steps_of_runs(runs: QuerySet[SopRun]) -> list[tuple[int, int, str, int, str]]:
    """Run, its version, key, version and state of each step; the latest attempt last."""
    rows = StepRun.objects.filter(run__in=runs.order_by()).order_by("run_id", "attempt")
    names = ("run_id", "run__sop_version_id", "step__key", "step__version_id", "state")
    return list(rows.values_list(*names))


def count_planned(sop_id: int) -> int:
    """Runs that begin later."""
    return SopRun.objects.filter(sop_id=sop_id, state=RunState.SCHEDULED).count()


def count_by_version(runs: QuerySet[SopRun]) -> Counter[int]:
    rows = runs.order_by().values_list("sop_version_id", flat=True)
    return Counter(rows)


def people_with_steps_in(runs: QuerySet[SopRun]) -> set[int]:
    """Who has something to do in them."""
    rows = StepRun.objects.filter(run__in=runs.order_by(), state__in=PENDING)
    return set(rows.values_list("owner_id", flat=True).distinct())
