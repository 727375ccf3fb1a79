"""States of a task."""

from django.db import models


class TaskState(models.TextChoices):
    OPEN = "open", "未完成"
    DONE = "done", "已完成"
    CANCELLED = "cancelled", "已取消"
