"""The part of `engine` that has Django ready."""

import itertools
import os
import random
import threading
import time
from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from importlib.resources import files
from statistics import median

from django.db import connection

from bench.company import Company, found_company
from bench.doing import say, seconds, sent, signed_in
from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.follow_ups.object_type import FOLLOW_UP
from genjin.common import clock
from genjin.config.seed.company import refresh_statistics
from genjin.config.server import memory
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.worker import run_worker
from genjin.records.objects.services import create_many
from genjin.sop.definitions.selectors import list_entered_versions
from genjin.sop.definitions.services import Publication, save_draft
from genjin.sop.runs.models import SopRun
from genjin.sop.versions.services import Running, publish

BLOCK = 500
PAIRS = 120  # of follow-ups, with and without an SOP
BETWEEN = 0.05  # seconds between what one person asks
PAUSE = threading.Event()
ASKED = 60  # lists and saves before the publication
HELLO = """\
  - key: hello
    name: {zh: 主管打招呼, en: Hello from the manager}
    who: manager
    due: {working_time: 1h}
    proof: {follow_up: {by_role: manager}}

"""
# Another deadline for a step that is open in all of them, and a step that falls between.
CHANGES = (
    ("due: {working_time: 2h}", "due: {working_time: 4h}"),
    ("  - key: needs\n", HELLO + "  - key: needs\n"),
)


def measure(count: int) -> None:
    """Prints a line of JSON for each figure."""
    company = found_company()
    work = _Work(company)
    with_sop = _leads(company, count, origin="person")
    without = _leads(company, PAIRS * 2, origin="import")
    _talk(with_sop[: count // 2])
    refresh_statistics()
    work.follow_ups(with_sop[-PAIRS * 2 :], without)
    work.publication(count)


def _leads(company: Company, count: int, *, origin: str) -> list[Lead]:
    """Those of an import stay without an SOP here: it says itself when its records enter."""
    chance, made = random.Random(1), []
    for begin in range(0, count, BLOCK):
        some = [
            Lead(owner=chance.choice(company.sellers), company=f"{origin}{begin + n}")
            for n in range(min(BLOCK, count - begin))
        ]
        made += create_many(LEAD, some, by=None, origin=origin)
    return made


def _talk(leads: Sequence[Lead]) -> None:
    """Half of them have their first step behind them."""
    for begin in range(0, len(leads), BLOCK):
        said = [
            FollowUp(
                owner_id=lead.owner_id,
                author_role="seller",
                subject_type="lead",
                subject_id=lead.pk,
                channel="phone",
                happened_at=clock.now(),
                content="谈了停机告警",
            )
            for lead in leads[begin : begin + BLOCK]
        ]
        create_many(FOLLOW_UP, said, by=None)


class _Work:
    def __init__(self, company: Company) -> None:
        self._company = company
        self._boss = signed_in(company.boss)
        self._sellers = {one.pk: signed_in(one) for one in company.sellers}
        self._numbers = itertools.count()

    def follow_ups(self, with_sop: Sequence[Lead], without: Sequence[Lead]) -> None:
        """In turns, so that what else the machine does meets both alike."""
        taken: tuple[list[float], list[float]] = ([], [])
        for pair in zip(with_sop, without, strict=True):
            for lead, times in zip(pair, taken, strict=True):
                times.append(seconds(partial(self._log, lead)) * 1000)
        proving, plain = (median(times[PAIRS // 4 :]) for times in taken)
        say("a follow-up that proves a step", proving, "ms", plain)
        say("a follow-up that proves a step, more than one without SOP", proving - plain, "ms")

    def _log(self, lead: Lead) -> None:
        body = {
            "object_type": "lead",
            "object_id": lead.pk,
            "channel": "phone",
            "happened_at": clock.now().isoformat(),
            "content": "问了停机一次损失多少，对方最在意响应时间",
            "attitude": "positive",
            "next_action": {
                "title": "发方案",
                "due_at": (clock.now() + timedelta(days=2)).isoformat(),
            },
        }
        assert lead.owner_id is not None
        sent(self._sellers[lead.owner_id], "/api/follow-ups", body)

    def publication(self, count: int) -> None:
        """The job in a worker of its own, the day's work here meanwhile."""
        acts = {"list of 50 leads": self._list, "create a lead": self._create}
        before = {name: [seconds(act) for _ in range(ASKED)] for name, act in acts.items()}
        self._publish()
        child = _worker()
        beside: dict[str, list[float]] = {name: [] for name in acts}
        begun = time.monotonic()
        while not os.waitpid(child, os.WNOHANG)[0]:
            for name, act in acts.items():
                beside[name].append(seconds(act))
                PAUSE.wait(BETWEEN)
        taken = time.monotonic() - begun
        live = list_entered_versions("lead")[0]
        assert SopRun.objects.filter(sop_version=live).count() >= count
        say(f"publication that moves {count:,} runs, the job", taken, "s")
        for name, times in beside.items():
            assert times
            plain = median(before[name]) * 1000
            say(f"{name} beside it", median(times) * 1000, "ms", plain)
            say(f"{name} beside it, the slowest", max(times) * 1000, "ms")

    def _publish(self) -> None:
        source = files("genjin.sop").joinpath("library", "new_lead.yaml").read_text("utf-8")
        for old, new in CHANGES:
            assert old in source
            source = source.replace(old, new)
        sop = list_entered_versions("lead")[0].sop_id
        draft = save_draft(actor=self._company.boss, sop_id=sop, source=source, revision=0)
        publish(
            actor=self._company.boss,
            sop_id=sop,
            number=draft.number,
            publication=Publication("live", draft.revision, "首触宽到四小时"),
            running=Running("now"),
        )

    def _list(self) -> None:
        answer = self._boss.get("/api/leads?view=all&limit=50")
        assert answer.status_code == 200, answer.content

    def _create(self) -> None:
        seller = self._sellers[self._company.sellers[0].pk]
        sent(seller, "/api/leads", {"company": f"新线索{next(self._numbers)}"})


class _UntilMoved(threading.Event):
    """Asked to wait because nothing is due, the worker goes home when the move is over."""

    def wait(self, timeout: float | None = None) -> bool:
        if not QueueItem.objects.filter(kind="sop.change_version").exists():
            self.set()
        return super().wait(timeout)


def _worker() -> int:
    connection.close()
    child = os.fork()
    if child:
        return child
    memory.keep_batches()
    run_worker(_UntilMoved())
    os._exit(0)
