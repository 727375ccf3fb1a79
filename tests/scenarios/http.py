"""Somebody who is signed in, over HTTP."""

import json
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from genjin.identity.users.models import User


class Browser:
    def __init__(self, user: User) -> None:
        self.user = user
        self._client = Client()
        self._client.force_login(user)

    def get(self, path: str, *, expect: int = 200, **query: Any) -> Any:
        return _read(self._client.get(f"/api{path}", query), expect)

    def post(self, path: str, body: Any = None, *, status: int = 201) -> Any:
        sent = json.dumps(body if body is not None else {})
        return _read(self._client.post(f"/api{path}", sent, "application/json"), status)

    def patch(self, path: str, body: Any, *, status: int = 200) -> Any:
        answer = self._client.patch(f"/api{path}", json.dumps(body), "application/json")
        return _read(answer, status)

    def put(self, path: str, body: Any, *, status: int = 200) -> Any:
        answer = self._client.put(f"/api{path}", json.dumps(body), "application/json")
        return _read(answer, status)

    def delete(self, path: str, *, status: int = 204) -> Any:
        return _read(self._client.delete(f"/api{path}"), status)

    def upload(
        self, path: str, name: str, content: bytes, *, status: int = 201, **form: str
    ) -> Any:
        file = SimpleUploadedFile(name, content)
        return _read(self._client.post(f"/api{path}", {"file": file, **form}), status)

    def download(self, path: str) -> bytes:
        answer = self._client.get(f"/api{path}")
        assert answer.status_code == 200
        return b"".join(answer) if answer.streaming else answer.content


def _read(answer: Any, status: int) -> Any:
    assert answer.status_code == status, answer.content.decode()[:500]
    return json.loads(answer.content) if answer.content else None
