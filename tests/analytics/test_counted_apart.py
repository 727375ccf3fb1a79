"""The numbers of the monitor, counted apart and from several indexes, against a straight count of
the records behind each of them: for histories thrown together at random."""

from datetime import datetime, timedelta
from random import Random

import pytest

from genjin.analytics.metrics.figures import figure_of
from genjin.analytics.metrics.library import METRICS
from genjin.analytics.monitor.schemas import MonitorOut
from genjin.analytics.monitor.selectors import monitor_of
from genjin.common import clock
from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import steps_of_sop
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.statistics.conditions import STATUSES
from genjin.sop.statistics.scope import Scope, make_scope
from genjin.sop.statistics.selectors import Tally, standing_of, step_runs_with
from tests.analytics.team import NOW, Team, import_leads

HISTORIES, STEPS = range(4), 150
FAR = 70 * 24 * 60  # minutes back to the oldest


@pytest.mark.parametrize("seed", HISTORIES)
def test_each_number_is_that_of_its_records(team: Team, seed: int) -> None:
    random = Random(seed)
    _throw_together(team, random)

    with clock.frozen_at(NOW):
        for actor in (team.director, team.manager, team.lin):
            scope = make_scope(actor, days=random.choice((1, 7, 30)))
            _is_counted(team, scope)
        south = make_scope(team.director, days=30, department_id=team.south.pk)
        _is_counted(team, south)
        answer = MonitorOut.of(
            monitor_of(team.director, team.version.sop_id, days=7), department_id=None
        )
    assert MonitorOut.model_validate_json(answer.model_dump_json()) == answer


def _throw_together(team: Team, random: Random) -> None:
    people = [team.lin, team.zhou, team.tang]
    for owner in people:
        import_leads(owner, "09-10 09:00", 3, team.version)
    runs = list(SopRun.objects.all())
    steps = steps_of_sop(team.version.sop_id)
    StepRun.objects.all().delete()
    StepRun.objects.bulk_create(
        _step_run(random, random.choice(runs), random.choice(steps).pk, random.choice(people), n)
        for n in range(STEPS)
    )


def _step_run(random: Random, run: SopRun, step_id: int, owner: User, attempt: int) -> StepRun:
    def moment() -> datetime:
        # Also to the very instant of the look, and of midnight.
        back = random.choice((0, 15 * 60, random.randint(-3 * 24 * 60, FAR)))
        return NOW - timedelta(minutes=back)

    state = random.choice([state for state in StepState if state != StepState.PAUSED])
    pending = state in {StepState.OPEN, StepState.WAITING}
    opened, due, done = moment(), moment(), moment()
    return StepRun(
        run=run,
        step_id=step_id,
        attempt=attempt,
        subject_type="lead",
        subject_id=run.root_id,
        owner=owner,
        department_id=owner.department_id,
        state=state,
        created_at=moment(),
        changed_at=NOW,
        opened_at=None if state != StepState.OPEN and random.random() < 0.2 else opened,
        due_at=None if state != StepState.OPEN and random.random() < 0.1 else due,
        done_at=None if pending else done,
        late=random.random() < 0.3,
        worked_minutes=None if pending else random.randint(0, 900),
        counted=random.random() < 0.8,
    )


def _is_counted(team: Team, scope: Scope) -> None:
    sop_id = team.version.sop_id
    standing = standing_of(scope, team.version)
    for line in standing.steps:
        behind = {
            status: step_runs_with(scope, sop_id, status, step=line.key).count()
            for status in STATUSES
        }
        assert dict(line.tally.counts) == behind
        _takes_the_minutes(line.tally, scope, sop_id, line.key)
    for person in standing.people:
        for line, cell in zip(standing.steps, person.cells, strict=True):
            rows = {
                status: step_runs_with(scope, sop_id, status, step=line.key).filter(
                    owner_id=person.id
                )
                for status in ("due", "kept", "missed")
            }
            assert {name: cell.counts[name] for name in rows} == {
                name: found.count() for name, found in rows.items()
            }
    for metric in METRICS:
        figure = figure_of(metric, scope)
        assert figure.denominator == metric.part("denominator", scope).count()
        assert figure.waiting == metric.part("waiting", scope).count()


def _takes_the_minutes(tally: Tally, scope: Scope, sop_id: int, step: str) -> None:
    def minutes(scope: Scope) -> tuple[int, int]:
        rows = list(step_runs_with(scope, sop_id, "done", step=step))
        return len(rows), sum(row.worked_minutes or 0 for row in rows)

    before = Scope(
        scope.actor, scope.period.before(), scope.now, scope.department_ids, scope.person_id
    )
    assert (tally.counts["done"], tally.minutes) == minutes(scope)
    assert (tally.done_before, tally.minutes_before) == minutes(before)
