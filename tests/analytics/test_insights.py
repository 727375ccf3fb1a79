"""What follows from the numbers: the score with its formula, what goes with winning, proposals."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.models import GateOverride, SopRun, StepRun
from genjin.sop.runs.services.steering import pause_step, skip_step
from genjin.sop.statistics.selectors.days import days_to_tally
from genjin.sop.statistics.services import tally_days
from tests.analytics.team import NOW, Team, come_in, import_leads
from tests.analytics.test_monitor import Asker


def _score(asker: Asker, team: Team, person: User, **wanted: Any) -> dict[str, Any]:
    path = f"sops/{team.version.sop_id}/adherence"
    return asker.get(path, person_id=person.pk, **wanted)


def test_the_formula_gives_the_score_that_the_heat_map_shows(week: Team) -> None:
    asker = Asker(week.director)
    people = asker.monitor(week)["adherence"]["people"]

    assert people
    for person in people:
        found = _score(asker, week, User.objects.get(pk=person["id"]))
        due = sum(cell["total"] for cell in person["cells"])
        assert found["person"] == {"id": person["id"], "name": person["name"]}
        assert (found["score"], found["due"]) == (person["rate"], due)
        assert found["kept"] == sum(cell["on_time"] for cell in person["cells"])
        assert sum(part["count"] for part in found["counted"]) == found["due"]


def test_each_part_of_the_score_opens_its_records(week: Team) -> None:
    asker = Asker(week.director)
    _steer(week)
    path = f"sops/{week.version.sop_id}/adherence/records"
    parts = [
        (person, part)
        for person in (week.lin, week.zhou, week.tang)
        for group in ("counted", "not_counted")
        for part in _score(asker, week, person)[group]
    ]

    assert {part["part"] for _, part in parts if part["count"]} >= {"kept", "skipped", "paused"}
    for person, part in parts:
        records = asker.get(path, person_id=person.pk, part=part["part"])
        assert records["total"] == part["count"] == len(records["items"])


def _steer(team: Team) -> None:
    """One step is passed and another one paused, each with a reason."""
    is_open = StepRun.objects.filter(state=StepState.OPEN).order_by("id")
    late, not_yet = is_open.filter(owner=team.zhou)[0], is_open.filter(due_at__gt=NOW)[0]
    skip_step(actor=team.manager, step_run_id=late.pk, reason="老客户")
    pause_step(
        actor=team.director,
        step_run_id=not_yet.pk,
        until=NOW + timedelta(days=3),
        reason="客户出差",
    )


def test_skipped_and_overridden_are_counted_and_open_their_records(week: Team) -> None:
    asker = Asker(week.director)
    before = asker.monitor(week)
    _steer(week)
    run = SopRun.objects.order_by("id").first()
    assert run is not None
    GateOverride.objects.create(run=run, gate="won", by=week.manager, reason="老板点头", at=NOW)

    after = asker.monitor(week)

    assert sum(step["skipped"] for step in before["steps"]) == 0
    assert sum(step["skipped"] for step in after["steps"]) == 1
    assert (before["overridden"], after["overridden"]) == (0, 1)
    (skipped,) = asker.records(week, status="skipped")["items"]
    assert (skipped["person"], skipped["note"]) == (week.zhou.name, "老客户")
    (let,) = asker.records(week, status="overridden")["items"]
    assert (let["person"], let["note"]) == (week.manager.name, "老板点头")


def test_a_pause_is_not_held_against_anybody(week: Team) -> None:
    step_run = StepRun.objects.filter(state=StepState.OPEN, due_at__gt=NOW).first()
    assert step_run is not None
    assert step_run.owner is not None
    assert step_run.due_at is not None
    asker = Asker(week.director)
    pause_step(
        actor=week.director, step_run_id=step_run.pk, until=NOW + timedelta(days=9), reason="等"
    )
    with clock.frozen_at(step_run.due_at + timedelta(days=1)):
        found = _score(asker, week, step_run.owner)
        parts = {part["part"]: part["count"] for part in found["not_counted"]}

    assert parts["paused"] == 1


def test_covered_work_counts_for_who_did_it_and_says_whose_it_was(week: Team) -> None:
    rows = StepRun.objects.filter(owner=week.lin, due_at__lt=NOW, counted=True)
    done = rows.filter(state=StepState.DONE, done_at__isnull=False)[0]
    asker = Asker(week.director)
    before = _score(asker, week, week.zhou)
    StepRun.objects.filter(pk=done.pk).update(owner=week.zhou, covers=week.lin)

    zhou, lin = _score(asker, week, week.zhou), _score(asker, week, week.lin)

    assert zhou["due"] == before["due"] + 1
    assert zhou["covered"] == [{"person": {"id": week.lin.pk, "name": "林晓彤"}, "count": 1}]
    assert lin["covered_by"] == [{"person": {"id": week.zhou.pk, "name": "周启明"}, "count": 1}]


def test_each_sees_what_is_within_reach(week: Team) -> None:
    south = week.tang
    assert _score(Asker(week.director), week, south)["due"] > 0
    assert _score(Asker(week.manager), week, south)["due"] == 0
    assert _score(Asker(week.lin), week, south)["due"] == 0
    assert _score(Asker(week.lin), week, week.lin)["due"] > 0
    path = f"sops/{week.version.sop_id}/winning"
    assert Asker(week.director).get(path)["whole"]["cases"] == 3
    assert Asker(week.manager).get(path)["whole"]["cases"] == 2
    assert Asker(south).get(path)["whole"]["cases"] == 1


def test_of_one_version_alone(week: Team) -> None:
    asker = Asker(week.director)
    number = week.version.number
    whole, one = asker.monitor(week), asker.monitor(week, version=number)

    assert (whole["one_version"], one["one_version"]) == (False, True)
    assert one["versions"] == [{"number": number, "status": "live"}]
    assert one["steps"] == whole["steps"]
    asker.get(f"sops/{week.version.sop_id}/monitor", 404, version=number + 1)


def test_why_runs_left_stands_with_each_step(week: Team) -> None:
    steps = Asker(week.director).monitor(week)["steps"]

    for step in steps:
        assert sum(one["count"] for one in step["leaving"]) == step["left"]
    reasons = {one["reason"]: one["name"] for step in steps for one in step["leaving"]}
    assert reasons == {"lost:price": "价格", "lost:timing": "时机不对"}


@pytest.mark.parametrize("path", ["adherence", "winning", "review", "monitor"])
def test_statements_do_not_depend_on_rows(team: Team, path: str) -> None:
    with clock.frozen_at(NOW):
        asker = Asker(team.director)
        wanted = {"person_id": team.lin.pk} if path == "adherence" else {}

        def statements() -> int:
            with CaptureQueriesContext(connection) as captured:
                asker.get(f"sops/{team.version.sop_id}/{path}", **wanted) if path != "review" else (
                    _review(asker, team)
                )
            return len(captured)

        import_leads(team.lin, "11-03 09:00", 5, team.version)
        tally_days(days_to_tally(NOW, 100))
        statements()
        few = statements()
        import_leads(team.lin, "11-04 09:00", 50, team.version)
        come_in(team.zhou, "11-05 09:00")
        tally_days(days_to_tally(NOW, 100))

        assert statements() == few


def _review(asker: Asker, team: Team) -> dict[str, Any]:
    return asker.get(f"sops/{team.version.sop_id}/review", quarter="2026-4")
