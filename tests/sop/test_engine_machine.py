"""The engine as a state machine: random SOPs, random events, killed workers; the laws of
`machine_laws` hold after each of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial

import hypothesis
import pytest
from django.db import transaction
from hypothesis import HealthCheck
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from genjin.activities.follow_ups.services import NewFollowUp, write_follow_up
from genjin.common import clock
from genjin.common.errors import GenjinError
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import assign_leads, create_lead, update_lead
from genjin.identity.users.models import User
from genjin.platform.queue import points
from genjin.platform.queue.items import Item
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.definitions.models import Sop, SopVersion
from genjin.sop.definitions.selectors import forget_published
from genjin.sop.definitions.services import disable_sop, enable_sop, publish_sop
from genjin.sop.runs import bell, jobs
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.choices import PENDING
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.ladder import Call
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.queues import queues_of
from genjin.sop.runs.services import escalating
from genjin.sop.runs.services.claiming import claim_step
from genjin.sop.runs.services.escalating import Climbed
from genjin.workplace.leave.selectors import load_cover
from genjin.workplace.leave.services import Span
from tests.sop.conftest import MONDAY, Company
from tests.sop.killing import AT_ONCE, work_until_killed
from tests.sop.machine_company import (
    MODES,
    Firm,
    another_version,
    bring_in_a_list,
    call_back,
    change_a_day,
    change_hours,
    change_the_shift,
    firm_of,
    go_away,
    hand_over,
    turn_pilot,
)
from tests.sop.machine_events import (
    LISTED,
    ON_RECORDS,
    ON_STEPS,
    ON_TIME,
    PEOPLE,
    SELLERS,
    TICK,
    VALUES,
)
from tests.sop.machine_hands import is_tried
from tests.sop.machine_laws import Laws
from tests.sop.machine_plans import others, sops
from tests.sop.machine_steering import steer

people = st.sampled_from(PEOPLE)
places = st.integers(0, 30)
soon, later = st.integers(1, 600), st.integers(600, 20_000)  # minutes


class EngineMachine(RuleBasedStateMachine):
    company: Firm  # that of the test

    def __init__(self) -> None:
        super().__init__()
        self.now = MONDAY
        self.off = False
        self.worked_off = False
        self.laws = Laws()
        # Of a transaction that is not committed yet.
        self._unsure: list[Call] = []
        self._climbed: list[Climbed] = []
        self._sure: list[tuple[list[Call], list[Climbed]]] = []
        forget_published()
        points.watcher = self._watch
        self._around = transaction.atomic()
        self._around.__enter__()

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self._around.__exit__(None, None, None)
        points.watcher = None
        forget_published()

    @initialize(sources=st.lists(sops(), min_size=3, max_size=3))
    def begin(self, sources: list[str]) -> None:
        self.sources = sources
        with clock.frozen_at(self.now):
            self.sop = publish_sop(sources[0], by=None).sop
        self._create({})

    # One rule of many events: whoever tries rules leaves some of them out of a run.

    @rule(
        what=st.sampled_from((*ON_RECORDS, *ON_STEPS, *ON_TIME)),
        place=places,
        value=places,
        who=people,
        minutes=st.one_of(soon, later),
    )
    def happens(self, what: str, place: int, value: int, who: str, minutes: int) -> None:
        if what in ON_TIME:
            self._time_passes(what, minutes, 1 + value % 4)
        elif what in ON_STEPS:
            self._on_a_step(what, place, who, value)
        else:
            self._on_a_record(what, place, value)

    def _on_a_record(self, what: str, place: int, value: int) -> None:
        actor, lead = self.company.administrator, self._lead(place)
        self.now += TICK
        match what:
            case "create":
                self._create(VALUES["city"][value % 3], by="far" if place % 3 == 0 else "seller")
            case "follow up":
                by = self._person(PEOPLE[value % len(PEOPLE)])
                reached = place % 3 > 0
                new = NewFollowUp("lead", lead.pk, "phone", self.now, "谈过", reached=reached)
                self._try(lambda: write_follow_up(actor=by, new=new))
            case "give":
                to = self._person(SELLERS[value % 3]).pk
                self._try(lambda: assign_leads(actor=actor, lead_ids=[lead.pk], owner_id=to))
            case "listed":
                state = LISTED[value % len(LISTED)]
                self._try(lambda: bring_in_a_list(self.company, lead, state))
            case field:
                values = VALUES[field][value % len(VALUES[field])]
                self._try(
                    lambda: update_lead(actor=actor, lead_id=lead.pk, values=values, version=None)
                )

    def _on_a_step(self, what: str, place: int, who: str, value: int) -> None:
        row = self._step(what, place, value)
        if row is None:
            return
        self.now += TICK
        if what == "claim":
            self._claim(row, value)
            return
        actor = self._person(who) if value % 6 == 5 else self.company.administrator
        self._try(lambda: steer(what, actor, row, value))
        if what == "again":
            self.now += TICK  # it took a moment
        if what == "release" and not StepRun.objects.filter(pk=row.pk, queue="").exists():
            self.laws.people.claimed.pop(row.pk, None)

    def _step(self, what: str, place: int, value: int) -> StepRun | None:
        """One that it may happen to; now and then any."""
        rows = StepRun.objects.filter(run__state="running")
        match what:
            case "take back" | "again":
                rows = rows.filter(state="done")
                climbed = rows.filter(rungs_sent__gt=0)
                rows = climbed if value % 2 and climbed else rows
            case "claim":
                rows = rows.filter(state__in=PENDING).exclude(queue="")
            case "release":
                rows = rows.filter(pk__in=self.laws.people.claimed)
            case "resume":
                rows = rows.filter(state="paused")
            case "return":
                rows = rows.filter(state="checking")
            case "try":
                tried = [row for row in rows.filter(state="open") if is_tried(row)]
                again = [row for row in tried if row.tries and value % 2]
                rows = rows.filter(pk__in=[row.pk for row in again or tried])
            case _:
                rows = rows.filter(state__in=PENDING)
        if value % 12 == 0 and what not in ("claim", "try"):
            rows = StepRun.objects.all()
        ids = list(rows.order_by("-id").values_list("id", flat=True))
        if not ids:
            return None
        return StepRun.objects.select_related("run", "owner").get(pk=ids[place % len(ids)])

    def _claim(self, row: StepRun, value: int) -> None:
        """Of two who take it at once the first has it."""
        with clock.frozen_at(self.now):
            cover = load_cover(self.now)
            mine = [
                person
                for person in User.objects.order_by("id")
                if row.queue in queues_of(person) and not cover.is_away(person.pk)
            ]
        mine = mine[value % len(mine) :] if mine else []
        for person in mine:
            self._try(partial(claim_step, actor=person, step_run_id=row.pk))
        for person in mine[:1]:
            row.refresh_from_db()
            assert (row.queue, row.owner_id) == ("", person.pk)
            self.laws.people.claimed[row.pk] = row.step_id

    def _time_passes(self, what: str, minutes: int, batch: int) -> None:
        self.now += timedelta(minutes=minutes)
        match what:
            case "day off" | "make-up day":
                self._change_the_calendar(minutes % 9, what)
            case "switch":
                self._switch()
            case "kill":
                self._kill_a_worker(1 + minutes % 40)
            case "leave":
                self._plan_leave(PEOPLE[minutes % 4], PEOPLE[(minutes + batch) % 5], batch)
            case "back":
                self._try(lambda: call_back(self.company, minutes, self.now))
            case "version" | "pilot":
                self._another_version(what, minutes, MODES[batch % 3])
            case "hours" | "shift" | "hand over":
                self._change_the_company(what, minutes, batch)
        self._work()

    def _another_version(self, what: str, place: int, mode: str) -> None:
        source = self.sources[place % len(self.sources)]
        if what == "version":
            self._try(lambda: another_version(self.company, self.sop, source, mode))
        else:
            self._try(lambda: turn_pilot(self.company, self.sop, source, place, mode))

    def _change_the_company(self, what: str, place: int, number: int) -> None:
        firm, one, other = self.company, PEOPLE[place % 4], PEOPLE[(place + number) % 4]
        match what:
            case "hours":
                self._try(lambda: change_hours(firm, place, number - 1))
            case "shift":
                people = (self._person(one), self._person(other))
                self._try(lambda: change_the_shift(firm, place, people))
            case _ if one != other:
                self._try(lambda: hand_over(firm, self._person(one), self._person(other)))

    def _create(self, values: Mapping[str, str | None], by: str = "seller") -> None:
        given = {"company": "砚合自动化", **values}
        self._try(lambda: create_lead(actor=self._person(by), values=given))

    def _change_the_calendar(self, ahead: int, what: str) -> None:
        day = (self.now + timedelta(days=ahead)).date()
        self._try(lambda: change_a_day(self.company, day, what))

    def _plan_leave(self, who: str, deputy: str, days: int) -> None:
        begins = self.now + timedelta(minutes=days % 2 * 90)
        span = Span(begins, begins + timedelta(days=days, hours=1), False)
        person, stands_in = self._person(who), self._person(deputy)
        self._try(lambda: go_away(self.company, person, stands_in, span))

    def _switch(self) -> None:
        with clock.frozen_at(self.now):
            if self.off:
                enable_sop(actor=self.company.administrator, sop_id=self.sop.pk)
                # What waited for the switch rests for ten minutes.
                self.now += timedelta(minutes=11)
            else:
                disable_sop(Sop.objects.get(pk=self.sop.pk), reason="检查")
        self.off = not self.off

    def _kill_a_worker(self, before: int) -> None:
        """What it did in the batch is undone, what it did earlier stands."""
        with clock.frozen_at(self.now):
            work_until_killed(before)

    @invariant()
    def the_laws_hold(self) -> None:
        if hasattr(self, "sop"):
            for calls, climbed in self._sure:
                self.laws.deeds.remember(calls, climbed)
            self._sure.clear()
            with clock.frozen_at(self.now):
                self.laws.check(self.now, worked_off=self.worked_off, off=self.off)

    def rang(self, calls: Sequence[Call]) -> None:
        """Of what is to do and does not rest."""
        ids = {call.step_run.pk for call in calls}
        assert not StepRun.objects.filter(pk__in=ids).exclude(state="open").exists()
        self._unsure += calls

    def climbs(self, climbed: Sequence[Climbed]) -> None:
        """Before it does: none of the steps has been proved, or is over."""
        ids = [one.step_run.pk for one in climbed]
        assert not StepRun.objects.filter(pk__in=ids).exclude(state="open").exists()
        self._climbed += climbed

    def _watch(self, point: points.Point, items: Sequence[Item]) -> None:
        if point == "committed":
            # Looked up later: a worker is killed at a statement, and ours are none of its.
            self._sure.append((list(self._unsure), list(self._climbed)))
        if point in ("before_act", "committed"):
            self._unsure.clear()
            self._climbed.clear()

    def _work(self) -> None:
        with clock.frozen_at(self.now):
            run_until_idle(pace=AT_ONCE)
        self.worked_off = True

    def _try(self, act: Callable[[], object]) -> None:
        self.worked_off = False
        # What is refused is not done at all; the laws hold all the same.
        with clock.frozen_at(self.now), suppress(GenjinError), transaction.atomic():
            act()

    def _lead(self, place: int) -> Lead:
        leads = list(Lead.objects.order_by("id"))
        return leads[place % len(leads)]

    def _person(self, who: str) -> User:
        return self.company.person(who)


@pytest.fixture
def machine(company: Company, monkeypatch: pytest.MonkeyPatch) -> Iterator[type[EngineMachine]]:
    # The library's SOP would run beside each of the small ones.
    Sop.objects.update(enabled=True)
    SopVersion.objects.update(status="retired")
    with clock.frozen_at(MONDAY):
        for source in others():
            publish_sop(source, by=None)
    machines: list[EngineMachine] = []

    class Here(EngineMachine):
        def __init__(self) -> None:
            super().__init__()
            machines[:] = [self]

    Here.company = firm_of(company)

    def heard(calls: Sequence[Call], at: datetime) -> None:
        bell.ring_for(calls, at)
        machines[0].rang(calls)

    climb = escalating.climb

    def climbed(
        all_climbed: Sequence[Climbed], assignees: Assignees, cause: Cause
    ) -> dict[StepRun, int | None]:
        machines[0].climbs(all_climbed)
        return climb(all_climbed, assignees, cause)

    monkeypatch.setattr(jobs, "ring_for", heard)
    monkeypatch.setattr(escalating, "climb", climbed)
    yield Here
    points.watcher = None


@pytest.mark.hypothesis
def test_the_laws_hold_whatever_happens(machine: type[EngineMachine]) -> None:
    soak = hypothesis.settings().max_examples > 100
    settings = hypothesis.settings(
        max_examples=500 if soak else 14,
        stateful_step_count=40 if soak else 16,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=settings)
