"""What is kept of the outcomes of records is what looking them up says: for histories thrown
together at random, settled, written on, and settled again in part."""

from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from django.db import connection

from genjin.activities.tasks.choices import TaskState
from genjin.activities.tasks.models import Task
from genjin.analytics.insights.winning import winning_of
from genjin.analytics.metrics.figures import figure_of
from genjin.analytics.metrics.library import LEAD_CONVERSION
from genjin.analytics.monitor.selectors import monitor_of, records_with
from genjin.analytics.outcomes import jobs, selectors
from genjin.analytics.outcomes.jobs import settling
from genjin.analytics.outcomes.models import IdleLead, RunOutcome, TouchedRecord
from genjin.analytics.outcomes.paths import Passing, read, written
from genjin.analytics.outcomes.selectors import find_kept
from genjin.analytics.outcomes.services import PART, settle_touched
from genjin.analytics.outcomes.watching import are_records_watched
from genjin.common import clock
from genjin.config.database import migrate
from genjin.crm.leads.choices import LeadState
from genjin.crm.leads.models import Lead
from genjin.platform.queue.items import Item
from genjin.sop.runs.choices import RunState, StepState
from genjin.sop.runs.models import RunBinding, SopRun, StepRun
from genjin.sop.statistics.models import TouchedDay
from genjin.sop.statistics.scope import Scope, make_scope
from tests.analytics.random_histories import throw_together
from tests.analytics.team import NOW, Team, plan

HISTORIES = range(3)
RUN_STATES = (RunState.SCHEDULED, RunState.RUNNING, RunState.ENDED, RunState.DONE)


def _settle() -> None:
    while settle_touched(PART):
        pass


def _live_apart(random: Random) -> None:
    """Leads won, lost and at work, with runs that began and ended whenever."""
    for lead in Lead.objects.all():
        _decide(lead, random)
    for run in SopRun.objects.all():
        _turn(run, random)


def _decide(lead: Lead, random: Random) -> None:
    lead.decision = random.choice(("won", "won", "lost", ""))
    lead.won_on = _day(random) if lead.decision == "won" else None
    lead.lost_reason = "price" if lead.decision == "lost" else ""
    lead.state = random.choice((LeadState.NEW, LeadState.WORKING, LeadState.LOST))
    lead.save()


def _turn(run: SopRun, random: Random) -> None:
    back = timedelta(minutes=random.randint(0, 60 * 24 * 60))
    run.starts_at = NOW - back
    run.state = random.choice(RUN_STATES)
    run.ended_at = NOW - back * random.random() if run.state in RUN_STATES[2:] else None
    run.save()


def _day(random: Random) -> Any:
    return (NOW - timedelta(days=random.randint(0, 70))).date()


