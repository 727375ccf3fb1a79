"""How long the queue rests after a failure, and that it lets others write."""

import threading
from datetime import timedelta

import pytest
from django.db import connection

from genjin.common.clock import now
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.pace import Pace
from genjin.platform.queue.services import schedule
from genjin.platform.queue.worker import run_worker
from tests.platform.probe import PROBE

MINUTE = timedelta(minutes=1)


def test_rests_double_up_to_a_limit() -> None:
    pace = Pace(first_rest=timedelta(seconds=2), longest_rest=MINUTE)

    assert [pace.rest(n).total_seconds() for n in (1, 2, 3, 6, 500)] == [2, 4, 8, 60, 60]


class Watch(threading.Event):
    """Notes for how long the worker was asked to wait; it goes home when nothing is due."""

    def __init__(self, idle: float) -> None:
        super().__init__()
        self.idle, self.pauses = idle, 0

    def wait(self, timeout: float | None = None) -> bool:
        if timeout == self.idle:
            self.set()
        else:
            self.pauses += 1
        return self.is_set()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("long", "pauses"), [(0.0, 3), (60.0, 0)])
def test_between_long_batches_others_can_write_to_sqlite(long: float, pauses: int) -> None:
    PROBE.clear()
    schedule([NewItem("probe.outside", now()) for _ in range(3)])
    pace = Pace(long=timedelta(seconds=long))
    stop = Watch(pace.idle.total_seconds())
    run_worker(stop, kinds=["probe.outside"], pace=pace)

    assert len(PROBE.names) == 3
    assert stop.pauses == (pauses if connection.vendor == "sqlite" else 0)
