"""Runs that went over to another version, written in sets."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import BigIntegerField, Case, F, Value, When
from django.db.models.functions import Coalesce

from genjin.common.bulk import update_rows
from genjin.common.inserts import new_row
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.platform.queue.services import cancel
from genjin.sop.definitions.choices import IN_USE, MoveMode
from genjin.sop.definitions.selectors import Published, moves_among
from genjin.sop.definitions.services import count_moved
from genjin.sop.runs import timers
from genjin.sop.runs.carrying import Crossing
from genjin.sop.runs.choices import FELL_AWAY, PENDING, StepState
from genjin.sop.runs.journal import Carried, Cause
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.steps import WHOSE
from genjin.workplace.calendars.whose import Calendars

_SETTLED = [
    "step_id",
    "due_at",
    "rungs_sent",
    "subject_type",
    "subject_id",
    *WHOSE,
    "changed_at",
]
_REVIVED = ["state", "reason", "done_at", "closed_as", "changed_at"]


def planned_crossings(runs: Iterable[SopRun]) -> dict[int, Crossing]:
    """By move. One whose target has left use since is void: its runs stay where they are."""
    planned = {run.planned_move_id for run in runs if run.planned_move_id is not None}
    if not planned:
        return {}
    return {
        move.pk: Crossing(
            move.pk,
            move.target_id,
            move.mapping,
            at_once=move.mode == MoveMode.NOW,
            by_id=move.created_by_id,
        )
        for move in moves_among(planned)
        if move.target.status in IN_USE
    }


def write_carried(
    carried: Sequence[Carried],
    versions: Mapping[int, Published],
    calendars: Calendars,
    cause: Cause,
) -> None:
    """The number of statements depends on the versions and their steps, not on the runs."""
    if not carried:
        return
    _put_steps(carried)
    _settle_steps(carried, versions, calendars, cause)
    _let_fall([row for one in carried for row in one.fallen], cause)
    runs: dict[int, list[int]] = defaultdict(list)
    for one in carried:
        runs[one.run.sop_version_id].append(one.run.pk)
    for version_id, ids in sorted(runs.items()):
        SopRun.objects.filter(pk__among=ids).update(
            sop_version_id=version_id, planned_move=None, changed_at=cause.at
        )
    count_moved(Counter(one.move_id for one in carried))
    _write_history(carried, cause)


def _put_steps(carried: Sequence[Carried]) -> None:
    """Each gets its place; closed ones remember as what they were closed. Those with more to change
    get it together with that: a row is written once."""
    places = {place: 0 for one in carried for place in one.places}
    if not places:
        return
    place: dict[str, Any] = {
        "step_id": Case(
            *(When(step_id=old, then=Value(new)) for old, new in places),
            default=F("step_id"),
            output_field=BigIntegerField(),
        )
    }
    closed = {pk for one in carried for pk in one.closed}
    later = {row.pk for one in carried for row in one.settled}
    put = {pk for one in carried for ids in one.places.values() for pk in ids}
    if closed:
        as_what = Coalesce(F("closed_as_id"), F("step_id"), output_field=BigIntegerField())
        StepRun.objects.filter(pk__among=closed).update(closed_as_id=as_what, **place)
    if going_on := put - closed - later:
        StepRun.objects.filter(pk__among=going_on).update(**place)


def _settle_steps(
    carried: Sequence[Carried],
    versions: Mapping[int, Published],
    calendars: Calendars,
    cause: Cause,
) -> None:
    settled = [row for one in carried for row in one.settled]
    revived = [row for one in carried for row in one.revived]
    for row in (*settled, *revived):
        row.changed_at = cause.at
    update_rows(StepRun.objects, settled, _SETTLED)
    update_rows(StepRun.objects, revived, _REVIVED)
    update_rows(StepRun.objects, [row for one in carried for row in one.kept], ["evidence"])
    pending = [row for row in (*settled, *revived) if row.state in PENDING]
    timers.plan(pending, versions, calendars)


def _let_fall(fallen: Sequence[StepRun], cause: Cause) -> None:
    if not fallen:
        return
    StepRun.objects.filter(pk__among=[row.pk for row in fallen]).update(
        state=StepState.CANCELLED,
        reason=FELL_AWAY,
        done_at=cause.at,
        closed_as_id=F("step_id"),
        changed_at=cause.at,
    )
    cancel([timers.key(row.pk) for row in fallen])


def _write_history(carried: Sequence[Carried], cause: Cause) -> None:
    write_history(
        new_row(
            HistoryEntry,
            object_type="sop_run",
            object_id=one.run.pk,
            action="version_changed",
            changes={"sop_version": [one.from_version_id, one.run.sop_version_id]},
            actor_id=one.by_id,
            origin="version",
            at=cause.at,
        )
        for one in carried
    )
