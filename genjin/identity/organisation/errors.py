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


class NoSuchDepartmentError(GenjinError):
    status = 422
    code = "person.no_such_department"
    zh = "没有这个部门，请另选一个。"
    en = "There is no such department. Choose another one."


class NoSuchManagerError(GenjinError):
    status = 422
    code = "person.no_such_manager"
    zh = "这位上级不存在或已停用，请另选一位。"
    en = "This manager does not exist or is switched off. Choose another person."


class ManagerCircleError(GenjinError):
    code = "person.manager_circle"
    zh = "{manager} 的上级里已经有 {name}，两人不能互为上级。请另选一位。"
    en = "{name} already stands above {manager}. Choose another manager."


class NotYourselfError(GenjinError):
    code = "person.not_yourself"
    zh = "不能停用自己的账号，请让另一位管理员来做。"
    en = "You cannot switch off your own account. Ask another administrator to do it."


class StillHoldsError(GenjinError):
    """Nothing active is left without somebody; `details.held` counts by kind."""

    code = "person.still_holds"
    zh = "{name} 手上还有 {said}。先交给一位同事，再停用。"
    en = "{name} still has {said}. Hand them to a colleague first, then switch off."
