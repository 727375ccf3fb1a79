"""Web processes killed while people save: what was confirmed is there, whole and once."""

import json
import os
import signal
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from django.db import connection
from django.test import Client

from genjin.activities.follow_ups.models import FollowUp
from genjin.common import clock
from genjin.crm.leads.services import create_lead
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.sop.definitions.install import install_library
from tests.config.running import Running, children_of, running, watching_end
from tests.factories import make_department, make_user
from tests.processes import ended_within

PEOPLE = 3
SAVES = 15  # of each
KILLS = 4
PAUSE = 0.05


class Saver:
    """Somebody who writes one follow-up after the other and tries each until it is confirmed."""

    def __init__(self, product: Running, user: User, lead_id: int) -> None:
        self._product = product
        self._lead_id = lead_id
        client = Client()
        client.force_login(user)
        session = client.get("/api/session").json()
        cookies = "; ".join(f"{name}={cookie.value}" for name, cookie in client.cookies.items())
        self._headers = {
            "Cookie": cookies,
            "X-CSRFToken": session["csrf_token"],
            "Content-Type": "application/json",
        }

    def save_all(self) -> dict[str, int]:
        """The number that the server gave to each."""
        keys = [f"{self._lead_id}-{number}" for number in range(SAVES)]
        return {key: self._save(key) for key in keys}

    def _save(self, key: str) -> int:
        body = {
            "object_type": "lead",
            "object_id": self._lead_id,
            "channel": "phone",
            "happened_at": clock.now().isoformat(),
            "content": f"说的内容 {key}",
            "request_key": key,
        }
        while True:
            answer = self._try(json.dumps(body).encode())
            if answer is not None:
                return int(answer["follow_up_id"])
            assert not ended_within(self._product.process, PAUSE)

    def _try(self, body: bytes) -> dict[str, Any] | None:
        request = urllib.request.Request(
            f"http://127.0.0.1:{self._product.port}/api/follow-ups",
            data=body,
            headers=self._headers,
        )
        try:
            return dict(json.load(urllib.request.urlopen(request, timeout=30)))
        except urllib.error.HTTPError as error:
            if error.code not in {500, 503}:
                raise
            return None
        except OSError:
            return None


def test_what_was_confirmed_is_there_whole_and_once(database_url: str, tmp_path: Path) -> None:
    install_library()
    team = make_department()
    users = [make_user(department=team) for _ in range(PEOPLE)]
    leads = [create_lead(actor=user, values={"company": f"公司{user.pk}"}).pk for user in users]

    with running(tmp_path, database_url, empty=False) as product:
        savers = [Saver(product, user, lead) for user, lead in zip(users, leads, strict=True)]
        with ThreadPoolExecutor(PEOPLE) as pool:
            futures = [pool.submit(saver.save_all) for saver in savers]
            for _ in range(KILLS):
                _kill_one(product)
            confirmed = {key: pk for future in futures for key, pk in future.result().items()}
        assert product.stop() == 0

    rows = dict(FollowUp.objects.values_list("request_key", "pk"))
    assert rows == confirmed
    assert len(confirmed) == PEOPLE * SAVES
    noted = HistoryEntry.objects.filter(object_type="follow_up", action="created")
    assert sorted(noted.values_list("object_id", flat=True)) == sorted(confirmed.values())
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            assert cursor.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def _kill_one(product: Running) -> None:
    """A web process that is answering, as soon as there is one."""
    while not _killed(product):
        assert not ended_within(product.process, PAUSE)


def _killed(product: Running) -> bool:
    found = [one for child in product.children for one in children_of(child)]
    if not found:
        return False
    try:
        with watching_end(found[:1]) as ended:
            os.kill(found[0], signal.SIGKILL)
            assert ended()
            return True
    except ProcessLookupError:  # it ended between being listed and being taken hold of
        return False
