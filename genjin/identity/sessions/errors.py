"""Refusals of signing in."""

from genjin.common.errors import GenjinError


class WrongCredentialsError(GenjinError):
    """Says nothing of which part was wrong."""

    status = 401
    code = "session.wrong_credentials"
    zh = "登录名或密码不对，请再试一次。"
    en = "The login or the password is wrong. Please try again."


class ThrottledError(GenjinError):
    status = 429
    code = "session.throttled"
    zh = "试错次数太多，请 {seconds} 秒后再试。"
    en = "Too many wrong attempts. Please try again in {seconds} seconds."


class BadTokenError(GenjinError):
    status = 403
    code = "session.bad_token"
    zh = "页面已过期，请刷新后再试；写的内容会保留。"
    en = "This page is out of date. Reload it and try again; your text is kept."
