"""Somebody at work over HTTP, on one connection that stays open."""

import http.client
import json
import statistics
import time
from collections.abc import Callable
from typing import Any

BOUNDARY = "genjin-bench"


class Client:
    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        self._cookies: dict[str, str] = {}

    @property
    def cookie(self) -> str:
        """The header's value, for a tool that asks in this person's name."""
        return "; ".join(f"{name}={value}" for name, value in self._cookies.items())

    def sign_in(self, login: str, password: str) -> None:
        self.call("GET", "/api/session")
        self.call("POST", "/api/session", {"login": login, "password": password})

    def call(self, method: str, path: str, body: Any = None) -> Any:
        raw = json.dumps(body).encode() if body is not None else b""
        return self._send(method, path, raw, "application/json")

    def upload(self, path: str, name: str, content: bytes) -> Any:
        head = (
            f"--{BOUNDARY}\r\n"
            f'Content-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
        )
        raw = head.encode() + content + f"\r\n--{BOUNDARY}--\r\n".encode()
        return self._send("POST", path, raw, f"multipart/form-data; boundary={BOUNDARY}")

    def _send(self, method: str, path: str, raw: bytes, kind: str) -> Any:
        headers = {
            "Content-Type": kind,
            "Cookie": self.cookie,
            "X-CSRFToken": self._cookies.get("csrftoken", ""),
        }
        try:
            answer = self._ask(method, path, raw, headers)
        except ConnectionError:  # the server closes what was idle for a while
            self._connection.close()
            answer = self._ask(method, path, raw, headers)
        content = answer.read()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self._cookies[key] = rest.split(";")[0]
        if answer.status >= 400:
            raise RuntimeError(f"{method} {path}: {answer.status} {content[:400]!r}")
        return json.loads(content) if content else None

    def _ask(
        self, method: str, path: str, raw: bytes, headers: dict[str, str]
    ) -> http.client.HTTPResponse:
        self._connection.request(method, path, raw, headers)
        return self._connection.getresponse()


def median_ms(act: Callable[[], object], *, times: int) -> float:
    """Median of so many calls, after five to warm up."""
    for _ in range(5):
        act()
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        act()
        taken.append((time.perf_counter() - begin) * 1000)
    return statistics.median(taken)
