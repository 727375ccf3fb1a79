"""The lines of a package, a page at a time."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F

from genjin.common.subjects import Subject, about, by_type
from genjin.crm.handovers.choices import HandoverState
from genjin.crm.handovers.models import Handover, HandoverItem
from genjin.crm.handovers.snapshots import Line, beside, lines_of
from genjin.identity.organisation.holdings import Words, in_order
from genjin.identity.users.models import User
from genjin.records.objects.types import object_types

PAGE = 50


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a package: of what is offered, or of what has moved. `reached`: whether who asks
    may open its record."""

    kind: str
    id: int
    record: Subject
    name: str
    title: Words
    state: Words
    due_at: datetime | None
    followed_at: datetime | None
    moved_at: datetime | None
    moved: bool
    problem: Words
    reached: bool
    parts: Sequence["Part"]


@dataclass(frozen=True, slots=True)
class Part:
    """A step or a task that goes with its record."""

    kind: str
    id: int
    title: Words
    state: Words
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class Page:
    rows: list[Row]
    total: int


def page_of(actor: User, handover: Handover, *, kind: str | None, page: int) -> Page:
    """Of an offer what is the leaver's at this moment, afterwards what was written down."""
    if handover.state == HandoverState.OFFERED:
        return _offered(actor, handover, kind, page)
    return _kept(actor, handover, kind, page)


def _offered(actor: User, handover: Handover, name: str | None, page: int) -> Page:
    leaver = handover.leaver_id
    kinds = [one for one in in_order() if name in (None, one.name)]
    counts = {one.name: one.count(leaver) for one in kinds}
    kind = next((one for one in kinds if counts[one.name]), None)
    if kind is None:
        return Page([], 0)
    ids = list(kind.rows(leaver).order_by("id").values_list("id", flat=True)[_slice(page)])
    lines = lines_of(kind, ids)
    records = {line.thing.record for line in lines}
    parts = {} if kind.hangs else _parts_now(leaver, records)
    reached = _reached(actor, records)
    rows = [_row_of(line, parts.get(line.thing.record, []), reached) for line in lines]
    return Page(rows, counts[kind.name])


def _kept(actor: User, handover: Handover, kind: str | None, page: int) -> Page:
    items = HandoverItem.objects.filter(handover=handover)
    items = items.filter(kind=kind) if kind else items.filter(beside=False)
    found = list(items.order_by("moved", F("due_at").asc(nulls_last=True), "id")[_slice(page)])
    records = {(item.record_type, item.record_id) for item in found}
    parts = _parts_kept(handover, records)
    reached = _reached(actor, records)
    hanging = {one.name for one in in_order() if one.hangs}
    rows = []
    for item in found:
        record = (item.record_type, item.record_id)
        rows.append(
            Row(
                kind=item.kind,
                id=item.object_id,
                record=record,
                name=item.name,
                title=item.title,
                state=item.state,
                due_at=item.due_at,
                followed_at=item.followed_at,
                moved_at=item.moved_at,
                moved=item.moved,
                problem=item.problem,
                reached=record in reached,
                parts=[] if item.kind in hanging else parts.get(record, []),
            )
        )
    return Page(rows, items.count())


def _row_of(line: Line, parts: Sequence[Part], reached: Collection[Subject]) -> Row:
    thing = line.thing
    return Row(
        kind=line.kind,
        id=thing.id,
        record=thing.record,
        name=line.name,
        title=thing.title,
        state=thing.state,
        due_at=thing.due_at or nearest(part.due_at for part in parts),
        followed_at=line.followed_at,
        moved_at=None,
        moved=False,
        problem={},
        reached=thing.record in reached,
        parts=parts,
    )


def nearest(moments: Iterable[datetime | None]) -> datetime | None:
    return min((one for one in moments if one is not None), default=None)


def _parts_now(leaver_id: int, records: Collection[Subject]) -> Mapping[Subject, list[Part]]:
    found: dict[Subject, list[Part]] = defaultdict(list)
    for kind, ids in beside(leaver_id, records):
        for thing in kind.describe(ids):
            part = Part(kind.name, thing.id, thing.title, thing.state, thing.due_at)
            found[thing.record].append(part)
    return _by_deadline(found)


def _parts_kept(handover: Handover, records: Collection[Subject]) -> Mapping[Subject, list[Part]]:
    if not records:
        return {}
    found: dict[Subject, list[Part]] = defaultdict(list)
    on = about(records)("record_type", "record_id")
    for item in HandoverItem.objects.filter(on, handover=handover, beside=True):
        part = Part(item.kind, item.object_id, item.title, item.state, item.due_at)
        found[item.record_type, item.record_id].append(part)
    return _by_deadline(found)


def _by_deadline(parts: Mapping[Subject, list[Part]]) -> Mapping[Subject, list[Part]]:
    return {
        record: sorted(
            some, key=lambda part: (part.due_at is None, part.due_at or part.id, part.id)
        )
        for record, some in parts.items()
    }


def _reached(actor: User, records: Collection[Subject]) -> frozenset[Subject]:
    """Those that the actor may open: a statement per type of record."""
    return frozenset(
        (record_type, pk)
        for record_type, ids in by_type(records).items()
        for pk in object_types.get(record_type)
        .door(actor)
        .filter(pk__in=ids)
        .values_list("id", flat=True)
    )


def _slice(page: int) -> slice:
    return slice((page - 1) * PAGE, page * PAGE)
