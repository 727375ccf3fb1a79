"""Reading tasks."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from django.db.models import OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from genjin.activities.tasks.choices import TaskState
from genjin.activities.tasks.models import Task
from genjin.common.errors import NotFoundError
from genjin.common.prepared import Prepared
from genjin.common.prepared_about import PreparedAbout
from genjin.common.subjects import About, Subject, Subjects
from genjin.identity.access.selectors import within_reach
from genjin.identity.organisation.holdings import Thing
from genjin.identity.users.models import User


def visible_tasks(actor: User) -> QuerySet[Task]:
    """The door to tasks: those of people within the actor's reach."""
    return Task.objects.filter(within_reach(actor))


def work_of(actor: User, item_id: int) -> str:
    """Where a task is the actor's to do now: 'task/7'; else empty."""
    mine = Task.objects.filter(pk=item_id, owner=actor, state=TaskState.OPEN)
    return f"task/{item_id}" if mine.exists() else ""


def get_task(actor: User, task_id: int) -> Task:
    """Held until the end of the transaction."""
    found = visible_tasks(actor).select_for_update(no_key=True).filter(pk=task_id).first()
    if found is None:
        raise NotFoundError
    return found


def open_tasks_of(subject_type: str, subject_ids: Collection[int]) -> list[Task]:
    """All people's, in order of their deadline; whoever asks has passed the record's own door."""
    rows = Task.objects.filter(
        subject_type=subject_type, subject_id__in=subject_ids, state=TaskState.OPEN
    )
    return list(rows.select_related("owner").order_by("due_at", "id"))


class NextTask(NamedTuple):
    title: str
    created_at: datetime
    due_at: datetime
    person_id: int | None  # whose it is, whoever stands in for them


def next_tasks(subject_type: str, subject_ids: Collection[int]) -> dict[int, NextTask]:
    """By record, of its open tasks the one that is due first, whoever's it is; whoever asks has
    passed the records' own door."""
    found: dict[int, NextTask] = {}
    for subject_id, *task in _NEXT_TASKS.rows(kind=subject_type, ids=subject_ids):
        found.setdefault(subject_id, NextTask(*task))
    return found


_NEXT_TASKS = Prepared(
    lambda kind, ids: (
        Task.objects.filter(subject_type=kind, subject_id__among=ids, state=TaskState.OPEN)
        .order_by("due_at", "id")
        .values_list(
            "subject_id", "title", "created_at", "due_at", Coalesce("covers_id", "owner_id")
        )
    ),
    kind=str,
    ids=list,
)


def tasks_of(of: About) -> QuerySet[Task]:
    """Of a record, or of some that belong together, newest first."""
    rows = Task.objects.filter(of())
    return rows.select_related("owner", "created_by").order_by("-created_at", "-id")


def all_tasks_of(subjects: Subjects) -> list[Task]:
    """The same, read."""
    return _TASKS_OF.instances(subjects)


_TASKS_OF = PreparedAbout(tasks_of)


def open_tasks_on(subject_type: str, outer: str) -> QuerySet[Task]:
    """Open tasks on an outer row's record: for use with Exists."""
    return Task.objects.filter(
        subject_type=subject_type, subject_id=OuterRef(outer), state=TaskState.OPEN
    )


def list_by_ids(task_ids: Collection[int]) -> list[Task]:
    return list(Task.objects.filter(pk__in=task_ids).order_by("id"))


def tasks_to_do(owner_id: int) -> list[Task]:
    """A person's open tasks in order of their deadline."""
    return _TO_DO.instances(owner=owner_id)


_TO_DO = Prepared(
    lambda owner: (
        Task.objects.filter(owner_id=owner, state=TaskState.OPEN)
        .select_related("owner")
        .order_by("due_at", "id")
    ),
    owner=int,
)


def open_tasks_held_by(owner_id: int) -> QuerySet[Task]:
    """Whoever asks: for those who leave. Also what somebody else has while they are away."""
    mine = Q(owner_id=owner_id) | Q(covers_id=owner_id)
    return Task.objects.filter(mine, state=TaskState.OPEN)


def things_of_tasks(ids: Collection[int]) -> list[Thing]:
    """Whoever asks: what stands of them in a package of somebody who leaves."""
    rows = Task.objects.filter(pk__in=ids)
    return [
        Thing(pk, (kind, subject), {"zh": title, "en": title}, due_at=due_at)
        for pk, kind, subject, title, due_at in rows.values_list(
            "id", "subject_type", "subject_id", "title", "due_at"
        )
    ]


def open_tasks() -> QuerySet[Task]:
    """Everybody's: for the job that takes them to who stands in, and back."""
    return Task.objects.filter(state=TaskState.OPEN)


def tasks_done_since(actor: User, since: datetime) -> QuerySet[Task]:
    return Task.objects.filter(owner=actor, state=TaskState.DONE, done_at__gte=since)


def find_task_of(follow_up_id: int) -> Task | None:
    """The task that the follow-up's next action became."""
    return Task.objects.filter(follow_up_id=follow_up_id).order_by("id").first()


def subjects_of_tasks(task_ids: Collection[int]) -> list[Subject]:
    """Records that the tasks are about, without those that are still to do."""
    if not task_ids:
        return []
    done = Task.objects.filter(pk__in=task_ids, state=TaskState.DONE)
    return list(done.values_list("subject_type", "subject_id").distinct())


class DoneTask(NamedTuple):
    id: int
    subject_id: int
    owner_id: int | None
    done_at: datetime


def tasks_done_on(
    subject_type: str, subject_ids: Collection[int], since: datetime
) -> list[DoneTask]:
    """In order of time; whoever asks has passed the records' own door."""
    rows = Task.objects.filter(
        subject_type=subject_type,
        subject_id__in=subject_ids,
        state=TaskState.DONE,
        done_at__gte=since,
    )
    found = rows.order_by("done_at", "id").values_list("id", "subject_id", "owner_id", "done_at")
    return [DoneTask(pk, subject, owner, at) for pk, subject, owner, at in found if at]
