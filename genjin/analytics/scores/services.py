"""Disputes, weights, and the end of a month."""

from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Count, F, Q

from genjin.analytics.scores import bell, errors
from genjin.analytics.scores.choices import DisputeState
from genjin.analytics.scores.formula import USUAL_WEIGHT
from genjin.analytics.scores.models import Dispute, FrozenMonth, MonthScore, SopWeight
from genjin.analytics.scores.months import FILING, Month
from genjin.analytics.scores.selectors import (
    excused_in,
    is_frozen,
    load_weights,
    missed_in,
    month_to_freeze,
    shares_of,
    visible_disputes,
)
from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.common.inserts import insert_rows, new_row
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.identity.users.selectors import departments_of
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.sop.definitions.selectors import get_sop
from genjin.sop.runs.selectors.doors import all_step_runs
from genjin.sop.statistics.conditions import deadline_is_over, falls_in


@command
def file_dispute(*, actor: User, step_run_id: int, reason: str) -> Dispute:
    """Raises NotFoundError for a step that is not the actor's own, NotDisputableError,
    TooLateToDisputeError, DisputedAlreadyError."""
    now = clock.now()
    step_run = all_step_runs().filter(pk=step_run_id, owner_id=actor.pk).first()
    if step_run is None:
        raise NotFoundError
    if step_run.due_at is None:
        raise errors.NotDisputableError
    month = Month.of(step_run.due_at)
    if not missed_in(all_step_runs().filter(pk=step_run.pk), month, now).exists():
        raise errors.NotDisputableError
    if now >= month.disputed_until or is_frozen(month):
        last = month.next.first + timedelta(days=FILING - 1)
        raise errors.TooLateToDisputeError(month=str(month), day=f"{last:%Y-%m-%d}")
    try:
        with transaction.atomic():
            dispute = Dispute.objects.create(
                step_run=step_run, person=actor, reason=reason.strip(), filed_at=now
            )
    except IntegrityError:
        raise errors.DisputedAlreadyError from None
    bell.tell_of_dispute(dispute, now)
    return dispute


@command
def answer_dispute(*, actor: User, dispute_id: int, accept: bool, answer: str) -> None:
    """Raises NotFoundError, NotOnesOwnDisputeError, NoAnswerError, AnsweredAlreadyError."""
    require(actor, "score.answer")
    if not accept and not answer.strip():
        raise errors.NoAnswerError(fields={"answer": errors.NoAnswerError().message})
    dispute = visible_disputes(actor).filter(pk=dispute_id).first()
    if dispute is None:
        raise NotFoundError
    if dispute.person_id == actor.pk:
        raise errors.NotOnesOwnDisputeError
    now = clock.now()
    # One answer wins; whoever comes second is told.
    if not Dispute.objects.filter(pk=dispute.pk, state=DisputeState.OPEN).update(
        state=DisputeState.ACCEPTED if accept else DisputeState.DECLINED,
        answer=answer.strip(),
        answered_by_id=actor.pk,
        answered_at=now,
    ):
        raise errors.AnsweredAlreadyError
    bell.tell_of_answer(dispute, accept=accept, answer=answer.strip(), at=now)


@command
def weigh_sop(*, actor: User, sop_id: int, weight: int) -> None:
    """From the month on that is not frozen yet. Raises NotFoundError."""
    require(actor, "sop.change")
    sop = get_sop(sop_id)
    before = load_weights().get(sop.pk, USUAL_WEIGHT)
    SopWeight.objects.update_or_create(sop_id=sop.pk, defaults={"weight": weight})
    write_history(
        [
            HistoryEntry(
                object_type="sop",
                object_id=sop.pk,
                action="weight_changed",
                changes={"weight": [before, weight]},
                actor_id=actor.pk,
                origin="person",
                at=clock.now(),
            )
        ]
    )


@command
def freeze_next_month(now: datetime) -> Month | None:
    """From now on the scores of that month stand. What nobody answered in time is decided for the
    person. None where there is no month to freeze."""
    month = month_to_freeze(now)
    if month is None:
        return None
    FrozenMonth.objects.create(month=month.first, frozen_at=now)
    mine = falls_in(month.period(now), "step_run__due_at")
    open_ones = Dispute.objects.filter(mine, state=DisputeState.OPEN)
    unanswered = list(open_ones.select_related("step_run"))
    Dispute.objects.filter(pk__in=[one.pk for one in unanswered]).update(
        state=DisputeState.ACCEPTED, answered_at=now
    )
    for dispute in unanswered:
        bell.tell_of_answer(dispute, accept=True, answer="", at=now)
    insert_rows(_scores(month, now))
    return month


def _scores(month: Month, now: datetime) -> list[MonthScore]:
    by = ("owner_id", "step__version__sop_id")
    due = deadline_is_over(now) & falls_in(month.period(now), "due_at")
    rows = all_step_runs().filter(due, owner__isnull=False).order_by().values(*by)
    counted = rows.annotate(due=Count("id"), kept=Count("id", filter=Q(done_at__lte=F("due_at"))))
    excused = excused_in(month, now, Q())
    counts: dict[tuple[int, int], tuple[int, int, int]] = {}
    for person, sop, due_n, kept_n in counted.values_list(*by, "due", "kept"):
        counts[person, sop] = (due_n, kept_n, excused[person, sop])
    shares = shares_of(counts, load_weights())
    departments = departments_of(shares)
    return [
        new_row(
            MonthScore,
            month=month.first,
            owner_id=person,
            department_id=departments.get(person),
            sop_id=share.sop_id,
            weight=share.weight,
            due=share.due,
            kept=share.kept,
            excused=share.excused,
        )
        for person, of_person in shares.items()
        for share in of_person
    ]
