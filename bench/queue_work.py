"""The part of `queue_throughput` that has Django ready."""

import os
import time
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.core.management import call_command
from django.db import connection

from genjin.common.clock import now
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.platform.queue.items import Item, NewItem
from genjin.platform.queue.kinds import register
from genjin.platform.queue.services import schedule
from genjin.platform.queue.worker import run_worker
from tests.platform.forks import WhenNothingIsLeft

CHUNK = 500


def measure(items: int) -> None:
    """Prints a line for each kind of work and number of workers."""
    call_command("migrate", verbosity=0)
    register("nothing", lambda batch, at: None)
    register("a row each", _write_rows)
    register("one by one", _write_rows, batch=1)
    for kind, count, per_lane in (
        ("nothing", items, 0),
        ("a row each", items, 0),
        ("a row each", items, 2),
        ("one by one", items // 10, 0),
    ):
        for workers in (1, 2):
            planned = _plan(kind, count, per_lane)
            worked = _work_off(workers)
            lanes = f", {per_lane} in a lane" if per_lane else ""
            print(
                f"{connection.vendor:<11}{kind + lanes:<26}{workers} workers"
                f"{count / planned:>10,.0f}/s planned{count / worked:>10,.0f}/s done",
                flush=True,
            )


def _write_rows(batch: Sequence[Item], at: datetime) -> None:
    write_history(
        [HistoryEntry(object_type="bench", object_id=item.id, at=now()) for item in batch]
    )


def _plan(kind: str, count: int, per_lane: int) -> float:
    due = now() - timedelta(hours=1)
    items = [
        NewItem(
            kind,
            due,
            key=f"{kind}:{number}",
            lane=f"lane:{number // per_lane}" if per_lane else "",
            payload={"number": number},
        )
        for number in range(count)
    ]
    begun = time.monotonic()
    for start in range(0, count, CHUNK):
        schedule(items[start : start + CHUNK])
    return time.monotonic() - begun


def _work_off(workers: int) -> float:
    """Until nothing is left, in forked processes."""
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
