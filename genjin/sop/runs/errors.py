"""Refusals of what people do with steps."""

from genjin.common.errors import GenjinError


class StepClosedError(GenjinError):
    status = 409
    code = "step.closed"
    zh = "这一步已经不在进行中了，请刷新后再看。"
    en = "This step is no longer open. Load the page again."


class StepNotPausedError(GenjinError):
    status = 409
    code = "step.not_paused"
    zh = "这一步没有暂停。"
    en = "This step is not paused."


class PauseTooLongError(GenjinError):
    status = 422
    code = "step.pause_too_long"
    zh = "暂停要到将来的某个时间，最长 {days} 天。"
    en = "A pause ends at a time ahead, at most {days} days from now."


class NotSkippableError(GenjinError):
    status = 403
    code = "step.not_skippable"
    zh = "这一步不是可选的，要跳过请找主管。"
    en = "This step is not optional. Ask a manager to skip it."


class NothingToGoBackToError(GenjinError):
    status = 409
    code = "step.nothing_to_go_back_to"
    zh = "只能退回到这一步之前、已经做完的步骤。"
    en = "A step goes back only to one before it that is done."


class NoSuchMarkError(GenjinError):
    status = 409
    code = "step.no_such_mark"
    zh = "这一步不用这样完成：{proof}。"
    en = "This step is not completed like this, but by: {proof}."


class NotConfirmerError(GenjinError):
    status = 403
    code = "step.not_confirmer"
    zh = "这一步要由{who}确认，不能由做的人自己确认。"
    en = "This step is confirmed by {who}, not by whoever does it."


class GateShutError(GenjinError):
    """`details.gates`: of each what is missing: `record_id`, `key`, `fields`, `steps`, and whether
    the asker may let it through with a reason."""

    status = 409
    code = "record.gate_shut"
    zh = "还不能改成「{value}」：{missing}。"
    en = "Not yet “{value}”: {missing}."
