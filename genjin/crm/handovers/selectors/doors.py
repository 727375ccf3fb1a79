"""Reading handovers."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count, Q, QuerySet

from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.crm.handovers.choices import OPEN, UNDER_WAY, HandoverState
from genjin.crm.handovers.models import Handover, HandoverItem
from genjin.identity.access.selectors import may
from genjin.identity.departments.selectors import load_chart
from genjin.identity.organisation.holdings import Holding, in_order
from genjin.identity.users.models import User

NEW_FOR = timedelta(days=3)
MOST = 100


def visible_handovers(actor: User) -> QuerySet[Handover]:
    """The door: who offered it, who receives it, whoever stands above the leaver, and those who
    change the organisation."""
    rows = Handover.objects.select_related("leaver", "receiver", "offered_by")
    if may(actor, "people.change"):
        return rows
    below = load_chart().line_below(actor.pk)
    return rows.filter(Q(offered_by=actor) | Q(receiver=actor) | Q(leaver_id__in=below))


def received_handovers(actor: User) -> QuerySet[Handover]:
    """The door of who answers."""
    rows = Handover.objects.select_related("leaver", "receiver", "offered_by")
    return rows.filter(receiver=actor)


def get_handover(actor: User, handover_id: int) -> Handover:
    """Raises NotFoundError."""
    return _only(visible_handovers(actor), handover_id)


def get_received(actor: User, handover_id: int) -> Handover:
    """Raises NotFoundError for everybody but the receiver."""
    return _only(received_handovers(actor), handover_id)


def find_moving(handover_id: int) -> Handover | None:
    """For the job: what is accepted and not yet done."""
    rows = Handover.objects.select_related("leaver", "receiver", "offered_by")
    return rows.filter(pk=handover_id, state__in=UNDER_WAY).first()


def find_open(leaver_id: int) -> Handover | None:
    rows = Handover.objects.select_related("leaver", "receiver", "offered_by")
    return rows.filter(leaver_id=leaver_id, state__in=OPEN).first()


def list_handovers(actor: User, *, leaver_id: int | None) -> list[Handover]:
    """The latest first."""
    rows = visible_handovers(actor)
    if leaver_id is not None:
        rows = rows.filter(leaver_id=leaver_id)
    return list(rows.order_by("-id")[:MOST])


def list_received(actor: User) -> list[Handover]:
    """What waits for the actor's answer, is on its way to them, or has come within three days."""
    came = Q(state=HandoverState.DONE, ended_at__gt=clock.now() - NEW_FOR)
    rows = received_handovers(actor).filter(Q(state__in=OPEN) | came)
    return list(rows.order_by("-id")[:MOST])


def list_concerned(user_ids: Collection[int]) -> list[Handover]:
    """What cannot go on now that these people are switched off: nobody is there to receive it, or
    nothing is left to be offered."""
    rows = Handover.objects.select_related("leaver", "receiver", "offered_by")
    no_receiver = Q(receiver_id__in=user_ids, state__in=OPEN)
    nothing_left = Q(leaver_id__in=user_ids, state=HandoverState.OFFERED)
    return list(rows.filter(no_receiver | nothing_left).order_by("id"))


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of a kind have moved, are still the leaver's, and could not be moved."""

    kind: str
    said: str
    moved: int
    left: int
    stayed: int


def tallies_of(handover: Handover) -> list[Tally]:
    rows = HandoverItem.objects.filter(handover=handover).order_by().values_list("kind", "moved")
    counted = {(kind, moved): n for kind, moved, n in rows.annotate(n=Count("id"))}
    tallies = []
    for kind in in_order():
        moved, stayed = counted.get((kind.name, True), 0), counted.get((kind.name, False), 0)
        left = _left(handover, kind, moved=moved, stayed=stayed)
        if number := moved + left + stayed:
            tallies.append(Tally(kind.name, kind.said(number), moved, left, stayed))
    return tallies


def _left(handover: Handover, kind: Holding, *, moved: int, stayed: int) -> int:
    """While it is open what is the leaver's now; of one that was closed before it was done what it
    held when it was offered."""
    if handover.state == HandoverState.DONE:
        return 0
    if handover.state in OPEN:
        return max(kind.count(handover.leaver_id) - stayed, 0)
    return max(int(handover.held.get(kind.name, 0)) - moved - stayed, 0)


def ids_to_move(handover: Handover, kind: Holding, limit: int) -> list[int]:
    """The next ones of the leaver's; what could not be moved is not tried for ever."""
    tried = HandoverItem.objects.filter(handover=handover, kind=kind.name, moved=False)
    rows = kind.rows(handover.leaver_id).exclude(
        pk__in=list(tried.values_list("object_id", flat=True))
    )
    return list(rows.order_by("id").values_list("id", flat=True)[:limit])


def _only(rows: QuerySet[Handover], handover_id: int) -> Handover:
    found = rows.filter(pk=handover_id).first()
    if found is None:
        raise NotFoundError
    return found
