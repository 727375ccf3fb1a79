"""Refusals of the write pipeline."""

from genjin.common.errors import GenjinError


class UnknownFieldError(GenjinError):
    status = 422
    code = "record.unknown_field"
    zh = "没有「{field}」这个字段。"
    en = "There is no field “{field}”."


class NoSuchOwnerError(GenjinError):
    status = 422
    code = "record.no_such_owner"
    zh = "负责人不存在或已停用，请另选一位。"
    en = "This owner does not exist or is switched off. Choose another person."
