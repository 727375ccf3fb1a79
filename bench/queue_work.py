"""The part of `queue_throughput` that has Django ready."""

import json
import os
import time
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.core.management import call_command
from django.db import connection

from genjin.common.clock import now
from genjin.identity.organisation.services.people import create_user
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.platform.queue.items import Item, NewItem
from genjin.platform.queue.kinds import register
from genjin.platform.queue.services import schedule
from genjin.platform.queue.worker import run_worker
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring
from tests.platform.forks import WhenNothingIsLeft

CHUNK = 500
PEOPLE = 20
NOTHING, ROW, TOLD = "nothing to do", "a row each", "a notification each"


def measure(items: int) -> None:
    """Prints a line of JSON for each kind of work and number of workers."""
    call_command("migrate", verbosity=0)
    people = [_person(number) for number in range(PEOPLE)]
    register(NOTHING, lambda batch, at: None)
    register(ROW, _write_rows)
    register(TOLD, lambda batch, at: _tell(people, batch, at))
    for kind in (NOTHING, ROW, TOLD):
        for workers in (1, 2):
            _plan(kind, items, workers)
            worked = _work_off(workers)
            told = {"kind": kind, "workers": workers, "told": kind == TOLD}
            print(json.dumps(told | {"per_second": items / worked}), flush=True)


def _person(number: int) -> User:
    return create_user(actor=None, login=f"p{number}", name=f"p{number}", role="seller")


def _write_rows(batch: Sequence[Item], at: datetime) -> None:
    write_history(
        [HistoryEntry(object_type="bench", object_id=item.id, at=now()) for item in batch]
    )


def _tell(people: Sequence[User], batch: Sequence[Item], at: datetime) -> None:
    """As a due step does: its assignee hears of it, with what else fell due in that quarter."""
    ring(
        rings=[
            Ring(
                receiver_id=people[item.id % PEOPLE].pk,
                kind=NotificationKind.REMINDER,
                topic="bench",
                rung="due",
                source=f"bench:{item.id}",
            )
            for item in batch
        ],
        at=at,
    )


def _plan(kind: str, count: int, workers: int) -> None:
    due = now() - timedelta(hours=1)
    items = [
        NewItem(kind, due, key=f"{kind}:{workers}:{number}", payload={"number": number})
        for number in range(count)
    ]
    for start in range(0, count, CHUNK):
        schedule(items[start : start + CHUNK])


def _work_off(workers: int) -> float:
    """Until nothing is left, in forked processes; seconds."""
    connection.close()
    begun = time.monotonic()
    children = [_fork() for _ in range(workers)]
    for child in children:
        assert os.waitpid(child, 0)[1] == 0
    return time.monotonic() - begun


def _fork() -> int:
    child = os.fork()
    if child:
        return child
    run_worker(WhenNothingIsLeft())
    os._exit(0)
