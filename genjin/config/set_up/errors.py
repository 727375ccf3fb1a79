"""Refusals of the first set-up."""

from genjin.common.errors import GenjinError


class WrongSetUpCodeError(GenjinError):
    status = 422
    code = "setup.wrong_code"
    zh = "设置码不对。它在启动时打印在控制台上，重新启动会换一个新的。"
    en = "The set-up code is wrong. The console shows it at the start; each start makes a new one."
