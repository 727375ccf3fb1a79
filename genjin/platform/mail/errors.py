"""Refusals of the mail."""

from genjin.common.errors import GenjinError


class NotMailableError(GenjinError):
    """An address that is none, or a line break where a header would begin anew."""

    status = 422
    code = "mail.not_mailable"
    zh = "邮箱地址或主题不能用于发邮件。"
    en = "The address or the subject cannot be used for a mail."


class NotSentError(Exception):
    """This mail failed. The words say what the server answered, with addresses left out: they go
    to the log and to the dead letters."""


class ServerAwayError(Exception):
    """No server to talk to, whatever the mail: it cannot be reached, or it does not let us in."""
