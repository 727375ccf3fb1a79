"""What is read from sums of days is what a straight count of the records says: for histories thrown
together at random, summed up, written on, and summed up again in part."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from random import Random

import pytest
from django.db import connection

from genjin.analytics.metrics.figures import figure_of
from genjin.analytics.metrics.library import METRICS
from genjin.common import clock
from genjin.platform.queue.items import Item
from genjin.sop.definitions.selectors import steps_of, steps_of_sop
from genjin.sop.runs.choices import FELL_AWAY, StepState
from genjin.sop.runs.models import StepRun
from genjin.sop.statistics.conditions import STATUSES
from genjin.sop.statistics.jobs import tallying
from genjin.sop.statistics.models import PersonTally, StepTally, TalliedDay, TouchedDay
from genjin.sop.statistics.percentiles import median, percentile
from genjin.sop.statistics.scope import Scope, make_scope
from genjin.sop.statistics.selectors.counting import Sought, sums_of
from genjin.sop.statistics.selectors.days import days_to_tally, days_with_sums
from genjin.sop.statistics.selectors.leaving import leaving_by_step
from genjin.sop.statistics.selectors.standing import standing_of, step_runs_with
from genjin.sop.statistics.services import tally_days
from tests.analytics.random_histories import throw_together
from tests.analytics.team import NOW, Team

HISTORIES = range(3)
ALL_DAYS = 1_000


@pytest.mark.parametrize("seed", HISTORIES)
def test_sums_say_what_a_straight_count_says(team: Team, seed: int) -> None:
    random = Random(seed)
    throw_together(team, random)
    with clock.frozen_at(NOW):
        tally_days(days_to_tally(NOW, ALL_DAYS))
        assert days_with_sums(make_scope(team.director, days=30).period, NOW)
        _is_counted_straight(team, random)

        for change in random.sample(CHANGES, len(CHANGES)):
            change(team, random)
            _is_counted_straight(team, random)
            # Some of the days that were touched, as a worker that is stopped leaves them.
            tally_days(random.sample(touched := days_to_tally(NOW, ALL_DAYS), len(touched) // 2))
            _is_counted_straight(team, random)


def _is_counted_straight(team: Team, random: Random) -> None:
    """For who sees all, a department or their own; of all versions or of one."""
    days, actor = random.choice((1, 7, 30, 60)), random.choice((team.manager, team.lin))
    _holds(team, make_scope(actor, days=days), whole=random.random() < 0.5)
    south = random.choice((None, team.south.pk))
    scope = make_scope(team.director, days=days, department_id=south)
    _holds(team, scope, whole=random.random() < 0.5)


def _holds(team: Team, scope: Scope, *, whole: bool) -> None:
    sop_id = team.version.sop_id
    version = None if whole else team.version.pk
    standing = standing_of(scope, team.version, whole=whole)
    for line in standing.steps:
        behind = {
            status: step_runs_with(scope, sop_id, status, step=line.key, version=version)
            for status in STATUSES
        }
        assert dict(line.tally.counts) == {name: rows.count() for name, rows in behind.items()}
        spent = [row.worked_minutes for row in behind["done"] if row.worked_minutes is not None]
        assert line.tally.median == median(Counter(spent))
        assert line.tally.ninetieth == percentile(Counter(spent), 90)
        assert line.tally.minutes == sum(spent)
    for person in standing.people:
        for line, cell in zip(standing.steps, person.cells, strict=True):
            rows = step_runs_with(scope, sop_id, "due", step=line.key, version=version)
            assert cell.due == rows.filter(owner_id=person.id).count()
    _leaves_for_the_same_reasons(team, scope, whole=whole)
    for metric in METRICS:
        figure = figure_of(metric, scope)
        assert figure.denominator == metric.part("denominator", scope).count()
        assert figure.waiting == metric.part("waiting", scope).count()


def _leaves_for_the_same_reasons(team: Team, scope: Scope, *, whole: bool) -> None:
    steps = steps_of_sop(team.version.sop_id) if whole else steps_of(team.version.pk)
    sought = Sought([step.pk for step in steps], as_closed=not whole)
    sums = sums_of(scope, scope.period)
    assert leaving_by_step(scope, sought, sums) == leaving_by_step(scope, sought, ())


def _some(random: Random) -> list[int]:
    ids = list(StepRun.objects.order_by("id").values_list("id", flat=True))
    return random.sample(ids, 5)


def _is_done(_team: Team, random: Random) -> None:
    StepRun.objects.filter(pk__in=_some(random)).update(
        state=StepState.DONE, done_at=NOW - timedelta(minutes=1), worked_minutes=7, counted=True
    )


def _is_opened_again(_team: Team, random: Random) -> None:
    StepRun.objects.filter(pk__in=_some(random)).update(counted=False, reason="undone")


def _moves_its_deadline(_team: Team, random: Random) -> None:
    back = timedelta(days=random.randint(1, 60))
    StepRun.objects.filter(pk__in=_some(random)).update(due_at=NOW - back)


def _goes_to_another_person(team: Team, random: Random) -> None:
    StepRun.objects.filter(pk__in=_some(random)).update(
        owner_id=team.tang.pk, department_id=team.south.pk
    )


def _falls_away(_team: Team, random: Random) -> None:
    """With a new version: it is cancelled, and remembered as the step that it was."""
    for row in StepRun.objects.filter(pk__in=_some(random)):
        row.closed_as_id, row.state = row.step_id, StepState.CANCELLED
        row.reason, row.done_at = FELL_AWAY, NOW - timedelta(days=random.randint(0, 40))
        row.save()


def _goes_with_its_record(_team: Team, random: Random) -> None:
    StepRun.objects.filter(pk__in=_some(random)).delete()


def _comes_in(_team: Team, random: Random) -> None:
    row = StepRun.objects.get(pk=_some(random)[0])
    row.pk, row.attempt, row.created_at = None, row.attempt + 10_000, NOW - timedelta(days=9)
    row.save(force_insert=True)


CHANGES: list[Callable[[Team, Random], None]] = [
    _is_done,
    _is_opened_again,
    _moves_its_deadline,
    _goes_to_another_person,
    _falls_away,
    _goes_with_its_record,
    _comes_in,
]


def test_the_job_goes_on_until_all_days_stand_and_then_rests(team: Team) -> None:
    throw_together(team, Random(1))
    item = Item(1, "figures.tally", "figures.tally", "", {}, NOW, 1)
    with clock.frozen_at(NOW):
        days, rounds = days_to_tally(NOW, ALL_DAYS), 0
        while (outcome := dict(tallying([item], NOW) or {}))[1].due_at == NOW:
            rounds += 1

        assert rounds == len(days) // 10
        assert TalliedDay.objects.count() == len(days)
        assert not TouchedDay.objects.exists()
        assert days_to_tally(NOW, ALL_DAYS) == []
        assert outcome[1].due_at > NOW


def test_a_day_that_is_counted_twice_stands_once(team: Team) -> None:
    throw_together(team, Random(2))
    with clock.frozen_at(NOW):
        days = days_to_tally(NOW, ALL_DAYS)
        tally_days(days)
        before = StepTally.objects.count(), PersonTally.objects.count()
        tally_days(days)

    assert (StepTally.objects.count(), PersonTally.objects.count()) == before


def test_a_clock_that_is_set_back_reads_no_sums_of_days_to_come(team: Team) -> None:
    throw_together(team, Random(3))
    with clock.frozen_at(NOW):
        tally_days(days_to_tally(NOW, ALL_DAYS))
    with clock.frozen_at(NOW - timedelta(days=3)):
        _is_counted_straight(team, Random(3))


def test_what_no_figure_looks_at_touches_no_day(team: Team) -> None:
    throw_together(team, Random(4))
    TouchedDay.objects.all().delete()

    StepRun.objects.update(rungs_sent=3, snooze_reason="明天", changed_at=NOW)

    assert not TouchedDay.objects.exists()


def test_the_database_watches_the_steps(db: None) -> None:
    """Also after migrations that made the table of steps anew."""
    table = "pg_trigger" if connection.vendor == "postgresql" else "sqlite_master"
    column = "tgname" if connection.vendor == "postgresql" else "name"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column} FROM {table} WHERE {column} LIKE 'step_run_touches%%'")
        found = {name for (name,) in cursor.fetchall()}
    assert found == {f"step_run_touches_by_{what}" for what in ("insert", "update", "delete")}
