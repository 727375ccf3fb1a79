"""Refusals of conversion."""

from genjin.common.errors import GenjinError


class CannotConvertError(GenjinError):
    code = "lead.cannot_convert"
    zh = "「{state_label}」的线索不能转为客户。"
    en = "A lead that is “{state_label}” cannot be converted."
