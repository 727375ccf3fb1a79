"""What the bell says of tasks."""

from genjin.activities.tasks.bell import describe_tasks
from genjin.workplace.notifications.subjects import subject_describers

subject_describers.add("task", describe_tasks)
