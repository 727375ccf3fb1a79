"""Refusals of tasks."""

from genjin.common.errors import GenjinError


class TaskAlreadyClosedError(GenjinError):
    code = "task.already_closed"
    zh = "这条待办已经完成或取消了。"
    en = "This task is done or cancelled already."


class DueInThePastError(GenjinError):
    status = 422
    code = "task.due_in_the_past"
    zh = "下一步的时间已经过去，请选以后的时间。"
    en = "This time has passed. Choose a later one."
