"""The engine as a state machine: random SOPs, random events, killed workers; the laws of
`machine_laws` hold after each of them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

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
from genjin.platform.queue.pace import Pace
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.definitions.models import Sop, SopVersion
from genjin.sop.definitions.selectors import forget_published, published
from genjin.sop.definitions.services import (
    Publication,
    disable_sop,
    enable_sop,
    publish_sop,
    save_draft,
)
from genjin.sop.runs import bell, jobs
from genjin.sop.runs.choices import PENDING, MarkKind
from genjin.sop.runs.ladder import Call
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.services.marking import mark_step, take_mark_back
from genjin.sop.runs.services.steering import pause_step, resume_step, send_back, skip_step
from genjin.sop.versions.services import Running
from genjin.sop.versions.services import publish as publish_version
from genjin.workplace.calendars.choices import DayKind
from genjin.workplace.calendars.services.days import set_day
from tests.sop.conftest import MONDAY, Company
from tests.sop.machine_laws import Laws
from tests.sop.machine_plans import ITEMS, KEYS, sops

AT_ONCE = Pace(first_rest=timedelta(0), longest_rest=timedelta(0))
PEOPLE = ("seller", "colleague", "manager", "service", "administrator")
people = st.sampled_from(PEOPLE)
places = st.integers(0, 30)
soon, later = st.integers(1, 600), st.integers(600, 20_000)  # minutes
VALUES: dict[str, tuple[str | None, ...]] = {
    "needs": ("联网", None),
    "city": ("苏州", "外地", None),
    "tier": ("growing", "high_value"),
    "proposal_sent_on": ("2026-11-20", "2026-11-25", "2026-12-10", None),
    "decision": ("won", None, "lost"),
}
ON_RECORDS = (
    "follow up",
    "needs",
    "city",
    "tier",
    "proposal_sent_on",
    "decision",
    "give",
    "create",
)
ON_STEPS = ("prove", "prove", "take back", "skip", "send back", "pause", "resume")
ON_TIME = ("work", "work", "kill", "day off", "make-up day", "switch", "version")


class KilledError(Exception):
    """Stands for the end of a worker in the middle of a batch."""


class EngineMachine(RuleBasedStateMachine):
    company: Company  # that of the test

    def __init__(self) -> None:
        super().__init__()
        self.now = MONDAY
        self.off = False
        self.worked_off = False
        self.laws = Laws()
        self._unsure: list[Call] = []  # rung in a transaction that is not committed yet
        self._kill_at = 0
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

    # Few rules of many events each: whoever tries rules leaves some of them out of a run.

    @rule(what=st.sampled_from(ON_RECORDS), place=places, value=places)
    def on_a_record(self, what: str, place: int, value: int) -> None:
        actor, lead = self.company.administrator, self._lead(place)
        match what:
            case "create":
                city = VALUES["city"][value % 3]
                self._create({"city": city} if city else {})
            case "follow up":
                by = self._person(PEOPLE[value % len(PEOPLE)])
                reached = place % 3 > 0
                new = NewFollowUp("lead", lead.pk, "phone", self.now, "谈过", reached=reached)
                self._try(lambda: write_follow_up(actor=by, new=new))
            case "give":
                to = self._person(PEOPLE[value % 2]).pk
                self._try(lambda: assign_leads(actor=actor, lead_ids=[lead.pk], owner_id=to))
            case field:
                values = {field: VALUES[field][value % len(VALUES[field])]}
                self._try(
                    lambda: update_lead(actor=actor, lead_id=lead.pk, values=values, version=None)
                )

    @rule(what=st.sampled_from(ON_STEPS), place=places, who=people, value=places)
    def on_a_step(self, what: str, place: int, who: str, value: int) -> None:
        closed = what == "take back"
        rows = StepRun.objects.filter(state__in=["done"] if closed else PENDING)
        ids = list((rows if value % 8 else StepRun.objects).order_by("-id").values_list("id"))
        if not ids:
            return
        (chosen,) = ids[place % len(ids)]
        actor = self._person(who) if value % 3 == 2 else self.company.administrator
        self._try(lambda: self._steer(what, actor, chosen, value))

    def _steer(self, what: str, actor: User, chosen: int, value: int) -> None:
        match what:
            case "prove":
                self._mark(mark_step, actor, chosen, value)
            case "take back":
                self._mark(take_mark_back, actor, chosen, value)
            case "skip":
                skip_step(actor=actor, step_run_id=chosen, reason="客户不需要")
            case "send back":
                to = KEYS[value % len(KEYS)]
                send_back(actor=actor, step_run_id=chosen, to=to, reason="重新了解")
            case "pause":
                until = self.now + timedelta(hours=1 + value * 7)
                pause_step(actor=actor, step_run_id=chosen, until=until, reason="等客户")
            case "resume":
                resume_step(actor=actor, step_run_id=chosen)

    def _mark(self, act: Callable[..., None], actor: User, chosen: int, value: int) -> None:
        """What its proof asks for, if that is given by hand."""
        step_run = StepRun.objects.select_related("run", "step").get(pk=chosen)
        definition = published(step_run.run.sop_version_id).definition
        keys = {step.key: step for step in definition.steps}
        proof = keys[step_run.step.key].proof.kind if step_run.step.key in keys else "click"
        kind = "tick" if proof == "checklist" else proof
        items = ITEMS if kind == "tick" and value % 2 else ITEMS[:1] if kind == "tick" else ("",)
        for item in items:
            if kind in MarkKind.values:
                act(actor=actor, step_run_id=chosen, kind=kind, item=item)

    @rule(what=st.sampled_from(ON_TIME), minutes=st.one_of(soon, later), batch=st.integers(1, 4))
    def time_passes(self, what: str, minutes: int, batch: int) -> None:
        self.now += timedelta(minutes=minutes)
        match what:
            case "day off" | "make-up day":
                self._change_the_calendar(minutes % 9, what)
            case "switch":
                self._switch()
            case "kill":
                self._kill_a_worker(batch)
            case "version":
                source = self.sources[minutes % len(self.sources)]
                self._another_version(source, ("now", "next_step", "stay")[batch % 3])
        self._work()

    def _another_version(self, source: str, running: str) -> None:
        def act() -> SopVersion:
            administrator, sop = self.company.administrator, self.sop.pk
            draft = save_draft(actor=administrator, sop_id=sop, source=source, revision=0)
            return publish_version(
                actor=administrator,
                sop_id=sop,
                number=draft.number,
                publication=Publication("live", draft.revision, "改进"),
                running=Running(running),
            )

        self._try(act)

    def _create(self, values: dict[str, str]) -> None:
        given = {"company": "砚合自动化", **values}
        self._try(lambda: create_lead(actor=self.company.seller, values=given))

    def _change_the_calendar(self, ahead: int, what: str) -> None:
        day = (self.now + timedelta(days=ahead)).date()
        kind = DayKind.OFF if what == "day off" else DayKind.WORKING
        administrator = self.company.administrator
        self._try(lambda: set_day(actor=administrator, day=day, kind=kind, name="厂庆"))

    def _switch(self) -> None:
        with clock.frozen_at(self.now):
            if self.off:
                enable_sop(actor=self.company.administrator, sop_id=self.sop.pk)
                # What waited for the switch rests for ten minutes.
                self.now += timedelta(minutes=11)
            else:
                disable_sop(Sop.objects.get(pk=self.sop.pk), reason="检查")
        self.off = not self.off

    def _kill_a_worker(self, batch: int) -> None:
        """What it did in the batch is undone, what it did before stands."""
        self._kill_at = batch
        with clock.frozen_at(self.now), suppress(KilledError):
            run_until_idle(pace=AT_ONCE)
        self._kill_at = 0

    @invariant()
    def the_laws_hold(self) -> None:
        if hasattr(self, "sop"):
            with clock.frozen_at(self.now):
                self.laws.check(self.now, worked_off=self.worked_off, off=self.off)

    def rang(self, calls: Sequence[Call]) -> None:
        self._unsure += calls

    def _watch(self, point: points.Point, items: Sequence[Item]) -> None:
        if point == "before_act":
            self._unsure.clear()
        elif point == "after_act" and self._kill_at:
            self._kill_at -= 1
            if not self._kill_at:
                raise KilledError
        elif point == "committed":
            self.laws.remember_sent(self._unsure)
            self._unsure.clear()

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
        person: User = getattr(self.company, who)
        return person


@pytest.fixture
def machine(company: Company, monkeypatch: pytest.MonkeyPatch) -> Iterator[type[EngineMachine]]:
    # The library's SOP would run beside each of the small ones.
    Sop.objects.update(enabled=True)
    SopVersion.objects.update(status="retired")
    machines: list[EngineMachine] = []

    class Here(EngineMachine):
        def __init__(self) -> None:
            super().__init__()
            machines[:] = [self]

    Here.company = company

    def heard(calls: Sequence[Call], at: datetime) -> None:
        bell.ring_for(calls, at)
        machines[0].rang(calls)

    monkeypatch.setattr(jobs, "ring_for", heard)
    yield Here
    points.watcher = None


@pytest.mark.hypothesis
def test_the_laws_hold_whatever_happens(machine: type[EngineMachine]) -> None:
    soak = hypothesis.settings().max_examples > 100
    settings = hypothesis.settings(
        max_examples=500 if soak else 12,
        stateful_step_count=40 if soak else 15,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=settings)
