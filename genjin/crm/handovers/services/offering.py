"""Offering a package, answering it, and calling it off."""

from datetime import datetime

from genjin.common import clock, locks
from genjin.common.errors import GenjinError
from genjin.common.transactions import command
from genjin.crm.handovers import bell, errors
from genjin.crm.handovers.choices import HandoverState
from genjin.crm.handovers.models import Handover
from genjin.crm.handovers.selectors import doors
from genjin.identity.access.selectors import require
from genjin.identity.organisation.holdings import held_by
from genjin.identity.organisation.services.notes import note
from genjin.identity.users.models import User
from genjin.identity.users.selectors import find_active_user, find_by_id
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import cancel, schedule

MOVE = "handover.move"


@command
def offer(
    *, actor: User, leaver_id: int, receiver_id: int, note: str = "", without_asking: bool = False
) -> Handover:
    """Nothing moves before the receiver accepts it, or whoever offers it does not wait for that.
    Raises NoSuchLeaverError, NoSuchReceiverError, NothingHeldError, OpenAlreadyError."""
    require(actor, "people.change")
    leaver, receiver = find_by_id(leaver_id), find_active_user(receiver_id)
    if leaver is None:
        raise _on("leaver_id", errors.NoSuchLeaverError())
    if receiver is None or receiver.pk == leaver.pk:
        raise _on("receiver_id", errors.NoSuchReceiverError())
    # Two that are offered at once would not see each other.
    locks.hold([f"handover:{leaver.pk}"])
    if other := doors.find_open(leaver.pk):
        raise errors.OpenAlreadyError(name=leaver.name, handover_id=other.pk)
    held = {one.kind: one.count for one in held_by(leaver.pk)}
    if not held:
        raise _on("leaver_id", errors.NothingHeldError(name=leaver.name))
    at = clock.now()
    made = Handover.objects.create(
        leaver=leaver,
        receiver=receiver,
        offered_by=actor,
        note=note.strip(),
        held=held,
        without_asking=without_asking,
        offered_at=at,
    )
    _note(actor, made, "handover_offered")
    if without_asking:
        _begin(made, at)
    elif receiver.pk != actor.pk:
        bell.tell_offered(made, at)
    return made


@command
def accept(*, actor: User, handover_id: int) -> Handover:
    """Raises NotFoundError for everybody but the receiver, HandoverClosedError."""
    found = doors.get_received(actor, handover_id)
    _begin(found, clock.now())
    _note(actor, found, "handover_accepted")
    return found


@command
def decline(*, actor: User, handover_id: int, reason: str) -> Handover:
    """Who offered it hears why. Raises NotFoundError, HandoverClosedError."""
    found, at = doors.get_received(actor, handover_id), clock.now()
    found.reason = reason.strip()
    _end(found, HandoverState.DECLINED, at, reason=found.reason, answered_at=at)
    _note(actor, found, "handover_declined")
    if found.offered_by_id != actor.pk:
        bell.tell_declined(found, at)
    return found


@command
def withdraw(*, actor: User, handover_id: int) -> Handover:
    """Raises NotFoundError, HandoverClosedError once it is answered."""
    require(actor, "people.change")
    found, at = doors.get_handover(actor, handover_id), clock.now()
    _end(found, HandoverState.WITHDRAWN, at)
    _note(actor, found, "handover_withdrawn")
    if found.receiver_id != actor.pk:
        bell.tell_withdrawn(found, at)
    return found


@command
def move_now(*, actor: User, handover_id: int) -> Handover:
    """The receiver cannot answer: it moves all the same, and the package says so. Raises
    NotFoundError, HandoverClosedError."""
    require(actor, "people.change")
    found = doors.get_handover(actor, handover_id)
    found.without_asking = True
    _begin(found, clock.now())
    _note(actor, found, "handover_ordered")
    return found


@command
def lapse_of(user_ids: tuple[int, ...]) -> None:
    """These people were switched off: what waits for them, or was to come from them, is closed,
    and who offered it hears of it."""
    at = clock.now()
    for found in doors.list_concerned(user_ids):
        lapse(found, at)


def lapse(found: Handover, at: datetime) -> None:
    """What has moved by then stays moved, and stands in the report."""
    cancel([key_of(found.pk)])
    found.state, found.ended_at = HandoverState.LAPSED, at
    found.save(update_fields=["state", "ended_at"])
    bell.tell_lapsed(found, at)


def key_of(handover_id: int) -> str:
    return f"handover:{handover_id}"


def _begin(found: Handover, at: datetime) -> None:
    """One answer wins; whoever comes second is told."""
    waits = Handover.objects.filter(pk=found.pk, state=HandoverState.OFFERED)
    if not waits.update(
        state=HandoverState.ACCEPTED, answered_at=at, without_asking=found.without_asking
    ):
        raise errors.HandoverClosedError
    found.state, found.answered_at = HandoverState.ACCEPTED, at
    item = NewItem(MOVE, at, key=key_of(found.pk), payload={"handover": found.pk})
    schedule([item])


def _end(found: Handover, state: HandoverState, at: datetime, **more: object) -> None:
    waits = Handover.objects.filter(pk=found.pk, state=HandoverState.OFFERED)
    if not waits.update(state=state, ended_at=at, **more):
        raise errors.HandoverClosedError
    found.state, found.ended_at = state, at


def _note(actor: User, found: Handover, action: str) -> None:
    changes = {"handover": [None, found.pk], "receiver_id": [None, found.receiver_id]}
    note(actor, "user", found.leaver_id, action, changes)


def _on(field: str, refusal: GenjinError) -> GenjinError:
    refusal.fields = {field: refusal.message}
    return refusal
