"""Runs go over to another version: at once, or as soon as a step of theirs is done."""

from collections.abc import Collection

from genjin.common.transactions import command
from genjin.sop.definitions.models import VersionMove
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.models import SopRun
from genjin.sop.runs.selectors import engine, moves
from genjin.sop.runs.services.moving import advance_runs


@command
def change_version(move: VersionMove, run_ids: Collection[int], *, cause: Cause) -> int:
    """Move these runs now, all or none; how many they were. Those that have gone meanwhile, or
    are there already, are left as they are."""
    scope = moves.runs_of_move(move).filter(pk__among=run_ids)
    held = engine.lock_going(run_ids)
    still = set(scope.values_list("id", flat=True))
    runs = [run for run in held if run.pk in still]
    for run in runs:
        run.planned_move_id = move.pk
    advance_runs(runs, cause)
    return len(runs)


@command
def plan_changes(move: VersionMove) -> None:
    """From now on each of the runs goes over with its next step."""
    # The query joins what decides; the update names ids alone.
    wanted = moves.runs_of_move(move).order_by().values("id")
    SopRun.objects.filter(pk__in=wanted).update(planned_move=move)
