"""The line to the mail server. It may hang, drip or break off: every wait ends."""

import re
import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.utils import parseaddr
from typing import Self

from django.conf import settings

from genjin.platform.mail.errors import NotSentError, ServerAwayError
from genjin.platform.mail.servers import MailServer

ANSWERS_WITHIN = 10.0  # seconds to let us in, and between two words of the server
TAKES_WITHIN = 30.0  # seconds for one mail; some servers look into it before they answer

_ADDRESS = re.compile(r"\S+@\S+")
_FAULTS = (smtplib.SMTPException, OSError, ValueError)


class Line:
    """An open line, closed with the block. Raises ServerAwayError when there is none."""

    def __init__(self, server: MailServer) -> None:
        self._server = server

    def __enter__(self) -> Self:
        try:
            self._smtp = self._open()
        except _FAULTS as error:
            raise ServerAwayError(_words(error)) from None
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(*_FAULTS), _deadline(self._smtp, ANSWERS_WITHIN):
            self._smtp.quit()
        self._smtp.close()

    @property
    def is_open(self) -> bool:
        """A line that broke carries nothing more."""
        return self._smtp.sock is not None

    def send(self, *, address: str, letter: bytes) -> None:
        """Returns when the server has taken it. Raises NotSentError."""
        sender = parseaddr(settings.MAIL_FROM)[1]
        try:
            with _deadline(self._smtp, TAKES_WITHIN):
                self._smtp.sendmail(sender, [address], letter)
        except smtplib.SMTPResponseException as error:
            raise NotSentError(_words(error)) from None
        except smtplib.SMTPRecipientsRefused as error:
            raise NotSentError(_answer(*next(iter(error.recipients.values())))) from None
        except _FAULTS as error:
            self._smtp.close()
            raise NotSentError(_words(error)) from None

    def _open(self) -> smtplib.SMTP:
        smtp = _silent(self._server)
        try:
            with _deadline(smtp, ANSWERS_WITHIN):
                _greet(smtp, self._server)
        except BaseException:
            smtp.close()
            raise
        return smtp


def _silent(server: MailServer) -> smtplib.SMTP:
    """Not connected yet: that would be before anybody watches the time."""
    name = parseaddr(settings.MAIL_FROM)[1].rpartition("@")[2]  # else it would ask a name server
    if server.tls == "tls":
        context = ssl.create_default_context()
        smtp: smtplib.SMTP = smtplib.SMTP_SSL("", 0, name, timeout=ANSWERS_WITHIN, context=context)
    else:
        smtp = smtplib.SMTP("", 0, name, timeout=ANSWERS_WITHIN)
    smtp._host = server.host  # type: ignore[attr-defined]  # what the certificate must be for
    return smtp


def _greet(smtp: smtplib.SMTP, server: MailServer) -> None:
    code, said = smtp.connect(server.host, server.port)
    if code != 220:
        raise smtplib.SMTPConnectError(code, said)
    if server.tls == "starttls":
        smtp.starttls(context=ssl.create_default_context())
    if server.user:
        smtp.login(server.user, server.password)


@contextmanager
def _deadline(smtp: smtplib.SMTP, seconds: float) -> Iterator[None]:
    """A timeout of the socket begins anew with each byte; this one does not."""
    timer = threading.Timer(seconds, _cut, [smtp])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _cut(smtp: smtplib.SMTP) -> None:
    with suppress(OSError, AttributeError):
        smtp.sock.shutdown(socket.SHUT_RDWR)  # type: ignore[union-attr]


def _words(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        return _answer(error.smtp_code, error.smtp_error)
    return _without_addresses(f"{type(error).__name__}: {error}")


def _answer(code: int, said: bytes | str) -> str:
    words = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return _without_addresses(f"{code} {words}")


def _without_addresses(words: str) -> str:
    return " ".join(_ADDRESS.sub("…", words).split())[:300]
