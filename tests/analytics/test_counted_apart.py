"""The numbers of the monitor, counted apart and from several indexes, against a straight count of
the records behind each of them: for histories thrown together at random."""

from random import Random

import pytest

from genjin.analytics.metrics.figures import figure_of
from genjin.analytics.metrics.library import METRICS
from genjin.analytics.monitor.schemas import MonitorOut
from genjin.analytics.monitor.selectors import monitor_of
from genjin.common import clock
from genjin.sop.statistics.conditions import STATUSES
from genjin.sop.statistics.scope import Scope, make_scope
from genjin.sop.statistics.selectors.standing import Tally, standing_of, step_runs_with
from tests.analytics.random_histories import throw_together
from tests.analytics.team import NOW, Team

HISTORIES = range(4)


@pytest.mark.parametrize("seed", HISTORIES)
def test_each_number_is_that_of_its_records(team: Team, seed: int) -> None:
    random = Random(seed)
    throw_together(team, random)

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
            assert {"due": cell.due, "kept": cell.kept, "missed": cell.missed} == {
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
