"""Steps that were due and not kept, with what was said of each."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from genjin.analytics.monitor.schemas import NamedOut
from genjin.analytics.scores.choices import DisputeState
from genjin.analytics.scores.models import Dispute
from genjin.analytics.scores.months import Month
from genjin.analytics.scores.schemas import DisputeOut, MissedOut
from genjin.analytics.scores.selectors import disputes_on
from genjin.identity.access.selectors import bounds_of, may
from genjin.identity.users.models import User
from genjin.identity.users.selectors import names_of
from genjin.records.objects.selectors import titles_of
from genjin.sop.runs.models import StepRun
from genjin.workplace.notifications.schemas import RecordRefOut


def drawn(actor: User, steps: Sequence[StepRun], *, now: datetime) -> list[MissedOut]:
    """A fixed number of statements for any number. Needs `step` loaded."""
    ids: dict[str, set[int]] = defaultdict(set)
    for one in steps:
        ids[one.subject_type].add(one.subject_id)
    titles = {kind: titles_of(kind, subjects) for kind, subjects in ids.items()}
    disputes = disputes_on([one.pk for one in steps])
    names = names_of({dispute.person_id for dispute in disputes.values()})
    return [
        MissedOut(
            step_run_id=one.pk,
            step=one.step.name,
            record=_record(one, titles[one.subject_type]),
            due_at=one.due_at,
            done_at=one.done_at,
            late_reason=one.late_reason,
            dispute=_dispute(disputes[one.pk], names) if one.pk in disputes else None,
            may_dispute=_may_dispute(actor, one, now) and one.pk not in disputes,
            may_answer=one.pk in disputes and _may_answer(actor, one, disputes[one.pk]),
        )
        for one in steps
        if one.due_at is not None
    ]


def _record(step_run: StepRun, titles: Mapping[int, str]) -> RecordRefOut:
    subject = step_run.subject_id
    return RecordRefOut(
        type=step_run.subject_type, id=subject, name=titles.get(subject, f"#{subject}")
    )


def _may_dispute(actor: User, step_run: StepRun, now: datetime) -> bool:
    assert step_run.due_at is not None
    return step_run.owner_id == actor.pk and now < Month.of(step_run.due_at).disputed_until


def _may_answer(actor: User, step_run: StepRun, dispute: Dispute) -> bool:
    if dispute.state != DisputeState.OPEN or dispute.person_id == actor.pk:
        return False
    stamp = {"owner_id": step_run.owner_id, "department_id": step_run.department_id}
    return may(actor, "score.answer") and bounds_of(actor).includes(**stamp)


def _dispute(dispute: Dispute, names: Mapping[int, str]) -> DisputeOut:
    by = dispute.answered_by
    return DisputeOut(
        id=dispute.pk,
        person=NamedOut(id=dispute.person_id, name=names.get(dispute.person_id, "")),
        reason=dispute.reason,
        filed_at=dispute.filed_at,
        state=DisputeState(dispute.state),
        answer=dispute.answer,
        answered_by=NamedOut(id=by.pk, name=by.name) if by else None,
        answered_at=dispute.answered_at,
    )
