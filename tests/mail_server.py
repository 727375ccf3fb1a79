"""A real mail server on the loopback, which can also be rude."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

TAKEN = "250 OK"


@dataclass
class MailServer:
    """What it took, in order of arrival. `answer` decides what it says to a mail."""

    answer: Callable[[Envelope], str] = lambda envelope: TAKEN
    password: str = ""
    taken: list[EmailMessage] = field(default_factory=list)
    lines: int = 0
    _arrived: threading.Condition = field(default_factory=threading.Condition)

    def __enter__(self) -> Self:
        self._controller = _Controller(self, hostname="127.0.0.1", port=0, **self._sign_in())
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()

    @property
    def port(self) -> int:
        return int(self._controller.port)

    @property
    def url(self) -> str:
        user = f"genjin:{self.password}@" if self.password else ""
        return f"smtp://{user}127.0.0.1:{self.port}?tls=none"

    @property
    def receivers(self) -> list[str]:
        return [str(mail["To"]) for mail in self.taken]

    def wait_for(self, count: int, seconds: float = 30) -> None:
        with self._arrived:
            assert self._arrived.wait_for(lambda: len(self.taken) >= count, seconds)

    async def handle_EHLO(  # noqa: N802  named by the protocol
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, said: list[str]
    ) -> list[str]:
        self.lines += 1
        session.host_name = hostname
        return said

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        answer = self.answer(envelope)
        if answer.startswith("250"):
            assert isinstance(envelope.content, bytes)
            with self._arrived:
                self.taken.append(message_from_bytes(envelope.content, policy=policy.default))
                self._arrived.notify_all()
        return answer

    def _sign_in(self) -> dict[str, Any]:
        if not self.password:
            return {}
        return {"authenticator": self._authenticate, "auth_require_tls": False}

    def _authenticate(self, server: Any, session: Any, envelope: Any, kind: str, given: Any) -> Any:
        return AuthResult(success=given.password == self.password.encode(), handled=False)


class _Controller(Controller):
    server: Any

    def _trigger_server(self) -> None:
        """It says hello to itself, for which it must know the port that it was given."""
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]
