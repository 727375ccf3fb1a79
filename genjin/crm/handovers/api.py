"""/api/handovers: what somebody who leaves gives to a colleague, as a package with a report."""

from ninja import Query, Router, Status

from genjin.common import clock
from genjin.common.http import codes, refusals
from genjin.crm.handovers import errors
from genjin.crm.handovers.models import Handover
from genjin.crm.handovers.schemas import (
    HandoverDeclineIn,
    HandoverIn,
    HandoverItemOut,
    HandoverItemsFilter,
    HandoverItemsOut,
    HandoverOut,
    HandoverPageOut,
    HandoverPreviewFilter,
    HandoverPreviewOut,
    HandoversFilter,
    HandoversOut,
    HeldOut,
    NamedOut,
    ReceiverAwayOut,
)
from genjin.crm.handovers.selectors import doors, pages
from genjin.crm.handovers.services import offering
from genjin.identity.access.selectors import may, require
from genjin.identity.organisation.holdings import held_by
from genjin.identity.sessions.requests import SignedInRequest
from genjin.identity.users.models import User
from genjin.identity.users.selectors import get_person, names_of
from genjin.workplace.leave.selectors import load_cover

router = Router(tags=["handovers"])


@router.get("", response={200: HandoversOut} | refusals())
def list_handovers(request: SignedInRequest, wanted: Query[HandoversFilter]) -> HandoversOut:
    """Those that one has offered, is to receive or has received, and those of people under one;
    for those who change the organisation all."""
    if wanted.received:
        found = doors.list_received(request.user)
    else:
        found = doors.list_handovers(request.user, leaver_id=wanted.leaver_id)
    return HandoversOut(items=list(map(HandoverOut.of, found)))


@router.get("/preview", response={200: HandoverPreviewOut} | refusals())
def preview_handover(
    request: SignedInRequest, wanted: Query[HandoverPreviewFilter]
) -> HandoverPreviewOut:
    """What an offer would hold, and what is to be known before it is made."""
    require(request.user, "people.change")
    leaver = get_person(wanted.leaver_id)
    going = doors.find_open(leaver.pk)
    return HandoverPreviewOut(
        held=[HeldOut(kind=one.kind, count=one.count, said=one.said) for one in held_by(leaver.pk)],
        open=HandoverOut.of(going) if going else None,
        away=_away(wanted.receiver_id) if wanted.receiver_id else None,
    )


@router.post(
    "",
    response={201: HandoverPageOut}
    | codes(
        [
            errors.NoSuchLeaverError,
            errors.NoSuchReceiverError,
            errors.NothingHeldError,
            errors.OpenAlreadyError,
        ]
    ),
)
def offer_handover(request: SignedInRequest, body: HandoverIn) -> Status[HandoverPageOut]:
    made = offering.offer(
        actor=request.user,
        leaver_id=body.leaver_id,
        receiver_id=body.receiver_id,
        note=body.note,
        without_asking=body.without_asking,
    )
    return Status(201, _page(request.user, made))


@router.get("/{handover_id}", response={200: HandoverPageOut} | refusals())
def get_handover(request: SignedInRequest, handover_id: int) -> HandoverPageOut:
    return _page(request.user, doors.get_handover(request.user, handover_id))


@router.get("/{handover_id}/items", response={200: HandoverItemsOut} | refusals())
def list_handover_items(
    request: SignedInRequest, handover_id: int, wanted: Query[HandoverItemsFilter]
) -> HandoverItemsOut:
    """Of an offer what it would move, to be read only; afterwards the report."""
    handover = doors.get_handover(request.user, handover_id)
    found = pages.page_of(request.user, handover, kind=wanted.kind, page=wanted.page)
    return HandoverItemsOut(
        items=list(map(HandoverItemOut.of, found.rows)), total=found.total, page_size=pages.PAGE
    )


@router.post(
    "/{handover_id}/accept", response={200: HandoverPageOut} | codes([errors.HandoverClosedError])
)
def accept_handover(request: SignedInRequest, handover_id: int) -> HandoverPageOut:
    """A job moves it all, part after part."""
    return _page(request.user, offering.accept(actor=request.user, handover_id=handover_id))


@router.post(
    "/{handover_id}/decline", response={200: HandoverPageOut} | codes([errors.HandoverClosedError])
)
def decline_handover(
    request: SignedInRequest, handover_id: int, body: HandoverDeclineIn
) -> HandoverPageOut:
    found = offering.decline(actor=request.user, handover_id=handover_id, reason=body.reason)
    return _page(request.user, found)


@router.post(
    "/{handover_id}/withdraw",
    response={200: HandoverPageOut} | codes([errors.HandoverClosedError]),
)
def withdraw_handover(request: SignedInRequest, handover_id: int) -> HandoverPageOut:
    return _page(request.user, offering.withdraw(actor=request.user, handover_id=handover_id))


@router.post(
    "/{handover_id}/move-now",
    response={200: HandoverPageOut} | codes([errors.HandoverClosedError]),
)
def move_handover_now(request: SignedInRequest, handover_id: int) -> HandoverPageOut:
    """The receiver cannot answer: it moves all the same."""
    return _page(request.user, offering.move_now(actor=request.user, handover_id=handover_id))


def _page(actor: User, handover: Handover) -> HandoverPageOut:
    return HandoverPageOut.of(
        handover,
        doors.tallies_of(handover),
        may_answer=handover.receiver_id == actor.pk,
        may_order=may(actor, "people.change"),
    )


def _away(person_id: int) -> ReceiverAwayOut | None:
    cover = load_cover(clock.now())
    until = cover.until(person_id)
    if until is None:
        return None
    deputy = cover.stand_in(person_id)
    return ReceiverAwayOut(
        until=until, deputy=NamedOut(id=deputy, name=names_of([deputy]).get(deputy, ""))
    )
