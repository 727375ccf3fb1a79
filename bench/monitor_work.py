"""The part of `monitor` that has Django ready."""

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.test import Client

from genjin.analytics.outcomes.services import PART, settle_touched
from genjin.common import clock
from genjin.common.inserts import insert_rows, new_row
from genjin.common.models import BaseModel
from genjin.config.database import migrate
from genjin.crm.leads.models import Lead
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.sop.definitions.install import install_library
from genjin.sop.definitions.selectors import list_entered_versions, steps_of
from genjin.sop.runs.choices import CONDITION, RunState, StepState
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.statistics.selectors.days import days_to_tally
from genjin.sop.statistics.services import tally_days
from tests.factories import make_department, make_user

TEAMS, IN_A_TEAM, DAYS, BATCH = 30, 10, 365, 20_000
TIMES = 5
GOES_ON, IS_LATE, IS_SKIPPED, STANDS = 0.93, 0.25, 0.04, 6  # days that the last step stands open


def measure(steps: int) -> None:
    """Prints a line of JSON: milliseconds by page, seconds by what the job does."""
    migrate()
    settings.ALLOWED_HOSTS = ["testserver"]
    install_library()
    boss, manager, sellers = _people()
    version = next(one for one in list_entered_versions("lead") if one.sop.key == "new_lead")
    _live(version, [step.pk for step in steps_of(version.pk)], sellers, steps)
    print(json.dumps(ask_pages(version.sop_id, boss, manager, sellers[0])), flush=True)


def ask_pages(sop: int, boss: User, manager: User, seller: User) -> dict[str, float]:
    """Without sums, then with."""
    _analyse()
    pages = _pages(sop, boss, manager, seller)
    found = {f"counted: {name}": _fastest(ask) for name, ask in pages.items()}
    begin = time.perf_counter()
    days = days_to_tally(clock.now(), 10_000)
    tally_days(days)
    found["sums of all days"] = time.perf_counter() - begin
    begin = time.perf_counter()
    tally_days(days[:1])
    found["sums of one day"] = time.perf_counter() - begin
    begin = time.perf_counter()
    while settle_touched(PART):
        pass
    found["sums: outcomes of all records"] = time.perf_counter() - begin
    _analyse()
    return found | {name: _fastest(ask) for name, ask in pages.items()}


def _people() -> tuple[User, User, list[User]]:
    root = make_department("公司")
    boss = make_user(Role.DIRECTOR, name="沈雁", department=root)
    teams = [make_department(f"{number}组", parent=root) for number in range(TEAMS)]
    manager = make_user(Role.MANAGER, name="许安", department=teams[0])
    sellers = [
        User(
            login=f"s{number}",
            name=f"销售{number}",
            role=Role.SELLER,
            department=team,
            created_at=clock.now(),
        )
        for team in teams
        for number in range(IN_A_TEAM * team.pk, IN_A_TEAM * (team.pk + 1))
    ]
    User.objects.bulk_create(sellers)
    return boss, manager, sellers


def _live(version: Any, step_ids: Sequence[int], sellers: Sequence[User], wanted: int) -> None:
    """Rows as the engine would have left them; written part by part."""
    chance, made, begin = Random(1), 0, time.perf_counter()
    while made < wanted:
        with transaction.atomic():
            made += _part(version, step_ids, sellers, chance, min(wanted - made, BATCH * 5))
        print(f"{made} after {time.perf_counter() - begin:.0f} s", file=sys.stderr, flush=True)


def _part(
    version: Any, step_ids: Sequence[int], sellers: Sequence[User], chance: Random, most: int
) -> int:
    now = clock.now()
    plans = list(_plans(now, sellers, chance, most, len(step_ids)))
    leads = insert_rows([_lead(owner, walk, now) for owner, walk in plans])
    runs = insert_rows(
        [
            new_row(
                SopRun,
                sop_id=version.sop_id,
                sop_version_id=version.pk,
                root_type="lead",
                root_id=lead.pk,
                owner_id=owner.pk,
                department_id=owner.department_id,
                state=RunState.ENDED if walk.ended else RunState.RUNNING,
                starts_at=walk.came,
                ended_at=walk.ended,
                ended_reason="lost" if walk.ended else "",
                created_at=walk.came,
                changed_at=now,
            )
            for lead, (owner, walk) in zip(leads, plans, strict=True)
        ]
    )
    rows: list[BaseModel] = [
        new_row(
            StepRun,
            run_id=run.pk,
            step_id=step_ids[place],
            subject_type="lead",
            subject_id=run.root_id,
            owner_id=owner.pk,
            department_id=owner.department_id,
            changed_at=now,
            **values,
        )
        for run, (owner, walk) in zip(runs, plans, strict=True)
        for place, values in enumerate(walk.steps)
    ]
    for first in range(0, len(rows), BATCH):
        insert_rows(rows[first : first + BATCH])
    return len(rows)


