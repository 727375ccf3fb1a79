"""Refusals of exports."""

from genjin.common.errors import GenjinError, NotFoundError


class TooManyRecordsError(GenjinError):
    status = 422
    code = "export.too_many"
    zh = "一次最多导出 {limit} 条，现在有 {count} 条。请先筛选再导出。"
    en = (
        "At most {limit} records can be exported at once, and there are {count}. Filter them first."
    )


class ExportNotReadyError(GenjinError):
    code = "export.not_ready"
    zh = "文件还没有做好，请稍等。"
    en = "The file is not ready yet. Please wait a moment."


class ExportExpiredError(NotFoundError):
    code = "export.expired"
    zh = "文件只保留 {days} 天，已经清理。请再导出一次。"
    en = "Files are kept for {days} days, and this one has been swept. Please export again."


class ExportBrokenError(GenjinError):
    status = 500
    code = "export.broken"
    zh = "导出时系统出错，没有做成。请再试一次；还不行就告诉管理员。"
    en = (
        "The export failed on our side. Please try again; if it fails again, tell an administrator."
    )
