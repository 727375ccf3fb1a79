"""Refusals of follow-ups."""

from genjin.common.errors import GenjinError


class FollowUpIncompleteError(GenjinError):
    """`fields` says what is missing."""

    status = 422
    code = "follow_up.incomplete"
    zh = "跟进还没写完，见标出的字段；已写的内容不会丢。"
    en = "The follow-up is not complete, see the marked fields; what you wrote is kept."


class HappenedAheadError(GenjinError):
    status = 422
    code = "follow_up.happened_ahead"
    zh = "跟进时间不能晚于现在，请改成实际发生的时间。"
    en = "A follow-up cannot lie in the future. Enter the time at which it took place."
