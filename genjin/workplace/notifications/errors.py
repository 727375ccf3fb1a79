"""Refusals of the bell."""

from genjin.common.errors import GenjinError


class NoSuchNotificationError(GenjinError):
    """Somebody else's entry is as good as none."""

    status = 404
    code = "notification.not_found"
    zh = "没有找到这条通知。"
    en = "This notification was not found."
