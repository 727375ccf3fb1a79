"""What is refused of files on records."""

from genjin.common.errors import GenjinError


class FileTooLargeError(GenjinError):
    status = 413
    code = "file.too_large"
    zh = "文件超过 {limit_mb} MB，请压缩或拆开后再上传。"
    en = "The file is larger than {limit_mb} MB. Make it smaller, or split it, and try again."


class EmptyFileError(GenjinError):
    status = 422
    code = "file.empty"
    zh = "这个文件是空的，请检查后重新选择。"
    en = "This file is empty. Check it and choose again."


class NotAcceptedError(GenjinError):
    """By what lies in it, or by a name under which a computer would run it."""

    status = 422
    code = "file.not_accepted"
    zh = "这种文件不能上传。可以传：照片、PDF、Office 文档、文本、压缩包、音频和视频。"
    en = (
        "Files of this kind are not taken. Photos, PDF, Office documents, texts, archives, audio"
        " and video are."
    )


class TooManyFilesError(GenjinError):
    code = "file.too_many"
    zh = "一条记录最多 {limit} 个文件，请先移除不用的。"
    en = "A record holds {limit} files at most. Remove what is not needed first."
