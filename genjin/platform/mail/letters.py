"""A mail as it goes over the line. Django's message refuses a header with a line break."""

from datetime import datetime
from email.charset import Charset
from email.utils import format_datetime, parseaddr

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.core.validators import validate_email
from django.utils.crypto import salted_hmac

from genjin.platform.mail.errors import NotMailableError


def message_id(key: str) -> str:
    """The same for each copy of one mail, and for no mail of another installation."""
    domain = parseaddr(settings.MAIL_FROM)[1].rpartition("@")[2] or "localhost"
    return f"<{salted_hmac('genjin.mail', key).hexdigest()[:40]}@{domain}>"


def check(*, address: str, subject: str) -> None:
    """Raises NotMailableError before anything is kept that could never be sent."""
    try:
        validate_email(address)
    except ValidationError:
        raise NotMailableError from None
    if not address.isascii() or not subject.isprintable() or not subject.strip():
        raise NotMailableError


def write_letter(*, key: str, address: str, subject: str, text: str, at: datetime) -> bytes:
    """The whole message, in seven bits. The date is that of the mail, not of the attempt: copies
    are equal."""
    headers = {
        "Message-ID": message_id(key),
        "Date": format_datetime(at),
        "Auto-Submitted": "auto-generated",  # asks holiday replies to stay away
    }
    letter = EmailMessage(subject, text, settings.MAIL_FROM, [address], headers=headers)
    letter.encoding = Charset("utf-8")
    return letter.message().as_bytes().replace(b"\n", b"\r\n")
