"""What tasks bring: what the bell says of them, and that who leaves hands them over."""

from genjin.activities.tasks.bell import describe_tasks
from genjin.activities.tasks.selectors import open_tasks_held_by, things_of_tasks, work_of
from genjin.activities.tasks.services import hand_over_tasks
from genjin.identity.organisation.holdings import Holding, holdings
from genjin.workplace.notifications.subjects import subject_describers, work_finders

subject_describers.add("task", describe_tasks)
work_finders.add("task", work_of)
holdings.add(
    "task",
    Holding(
        name="task",
        zh="{count} 项待办",
        en="tasks: {count}",
        rows=open_tasks_held_by,
        describe=things_of_tasks,
        hand_over=hand_over_tasks,
        hangs=True,
    ),
)
