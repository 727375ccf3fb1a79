"""Refusals about files."""

from genjin.common.errors import GenjinError, NotFoundError


class StorageFullError(GenjinError):
    status = 507
    code = "file.storage_full"
    zh = "服务器磁盘已满，文件没有保存。请联系管理员清理后再试。"
    en = "The server's disk is full, so the file was not saved. Ask an administrator to make room."


class FileGoneError(NotFoundError):
    """The row is there, the bytes are not: a restore without its files, or a hand on the disk."""

    code = "file.gone"
    zh = "文件内容已不在服务器上，请重新上传。"
    en = "The content of this file is no longer on the server. Please upload it again."
