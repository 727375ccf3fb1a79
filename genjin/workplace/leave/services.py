"""Commands on leave."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import F

from genjin.common import clock, facts, locks
from genjin.common.clock import COMPANY_ZONE
from genjin.common.errors import ChangedMeanwhileError, GenjinError, NotFoundError
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.identity.users.selectors import find_active_user, get_person
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import cancel, schedule
from genjin.workplace.leave import errors, selectors
from genjin.workplace.leave.events import LeavesTurned
from genjin.workplace.leave.models import Leave

LONGEST = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Span:
    """From a moment to another, or whole days of the company."""

    begins_at: datetime
    ends_at: datetime
    whole_days: bool


@command
def plan_leave(*, actor: User, user_id: int, deputy_id: int, span: Span) -> Leave:
    """Raises NotFoundError for somebody out of reach, and the refusals of leave."""
    require(actor, "leave.plan")
    person = get_person(user_id)
    if not selectors.may_plan_for(actor, person) or not person.is_active:
        raise NotFoundError
    _check(person.pk, deputy_id, span)
    leave = Leave.objects.create(
        user=person,
        deputy_id=deputy_id,
        begins_at=span.begins_at,
        ends_at=span.ends_at,
        whole_days=span.whole_days,
        created_by=actor,
        created_at=clock.now(),
    )
    selectors.forget_cover()
    _note(leave, actor, "created", None)
    _plan_turns(leave)
    return leave


@command
def change_leave(*, actor: User, leave_id: int, version: int, deputy_id: int, span: Span) -> Leave:
    """What has begun keeps its beginning. Raises ChangedMeanwhileError, LeaveBegunError and the
    refusals of leave."""
    leave = _open_leave(actor, leave_id)
    before = _said(leave)
    begun = leave.begins_at <= clock.now()
    if begun and span.begins_at != leave.begins_at:
        raise _on("begins", errors.LeaveBegunError())
    _check(leave.user_id, deputy_id, span, but=leave.pk)
    leave.deputy_id, leave.whole_days = deputy_id, span.whole_days
    leave.begins_at, leave.ends_at = span.begins_at, span.ends_at
    _write(leave, version)
    _note(leave, actor, "changed", before)
    _plan_turns(leave)
    return selectors.get_leave(actor, leave_id)


@command
def cancel_leave(*, actor: User, leave_id: int) -> Leave:
    """Called off, or back before its end: then everything comes back at once."""
    leave = _open_leave(actor, leave_id)
    before, at = _said(leave), clock.now()
    if leave.begins_at < at:
        leave.ends_at = at
    else:
        leave.cancelled_at = at
    _write(leave, leave.version)
    _note(leave, actor, "cancelled", before)
    cancel([_key(leave, "begin"), _key(leave, "end")])
    schedule([_turn(leave, "end", at)])
    return leave


def turn(leave_ids: list[int]) -> None:
    """The time of these has come, to begin or to end."""
    people = sorted({leave.user_id for leave in selectors.list_by_ids(leave_ids)})
    if people:
        facts.state(LeavesTurned(tuple(people)))


def turn_for_deputies(user_ids: tuple[int, ...]) -> None:
    """They can stand in for nobody any more."""
    if selectors.has_deputy_among(user_ids):
        facts.state(LeavesTurned(user_ids))


def _open_leave(actor: User, leave_id: int) -> Leave:
    require(actor, "leave.plan")
    leave = selectors.get_leave(actor, leave_id)
    if leave.cancelled_at is not None or leave.ends_at <= clock.now():
        raise errors.LeaveClosedError
    return leave


def _check(user_id: int, deputy_id: int, span: Span, *, but: int | None = None) -> None:
    if span.ends_at <= span.begins_at:
        raise _on("ends", errors.LeaveBackwardsError())
    if span.ends_at <= clock.now():
        raise _on("ends", errors.LeaveOverError())
    if span.ends_at - span.begins_at > LONGEST:
        raise _on("ends", errors.LeaveTooLongError(days=LONGEST.days))
    if deputy_id == user_id:
        raise _on("deputy_id", errors.DeputyIsSelfError())
    if find_active_user(deputy_id) is None:
        raise _on("deputy_id", errors.NoSuchDeputyError())
    # Two that are planned at once would not see each other.
    locks.hold([f"leave:{user_id}"])
    if other := selectors.find_overlap(user_id, span.begins_at, span.ends_at, but=but):
        begins, ends = _shown(other)
        raise _on("begins", errors.LeaveOverlapError(begins=begins, ends=ends))


def _on(field: str, refusal: GenjinError) -> GenjinError:
    refusal.fields = {field: refusal.message}
    return refusal


def _shown(leave: Leave) -> tuple[str, str]:
    begins, ends = leave.begins_at.astimezone(COMPANY_ZONE), leave.ends_at.astimezone(COMPANY_ZONE)
    if leave.whole_days:
        return str(begins.date()), str((ends - timedelta(days=1)).date())
    return begins.strftime("%Y-%m-%d %H:%M"), ends.strftime("%Y-%m-%d %H:%M")


def _write(leave: Leave, version: int) -> None:
    rows = Leave.objects.filter(pk=leave.pk, version=version)
    changed = rows.update(
        deputy_id=leave.deputy_id,
        begins_at=leave.begins_at,
        ends_at=leave.ends_at,
        whole_days=leave.whole_days,
        cancelled_at=leave.cancelled_at,
        version=F("version") + 1,
    )
    if not changed:
        raise ChangedMeanwhileError
    leave.version = version + 1
    selectors.forget_cover()


def _plan_turns(leave: Leave) -> None:
    """A beginning that has passed is made up for at once; so is another deputy."""
    begins = _turn(leave, "begin", max(leave.begins_at, clock.now()))
    schedule([begins, _turn(leave, "end", leave.ends_at)])


def _turn(leave: Leave, what: str, at: datetime) -> NewItem:
    return NewItem(
        kind="leave.turn",
        due_at=at,
        key=_key(leave, what),
        lane=f"leave:{leave.pk}",
        payload={"leave": leave.pk},
    )


def _key(leave: Leave, what: str) -> str:
    return f"leave:{leave.pk}:{what}"


def _said(leave: Leave) -> dict[str, object]:
    return {
        "begins_at": leave.begins_at.isoformat(),
        "ends_at": leave.ends_at.isoformat(),
        "deputy_id": leave.deputy_id,
    }


def _note(leave: Leave, actor: User, action: str, before: dict[str, object] | None) -> None:
    now = _said(leave)
    changes = {name: [(before or {}).get(name), value] for name, value in now.items()}
    write_history(
        [
            HistoryEntry(
                object_type="leave",
                object_id=leave.pk,
                action=action,
                changes={name: pair for name, pair in changes.items() if pair[0] != pair[1]},
                actor_id=actor.pk,
                origin="person",
                at=clock.now(),
            )
        ]
    )
