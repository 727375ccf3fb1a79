"""A replay against the slow and obvious reference: the product itself, which lived through the same
days with the same SOP, its clock and its worker."""

import random
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from genjin.common import clock
from genjin.common.clock import COMPANY_ZONE
from genjin.crm.leads.models import Lead
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.definitions.selectors import list_entered_versions, published
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.models import SentRung, StepRun
from genjin.sop.trial.tallies import Tally
from genjin.sop.trial.trying import replay_past
from tests.analytics.team import Team, come_in, make_team, put, say

TICK = timedelta(minutes=30)
BEGIN, END = "11-16 08:30", "12-04 18:30"
Deed = Callable[[User, Lead, str], None]


@pytest.fixture
def team(db: None) -> Team:
    made = make_team()
    live = list_entered_versions("lead")
    made.version = next(one for one in live if one.sop.key == "new_lead")
    return made


DEEDS: tuple[Deed, ...] = (
    lambda who, lead, at: put(who, lead, at, tier="growing"),
    lambda who, lead, at: put(who, lead, at, tier=""),
    say,
    lambda who, lead, at: say(who, lead, at, attitude="positive"),
    lambda who, lead, at: put(who, lead, at, needs="两条线联网"),
    lambda who, lead, at: put(who, lead, at, proposal_sent_on=date(2026, 11, 20)),
    lambda who, lead, at: put(who, lead, at, decision="won", won_on=date(2026, 11, 25)),
    lambda who, lead, at: put(who, lead, at, decision="lost", lost_reason="price"),
)


def _live(team: Team, seed: int) -> datetime:
    """Three weeks, half an hour at a time: somebody may do something, then the worker looks."""
    chance = random.Random(seed)
    leads: list[tuple[User, Lead]] = []
    now = datetime.fromisoformat(f"2026-{BEGIN}").replace(tzinfo=COMPANY_ZONE)
    end = datetime.fromisoformat(f"2026-{END}").replace(tzinfo=COMPANY_ZONE)
    while now < end:
        now += TICK
        if not 8 <= now.hour <= 18:
            continue
        moment = now.strftime("%m-%d %H:%M")
        if chance.random() < 0.08:
            owner = chance.choice((team.lin, team.zhou, team.tang))
            first = {"tier": "potential"} if chance.random() < 0.3 else {}
            leads.append((owner, come_in(owner, moment, **first)))
        if leads and chance.random() < 0.35:
            owner, lead = chance.choice(leads)
            chance.choice(DEEDS)(owner, lead, moment)
        with clock.frozen_at(now):
            run_until_idle()
    return now


def _day(moment: datetime) -> date:
    return moment.astimezone(COMPANY_ZONE).date()


def _reference(sop_id: int, now: datetime) -> dict[str, Counter[Any]]:
    """Counted row by row of what the product has written."""
    found: dict[str, Counter[Any]] = {
        name: Counter() for name in ("steps", "days", "people", "there", "late", "told")
    }
    opened = StepRun.objects.filter(run__sop_id=sop_id, opened_at__isnull=False)
    for step_run in opened.select_related("step"):
        assert step_run.opened_at is not None
        assert step_run.due_at is not None
        if step_run.state == StepState.DONE and step_run.done_at == step_run.opened_at:
            found["there"][step_run.step.key] += 1
            continue
        found["steps"][step_run.step.key] += 1
        found["days"][_day(step_run.opened_at)] += 1
        found["people"][step_run.owner_id] += 1
        found["late"][step_run.step.key] += (step_run.done_at or now) > step_run.due_at
    for sent in SentRung.objects.filter(step_run__run__sop_id=sop_id):
        found["told"][sent.tell, sent.receiver_id, _day(sent.sent_at)] += 1
    return {name: +counter for name, counter in found.items()}


def _replayed(tally: Tally) -> dict[str, Counter[Any]]:
    return {
        "steps": +Counter({key: counts.steps for key, counts in tally.steps.items()}),
        "days": +Counter({day: counts.steps for day, counts in tally.days.items()}),
        "people": +Counter({who: counts.steps for who, counts in tally.people.items()}),
        "there": +Counter({key: counts.there for key, counts in tally.steps.items()}),
        "late": +Counter({key: counts.late for key, counts in tally.steps.items()}),
    }


@pytest.mark.parametrize("seed", [1, 2])
def test_a_replay_counts_what_the_product_has_done(team: Team, seed: int) -> None:
    now = _live(team, seed)
    expected = _reference(team.version.sop_id, now)
    told = expected.pop("told")

    with clock.frozen_at(now):
        past = replay_past(team.administrator, published(team.version.pk).definition)

    assert _replayed(past.tally) == expected
    by_tell, by_person, by_day = Counter[str](), Counter[int](), Counter[date]()
    for (tell, person, day), number in told.items():
        by_tell[tell] += number
        by_person[person] += number
        by_day[day] += number
    tally = past.tally
    assert tally.whole.told == by_tell
    assert {who: c.told.total() for who, c in tally.people.items() if c.told} == by_person
    assert {day: c.told.total() for day, c in tally.days.items() if c.told} == by_day
    assert by_tell["director"] > 0
    assert expected["there"].total() > 0
