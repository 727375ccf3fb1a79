"""The task as an object of the write pipeline."""

from genjin.activities.tasks.models import Task
from genjin.activities.tasks.selectors import visible_tasks
from genjin.records.objects.types import Field, ObjectType, object_types

TASK = object_types.add(
    "task",
    ObjectType(
        name="task",
        model=Task,
        zh="待办",
        en="Task",
        title=("title",),
        door=visible_tasks,
        enters_sops=False,
        fields=(
            Field("title", "标题", "Title"),
            Field("due_at", "期限", "Due"),
            Field("state", "状态", "State"),
        ),
        derived=("done_at", "late", "snoozed_until", "snooze_reason"),
    ),
)
