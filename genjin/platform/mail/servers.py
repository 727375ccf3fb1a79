"""Where mail is handed in: `smtp://user:password@host:port?tls=starttls|tls|none`."""

from dataclasses import dataclass, field
from typing import Literal, cast
from urllib.parse import parse_qs, unquote, urlsplit

Tls = Literal["starttls", "tls", "none"]
_PORTS: dict[Tls, int] = {"starttls": 587, "tls": 465, "none": 25}


class BadMailUrlError(ValueError):
    """The address of the mail server is not in the form above. It may hold a password, so it is
    not repeated."""

    def __init__(self) -> None:
        super().__init__(
            "GENJIN_MAIL_URL is smtp://user:password@host:port?tls=starttls, or tls=tls, tls=none"
        )


@dataclass(frozen=True, slots=True)
class MailServer:
    host: str
    port: int
    tls: Tls
    user: str = ""
    password: str = field(default="", repr=False)


def read_mail_url(url: str) -> MailServer:
    """Without `tls` it is starttls, without a port the usual one. Raises BadMailUrlError."""
    try:
        parts = urlsplit(url)
        asked = parse_qs(parts.query, strict_parsing=bool(parts.query))
        tls = cast("Tls", asked.pop("tls", ["starttls"])[0])
        port = parts.port or _PORTS[tls]
    except (ValueError, KeyError):
        raise BadMailUrlError from None
    if parts.scheme != "smtp" or not parts.hostname or asked or parts.path not in ("", "/"):
        raise BadMailUrlError
    return MailServer(
        host=parts.hostname,
        port=port,
        tls=tls,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
    )
