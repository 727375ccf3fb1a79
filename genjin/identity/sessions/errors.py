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


class SecondFactorRequiredError(GenjinError):
    """The password was right. The details hold the challenge that the next call meets, and by
    which ways."""

    status = 401
    code = "session.second_factor_required"
    zh = "还需要一步验证。"
    en = "One more step is needed."


class ConfirmNeededError(GenjinError):
    """What changes how one signs in asks for the password again."""

    status = 403
    code = "session.confirm_needed"
    zh = "请先输入密码确认是你本人。"
    en = "Please confirm with your password that it is you."


class WrongPasswordError(GenjinError):
    """Of somebody who is signed in: it is known who it is."""

    status = 422
    code = "session.wrong_password"
    zh = "密码不对，请再试一次。"
    en = "The password is wrong. Please try again."
