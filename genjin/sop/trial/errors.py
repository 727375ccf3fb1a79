"""Refusals of trials."""

from genjin.common.errors import GenjinError


class NothingToTryError(GenjinError):
    status = 422
    code = "sop.nothing_to_try"
    zh = "请给出一条 SOP（sop_id）或它的源文件（source），只给一个。"
    en = "Name an SOP (sop_id) or give its file (source), one of the two."


class OtherObjectError(GenjinError):
    status = 422
    code = "sop.other_object"
    zh = "这条 SOP 从「{expected}」开始，不能用别的记录来试。"
    en = "This SOP starts on another kind of record: {expected}."
