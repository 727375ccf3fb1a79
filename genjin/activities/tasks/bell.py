"""Tasks at the bell."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from genjin.activities.tasks import selectors
from genjin.activities.tasks.models import Task
from genjin.identity.users.models import User
from genjin.records.objects.selectors import titles_of
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring
from genjin.workplace.notifications.subjects import DrillRow, RecordRef


def ring_for(due: Sequence[tuple[Task, bool]], at: datetime) -> None:
    """Tasks with whether their deadline is over."""
    ring(rings=[_ring(task, over, at) for task, over in due if task.owner_id], at=at)


def describe_tasks(actor: User, ids: Collection[int]) -> Mapping[int, DrillRow]:
    tasks = list(selectors.visible_tasks(actor).filter(pk__in=ids).select_related("owner"))
    by_type: dict[str, set[int]] = defaultdict(set)
    for task in tasks:
        by_type[task.subject_type].add(task.subject_id)
    titles = {kind: titles_of(kind, subjects) for kind, subjects in by_type.items()}
    return {task.pk: drill_row(task, titles[task.subject_type]) for task in tasks}


def drill_row(task: Task, titles: Mapping[int, str]) -> DrillRow:
    """Needs `owner` loaded."""
    name = titles.get(task.subject_id, f"#{task.subject_id}")
    return DrillRow(
        record=RecordRef(task.subject_type, task.subject_id, name),
        step=task.title,
        person=task.owner.name if task.owner else "",
        due_at=task.due_at,
        done_at=task.done_at,
        status=task.state,
    )


def _ring(task: Task, over: bool, at: datetime) -> Ring:
    assert task.owner_id is not None
    return Ring(
        receiver_id=task.owner_id,
        kind=NotificationKind.TASK,
        topic=f"task:{task.pk}",
        rung="due" if over else "soon",
        source=f"task:{task.pk}",
        object_type=task.subject_type,
        object_id=task.subject_id,
        params={"what": task.title, "minutes": 0 if over else 30},
        link=f"/{task.subject_type}s/{task.subject_id}",
        late=over and (at - task.due_at).total_seconds() > 300,
    )
