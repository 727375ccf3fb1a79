"""States of runs and steps, and which may follow which."""

from collections.abc import Mapping

from django.db import models


class RunState(models.TextChoices):
    SCHEDULED = "scheduled", "待开始"
    RUNNING = "running", "执行中"
    DONE = "done", "已走完"
    ENDED = "ended", "已结束"  # before its end: lost, returned


class MarkKind(models.TextChoices):
    """Evidence that somebody gives by hand, each with who and when."""

    CLICK = "click", "标记完成"
    TICK = "tick", "勾选"
    CONFIRMATION = "confirmation", "确认"


class StepState(models.TextChoices):
    WAITING = "waiting", "未到时间"  # has an owner and a date, is not late before it
    OPEN = "open", "进行中"
    PAUSED = "paused", "已暂停"  # waits for the customer, with a limit; the clock stands
    CHECKING = "checking", "待核对"  # proved; somebody looks at it, and the clock stands
    DONE = "done", "已完成"
    SKIPPED = "skipped", "已跳过"  # by a condition, or by a person with the right to
    CANCELLED = "cancelled", "已取消"


GOING = (RunState.SCHEDULED, RunState.RUNNING)
PENDING = (StepState.WAITING, StepState.OPEN, StepState.PAUSED, StepState.CHECKING)
SAID_OF_PENDING: Mapping[str, Mapping[str, str]] = {
    StepState.WAITING: {"zh": "未到时间", "en": "Not yet"},
    StepState.OPEN: {"zh": "进行中", "en": "Open"},
    StepState.PAUSED: {"zh": "已暂停", "en": "Paused"},
    StepState.CHECKING: {"zh": "待核对", "en": "Being checked"},
}
PASSED = (StepState.DONE, StepState.SKIPPED)  # what comes after may open

TRANSITIONS: Mapping[str, frozenset[str]] = {
    StepState.WAITING: frozenset({"open", "done", "cancelled", "skipped", "checking"}),
    StepState.OPEN: frozenset({"done", "cancelled", "waiting", "paused", "skipped", "checking"}),
    StepState.PAUSED: frozenset({"open", "done", "cancelled", "skipped", "checking"}),
    StepState.CHECKING: frozenset({"open", "done", "cancelled", "skipped"}),
    StepState.DONE: frozenset(),
    StepState.SKIPPED: frozenset(),
    StepState.CANCELLED: frozenset(),
}

CONDITION = "condition"  # why a step was passed that nobody had to do
FELL_AWAY = "version"  # why a step is cancelled that a new version of the SOP has not
