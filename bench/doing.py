"""What the parts with Django ready do and say."""

import json
import time
from collections.abc import Callable
from typing import Any

from django.test import Client

from genjin.identity.users.models import User


def signed_in(person: User) -> Client:
    client = Client()
    client.force_login(person)
    return client


def sent(client: Client, path: str, body: dict[str, Any]) -> None:
    answer = client.post(path, body, content_type="application/json")
    assert answer.status_code < 300, answer.content


def seconds(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def say(what: str, value: float, unit: str, floor: float | None = None) -> None:
    print(json.dumps({"what": what, "value": value, "unit": unit, "floor": floor}), flush=True)
