"""SOPs drawn over HTTP."""

import json
from typing import Any

from django.test import Client

from genjin.identity.users.models import User
from genjin.sop.runs.models import SopRun
from tests.sop.small import step

NEW: dict[str, Any] = {
    "name": {"zh": "小单快走", "en": "Small deals"},
    "starts_on": "lead",
    "steps": [{**step("call"), "name": {"zh": "打个电话"}}],
}


def ask(user: User, method: str, path: str, body: Any = None, *, answers: int = 200) -> Any:
    client = Client()
    client.force_login(user)
    sent = b"" if body is None else json.dumps(body)
    answer = client.generic(
        method, f"/api/sops/{path}".rstrip("/"), sent, content_type="application/json"
    )
    assert answer.status_code == answers, answer.content
    return answer.json() if answer.content else None


def inside(key: str) -> set[int]:
    return set(SopRun.objects.filter(sop__key=key).values_list("root_id", flat=True))