@pytest.mark.parametrize("seed", HISTORIES)
def test_what_is_kept_says_what_looking_it_up_says(team: Team, seed: int) -> None:
    random = Random(seed)
    throw_together(team, random)
    _live_apart(random)
    with clock.frozen_at(NOW):
        _is_the_same(team, random)
        _settle()
        assert RunOutcome.objects.filter(entered=True).exists()
        _is_the_same(team, random)

        for change in random.sample(CHANGES, len(CHANGES)):
            change(team, random)
            touched = TouchedRecord.objects.count()
            assert touched
            _is_the_same(team, random)
            settle_touched(touched // 2)  # as a worker that is stopped leaves them
            _is_the_same(team, random)
        _settle()
        _is_the_same(team, random)


def _is_the_same(team: Team, random: Random) -> None:
    """For who sees all, a department or their own; of all versions or of one."""
    actor = random.choice((team.director, team.manager, team.lin))
    department = random.choice((None, team.south.pk)) if actor == team.director else None
    scope = make_scope(actor, days=random.choice((1, 7, 30, 60)), department_id=department)
    number = random.choice((None, team.version.number))
    kept = find_kept(scope)
    assert (kept is None) == (actor == team.lin)
    assert figure_of(LEAD_CONVERSION, scope, kept) == figure_of(LEAD_CONVERSION, scope)
    whole = number is None
    found = winning_of(scope, team.version, whole=whole, kept=kept)
    assert found == winning_of(scope, team.version, whole=whole)
    _counts_its_records(team, scope, department, number)


def _counts_its_records(
    team: Team, scope: Scope, department: int | None, number: int | None
) -> None:
    sop = team.version.sop_id
    days = scope.period.days
    monitor = monitor_of(scope.actor, sop, days=days, department_id=department, number=number)

    def records(status: str) -> int:
        return records_with(scope, sop, status, number=number).count()

    assert dict(monitor.totals) == {name: records(name) for name in ("started", "won", "ended")}
    assert monitor.without_next == records("without_next")


def _lead(random: Random) -> Lead:
    return random.choice(list(Lead.objects.order_by("id")))


def _run(random: Random) -> SopRun:
    return random.choice(list(SopRun.objects.order_by("id")))


def _is_decided(_team: Team, random: Random) -> None:
    for _ in range(3):
        _decide(_lead(random), random)


def _are_won_at_once(_team: Team, random: Random) -> None:
    ids = [_lead(random).pk for _ in range(3)]
    Lead.objects.filter(pk__in=ids).update(decision="won", won_on=_day(random), lost_reason="")


def _goes_to_another_department(team: Team, random: Random) -> None:
    lead = _lead(random)
    stamp = {"owner": team.tang, "department": team.south}
    Lead.objects.filter(pk=lead.pk).update(**stamp)
    SopRun.objects.filter(root_id=lead.pk).update(**stamp)


def _runs_turn(_team: Team, random: Random) -> None:
    for _ in range(3):
        _turn(_run(random), random)


def _enters_again(_team: Team, random: Random) -> None:
    run = _run(random)
    run.pk, run.state, run.ended_at = None, RunState.ENDED, NOW
    run.save(force_insert=True)


def _a_run_is_gone(_team: Team, random: Random) -> None:
    run = _run(random)
    RunBinding.objects.filter(run=run).delete()
    run.delete()


def _steps_are_written(_team: Team, random: Random) -> None:
    ids = list(StepRun.objects.order_by("id").values_list("id", flat=True))
    StepRun.objects.filter(pk__in=random.sample(ids, 5)).update(
        state=StepState.DONE, late=True, counted=True, done_at=NOW
    )


def _a_step_goes_to_another_department(team: Team, random: Random) -> None:
    ids = list(StepRun.objects.order_by("id").values_list("id", flat=True))
    for pk in random.sample(ids, 5):
        department = random.choice((team.south.pk, team.east.pk, None))
        StepRun.objects.filter(pk=pk).update(department_id=department)


def _a_step_is_gone(_team: Team, _random: Random) -> None:
    StepRun.objects.filter(pk=StepRun.objects.order_by("-id")[0].pk).delete()


def _has_a_task(team: Team, random: Random) -> None:
    task = plan(team.lin, _lead(random), "11-27 14:00", "11-30 10:00")
    if random.random() < 0.5:
        Task.objects.filter(pk=task.pk).update(state=TaskState.DONE, done_at=NOW)


def _is_new(team: Team, _random: Random) -> None:
    lead = Lead(company="新来的", owner=team.lin, department=team.lin.department)
    lead.created_at = lead.changed_at = NOW
    lead.save()


CHANGES: list[Callable[[Team, Random], None]] = [
    _is_decided,
    _are_won_at_once,
    _goes_to_another_department,
    _runs_turn,
    _enters_again,
    _a_run_is_gone,
    _steps_are_written,
    _a_step_goes_to_another_department,
    _a_step_is_gone,
    _has_a_task,
    _is_new,
]


def test_where_very_much_was_written_all_is_looked_up(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    throw_together(team, Random(1))
    scope = make_scope(team.director, days=30)
    assert find_kept(scope) is not None
    monkeypatch.setattr(selectors, "MOST", 2)
    assert find_kept(scope) is None


def test_the_job_goes_on_until_all_is_settled_and_then_rests(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    throw_together(team, Random(2))
    _is_new(team, Random(2))
    rows = TouchedRecord.objects.count()
    monkeypatch.setattr(jobs, "PART", 4)
    item = Item(1, "figures.settle", "figures.settle", "", {}, NOW, 1)
    later, rounds = NOW, 0
    while later == NOW:  # PostgreSQL notes a record more than once, and settles it once
        (planned,) = dict(settling([item], NOW) or {}).values()
        later, rounds = planned.due_at, rounds + 1

    assert later == NOW + jobs.REST
    assert 1 < rounds <= rows // 4 + 1
    assert not TouchedRecord.objects.exists()
    assert RunOutcome.objects.count() == SopRun.objects.count()
    assert IdleLead.objects.count() == 1


def test_what_no_outcome_follows_from_touches_no_record(team: Team) -> None:
    throw_together(team, Random(3))
    _settle()

    StepRun.objects.update(rungs_sent=3, due_at=NOW, changed_at=NOW)
    Lead.objects.update(remark="明天", changed_at=NOW)
    SopRun.objects.update(changed_at=NOW)

    assert not TouchedRecord.objects.exists()


def test_another_reason_of_a_loss_counts_its_days_anew(team: Team) -> None:
    throw_together(team, Random(4))
    step = StepRun.objects.exclude(done_at=None)[0]
    StepRun.objects.filter(pk=step.pk).update(ended_run=True)
    lead = Lead.objects.get(pk=step.run.root_id)
    Lead.objects.filter(pk=lead.pk).update(decision="lost", lost_reason="price")
    TouchedDay.objects.all().delete()

    Lead.objects.filter(pk=lead.pk).update(lost_reason="timing")

    assert step.done_at is not None
    day = step.done_at.astimezone(clock.COMPANY_ZONE).date()
    assert TouchedDay.objects.filter(on=day).exists()


def test_a_path_reads_back_as_it_was_written() -> None:
    passings = [
        Passing(1, None, 7, skipped=False, late=False),
        Passing(2, 5, 7, skipped=False, late=True),
        Passing(3, 6, 8, skipped=True, late=False),
        Passing(4, None, None, skipped=True, late=True),
    ]
    path = written(passings, 7)

    assert path == "1o;2l,5;3w,6,8;4x,,0"
    here = {(1, "on_time"), (2, "late"), (3, "without"), (4, "without")}
    assert set(read(path, as_closed=False, departments=None)) == here
    within = set(read(path, as_closed=True, departments={7}))
    assert within == {(1, "on_time"), (5, "late")}


def test_a_start_that_was_killed_before_it_watched_is_made_up_for(db: None) -> None:
    name = "record_touched_by_crm_lead_insert"
    on = " ON crm_lead" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER {name}{on}")
    assert not are_records_watched()

    assert migrate() is False
    assert are_records_watched()


def test_the_database_watches_the_records(db: None) -> None:
    """Also after migrations that made tables anew."""
    is_postgresql = connection.vendor == "postgresql"
    table, column = ("pg_trigger", "tgname") if is_postgresql else ("sqlite_master", "name")
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT COUNT(*) FROM {table} WHERE {column} LIKE 'record_touched_by%%'")
        assert cursor.fetchone() == (14,)
