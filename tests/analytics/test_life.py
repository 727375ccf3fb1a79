"""The map of a customer's life: each number against a slow look at the steps, within reach."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.analytics.life.models import LifePhase
from genjin.common import clock
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.sop.definitions.phases import PHASES, phase_of
from genjin.sop.definitions.selectors import published
from genjin.sop.definitions.services import publish_sop
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.doors import visible_step_runs
from genjin.sop.statistics.selectors.days import days_to_tally
from genjin.sop.statistics.services import tally_days
from tests.analytics.team import NOW, Team
from tests.scenarios.http import Browser
from tests.sop.small import source_of, step

PARTS = ("records", "open", "late", "standing", "done")


def _map(person: User, language: str = "zh-CN") -> dict[str, Any]:
    User.objects.filter(pk=person.pk).update(language=language)
    with clock.frozen_at(NOW):
        answer = Browser(person).get("/life")
    return {one["key"]: one for one in answer["phases"]}


def _listed(person: User, phase: str, part: str) -> Any:
    with clock.frozen_at(NOW):
        return Browser(person).get(f"/life/{phase}/records", part=part)


def _put(person: User, phase: str, status: int = 204, **body: Any) -> Any:
    with clock.frozen_at(NOW):
        return Browser(person).put(f"/life/{phase}", body, status=status)


def _slowly(person: User) -> dict[str, dict[str, int]]:
    """Each step by itself, by what the SOP says of it."""
    found: dict[str, Any] = {phase: dict.fromkeys(PARTS, 0) for phase in PHASES}
    records: dict[str, set[tuple[str, int]]] = {one: set() for one in PHASES}
    begin = NOW.replace(hour=0, minute=0)
    for row in visible_step_runs(person).select_related("run", "step"):
        definition = published(row.step.version_id).definition
        phase: str = phase_of(definition, definition.step(row.step.key))
        if row.state in ("open", "waiting", "paused", "checking"):
            records[phase].add((row.subject_type, row.subject_id))
            found[phase]["open" if row.state == "open" else "standing"] += 1
            late = row.state == "open" and row.due_at is not None and row.due_at < NOW
            found[phase]["late"] += late
        if row.state == "done" and row.counted and row.done_at is not None:
            found[phase]["done"] += (begin - row.done_at).days < 30
    for phase, mine in records.items():
        found[phase]["records"] = len(mine)
    return found


@pytest.mark.parametrize("sums", [False, True])
def test_the_numbers_are_those_of_the_steps_within_reach(week: Team, sums: bool) -> None:
    if sums:
        with clock.frozen_at(NOW):
            tally_days(days_to_tally(NOW, 40))
    for person in (week.director, week.manager, week.lin, week.tang, week.service):
        slow = _slowly(person)
        shown = _map(person)
        counted = {key: {part: one[part] for part in PARTS} for key, one in shown.items()}
        assert counted == slow
    mine, everybodys = _slowly(week.lin), _slowly(week.director)
    assert mine["lead"]["done"] < everybodys["lead"]["done"]


def test_every_number_opens_as_many_as_it_says(week: Team) -> None:
    for person in (week.director, week.lin):
        for key, phase in _map(person).items():
            for part in PARTS:
                assert _listed(person, key, part)["total"] == phase[part], (key, part)


def test_a_record_in_two_sops_of_a_phase_counts_once(week: Team) -> None:
    before = _map(week.director)["lead"]["records"]
    publish_sop(source_of([step("second")], sop="second"), by=None)
    lead = _lead(week, "两条流程")
    steps = StepRun.objects.filter(subject_id=lead, state="open", step__key__in=["second", "tier"])
    assert steps.count() == 2

    after = _map(week.director)["lead"]

    assert after["records"] == before + 1
    listed = [row["record"]["id"] for row in _listed(week.director, "lead", "records")["items"]]
    assert listed.count(lead) == 1


def _lead(team: Team, name: str) -> int:
    with clock.frozen_at(NOW):
        return int(Browser(team.lin).post("/leads", {"company": name}, status=201)["id"])


def test_phases_have_their_actions_departments_and_words(week: Team) -> None:
    shown = _map(week.director)
    assert list(shown) == list(PHASES)
    by_phase = {
        key: [one["key"] for one in phase["sops"][0]["steps"]] if phase["sops"] else []
        for key, phase in shown.items()
    }
    assert by_phase["lead"] == ["tier", "first_contact"]
    assert by_phase["deal"] == ["needs", "proposal", "feedback", "decision"]
    assert by_phase["service"] == ["visit"]
    assert by_phase["advocate"] == []
    assert {one["name"] for one in shown["lead"]["here"]} <= {"华东部", "华南部"}
    assert sum(one["steps"] for one in shown["lead"]["here"]) == (
        shown["lead"]["open"] + shown["lead"]["standing"]
    )
    assert shown["lead"]["goal"].startswith("找到合适的客户")
    assert _map(week.director, "en")["closing"]["name"] == "Closing and delivery"


def test_the_words_are_changed_in_ones_own_language(week: Team) -> None:
    english = _map(week.lin, "en")["lead"]["goal"]
    _put(week.administrator, "lead", goal="两小时内联系上", departments="电销", version=0)

    shown = _map(week.lin)["lead"]
    assert (shown["goal"], shown["departments"], shown["version"]) == ("两小时内联系上", "电销", 1)
    assert _map(week.lin, "en")["lead"]["goal"] == english
    entry = HistoryEntry.objects.get(object_type="life_phase")
    assert entry.changes["departments"] == ["市场、销售", "电销"]

    _put(week.administrator, "lead", goal="", departments="", version=1)
    assert _map(week.lin)["lead"]["goal"].startswith("找到合适的客户")


def test_a_stale_tab_changes_nothing(week: Team) -> None:
    _put(week.administrator, "deal", goal="一", departments="一", version=0)
    for version in (0, 2):
        _put(week.administrator, "deal", 412, goal="二", departments="二", version=version)

    assert LifePhase.objects.get(key="deal").goal_zh == "一"


def test_only_who_changes_sops_changes_the_words(week: Team) -> None:
    for person in (week.lin, week.service):
        _put(person, "deal", 403, goal="一", departments="一", version=0)
    assert not LifePhase.objects.exists()


def test_the_page_asks_as_often_with_many(week: Team) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as caught:
            _map(week.director)
        return len(caught)

    _map(week.director)
    before = asked()
    for n in range(5):
        _lead(week, f"多一条{n}")
    assert asked() <= before
