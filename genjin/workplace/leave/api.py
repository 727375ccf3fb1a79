"""/api/leaves: who is away, and who stands in."""

from ninja import Router

from genjin.common import clock
from genjin.common.errors import ChangedMeanwhileError
from genjin.common.http import codes, refusals
from genjin.identity.sessions.requests import SignedInRequest
from genjin.identity.users.models import User
from genjin.workplace.leave import errors, selectors, services
from genjin.workplace.leave.models import Leave
from genjin.workplace.leave.schemas import LeaveIn, LeaveOut, LeavePatch, LeavesOut, NamedOut

router = Router(tags=["leave"])

_REFUSALS = [
    errors.DeputyIsSelfError,
    errors.LeaveBackwardsError,
    errors.LeaveOverError,
    errors.LeaveOverlapError,
    errors.LeaveTooLongError,
    errors.NoSuchDeputyError,
]


@router.get("", response={200: LeavesOut} | refusals())
def list_leaves(request: SignedInRequest) -> LeavesOut:
    """One's own, that of people within reach, and that in which one stands in for somebody."""
    actor = request.user
    people = selectors.list_plannable(actor)
    return LeavesOut(
        items=[_out(actor, leave) for leave in selectors.list_leaves(actor)],
        people=[NamedOut(id=pk, name=name) for pk, name in people],
    )


@router.post("", response={200: LeaveOut} | codes(_REFUSALS))
def plan_leave(request: SignedInRequest, body: LeaveIn) -> LeaveOut:
    actor = request.user
    leave = services.plan_leave(
        actor=actor, user_id=body.user_id, deputy_id=body.deputy_id, span=body.span()
    )
    return _out(actor, leave)


@router.patch(
    "/{leave_id}",
    response={200: LeaveOut}
    | codes(
        [
            *_REFUSALS,
            ChangedMeanwhileError,
            errors.LeaveBegunError,
            errors.LeaveClosedError,
        ]
    ),
)
def change_leave(request: SignedInRequest, leave_id: int, body: LeavePatch) -> LeaveOut:
    actor = request.user
    leave = services.change_leave(
        actor=actor,
        leave_id=leave_id,
        version=body.version,
        deputy_id=body.deputy_id,
        span=body.span(),
    )
    return _out(actor, leave)


@router.post("/{leave_id}/cancel", response={200: LeaveOut} | codes([errors.LeaveClosedError]))
def cancel_leave(request: SignedInRequest, leave_id: int) -> LeaveOut:
    """Called off before it begins, or ended now."""
    return _out(request.user, services.cancel_leave(actor=request.user, leave_id=leave_id))


def _out(actor: User, leave: Leave) -> LeaveOut:
    at = clock.now()
    mine = selectors.may_plan_for(actor, leave.user) and leave.ends_at > at
    return LeaveOut.of(leave, at, mine_to_change=mine and leave.cancelled_at is None)
