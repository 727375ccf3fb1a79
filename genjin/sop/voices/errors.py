"""Refusals of what people say of an SOP."""

from genjin.common.errors import GenjinError


class NoSuchStepError(GenjinError):
    status = 404
    code = "voice.no_such_step"
    zh = "这个 SOP 里已经没有这一步了。"
    en = "This SOP no longer has that step."


class SayWhatError(GenjinError):
    status = 422
    code = "voice.say_what"
    zh = "建议要写出内容。"
    en = "A suggestion says what."


class AnsweredAlreadyError(GenjinError):
    status = 409
    code = "voice.answered_already"
    zh = "这条反馈已经有人答复了，请刷新后再看。"
    en = "This has been answered already. Load the page again."
