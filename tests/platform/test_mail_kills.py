"""Workers that are killed while they talk to a mail server: real processes, a real server.

The worst moment is after the server has taken the mail and before the worker knows. Then the mail
goes out again: one more copy for each such kill, all of one Message-ID, and none is lost.
"""

import os
import random
import signal
from collections.abc import Iterator
from typing import Any

import pytest
from aiosmtpd.smtp import Envelope

from genjin.platform.mail.models import Mail
from genjin.platform.mail.services import SEND, queue_mail
from genjin.platform.queue.models import QueueItem
from tests.mail_server import TAKEN, MailServer
from tests.platform.farm import Farm, Farms
from tests.platform.forks import Life

MAILS_PER_ROUND = 10


class Executioner(MailServer):
    """Kills the worker that it listens to, as soon as it has taken so many mails of it."""

    def sentence(self, worker: int, *, after: int) -> None:
        self._worker, self._left = worker, after

    def strike(self, envelope: Envelope) -> str:
        self._left -= 1
        if self._left == 0:
            os.kill(self._worker, signal.SIGKILL)
        return TAKEN


@pytest.fixture(scope="module")
def server() -> Iterator[Executioner]:
    server = Executioner()
    server.answer = server.strike
    server.sentence(0, after=-1)
    with server:
        yield server


@pytest.fixture(scope="module")
def farms(server: MailServer) -> Iterator[Farms]:
    with pytest.MonkeyPatch.context() as patch, Farms() as made:
        patch.setenv("GENJIN_MAIL_URL", server.url)
        patch.setenv("GENJIN_MAIL_FROM", "notices@example.com")
        yield made


@pytest.fixture(autouse=True)
def _mail_is_on(server: Executioner, settings: Any) -> None:
    settings.MAIL_URL = server.url
    settings.MAIL_FROM = "notices@example.com"
    server.taken.clear()


def queue(numbers: range) -> None:
    for number in numbers:
        address = f"person{number}@example.com"
        queue_mail(to=address, subject="到期", text="首次触达", key=f"kill:{number}")


def die_while_mailing(server: Executioner, workers: Farm, kills: int) -> int:
    """How many mails were queued in all."""
    chance = random.Random(1)
    queued = done = 0
    life = Life(kinds=(SEND,))
    while done < kills:
        queue(range(queued, queued + MAILS_PER_ROUND))
        queued += MAILS_PER_ROUND
        server.sentence(workers.begin(life), after=chance.randint(1, MAILS_PER_ROUND))
        done += workers.end_of(server._worker) == -signal.SIGKILL
    server.sentence(0, after=-1)
    assert workers.end_of(workers.begin(life)) == 0
    return queued


def assert_one_copy_at_most(server: Executioner, *, queued: int, kills: int) -> None:
    numbers: dict[str, list[str]] = {f"person{number}@example.com": [] for number in range(queued)}
    for mail in server.taken:
        numbers[str(mail["To"])].append(str(mail["Message-ID"]))
    assert {len(set(found)) for found in numbers.values()} == {1}
    assert 0 < len(server.taken) - queued <= kills
    assert not QueueItem.objects.exists()
    assert not Mail.objects.filter(sent_at=None).exists()


def test_a_kill_costs_one_copy_at_most_and_loses_nothing(
    server: Executioner, farms: Farms, database_url: str
) -> None:
    queued = die_while_mailing(server, farms.get(database_url, max_attempts=1000), 10)
    assert_one_copy_at_most(server, queued=queued, kills=10)


@pytest.mark.soak
def test_many_kills_cost_one_copy_each_and_lose_nothing(
    server: Executioner, farms: Farms, database_url: str
) -> None:
    queued = die_while_mailing(server, farms.get(database_url, max_attempts=1000), 500)
    assert_one_copy_at_most(server, queued=queued, kills=500)


def test_the_count_finds_a_build_that_marks_before_it_sends(
    server: Executioner, farms: Farms, database_url: str
) -> None:
    workers = farms.get(database_url, max_attempts=1000, broken="mark_before_act")
    queued = die_while_mailing(server, workers, 3)

    assert len(set(server.receivers)) < queued
