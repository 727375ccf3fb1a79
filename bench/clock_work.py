"""The part of `clock` that has Django ready."""

import json
import os
import threading
import time
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.color import no_style
from django.db import connection, transaction

from bench.company import Company, found_company
from genjin.common import clock
from genjin.common.bulk import load_rows, update_rows
from genjin.config.seed.company import refresh_statistics
from genjin.platform.queue import points
from genjin.platform.queue.items import Item
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.worker import run_worker
from genjin.sop.definitions.selectors import list_entered_versions, published
from genjin.sop.runs import deadlines, timers
from genjin.sop.runs.models import SentRung, SopRun, StepRun
from genjin.workplace.calendars.selectors import company_working_time

MINUTE = 10_000  # timers that fall due in one
DAYS_OFF, PILED = 3, 50_000  # and those that fell due while nobody worked
STEP, LADDER = "first_contact", 3  # rungs: before the deadline, at it, after it
WINDOW = timedelta(minutes=1)
SOON = timedelta(seconds=20)  # until they are written
AHEAD = timedelta(days=60)

_STAMP = ("id", "owner_id", "department_id", "created_by_id", "created_at", "changed_at")
_RUN = (*_STAMP, "sop_id", "sop_version_id", "root_type", "root_id", "state", "starts_at")
_ABOUT = ("run_id", "step_id", "subject_type", "subject_id")
_STEP = (*_STAMP, *_ABOUT, "state", "opened_at", "due_at", "rungs_sent")
_TIMER = ("kind", "key", "lane", "payload", "due_at", "created_at")


def measure(count: int) -> None:
    """Prints a line of JSON for each of the three stories."""
    company = found_company()
    _Timers(company, count).write()
    refresh_statistics()
    _say({"what": "days off"} | _after_days_off())
    _say({"what": "the same second"} | _in_one_minute(spread=timedelta(0)))
    _say({"what": "one minute"} | _in_one_minute(spread=WINDOW))


def _say(found: dict[str, Any]) -> None:
    print(json.dumps(found), flush=True)


class _Timers:
    """Open steps with their runs and timers, past the product's commands: an import of a million
    leads is measured elsewhere. The first PILED fell due in the days off, two times MINUTE wait
    for their minute, all others are due in the weeks to come."""

    def __init__(self, company: Company, count: int) -> None:
        version = list_entered_versions("lead")[0]
        self._sop, self._version = version.sop_id, version.pk
        known = published(version.pk)
        self._step, self._step_id = known.definition.step(STEP), known.step_ids[STEP]
        assert len(self._step.ladder) == LADDER
        self._sellers = [(one.pk, one.department_id) for one in company.sellers]
        self._at, self._count = clock.now(), count
        self._hours = company_working_time()

    def write(self) -> None:
        load_rows(SopRun, _RUN, map(self._run, self._numbers()))
        load_rows(StepRun, _STEP, map(self._open_step, self._numbers()))
        load_rows(QueueItem, _TIMER, map(self._timer, self._numbers()))
        with connection.cursor() as cursor:
            for statement in connection.ops.sequence_reset_sql(no_style(), [SopRun, StepRun]):
                cursor.execute(statement)

    def _numbers(self) -> range:
        return range(1, self._count + 1)

    def _stamp(self, number: int) -> tuple[Any, ...]:
        owner, department = self._sellers[number % len(self._sellers)]
        opened = self._at - timedelta(days=DAYS_OFF + 1)
        return number, owner, department, owner, opened, opened

    def _run(self, number: int) -> tuple[Any, ...]:
        stamp = self._stamp(number)
        return (*stamp, self._sop, self._version, "lead", number, "running", stamp[4])

    def _open_step(self, number: int) -> tuple[Any, ...]:
        stamp = self._stamp(number)
        due, sent = self._due(number), 0 if number <= PILED else 1
        about = (number, self._step_id, "lead", number, "open", stamp[4])
        return (*stamp, *about, due, sent)

    def _timer(self, number: int) -> tuple[Any, ...]:
        due = self._due(number)
        if number <= PILED:
            due = deadlines.rung_at(self._step.ladder[0], due, self._hours)
        payload = {"step_run": number}
        lane = timers.lane(number)
        return "sop.step", timers.key(number), lane, payload, due, self._at

    def _due(self, number: int) -> datetime:
        if number <= PILED:  # to the minute, as deadlines are
            minutes = DAYS_OFF * 24 * 60
            return self._at - timedelta(minutes=number % minutes)
        return self._at + timedelta(days=1) + AHEAD * (number / self._count)


def _after_days_off() -> dict[str, Any]:
    """From the start of a worker until nothing that is due is left: the seconds that it took, and
    what came of it."""
    at = clock.now()
    taken, _ = _work(until=at)
    sent = Counter(SentRung.objects.values_list("step_run_id", "receiver_id"))
    assert max(sent.values()) == 1, "somebody was told twice of a step"
    on_time = SentRung.objects.filter(late=False, step_run__due_at__lt=at - timedelta(hours=1))
    assert not on_time.exists(), "what was late was not marked late"
    steps = len({step for step, _ in sent})
    assert steps == PILED, f"{steps} of {PILED} steps were told of"
    return {"seconds": taken, "steps": steps}


def _in_one_minute(*, spread: timedelta) -> dict[str, Any]:
    """How long after its time each was told of and committed, in seconds."""
    begin = clock.now() + SOON
    fresh = QueueItem.objects.filter(kind="sop.step", due_at__gt=begin + timedelta(hours=1))
    items = list(fresh.order_by("due_at")[:MINUTE])
    steps = StepRun.objects.in_bulk([item.payload["step_run"] for item in items])
    for number, item in enumerate(items):
        item.due_at = steps[item.payload["step_run"]].due_at = begin + spread * (number / MINUTE)
    with transaction.atomic():
        update_rows(QueueItem.objects, items, ["due_at"])
        update_rows(StepRun.objects, list(steps.values()), ["due_at"])
    _, late = _work(until=begin + spread)
    assert len(late) >= MINUTE, f"{len(late)} of {MINUTE} were told of"
    late.sort()
    return {"steps": MINUTE, "p50": late[len(late) // 2], "p99": late[len(late) * 99 // 100]}


class _UntilNothingIsDue(threading.Event):
    """Asked to wait because nothing is due, the worker goes home once the moment has passed."""

    def __init__(self, moment: datetime) -> None:
        super().__init__()
        self._moment = moment

    def wait(self, timeout: float | None = None) -> bool:
        if clock.now() > self._moment:
            due = QueueItem.objects.filter(state="ready", due_at__lte=self._moment)
            if not due.exists():
                self.set()
        return super().wait(timeout)


def _work(*, until: datetime) -> tuple[float, list[float]]:
    """A worker of its own, as `genjin run` starts one: seconds until nothing is due, and how late
    each step's timer was."""
    said = Path(settings.DATA) / "late.json"
    connection.close()
    begun = time.monotonic()
    child = os.fork()
    if not child:
        _as_worker(until, said)
    assert os.waitpid(child, 0)[1] == 0
    taken = time.monotonic() - begun
    return taken, json.loads(said.read_text())


def _as_worker(until: datetime, said: Path) -> None:
    late: list[float] = []

    def watch(point: points.Point, items: Sequence[Item]) -> None:
        if point == "committed" and items[0].kind == "sop.step":
            at = clock.now()
            late.extend((at - item.due_at).total_seconds() for item in items)

    points.watcher = watch
    run_worker(_UntilNothingIsDue(until))
    said.write_text(json.dumps(late))
    os._exit(0)
