"""The negative control of the engine's state machine: each law, given what it forbids, says so."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from genjin.activities.tasks.models import Task
from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue.models import QueueItem
from genjin.sop.definitions.models import PilotDepartment, Sop, SopVersion, VersionMove
from genjin.sop.definitions.selectors import published
from genjin.sop.runs.ladder import Call
from genjin.sop.runs.models import SentRung, SopRun, StepMark, StepRun, Turn
from genjin.sop.runs.services.claiming import claim_step
from genjin.sop.runs.services.escalating import Climbed
from genjin.sop.runs.services.marking import mark_step
from genjin.workplace.calendars.services.own import NewHours, set_department_hours
from genjin.workplace.leave.models import Leave
from genjin.workplace.notifications.models import Notification
from tests.sop.conftest import Company, at
from tests.sop.machine_clock_laws import ClockLaws
from tests.sop.machine_company import WEEKS
from tests.sop.machine_gate_laws import GateLaws
from tests.sop.machine_laws import Laws
from tests.sop.machine_plans import KEEPER
from tests.sop.machine_try_laws import TryLaws
from tests.sop.machine_turn_laws import TurnLaws
from tests.sop.machine_version_laws import VersionLaws
from tests.sop.machine_world import World
from tests.sop.small import call, latest, new_lead, publish, step, work

pytestmark = pytest.mark.django_db

NOW = at("2026-11-23 14:30")
DONE, LATE, QUEUED, TAKEN = "done", "late", "queued", "taken"  # four steps beside each other
Break = Callable[[StepRun], object]


def change(row: StepRun, **values: object) -> None:
    StepRun.objects.filter(pk=row.pk).update(**values)


def open_twice(row: StepRun) -> None:
    StepRun.objects.create(
        run=row.run,
        step=row.step,
        subject_type=row.subject_type,
        subject_id=row.subject_id,
        state="open",
        attempt=row.attempt + 1,
        owner=row.owner,
        opened_at=row.opened_at,
        due_at=row.due_at,
        created_at=NOW,
        changed_at=NOW,
    )


def go_on_leave(row: StepRun) -> None:
    deputy = User.objects.get(login="colleague")
    assert row.owner_id is not None
    Leave.objects.create(
        user_id=row.owner_id,
        deputy=deputy,
        begins_at=NOW - timedelta(hours=1),
        ends_at=NOW + timedelta(days=1),
        whole_days=False,
        created_by=deputy,
        created_at=NOW,
    )


def make_again(row: StepRun) -> None:
    task = Task.objects.get(title="寄样品")
    task.pk = None
    task.save()


def send_on(row: StepRun) -> None:
    sent = SentRung.objects.get(step_run=row)
    sent.pk, sent.rung = None, "after_60"
    sent.save()


BROKEN: dict[str, tuple[str, Break]] = {
    "a run without a step to do": (
        LATE,
        lambda row: StepRun.objects.filter(run=row.run, state="open").update(
            state="cancelled", done_at=NOW
        ),
    ),
    "a step to do in a run that is over": (
        LATE,
        lambda row: SopRun.objects.filter(pk=row.run_id).update(state="done"),
    ),
    "two open attempts": (LATE, open_twice),
    "an SOP switched off": (LATE, lambda row: Sop.objects.update(enabled=False)),
    "a closed deadline moved": (
        DONE,
        lambda row: change(row, due_at=row.due_at and row.due_at + timedelta(hours=1)),
    ),
    "closed by somebody else": (DONE, lambda row: change(row, done_by_id=0)),
    "a timer lost": (LATE, lambda row: QueueItem.objects.filter(kind="sop.step").delete()),
    "a timer behind": (
        LATE,
        lambda row: QueueItem.objects.filter(kind="sop.step").update(due_at=NOW),
    ),
    "done without its proof": (
        DONE,
        lambda row: StepMark.objects.filter(step_run=row).update(undone_at=NOW),
    ),
    "proved, and open": (LATE, lambda row: Lead.objects.update(needs="停机告警")),
    "a rung kept that never spoke": (LATE, send_on),
    "a bell that miscounts": (LATE, lambda row: Notification.objects.update(count=7)),
    "a rung that did nothing": (LATE, lambda row: change(row, urgent=False)),
    "a task made twice": (DONE, make_again),
    "a task not made": (DONE, lambda row: Task.objects.filter(title="寄样品").delete()),
    "too many starts": (LATE, lambda row: SopRun.objects.update(chain=6)),
    "in nobody's queue": (LATE, lambda row: change(row, queue="service:all")),
    "taken, and to be had": (TAKEN, lambda row: change(row, queue="service:all")),
    "kept from its group": (QUEUED, lambda row: change(row, queue="")),
    "with somebody who is away": (LATE, go_on_leave),
    "held for ever": (
        LATE,
        lambda row: change(row, state="waiting", reason="load", waits_until=None),
    ),
    "skipped without a word": (
        LATE,
        lambda row: change(row, state="skipped", done_at=NOW, done_by_id=row.owner_id),
    ),
    "given away in silence": (
        LATE,
        lambda row: HistoryEntry.objects.create(
            object_type="step_run",
            object_id=row.pk,
            action="owner_changed",
            changes={"owner": [None, row.owner_id]},
            origin="sop",
            at=NOW,
        ),
    ),
    "moved, and not counted": (
        LATE,
        lambda row: VersionMove.objects.create(
            sop_id=row.run.sop_id,
            target=row.run.sop_version,
            mode="now",
            mapping={},
            total=1,
            moved=1,
            created_at=NOW,
        ),
    ),
}


@pytest.fixture
def lead(company: Company) -> Lead:
    SopVersion.objects.update(status="retired")
    rungs = [
        {"at": "0m", "tell": "manager", "do": ["urgent", "ask"]},
        {"at": "1d", "tell": "director"},
    ]
    publish(
        step(DONE, then=[{"task": {"title": "寄样品", "in": "1d"}}]),
        step(LATE, proof={"field": "needs"}, ladder=rungs),
        step(QUEUED, who={"claim": "service"}),
        step(TAKEN, who={"claim": "service"}),
    )
    lead = new_lead(company)
    with clock.frozen_at(at("2026-11-23 10:30")):
        mark_step(actor=company.seller, step_run_id=latest(lead, DONE).pk, kind="click")
        claim_step(actor=company.service, step_run_id=latest(lead, TAKEN).pk)
    work("2026-11-23 14:30")
    return lead


@pytest.fixture
def laws(lead: Lead) -> Laws:
    """They have seen all that has happened so far."""
    laws, late = Laws(), latest(lead, LATE)
    for sent in SentRung.objects.all():
        laws.deeds.sent[sent.step_run_id, sent.rung, sent.receiver_id, ""] += 1
    ladder = published(late.run.sop_version_id).definition.step(LATE)
    laws.deeds.remember([], [Climbed(late, ladder, ladder.ladder[:1], [])])
    taken = latest(lead, TAKEN)
    laws.people.claimed[taken.pk] = taken.step_id
    check(laws)
    laws.deeds.fresh.append(Climbed(late, ladder, ladder.ladder[:1], []))
    return laws


def check(laws: Laws) -> None:
    with clock.frozen_at(NOW):
        laws.check(NOW, worked_off=True, off=False)


def test_what_is_right_passes(laws: Laws) -> None:
    check(laws)


@pytest.mark.parametrize("fault", BROKEN)
def test_what_is_wrong_is_found(laws: Laws, lead: Lead, fault: str) -> None:
    key, break_it = BROKEN[fault]
    break_it(latest(lead, key))
    with pytest.raises(AssertionError):
        check(laws)


def test_what_is_sent_or_done_twice_is_found(laws: Laws, lead: Lead) -> None:
    late = latest(lead, LATE)
    ladder = published(late.run.sop_version_id).definition.step(LATE)
    laws.deeds.remember([], [Climbed(late, ladder, ladder.ladder[:1], [])])
    with pytest.raises(AssertionError, match="a rung has acted twice"):
        check(laws)
    again = Laws()
    call = Call(late, ladder, ladder.ladder[0], "manager", 1, late=False)
    again.deeds.remember([call, call], [])
    with pytest.raises(AssertionError, match="a rung was sent twice"):
        check(again)


@pytest.fixture
def held(company: Company) -> list[StepRun]:
    """Of three steps the first is open today, the others wait for tomorrow."""
    SopVersion.objects.update(status="retired")
    publish(step("a"), daily_limit=1)
    return [latest(new_lead(company, NOW), "a") for _ in range(3)]


def test_one_over_the_limit_is_found(held: list[StepRun]) -> None:
    laws = Laws()
    check(laws)
    QueueItem.objects.filter(key=f"step:{held[1].pk}").delete()
    change(held[1], state="open", opened_at=NOW + timedelta(seconds=1), reason="")
    with pytest.raises(AssertionError, match="over the limit"):
        check(laws)


def test_one_passed_over_is_found(held: list[StepRun]) -> None:
    laws, tomorrow = Laws(), at("2026-11-24 09:00")
    check(laws)
    change(held[2], state="open", opened_at=tomorrow, reason="")
    with clock.frozen_at(tomorrow), pytest.raises(AssertionError, match="passed over"):
        laws.people.check(World(tomorrow, worked_off=False, off=False))


def world() -> World:
    return World(NOW, worked_off=True, off=False)


def found(law: Callable[[], object], said: str) -> None:
    with clock.frozen_at(NOW), pytest.raises(AssertionError, match=said):
        law()


def test_a_deadline_that_moves_by_itself_is_found(lead: Lead) -> None:
    laws, late = ClockLaws(), latest(lead, LATE)
    laws.check(world())
    laws.check(world())
    assert late.due_at is not None
    change(late, due_at=late.due_at + timedelta(hours=1))
    found(lambda: laws.check(world()), "moved for nothing")


def test_hours_that_change_without_the_deadline_are_found(company: Company) -> None:
    publish(step("a"))
    new_lead(company, at("2026-11-27 17:00"))
    laws = ClockLaws()
    laws.check(world())
    set_department_hours(
        actor=company.administrator,
        department_id=company.seller.department_id or 0,
        new=NewHours(WEEKS[0]),
    )
    found(lambda: laws.check(world()), "not planned anew")


def test_tries_that_are_miscounted_are_found(company: Company) -> None:
    SopVersion.objects.update(status="retired")
    cadence = {"every": ["1h"], "attempts": 2, "then": "end"}
    publish(step("a", proof={"follow_up": {"reached": True}}, cadence=cadence))
    lead = new_lead(company)
    call(company.seller, lead, "2026-11-23 11:00", reached=False)
    TryLaws().check(world())
    change(latest(lead, "a"), tries=0)
    found(lambda: TryLaws().check(world()), "miscounted")
    change(latest(lead, "a"), tries=2, state="done", outcome="unreachable", done_at=NOW)
    found(lambda: TryLaws().check(world()), "given up too early")


def test_what_is_let_into_a_pilot_of_others_is_found(company: Company) -> None:
    publish(step("a"))
    lead = new_lead(company)
    VersionLaws().check(world())
    version = latest(lead, "a").run.sop_version
    SopVersion.objects.filter(pk=version.pk).update(status="pilot")
    PilotDepartment.objects.create(
        version=version, department_id=company.service.department_id or 0
    )
    found(lambda: VersionLaws().check(world()), "let into a pilot of others")


def test_a_way_round_a_gate_is_found(company: Company) -> None:
    publish(step("k1"), sop=KEEPER)
    lead, laws = new_lead(company), GateLaws()
    laws.check(world())
    HistoryEntry.objects.create(
        object_type="lead",
        object_id=lead.pk,
        action="changed",
        changes={"state": ["new", "returned"]},
        origin="import",
        at=NOW,
    )
    found(lambda: laws.check(world()), "went round the gate")


def test_a_turn_that_is_forgotten_is_found(company: Company) -> None:
    publish(step("a", who={"round_robin": "seller"}))
    laws = TurnLaws()
    new_lead(company)
    laws.check(world(), [])
    before = Turn.objects.get().last_user_id
    new_lead(company)
    Turn.objects.update(last_user_id=before)
    found(lambda: laws.check(world(), []), "whose turn it was is forgotten")
