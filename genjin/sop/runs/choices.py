"""States of runs and steps, and which may follow which."""

from collections.abc import Mapping

from django.db import models


class RunState(models.TextChoices):
    SCHEDULED = "scheduled", "待开始"
    RUNNING = "running", "执行中"
    DONE = "done", "已走完"
    ENDED = "ended", "已结束"  # before its end: lost, returned


class StepState(models.TextChoices):
    WAITING = "waiting", "未到时间"  # has an owner and a date, is not late before it
    OPEN = "open", "进行中"
    DONE = "done", "已完成"
    CANCELLED = "cancelled", "已取消"


GOING = (RunState.SCHEDULED, RunState.RUNNING)
PENDING = (StepState.WAITING, StepState.OPEN)

TRANSITIONS: Mapping[str, frozenset[str]] = {
    StepState.WAITING: frozenset({"open", "done", "cancelled"}),
    StepState.OPEN: frozenset({"done", "cancelled", "waiting"}),
    StepState.DONE: frozenset(),
    StepState.CANCELLED: frozenset(),
}
