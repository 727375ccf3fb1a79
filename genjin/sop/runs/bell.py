"""Steps at the bell: what is rung, and what an entry is about."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from genjin.identity.users.models import User
from genjin.records.objects.selectors import titles_of
from genjin.sop.runs.ladder import Call
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.rings import about_step
from genjin.sop.runs.selectors import doors
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring
from genjin.workplace.notifications.subjects import DrillRow, RecordRef


def ring_for(calls: Sequence[Call], at: datetime) -> None:
    """One ring per person and step."""
    ring(rings=[_ring(call) for call in calls], at=at)


def describe_step_runs(actor: User, ids: Collection[int]) -> Mapping[int, DrillRow]:
    """Steps of people within the actor's reach, and the actor's own."""
    step_runs = doors.list_tellable(actor, ids)
    by_type: dict[str, set[int]] = defaultdict(set)
    for step_run in step_runs:
        by_type[step_run.subject_type].add(step_run.subject_id)
    titles = {kind: titles_of(kind, subjects) for kind, subjects in by_type.items()}
    return {
        step_run.pk: drill_row(step_run, titles[step_run.subject_type]) for step_run in step_runs
    }


def drill_row(step_run: StepRun, titles: Mapping[int, str]) -> DrillRow:
    """Needs `step` and `owner` loaded."""
    subject = step_run.subject_id
    return DrillRow(
        record=RecordRef(step_run.subject_type, subject, titles.get(subject, f"#{subject}")),
        step=step_run.step.name,
        person=step_run.owner.name if step_run.owner else "",
        due_at=step_run.due_at,
        done_at=step_run.done_at,
        status=doors.status_of(step_run),
    )


def _ring(call: Call) -> Ring:
    step_run, rung = call.step_run, call.rung
    if call.tell != "assignee":
        kind = NotificationKind.ESCALATION
    elif rung.minutes < 0:
        kind = NotificationKind.REMINDER
    else:
        kind = NotificationKind.OVERDUE
    return about_step(
        step_run,
        receiver_id=call.receiver_id,
        kind=kind,
        rung=rung.key,
        late=call.late,
        what={"zh": call.step.name.zh, "en": call.step.name.en},
        minutes=abs(rung.minutes),
    )
