"""Refusals of what people do with scores."""

from genjin.common.errors import GenjinError


class NotDisputableError(GenjinError):
    status = 409
    code = "score.not_disputable"
    zh = "只能对自己名下、已到期又没有按时完成的步骤提出申诉。"
    en = "Only a step of your own that was due and not done in time can be disputed."


class DisputedAlreadyError(GenjinError):
    status = 409
    code = "score.disputed_already"
    zh = "这一步已经申诉过了，每一步只能申诉一次。"
    en = "This step has been disputed already; each can be once."


class TooLateToDisputeError(GenjinError):
    status = 409
    code = "score.too_late"
    zh = "{month} 的得分只能申诉到 {day}。"
    en = "The score of {month} could be disputed until {day}."


class AnsweredAlreadyError(GenjinError):
    status = 409
    code = "score.answered_already"
    zh = "这条申诉已经有人答复了，请刷新后再看。"
    en = "This dispute has been answered already. Load the page again."


class NotOnesOwnDisputeError(GenjinError):
    status = 409
    code = "score.own_dispute"
    zh = "自己的申诉要由别人答复。"
    en = "Your own dispute is answered by somebody else."


class NoSuchMonthError(GenjinError):
    status = 422
    code = "score.no_such_month"
    zh = "月份要写成 2026-11 这样，且不晚于本月。"
    en = "A month is written like 2026-11, and is not ahead of this one."


class NoAnswerError(GenjinError):
    status = 422
    code = "score.no_answer"
    zh = "不同意申诉时要写明理由。"
    en = "Say why the dispute is declined."
