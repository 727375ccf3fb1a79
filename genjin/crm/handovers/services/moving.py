"""A package moves: a part at a time, each thing written down with the move in one transaction."""

from collections.abc import Collection, Sequence
from datetime import datetime

from django.db import transaction

from genjin.common import language
from genjin.common.errors import GenjinError
from genjin.common.inserts import add_rows, new_row
from genjin.crm.handovers import bell
from genjin.crm.handovers.choices import HandoverState
from genjin.crm.handovers.models import Handover, HandoverItem
from genjin.crm.handovers.selectors import doors
from genjin.crm.handovers.selectors.pages import nearest
from genjin.crm.handovers.services.offering import lapse
from genjin.crm.handovers.snapshots import Beside, Line, beside, lines_of
from genjin.identity.organisation.holdings import Holding, Words, in_order
from genjin.identity.organisation.services.notes import note

AT_ONCE = 500  # records of a part: SQLite's one writer is not held up for long

STAYED: Words = {
    "zh": "没有移交成功，仍在原负责人名下",
    "en": "It did not move and is still with its former owner",
}


@transaction.atomic
def move_part(handover_id: int, at: datetime) -> bool:
    """The next part; whether there is more to do. A killed worker leaves nothing of it behind: what
    has moved is no longer the leaver's, so whoever takes over goes on with the rest."""
    handover = doors.find_moving(handover_id)
    if handover is None:
        return False
    if not handover.receiver.is_active:
        lapse(handover, at)
        return False
    for kind in in_order():
        if ids := doors.ids_to_move(handover, kind, AT_ONCE):
            _set(handover, HandoverState.MOVING)
            _move(handover, kind, ids, at)
            return True
    _finish(handover, at)
    return False


def tell_stuck(handover_ids: Collection[int], at: datetime) -> None:
    """The job was given up: an administrator finds it among the failed jobs."""
    for pk in handover_ids:
        if handover := doors.find_moving(pk):
            bell.tell_stuck(handover, at)


def _move(handover: Handover, kind: Holding, ids: Sequence[int], at: datetime) -> None:
    records = {thing.record for thing in kind.describe(ids)}
    along = [] if kind.hangs else beside(handover.leaver_id, records)
    problems = _give(handover, kind, ids)
    for pk in _still(handover, kind, ids):
        problems.setdefault(pk, STAYED)
    parts = [line for one in along for line in lines_of(one.kind, _gone(handover, one))]
    add_rows([_item(handover, part, at, beside=True) for part in parts])
    add_rows(
        [
            _item(handover, line, at, problem=problems.get(line.thing.id, {}), parts=parts_of)
            for line, parts_of in _with_parts(lines_of(kind, ids), parts)
        ]
    )


def _give(handover: Handover, kind: Holding, ids: Sequence[int]) -> dict[int, Words]:
    """All of them, or, where one is refused, each by itself; why those are refused that are."""
    refusal = _try(handover, kind, ids)
    if refusal is None:
        return {}
    if len(ids) == 1:
        return {ids[0]: refusal}
    return {pk: why for pk in ids if (why := _try(handover, kind, [pk]))}


def _try(handover: Handover, kind: Holding, ids: Sequence[int]) -> Words | None:
    try:
        with transaction.atomic():
            kind.hand_over(
                ids,
                from_id=handover.leaver_id,
                to=handover.receiver,
                by=handover.offered_by,
                package=handover.pk,
            )
    except GenjinError as refusal:
        with language.use("zh-CN"):
            zh = refusal.message
        with language.use("en"):
            return {"zh": zh, "en": refusal.message}
    return None


def _still(handover: Handover, kind: Holding, ids: Sequence[int]) -> set[int]:
    rows = kind.rows(handover.leaver_id).filter(pk__in=ids)
    return set(rows.values_list("id", flat=True))


def _gone(handover: Handover, along: Beside) -> list[int]:
    """What did not go with its record has a turn of its own."""
    still = _still(handover, along.kind, along.ids)
    return [pk for pk in along.ids if pk not in still]


def _with_parts(lines: Sequence[Line], parts: Sequence[Line]) -> list[tuple[Line, list[Line]]]:
    by_record: dict[tuple[str, int], list[Line]] = {}
    for part in parts:
        by_record.setdefault(part.thing.record, []).append(part)
    return [(line, by_record.get(line.thing.record, [])) for line in lines]


def _item(
    handover: Handover,
    line: Line,
    at: datetime,
    *,
    beside: bool = False,
    problem: Words | None = None,
    parts: Sequence[Line] = (),
) -> HandoverItem:
    thing = line.thing
    return new_row(
        HandoverItem,
        handover_id=handover.pk,
        kind=line.kind,
        object_id=thing.id,
        record_type=thing.record[0],
        record_id=thing.record[1],
        beside=beside,
        name=line.name[:200],
        title=dict(thing.title),
        state=dict(thing.state),
        due_at=thing.due_at or nearest(part.thing.due_at for part in parts),
        followed_at=line.followed_at,
        moved=not problem,
        problem=dict(problem or {}),
        moved_at=at,
    )


def _finish(handover: Handover, at: datetime) -> None:
    _set(handover, HandoverState.MOVING)
    _set(handover, HandoverState.DONE, ended_at=at)
    tallies = doors.tallies_of(handover)
    moved = {one.kind: one.moved for one in tallies if one.moved}
    changes = {kind: [None, number] for kind, number in moved.items()}
    changes |= {"receiver_id": [None, handover.receiver_id], "handover": [None, handover.pk]}
    note(handover.offered_by, "user", handover.leaver_id, "handed_over", changes)
    bell.tell_done(handover, at, moved=moved, stayed=sum(one.stayed for one in tallies))


def _set(handover: Handover, state: HandoverState, **more: datetime) -> None:
    if handover.state != state:
        handover.state = state
        Handover.objects.filter(pk=handover.pk).update(state=state, **more)
