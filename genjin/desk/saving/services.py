"""Log a follow-up and show what followed: one transaction over record, follow-up, task and SOP."""

from typing import Any

from django.db import IntegrityError, transaction

from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.follow_ups.selectors import find_by_request
from genjin.activities.follow_ups.services import NewFollowUp, NextAction, write_follow_up
from genjin.activities.tasks.models import Task
from genjin.activities.tasks.selectors import find_task_of
from genjin.common.errors import ChangedMeanwhileError
from genjin.common.transactions import command
from genjin.desk.saving.subjects import SUBJECTS, Subject
from genjin.desk.schemas import FollowUpIn
from genjin.identity.users.models import User
from genjin.identity.users.selectors import find_active_user
from genjin.records.objects.errors import NoSuchOwnerError
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.pages import steps_of_latest_run


def log_follow_up(*, actor: User, body: FollowUpIn) -> dict[str, Any]:
    """Saves once, however often the same request comes (`request_key`)."""
    if body.request_key and (saved := find_by_request(actor, body.request_key)):
        return _saved_before(actor, saved)
    try:
        return _log(actor, body)
    except IntegrityError:
        saved = find_by_request(actor, body.request_key) if body.request_key else None
        if saved is None:
            raise
        return _saved_before(actor, saved)


@transaction.atomic
def _log(actor: User, body: FollowUpIn) -> dict[str, Any]:
    subject = SUBJECTS[body.object_type].lock(actor, body.object_id)
    subject.refuse_foreign(body.fields.given())
    _refuse_stale(actor, subject, body)
    follow_up, task = _write(actor, subject, body)
    return _answer(actor, follow_up, task)


@command
def _write(actor: User, subject: Subject, body: FollowUpIn) -> tuple[FollowUp, Task | None]:
    """A command, so that the SOP has looked at the whole when its answer is read."""
    saved = write_follow_up(actor=actor, new=_follow_up(actor, subject, body))
    if fields := body.fields.given():
        subject.update(actor, fields)
    return saved


def _refuse_stale(actor: User, subject: Subject, body: FollowUpIn) -> None:
    """Only what is overwritten can be stale; a follow-up by itself always fits."""
    record, given = subject.record, body.fields.given()
    if body.record_version in (None, record.version):
        return
    if any(getattr(record, name) not in ("", None, value) for name, value in given.items()):
        raise ChangedMeanwhileError(current=subject.out(actor, record.pk))


def _follow_up(actor: User, subject: Subject, body: FollowUpIn) -> NewFollowUp:
    contact_id, contact_name = subject.spoken_to(body.contact_id)
    return NewFollowUp(
        subject_type=body.object_type,
        subject_id=body.object_id,
        channel=body.channel,
        happened_at=body.happened_at,
        content=body.content,
        template=body.template,
        contact_id=contact_id,
        contact_name=contact_name,
        reached=body.reached,
        topic=body.subject,
        feedback=body.feedback,
        attitude=body.attitude,
        satisfaction=body.satisfaction,
        keywords=body.keywords,
        next_action=_next_action(actor, body),
        request_key=body.request_key,
    )


def _next_action(actor: User, body: FollowUpIn) -> NextAction | None:
    wanted = body.next_action
    if wanted is None:
        return None
    owner = find_active_user(wanted.assignee_id) if wanted.assignee_id else actor
    if owner is None:
        message = NoSuchOwnerError().message
        raise NoSuchOwnerError(fields={"next_action.assignee_id": message})
    return NextAction(wanted.title, wanted.due_at, owner.pk)


def _saved_before(actor: User, follow_up: FollowUp) -> dict[str, Any]:
    return _answer(actor, follow_up, find_task_of(follow_up.pk))


def _answer(actor: User, follow_up: FollowUp, task: Task | None) -> dict[str, Any]:
    """What the SOP made of it."""
    kind, pk = follow_up.subject_type, follow_up.subject_id
    steps, record = steps_of_latest_run(kind, pk), SUBJECTS[kind].out(actor, pk)
    run = steps[0].run if steps else None
    completed = [step for step in steps if _done_since(step, follow_up)]
    opened = [
        step
        for step in steps
        if step.state in ("open", "waiting") and step.created_at >= follow_up.created_at
    ]
    return {
        "follow_up_id": follow_up.pk,
        "completed": [{"name": step.step.name, "on_time": not step.late} for step in completed],
        "opened": [
            {
                "name": step.step.name,
                "due_at": step.due_at,
                "assignee": {"id": step.owner_id, "name": step.owner.name} if step.owner else None,
            }
            for step in opened
        ],
        "run_ended": run.ended_reason if run and run.ended_at else "",
        "task": {"id": task.pk, "title": task.title, "due_at": task.due_at} if task else None,
        "lead": record if kind == "lead" else None,
        "customer": record if kind == "customer" else None,
    }


def _done_since(step: StepRun, follow_up: FollowUp) -> bool:
    done_at = step.done_at
    return step.state == StepState.DONE and done_at is not None and done_at >= follow_up.created_at
