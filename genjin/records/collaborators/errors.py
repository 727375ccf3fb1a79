"""Refusals of collaborators."""

from genjin.common.errors import GenjinError


class NoSuchPersonError(GenjinError):
    status = 422
    code = "collaborator.no_such_person"
    zh = "这个人不存在或已停用，请另选一位。"
    en = "This person does not exist or is switched off. Choose somebody else."


class OwnerIsNoCollaboratorError(GenjinError):
    code = "collaborator.is_owner"
    zh = "负责人本来就能处理这条记录，不用再加为协作人。"
    en = "The owner works with this record already and needs no place among the collaborators."


class ReadOnlyError(GenjinError):
    status = 403
    code = "collaborator.read_only"
    zh = "你是这条记录的协作人，只能查看。要修改请找负责人。"
    en = "You may read this record but not change it. Ask its owner."
