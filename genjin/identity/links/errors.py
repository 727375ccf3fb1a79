"""Refusals of a link."""

from genjin.common.errors import GenjinError


class LinkOverError(GenjinError):
    """Unknown, used and run out are one answer."""

    status = 422
    code = "link.over"
    zh = "这个链接已失效或已用过，请重新要一个。"
    en = "This link has expired or was used already. Please ask for a new one."
