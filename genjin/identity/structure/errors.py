"""Refusals of changing the tree of departments."""

from genjin.common.errors import GenjinError


class InactiveHeadError(GenjinError):
    code = "department.inactive_head"
    zh = "{name} 已停用，不能担任部门负责人。"
    en = "{name} is switched off and cannot head a department."


class NoSuchHeadError(GenjinError):
    status = 422
    code = "department.no_such_head"
    zh = "没有这个人，请另选一位负责人。"
    en = "There is no such person. Choose another head."


class NoSuchParentError(GenjinError):
    status = 422
    code = "department.no_such_parent"
    zh = "没有这个上级部门，可能刚被删除。请另选一个。"
    en = "There is no such department above. It may just have been deleted. Choose another one."


class DepartmentCircleError(GenjinError):
    code = "department.circle"
    zh = "「{parent}」就在「{name}」里面，不能把部门移到自己下面。"
    en = "“{parent}” lies within “{name}”: a department cannot be moved beneath itself."


class CompanyStaysError(GenjinError):
    code = "department.company"
    zh = "「{name}」是公司本身，不能移动或删除，可以改名。"
    en = "“{name}” is the company itself. It cannot be moved or deleted; it can be renamed."


class NotEmptyError(GenjinError):
    """`details.holds` counts what is in it, by kind."""

    code = "department.not_empty"
    zh = "「{name}」里还有 {said}。先移到别的部门，再删除。"
    en = "“{name}” still holds {said}. Move them to another department first, then delete it."


class StillStampedError(GenjinError):
    code = "department.still_stamped"
    zh = "还有记录归在「{name}」。人员刚调走时，记录会在后台跟着走，请过一会儿再删。"
    en = (
        "Some records still belong to “{name}”. After people move, their records follow in the"
        " background. Try again in a moment."
    )
