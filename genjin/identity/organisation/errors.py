"""Refusals of changing people and departments."""

from genjin.common.errors import GenjinError


class LoginTakenError(GenjinError):
    code = "person.login_taken"
    zh = "登录名「{login}」已有人使用，请换一个。"
    en = "The login “{login}” is taken. Choose another one."


class LastAdministratorError(GenjinError):
    """Where nobody else answers for a person, the administrator does: there is always one."""

    code = "person.last_administrator"
    zh = "这是最后一位管理员，请先指定另一位管理员。"
    en = "This is the last administrator. Name another one first."


class InactiveHeadError(GenjinError):
    code = "department.inactive_head"
    zh = "{name} 已停用，不能担任部门负责人。"
    en = "{name} is switched off and cannot head a department."


class EmailTakenError(GenjinError):
    code = "person.email_taken"
    zh = "邮箱「{email}」已有人使用，请换一个。"
    en = "The e-mail address “{email}” is in use. Choose another one."


class NotAnEmailError(GenjinError):
    status = 422
    code = "person.not_an_email"
    zh = "邮箱地址的格式不对。"
    en = "This is not an e-mail address."


class DisabledPersonError(GenjinError):
    code = "person.disabled"
    zh = "{name} 已停用，不能登录。"
    en = "{name} is switched off and cannot sign in."
