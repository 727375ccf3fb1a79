"""Refusals of changing people and departments."""

from genjin.common.errors import GenjinError


class LoginTakenError(GenjinError):
    code = "person.login_taken"
    zh = "登录名「{login}」已有人使用，请换一个。"
    en = "The login “{login}” is taken. Choose another one."


class PasswordTooShortError(GenjinError):
    status = 422
    code = "person.password_too_short"
    zh = "密码至少 {minimum} 位。"
    en = "A password has at least {minimum} characters."


class LastAdministratorError(GenjinError):
    """Where nobody else answers for a person, the administrator does: there is always one."""

    code = "person.last_administrator"
    zh = "这是最后一位管理员，请先指定另一位管理员。"
    en = "This is the last administrator. Name another one first."


class InactiveHeadError(GenjinError):
    code = "department.inactive_head"
    zh = "{name} 已停用，不能担任部门负责人。"
    en = "{name} is switched off and cannot head a department."
