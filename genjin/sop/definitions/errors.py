"""Refusals of SOP files."""

from genjin.common.errors import GenjinError


class BrokenSopFileError(GenjinError):
    """`details.problems` lists path, line and sentence of each finding."""

    status = 422
    code = "sop.broken_file"
    zh = "这个 SOP 文件有 {count} 处要改，第一处在第 {line} 行：{first}"
    en = "This SOP file needs {count} corrections, the first in line {line}: {first}"


class SopDisabledError(GenjinError):
    code = "sop.disabled"
    zh = "这条 SOP 已停用：{reason}。修好后由管理员重新启用。"
    en = "This SOP is switched off: {reason}. An administrator can switch it on once it is mended."


class NoSopForObjectError(GenjinError):
    code = "sop.none_for_object"
    zh = "还没有适用于这类记录的 SOP，请管理员先启用一条。"
    en = "There is no SOP for this kind of record yet. An administrator has to switch one on."
