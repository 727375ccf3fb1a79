"""/api/scores: what people's months were like by the SOPs, and what is disputed of them."""

from ninja import Query, Router, Status

from genjin.analytics.monitor.schemas import NamedOut
from genjin.analytics.scores import errors, selectors, services
from genjin.analytics.scores.missed import drawn
from genjin.analytics.scores.months import Month
from genjin.analytics.scores.schemas import (
    AnswerIn,
    DisputeIn,
    MonthOut,
    PersonScoreOut,
    ScoreOfPersonOut,
    ScoresFilter,
    ScoresOut,
    SopShareOut,
    WeightIn,
)
from genjin.common import clock
from genjin.common.http import codes, refusals
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest

router = Router(tags=["scores"])

SHOWN = 200
WAITING_SHOWN = 50


@router.get("", response={200: ScoresOut} | codes([errors.NoSuchMonthError]))
def get_scores(request: SignedInRequest, wanted: Query[ScoresFilter]) -> ScoresOut:
    """Of people within reach; by that a seller sees their own."""
    require(request.user, "monitor.read")
    now = clock.now()
    found = selectors.month_of(request.user, _asked(wanted))
    waiting = selectors.to_answer(request.user)
    steps = [one.step_run for one in waiting.select_related("step_run__step")[:WAITING_SHOWN]]
    return ScoresOut(
        month=MonthOut.of(found.month, found.frozen_at),
        months=list(map(str, found.months)),
        today=clock.today(),
        people=list(map(PersonScoreOut.of, found.people)),
        weights=ScoresOut.weights_of(found),
        to_answer=drawn(request.user, steps, now=now),
        to_answer_total=waiting.count(),
    )


@router.get(
    "/people/{person_id}", response={200: ScoreOfPersonOut} | codes([errors.NoSuchMonthError])
)
def get_score_of_person(
    request: SignedInRequest, person_id: int, wanted: Query[ScoresFilter]
) -> ScoreOfPersonOut:
    """The formula with their numbers, by SOP, and what was not kept."""
    require(request.user, "monitor.read")
    month = _asked(wanted)
    found = selectors.month_of(request.user, month, person_id=person_id)
    one = selectors.person_in(found, request.user, person_id)
    missed = selectors.missed_of(request.user, month, person_id)
    shown = missed.select_related("step").order_by("due_at", "id")[:SHOWN]
    return ScoreOfPersonOut(
        month=MonthOut.of(month, found.frozen_at),
        person=PersonScoreOut.of(one),
        sops=[
            SopShareOut(
                sop=NamedOut(id=share.sop_id, name=found.sops[share.sop_id]),
                weight=share.weight,
                due=share.due,
                kept=share.kept,
                excused=share.excused,
            )
            for share in one.shares
        ],
        missed=drawn(request.user, list(shown), now=clock.now()),
        missed_total=missed.count(),
    )


@router.post(
    "/disputes",
    response={204: None}
    | codes([errors.DisputedAlreadyError, errors.NotDisputableError, errors.TooLateToDisputeError]),
)
def dispute_score(request: SignedInRequest, body: DisputeIn) -> Status[None]:
    """A step of one's own that was not kept, and why it should not count."""
    services.file_dispute(actor=request.user, step_run_id=body.step_run_id, reason=body.reason)
    return Status(204, None)


@router.post(
    "/disputes/{dispute_id}/answer",
    response={204: None}
    | codes([errors.AnsweredAlreadyError, errors.NoAnswerError, errors.NotOnesOwnDisputeError]),
)
def answer_dispute(request: SignedInRequest, dispute_id: int, body: AnswerIn) -> Status[None]:
    services.answer_dispute(
        actor=request.user, dispute_id=dispute_id, accept=body.accept, answer=body.answer
    )
    return Status(204, None)


@router.put("/weights", response={204: None} | refusals())
def weigh_sop(request: SignedInRequest, body: WeightIn) -> Status[None]:
    """How much the steps of an SOP count, from the month on that is not frozen yet."""
    services.weigh_sop(actor=request.user, sop_id=body.sop_id, weight=body.weight)
    return Status(204, None)


def _asked(wanted: ScoresFilter) -> Month:
    """Raises NoSuchMonthError."""
    now = Month.of(clock.now())
    month = Month.read(wanted.month) if wanted.month else now
    if month > now:
        raise errors.NoSuchMonthError
    return month
