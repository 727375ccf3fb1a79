"""Reminders of tasks: shortly before the deadline, and at it."""

from collections.abc import Sequence
from datetime import datetime

from genjin.activities.tasks import selectors
from genjin.activities.tasks.bell import ring_for
from genjin.activities.tasks.choices import TaskState
from genjin.platform.queue.items import Item, Later
from genjin.platform.queue.kinds import Outcome, register


def remind(items: Sequence[Item], at: datetime) -> Outcome:
    """Where both reminders piled up, the second comes alone."""
    tasks = {task.pk: task for task in selectors.list_by_ids([i.payload["task"] for i in items])}
    later: dict[int, Later] = {}
    due = []
    for item in items:
        task = tasks.get(item.payload["task"])
        if task is None or task.state != TaskState.OPEN:
            continue
        over = task.due_at <= at
        due.append((task, over))
        if not over:
            later[item.id] = Later(task.due_at)
    ring_for(due, at)
    return later


register("task.remind", remind, batch=500)
