"""Refusals of a new password."""

from genjin.common.errors import GenjinError


class PasswordTooShortError(GenjinError):
    status = 422
    code = "person.password_too_short"
    zh = "密码至少 {minimum} 位。"
    en = "A password has at least {minimum} characters."


class PasswordTooCommonError(GenjinError):
    """It is on the list of what leaks have shown to be chosen most, or is the person's own name."""

    status = 422
    code = "person.password_too_common"
    zh = "这个密码太常见或与账号相同，很容易被猜到，请换一个。"
    en = (
        "This password is too common or equals the account, so it is easy to guess. Choose another."
    )
