"""Our app on a messenger's platform: `https://app:secret@host/agent`.

`app` and `secret` are what the platform calls corpid and corpsecret (WeCom), appkey and appsecret
(DingTalk), app_id and app_secret (Feishu); `agent` is the number of the app, which Feishu does not
have. The host is the platform's own, or that of one's own installation of it.
"""

from dataclasses import dataclass, field
from typing import Literal, get_args
from urllib.parse import unquote, urlsplit

from django.conf import settings

MessengerName = Literal["wecom", "dingtalk", "feishu"]
NAMES: tuple[MessengerName, ...] = get_args(MessengerName)
_WITHOUT_AGENT = "feishu"
_LOOPBACK = ("127.0.0.1", "localhost")


class BadMessengerUrlError(ValueError):
    """An address that is not in the form above. It may hold a secret, so it is not repeated."""

    def __init__(self, name: MessengerName) -> None:
        agent = "" if name == _WITHOUT_AGENT else "/agent"
        super().__init__(f"GENJIN_{name.upper()}_URL is https://app:secret@host{agent}")


@dataclass(frozen=True, slots=True)
class Account:
    name: MessengerName
    origin: str  # https://qyapi.weixin.qq.com
    app: str
    secret: str = field(repr=False)
    agent: int = 0


def read_account(name: MessengerName, url: str) -> Account:
    """Without encryption only on this very machine. Raises BadMessengerUrlError."""
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        raise BadMessengerUrlError(name) from None
    agent = parts.path.strip("/")
    is_secure = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    has_agent = agent == "" if name == _WITHOUT_AGENT else agent.isascii() and agent.isdecimal()
    whole = parts.hostname and parts.username and parts.password
    if not (is_secure and has_agent and whole) or parts.query or parts.fragment:
        raise BadMessengerUrlError(name)
    return Account(
        name=name,
        origin=f"{parts.scheme}://{parts.hostname}{port}",
        app=unquote(parts.username or ""),
        secret=unquote(parts.password or ""),
        agent=int(agent or 0),
    )


def find_account(name: str) -> Account | None:
    """Cards lead to the product: without its address there are none."""
    urls: dict[MessengerName, str] = settings.MESSENGERS
    for known in NAMES:
        if known == name and urls.get(known) and settings.ADDRESS:
            return read_account(known, urls[known])
    return None
