"""Workers that die, hang or meet, in real processes on a real database.

Every item's effect is a row. After any number of kills each item has exactly one: none is lost,
none is doubled. The same count must find the losses of a build that marks before it acts.
"""

import itertools
import os
import random
import signal
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import connection

from genjin.common.clock import now
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.points import Point
from genjin.platform.queue.selectors import list_dead
from genjin.platform.queue.services import schedule
from tests.platform.farm import Farm, Farms
from tests.platform.forks import KIND, Life

POINTS: tuple[Point, ...] = ("claimed", "before_act", "after_act", "before_commit", "committed")
PATIENT = 1000  # attempts: here no kill is the fault of the item that it meets
ITEMS_PER_ROUND = 20
LIFETIME = 0.05  # seconds in which a worker does about as much
LANES = 5


@pytest.fixture(scope="module")
def farms() -> Iterator[Farms]:
    """Each is started once: its start costs more than most of the tests."""
    with Farms() as made:
        yield made


@pytest.fixture
def workers(farms: Farms, database_url: str) -> Farm:
    return farms.get(database_url, max_attempts=PATIENT)


@pytest.fixture
def broken_workers(farms: Farms, database_url: str) -> Farm:
    return farms.get(database_url, max_attempts=PATIENT, broken="mark_before_act")


@pytest.fixture
def impatient_workers(farms: Farms, database_url: str) -> Farm:
    return farms.get(database_url, max_attempts=3)


def plan(numbers: range) -> None:
    """Due already, half of them in lanes."""
    schedule(
        [
            NewItem(
                KIND,
                now() - timedelta(minutes=1),
                key=f"item:{number}",
                lane=f"lane:{number % LANES}" if number % 2 else "",
                payload={"number": number},
            )
            for number in numbers
        ]
    )


def effects() -> Counter[int]:
    return Counter(HistoryEntry.objects.filter(action=KIND).values_list("object_id", flat=True))


def lost_and_doubled(count: int) -> tuple[int, int]:
    found = effects()
    assert set(found) <= set(range(count))
    return count - len(found), sum(copies - 1 for copies in found.values())


def kill(workers: Farm, times: int, *, seed: int) -> int:
    """Let workers, always two side by side, die: one at the named points in turn, the other at a
    random moment. Then let one work off what is left. How many items there were."""
    chance = random.Random(seed)
    points = itertools.cycle(POINTS)
    kills, planned = 0, 0
    while kills < times:
        plan(range(planned, planned + ITEMS_PER_ROUND))
        planned += ITEMS_PER_ROUND
        pair = [workers.begin(Life(next(points), chance.randint(1, 3))), workers.begin()]
        workers.kill_after(pair[1], chance.uniform(0, LIFETIME))
        kills += sum(workers.end_of(worker) == -signal.SIGKILL for worker in pair)
    assert workers.work_off() == 0
    return planned


def assert_the_database_is_whole() -> None:
    assert not QueueItem.objects.exists()
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA integrity_check")
            assert cursor.fetchone() == ("ok",)


def test_a_hundred_kills_lose_nothing_and_double_nothing(workers: Farm) -> None:
    planned = kill(workers, 100, seed=1)

    assert lost_and_doubled(planned) == (0, 0)
    assert_the_database_is_whole()


@pytest.mark.soak
def test_a_thousand_kills_lose_nothing_and_double_nothing(workers: Farm) -> None:
    planned = kill(workers, 1000, seed=int.from_bytes(os.urandom(4)))

    assert lost_and_doubled(planned) == (0, 0)
    assert_the_database_is_whole()


def test_the_count_finds_a_build_that_marks_before_it_acts(broken_workers: Farm) -> None:
    planned = kill(broken_workers, 20, seed=1)

    lost, _ = lost_and_doubled(planned)
    assert lost > 0


def test_an_item_that_kills_its_worker_ends_alone_among_the_dead(impatient_workers: Farm) -> None:
    plan(range(20))
    poison = NewItem(KIND, now() - timedelta(hours=1), payload={"number": 99, "kills": True})
    schedule([poison])

    ends = list(itertools.takewhile(bool, (impatient_workers.work_off() for _ in range(10))))

    assert ends == [-signal.SIGKILL] * 3
    assert [row.payload["number"] for row in list_dead()] == [99]
    assert lost_and_doubled(20) == (0, 0)


def test_two_workers_keep_the_order_of_every_lane(workers: Farm) -> None:
    long_ago = now() - timedelta(days=3)
    numbers = list(range(200))
    random.Random(2).shuffle(numbers)
    schedule(
        [
            NewItem(
                KIND,
                long_ago + timedelta(minutes=number),
                lane=f"lane:{number % LANES}",
                payload={"number": number},
            )
            for number in numbers
        ]
    )

    pair = [workers.begin(), workers.begin()]
    assert [workers.end_of(worker) for worker in pair] == [0, 0]

    order = defaultdict(list)
    for lane, number in HistoryEntry.objects.order_by("id").values_list("object_type", "object_id"):
        order[lane].append(number)
    assert {lane: sorted(found) for lane, found in order.items()} == order
    assert lost_and_doubled(200) == (0, 0)


# A worker that stands still inside of a transaction has SQLite for itself until it goes on: there
# the others wait for it, and only what it claimed before can be taken from it.
HANGS = ["claimed", "before_act", "after_act"] if connection.vendor != "sqlite" else ["claimed"]


@pytest.mark.parametrize("point", HANGS)
def test_a_worker_that_hangs_loses_its_items_and_cannot_overwrite(
    workers: Farm, point: str
) -> None:
    plan(range(10))
    hung = workers.begin(Life(point, signal=signal.SIGSTOP))
    workers.until_it_stands_still(hung)

    assert workers.work_off() == 0
    assert lost_and_doubled(10) == (0, 0)
    os.kill(hung, signal.SIGCONT)
    assert workers.end_of(hung) == 0

    assert lost_and_doubled(10) == (0, 0)
    assert_the_database_is_whole()


def cut_all_other_connections() -> None:
    """As a restart of PostgreSQL does; SQLite has none that could be cut."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )


@pytest.mark.parametrize("point", ["claimed", "before_act", "before_commit", "committed"])
def test_a_worker_outlives_the_loss_of_its_connection(workers: Farm, point: str) -> None:
    plan(range(20))
    worker = workers.begin(Life(point, signal=signal.SIGSTOP))
    workers.until_it_stands_still(worker)

    cut_all_other_connections()
    os.kill(worker, signal.SIGCONT)

    assert workers.end_of(worker) == 0
    assert lost_and_doubled(20) == (0, 0)
    assert_the_database_is_whole()
