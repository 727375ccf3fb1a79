"""Commands on tasks."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q

from genjin.activities.tasks import errors, selectors
from genjin.activities.tasks.choices import TaskState
from genjin.activities.tasks.models import Task
from genjin.activities.tasks.object_type import TASK
from genjin.common import clock
from genjin.common.transactions import command
from genjin.identity.users.models import User
from genjin.identity.users.selectors import get_person
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import cancel, schedule
from genjin.records.objects.services import Change, change_owner, create_many, update_many
from genjin.workplace.leave.cover import Cover
from genjin.workplace.leave.selectors import load_cover, misplaced

REMIND_BEFORE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class NewTask:
    title: str
    subject_type: str
    subject_id: int
    owner_id: int
    due_at: datetime
    follow_up_id: int | None = None


def reminder_key(task_id: int) -> str:
    return f"task:{task_id}"


@command
def create_tasks(
    wanted: Sequence[NewTask], *, by: User | None = None, origin: str = "person"
) -> list[Task]:
    """Tasks with their reminders. Whoever calls has checked the subject's door."""
    if not wanted:
        return []
    cover = load_cover(clock.now())
    tasks = create_many(TASK, [_new_task(new, cover) for new in wanted], by=by, origin=origin)
    schedule([_reminder(task) for task in tasks])
    return tasks


@command
def complete_task(*, actor: User, task_id: int) -> Task:
    """Done by hand: a task asks for no proof."""
    task = selectors.get_task(actor, task_id)
    if task.state != TaskState.OPEN:
        raise errors.TaskAlreadyClosedError
    at = clock.now()
    values = {"state": TaskState.DONE, "done_at": at, "late": at > task.due_at}
    update_many(TASK, [Change(task.pk, values)], by=actor)
    cancel([reminder_key(task.pk)])
    task.refresh_from_db()
    return task


@command
def cancel_tasks_of(subject_type: str, subject_ids: Sequence[int], *, by: User | None) -> None:
    """The record is closed: what was planned for it falls away."""
    tasks = selectors.open_tasks_of(subject_type, subject_ids)
    values = {"state": TaskState.CANCELLED, "done_at": clock.now()}
    update_many(TASK, [Change(task.pk, values) for task in tasks], by=by, origin="sop")
    if tasks:
        cancel([reminder_key(task.pk) for task in tasks])


@command
def snooze_task(*, actor: User, task_id: int, until: datetime, reason: str) -> None:
    """Out of sight on Today until then; the deadline stays."""
    task = selectors.get_task(actor, task_id)
    if task.state != TaskState.OPEN:
        raise errors.TaskAlreadyClosedError
    values = {"snoozed_until": until, "snooze_reason": reason}
    update_many(TASK, [Change(task.pk, values)], by=actor)


@command
def hand_over_tasks(
    ids: Sequence[int], *, from_id: int, to: User, by: User | None, package: int | None
) -> None:
    """Of these the open ones of somebody who leaves, each by its deadline as before; what they had
    put off is in sight again."""
    rows = selectors.open_tasks_held_by(from_id).filter(pk__in=ids).order_by("id")
    theirs = list(rows.values_list("id", flat=True))
    Task.objects.filter(pk__in=theirs, covers_id__in=[from_id, to.pk]).update(covers=None)
    Task.objects.filter(pk__in=theirs).update(snoozed_until=None, snooze_reason="")
    change_owner(TASK, theirs, to=to, by=by, package=package)


@command
def follow_owner(
    subject_type: str,
    before: Mapping[int, int | None],
    *,
    to: User,
    by: User | None,
    origin: str = "person",
) -> None:
    """What the former owners of these records had to do on them is the new owner's, each by its
    deadline as before; what a colleague has to do on them stays theirs. Where the new owner is
    away a job looks who stands in."""
    tasks = [
        task
        for task in selectors.open_tasks_of(subject_type, before)
        if (task.covers_id or task.owner_id) == before[task.subject_id]
    ]
    if not tasks:
        return
    ids = [task.pk for task in tasks]
    _put_in_sight(ids)
    change_owner(TASK, ids, to=to, by=by, origin=origin)
    if load_cover(clock.now()).absent:
        plan_covering()


def _put_in_sight(task_ids: Sequence[int]) -> None:
    """Another person has it for good: nobody stands in, nobody put it off."""
    rows = Task.objects.filter(pk__in=task_ids)
    rows.update(covers=None, snoozed_until=None, snooze_reason="")


def plan_covering() -> None:
    """A job looks who is away, and who stands in."""
    schedule([NewItem("task.cover", clock.now(), key="task.cover")])


@command
def cover_tasks(at: datetime, *, limit: int) -> int:
    """Up to `limit` tasks that fall due while somebody is away go to who stands in, or come back;
    how many they were."""
    moves: dict[tuple[int, int], list[int]] = defaultdict(list)
    wanted = misplaced(selectors.open_tasks(), load_cover(at), limit=limit, falls=_falls_due)
    for row in wanted:
        moves[row.whose, row.to].append(row.id)
    for (whose, to), ids in moves.items():
        covers = whose if to != whose else None
        Task.objects.filter(pk__in=ids, state=TaskState.OPEN).update(covers_id=covers)
        change_owner(TASK, ids, to=get_person(to), by=None, origin="job")
    return len(wanted)


def _falls_due(until: datetime) -> Q:
    return Q(due_at__lt=until)


def _new_task(new: NewTask, cover: Cover) -> Task:
    """What falls due while its person is away is at once with who stands in."""
    until = cover.until(new.owner_id)
    here = cover.stand_in(new.owner_id) if until and new.due_at < until else new.owner_id
    return Task(
        title=new.title,
        subject_type=new.subject_type,
        subject_id=new.subject_id,
        owner_id=here,
        covers_id=new.owner_id if here != new.owner_id else None,
        due_at=new.due_at,
        follow_up_id=new.follow_up_id,
    )


def _reminder(task: Task) -> NewItem:
    early = task.due_at - REMIND_BEFORE
    first = "soon" if early > task.created_at else "due"
    return NewItem(
        kind="task.remind",
        due_at=early if first == "soon" else task.due_at,
        key=reminder_key(task.pk),
        payload={"task": task.pk, "rung": first},
    )
