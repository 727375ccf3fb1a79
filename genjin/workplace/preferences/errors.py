"""Refusals of the preferences."""

from genjin.common.errors import GenjinError


class QuietHoursError(GenjinError):
    status = 422
    code = "preferences.quiet_hours"
    zh = "免打扰要有不同的开始和结束时间。"
    en = "Quiet hours need a beginning and another time as their end."
