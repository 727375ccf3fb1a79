"""Refusals of refreshers."""

from genjin.common.errors import GenjinError


class ReadAlreadyError(GenjinError):
    status = 409
    code = "refresher.read_already"
    zh = "这份温习已经看完了。"
    en = "You have gone through this already."
