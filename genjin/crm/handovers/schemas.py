"""Packages on the wire."""

from datetime import datetime
from typing import Annotated

from ninja import Field, Schema
from pydantic import StringConstraints

from genjin.common.http import BodyIn
from genjin.crm.handovers.choices import HandoverState
from genjin.crm.handovers.models import Handover
from genjin.crm.handovers.selectors.doors import Tally
from genjin.crm.handovers.selectors.pages import Part, Row
from genjin.crm.handovers.snapshots import said
from genjin.identity.organisation.holdings import in_order

Id = Annotated[int, Field(ge=1, le=2**53)]


class HandoverIn(BodyIn):
    """`without_asking`: it moves at once, the receiver is not waited for."""

    leaver_id: Id
    receiver_id: Id
    note: Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)] = ""
    without_asking: bool = False


class HandoverDeclineIn(BodyIn):
    reason: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]


class HandoversFilter(Schema):
    """`received`: only what waits for who asks, is on its way, or came within three days."""

    model_config = {"extra": "forbid"}

    leaver_id: Id | None = None
    received: bool = False


class HandoverPreviewFilter(Schema):
    model_config = {"extra": "forbid"}

    leaver_id: Id
    receiver_id: Id | None = None


class HandoverItemsFilter(Schema):
    """`kind`: of one kind only; nothing: of an offer the first kind, of a report each record with
    what went along."""

    model_config = {"extra": "forbid"}

    kind: str | None = Field(None, max_length=20)
    page: int = Field(1, ge=1, le=10_000)


class NamedOut(Schema):
    id: int
    name: str


class HeldOut(Schema):
    """`said`: the number and the kind in words."""

    kind: str
    count: int
    said: str


class HandoverOut(Schema):
    """Its id is its number. `held`: what it was when it was offered."""

    id: int
    state: HandoverState
    leaver: NamedOut
    receiver: NamedOut
    offered_by: NamedOut
    note: str
    reason: str
    without_asking: bool
    held: list[HeldOut]
    offered_at: datetime
    answered_at: datetime | None
    ended_at: datetime | None

    @classmethod
    def of(cls, one: Handover) -> "HandoverOut":
        return cls(
            id=one.pk,
            state=HandoverState(one.state),
            leaver=NamedOut(id=one.leaver_id, name=one.leaver.name),
            receiver=NamedOut(id=one.receiver_id, name=one.receiver.name),
            offered_by=NamedOut(id=one.offered_by_id, name=one.offered_by.name),
            note=one.note,
            reason=one.reason,
            without_asking=one.without_asking,
            held=[
                HeldOut(kind=kind.name, count=count, said=kind.said(count))
                for kind in in_order()
                if (count := one.held.get(kind.name, 0))
            ],
            offered_at=one.offered_at,
            answered_at=one.answered_at,
            ended_at=one.ended_at,
        )


class HandoversOut(Schema):
    """The latest first, up to 100."""

    items: list[HandoverOut]


class HandoverTallyOut(Schema):
    """`said`: all of the kind, in words. `stayed`: what could not be moved."""

    kind: str
    said: str
    moved: int
    left: int
    stayed: int


class HandoverPageOut(Schema):
    """A package with how far it is, and what who asks may do with it."""

    handover: HandoverOut
    tallies: list[HandoverTallyOut]
    may_answer: bool
    may_order: bool

    @classmethod
    def of(
        cls, one: Handover, tallies: list[Tally], *, may_answer: bool, may_order: bool
    ) -> "HandoverPageOut":
        waits = one.state == HandoverState.OFFERED
        return cls(
            handover=HandoverOut.of(one),
            tallies=[
                HandoverTallyOut(
                    kind=tally.kind,
                    said=tally.said,
                    moved=tally.moved,
                    left=tally.left,
                    stayed=tally.stayed,
                )
                for tally in tallies
            ],
            may_answer=may_answer and waits,
            may_order=may_order and waits,
        )


class ReceiverAwayOut(Schema):
    until: datetime
    deputy: NamedOut


class HandoverPreviewOut(Schema):
    """`open`: the package of theirs that is not over yet. `away`: the receiver is on leave now."""

    held: list[HeldOut]
    open: HandoverOut | None
    away: ReceiverAwayOut | None


class HandoverRecordOut(Schema):
    """`reached`: whether who asks may open it."""

    type: str
    id: int
    name: str
    reached: bool


class HandoverPartOut(Schema):
    """A step or a task that goes with its record."""

    kind: str
    id: int
    title: str
    state: str
    due_at: datetime | None

    @classmethod
    def of(cls, part: Part) -> "HandoverPartOut":
        return cls(
            kind=part.kind,
            id=part.id,
            title=said(part.title),
            state=said(part.state),
            due_at=part.due_at,
        )


class HandoverItemOut(Schema):
    """`title`: of a step or a task. `moved_at`: nothing while it is only offered; what did not
    move says why in `problem`."""

    kind: str
    id: int
    record: HandoverRecordOut
    title: str
    state: str
    due_at: datetime | None
    followed_at: datetime | None
    moved: bool
    moved_at: datetime | None
    problem: str
    parts: list[HandoverPartOut]

    @classmethod
    def of(cls, row: Row) -> "HandoverItemOut":
        record_type, record_id = row.record
        return cls(
            kind=row.kind,
            id=row.id,
            record=HandoverRecordOut(
                type=record_type, id=record_id, name=row.name, reached=row.reached
            ),
            title=said(row.title),
            state=said(row.state),
            due_at=row.due_at,
            followed_at=row.followed_at,
            moved=row.moved,
            moved_at=row.moved_at,
            problem=said(row.problem),
            parts=[HandoverPartOut.of(part) for part in row.parts],
        )


class HandoverItemsOut(Schema):
    """A page of up to `page_size`; of a report what did not move first, then by deadline."""

    items: list[HandoverItemOut]
    total: int
    page_size: int