class _Walk:
    """How far one lead went: its steps by state and moments, and how it ended."""

    def __init__(self, came: datetime, now: datetime, chance: Random, steps: int) -> None:
        self.came, self.ended, self.won = came, None, False
        self.steps: list[dict[str, Any]] = []
        at: datetime = came
        for place in range(steps):
            is_over = self._step(at, now, chance)
            if is_over:
                return
            at += timedelta(hours=chance.randrange(1, 60))
            if at > now:
                return
            if chance.random() > GOES_ON:
                self.ended = at
                self._cancel(at)
                return
            self.won = place >= steps - 2

    ended: datetime | None

    def _step(self, at: datetime, now: datetime, chance: Random) -> bool:
        """Whether it is still to do."""
        due = at + timedelta(hours=24)
        took = chance.randrange(20, 600)
        done = at + timedelta(minutes=4 * took)
        late = chance.random() < IS_LATE
        done = due + timedelta(minutes=took) if late else min(done, due)
        values: dict[str, Any] = {"created_at": at, "opened_at": at, "due_at": due}
        if done > now - timedelta(days=chance.random() * STANDS):
            self.steps.append(values | {"state": StepState.OPEN})
            return True
        if chance.random() < IS_SKIPPED:
            reason = CONDITION if chance.random() < 0.5 else "老客户"
            values |= {"state": StepState.SKIPPED, "counted": False, "reason": reason}
        else:
            values |= {"state": StepState.DONE, "late": late, "worked_minutes": took}
        self.steps.append(values | {"done_at": done})
        return False

    def _cancel(self, at: datetime) -> None:
        """It ended while the last step was open."""
        last = self.steps[-1]
        last |= {"state": StepState.CANCELLED, "done_at": at, "counted": True, "late": False}
        last |= {"worked_minutes": None, "reason": ""}


def _plans(
    now: datetime, sellers: Sequence[User], chance: Random, most: int, steps: int
) -> Iterator[tuple[User, _Walk]]:
    made = 0
    while made < most:
        came = now - timedelta(minutes=chance.randrange(DAYS * 24 * 60))
        walk = _Walk(came, now, chance, steps)
        made += len(walk.steps)
        yield chance.choice(sellers), walk


def _lead(owner: User, walk: _Walk, now: datetime) -> Lead:
    last = walk.steps[-1].get("done_at") or now
    decision = "lost" if walk.ended else "won" if walk.won else ""
    return new_row(
        Lead,
        company="客户",
        owner_id=owner.pk,
        department_id=owner.department_id,
        state="lost" if walk.ended else "working",
        decision=decision,
        won_on=last.date() if decision == "won" else None,
        lost_reason="price" if decision == "lost" else "",
        created_at=walk.came,
        changed_at=now,
    )


def _pages(sop: int, boss: User, manager: User, seller: User) -> dict[str, Callable[[], None]]:
    """What is asked, by whom."""

    def asking(who: User, path: str, **wanted: Any) -> Callable[[], None]:
        client = Client()
        client.force_login(who)

        def ask() -> None:
            answer = client.get(f"/api/{path}", wanted)
            assert answer.status_code == 200, answer.content

        return ask

    def page(who: User, what: str, **wanted: Any) -> Callable[[], None]:
        return asking(who, f"sops/{sop}/{what}", **wanted)

    return {
        "monitor of 7 days, director": page(boss, "monitor", days=7),
        "monitor of 30 days, director": page(boss, "monitor", days=30),
        "monitor of 90 days, director": page(boss, "monitor", days=90),
        "monitor of 90 days and one version, director": page(boss, "monitor", days=90, version=1),
        "monitor of 90 days, manager": page(manager, "monitor", days=90),
        "monitor of 90 days, seller": page(seller, "monitor", days=90),
        "records of what was late, director": page(boss, "records", days=90, status="done_late"),
        "what goes with winning, 90 days, director": page(boss, "winning", days=90),
        "proposals of a quarter, director": page(boss, "review"),
        "a person's score, director": page(boss, "adherence", days=90, person_id=seller.pk),
        "a customer's whole life, director": asking(boss, "life"),
        "a customer's whole life, manager": asking(manager, "life"),
        "scores of the month, director": asking(boss, "scores"),
        "scores of the month, manager": asking(manager, "scores"),
        "the month of a person, seller": asking(seller, f"scores/people/{seller.pk}"),
    }


def _fastest(ask: Callable[[], None]) -> float:
    """Of some, in milliseconds."""
    taken = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        ask()
        taken.append(1000 * (time.perf_counter() - begin))
    return min(taken)


def _analyse() -> None:
    """As the database does by itself in the night."""
    statement = "VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE"
    with connection.cursor() as cursor:
        cursor.execute(statement)
