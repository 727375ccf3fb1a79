"""Versions over HTTP: who sees what of them, and two of them side by side."""

import json
from http import HTTPStatus
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.statistics.percentiles import median
from genjin.workplace.notifications.models import Notification
from genjin.workplace.notifications.services import mark_read
from tests.analytics.team import NOW, Team, come_in, live_a_week, make_team, say
from tests.sop.versions import LONGER, SOURCE, WIDER

REFUSED = HTTPStatus.FORBIDDEN


@pytest.fixture
def team(db: None) -> Team:
    return make_team()


def _ask(
    user: User, method: str, path: str, body: Any = None, *, answers: int = HTTPStatus.OK
) -> Any:
    client = Client()
    client.force_login(user)
    answer = client.generic(
        method,
        f"/api/sops/{path}",
        b"" if body is None else json.dumps(body),
        content_type="application/json",
    )
    assert answer.status_code == answers, answer.content
    return answer.json() if answer.content else None


@pytest.fixture
def draft(team: Team) -> dict[str, Any]:
    return _save(team, WIDER, 0)


def _save(team: Team, source: str, revision: int, *, answers: int = HTTPStatus.OK) -> Any:
    body = {"source": source, "revision": revision}
    return _ask(team.administrator, "PUT", f"{team.version.sop_id}/draft", body, answers=answers)


def test_a_draft_shows_its_findings(team: Team) -> None:
    gone = SOURCE.replace("who: {role: service}", "who: {person: 张无此人}")
    draft = _save(team, gone.replace("who: owner", "who: nobody", 1), 0)

    assert (draft["number"], draft["status"], draft["revision"]) == (2, "draft", 1)
    assert draft["problems"][0]["path"] == "steps[0].who"
    assert draft["by"] == "管理员"
    assert len(draft["steps"]) == 7
    lines = _ask(team.administrator, "GET", f"{team.version.sop_id}/versions")["items"]
    assert [(line["number"], line["errors"]) for line in lines] == [
        (2, len(draft["problems"]) + 1),  # with whoever does not work here
        (1, 0),
    ]


def test_a_stale_draft_is_refused_with_what_stands(team: Team, draft: dict[str, Any]) -> None:
    _save(team, WIDER + "# 甲\n", draft["revision"])

    refused = _save(team, WIDER + "# 乙\n", draft["revision"], answers=412)

    assert refused["code"] == "sop.draft_changed"
    assert refused["details"]["current"]["source"] == WIDER + "# 甲\n"
    assert refused["details"]["current"]["revision"] == 2


@pytest.mark.parametrize("who", ["lin", "manager", "director", "service"])
def test_others_see_what_is_published_and_no_draft(
    team: Team, draft: dict[str, Any], who: str
) -> None:
    user, sop = getattr(team, who), team.version.sop_id

    assert [one["number"] for one in _ask(user, "GET", f"{sop}/versions")["items"]] == [1]
    assert _ask(user, "GET", f"{sop}/versions/1")["source"] == SOURCE
    _ask(user, "GET", f"{sop}/versions/2", answers=HTTPStatus.NOT_FOUND)
    _ask(user, "GET", f"{sop}/compare?a=1&b=2", answers=HTTPStatus.NOT_FOUND)
    for method, path, body in (
        ("PUT", "draft", {"source": SOURCE, "revision": 1}),
        ("POST", "draft/discard", {"revision": 1}),
        ("POST", "versions/2/preview", {"to": "live"}),
        ("POST", "versions/2/publish", {"to": "live", "revision": 1, "note": "换"}),
        ("POST", "versions/1/end", {}),
    ):
        _ask(user, method, f"{sop}/{path}", body, answers=REFUSED)


def test_publication_says_who_when_and_why(team: Team, draft: dict[str, Any]) -> None:
    sop = team.version.sop_id
    body = {
        "to": "pilot",
        "revision": 1,
        "note": "首触宽到 4 小时",
        "department_ids": [team.east.pk],
    }
    made = _ask(team.administrator, "POST", f"{sop}/versions/2/publish", body)

    assert (made["status"], made["departments"], made["note"]) == (
        "pilot",
        ["华东部"],
        "首触宽到 4 小时",
    )
    come_in(team.lin, "11-23 09:00")
    come_in(team.tang, "11-23 09:00")
    lines = {one["number"]: one for one in _ask(team.lin, "GET", f"{sop}/versions")["items"]}
    assert {number: one["running"] for number, one in lines.items()} == {1: 0, 2: 1}
    lines = {one["number"]: one for one in _ask(team.director, "GET", f"{sop}/versions")["items"]}
    assert {number: one["running"] for number, one in lines.items()} == {1: 1, 2: 1}


@pytest.mark.parametrize(
    "body",
    [
        {"to": "pilot", "revision": 1, "note": "试"},
        {"to": "live", "revision": 1, "note": " "},
        {"to": "live", "revision": 1, "note": "x" * 1001},
        {"to": "retired", "revision": 1, "note": "试"},
        {"to": "live", "revision": 1, "note": "试", "running": "later"},
        {"to": "live", "revision": 1, "note": "试", "running": "now", "mapping": {"tier": "gone"}},
        {"to": "live", "revision": 1, "note": "试", "mapping": {"": "tier"}},
        {"to": "live", "revision": 1, "note": "试", "department_ids": [1]},
    ],
)
def test_malformed_publications_are_refused(
    team: Team, draft: dict[str, Any], body: dict[str, Any]
) -> None:
    sop = team.version.sop_id
    answer = _ask(
        team.administrator,
        "POST",
        f"{sop}/versions/2/publish",
        body,
        answers=HTTPStatus.UNPROCESSABLE_ENTITY,
    )
    assert answer["message"]
    statuses = [
        one["status"] for one in _ask(team.administrator, "GET", f"{sop}/versions")["items"]
    ]
    assert statuses == ["draft", "live"]


def _compared(team: Team, user: User) -> Any:
    return _ask(user, "GET", f"{team.version.sop_id}/compare?a=1&b=2")


def test_two_versions_in_sentences_and_lines(team: Team) -> None:
    changed = (
        LONGER.replace("due: {working_time: 2h}", "due: {working_time: 4h}")
        .replace("      - {at: 4h, tell: director}\n", "")
        .replace("who: owner", "who: manager", 1)
        .replace("name: {zh: 方案推送, en: Proposal}", "name: {zh: 方案, en: Offer}")
        .replace("proof: {field: needs}", "proof: {follow_up: {}}")
    )
    _save(team, changed, 0)

    answer = _compared(team, team.administrator)

    assert [(one["kind"], one["text"]) for one in answer["differences"]] == [
        ("who", "「客户分级」由谁做：负责人 → 负责人的主管"),
        ("deadline", "「首次触达」的期限：2 个工作小时内 → 4 个工作小时内"),
        (
            "ladder",
            "「首次触达」的提醒：−30 分钟 本人、到期 主管、+4 小时 总监 → −30 分钟 本人、到期 主管",
        ),
        ("added", "新增「主管打招呼」：负责人的主管，1 个工作小时内"),
        ("proof", "「需求识别」的完成依据：填写「需求」 → 写一条跟进"),
        ("renamed", "「方案」原名「方案推送」"),
    ]
    texts = [(line["kind"], line["text"].strip()) for hunk in answer["hunks"] for line in hunk]
    assert ("removed", "due: {working_time: 2h}") in texts
    assert ("added", "due: {working_time: 4h}") in texts
    assert ("added", "- key: quick") in texts


def test_sentences_are_in_the_readers_language(team: Team) -> None:
    _save(team, WIDER, 0)
    User.objects.filter(pk=team.administrator.pk).update(language="en")
    team.administrator.refresh_from_db()

    (difference,) = _compared(team, team.administrator)["differences"]
    assert difference["text"] == (
        "“First contact”: due within 2 working hours → within 4 working hours"
    )


def test_figures_stay_with_the_version_in_which_a_step_was_closed(team: Team) -> None:
    live_a_week(team)
    sop = team.version.sop_id
    with clock.frozen_at(NOW):
        _save(team, LONGER, 0)
        before = {step["key"]: step for step in _compared(team, team.administrator)["steps"]}
        body = {"to": "live", "revision": 1, "note": "加一步", "running": "now"}
        _ask(team.administrator, "POST", f"{sop}/versions/2/publish", body)
        run_until_idle(kinds=["sop.change_version"])
        after = {step["key"]: step for step in _compared(team, team.administrator)["steps"]}

    first, moved = before["first_contact"], after["first_contact"]
    assert first["b"] == {
        "in_step": 0,
        "late_now": 0,
        "done_on_time": 0,
        "done_late": 0,
        "skipped": 0,
        "median_minutes": None,
    }
    closed = ("done_on_time", "done_late", "median_minutes")
    assert {name: moved["a"][name] for name in closed} == {
        name: first["a"][name] for name in closed
    }
    assert (moved["a"]["in_step"], moved["b"]["in_step"]) == (0, first["a"]["in_step"])
    assert moved["b"]["late_now"] == first["a"]["late_now"] == 1
    assert after["quick"]["a"] is None
    assert after["quick"]["b"]["in_step"] > 0


def test_figures_are_of_what_one_may_see(team: Team) -> None:
    live_a_week(team)
    with clock.frozen_at(NOW):
        _save(team, LONGER, 0)
        sop = team.version.sop_id
        body = {"to": "live", "revision": 1, "note": "加一步"}
        _ask(team.administrator, "POST", f"{sop}/versions/2/publish", body)
        seen = [
            sum(step["a"]["done_on_time"] + step["a"]["done_late"] for step in steps if step["a"])
            for steps in (_compared(team, user)["steps"] for user in (team.director, team.lin))
        ]
    assert seen[0] > seen[1] > 0


def test_lists_and_comparisons_cost_the_same_for_any_number(team: Team) -> None:
    _save(team, LONGER, 0)
    sop = team.version.sop_id

    def statements() -> list[int]:
        counts = []
        for path in ("versions", "versions/1", "compare?a=1&b=2"):
            with CaptureQueriesContext(connection) as made:
                _ask(team.administrator, "GET", f"{sop}/{path}")
            counts.append(len(made))
        return counts

    statements()
    before = statements()
    for number in range(12):
        lead = come_in(team.lin, f"11-23 09:{number + 10}")
        say(team.lin, lead, "11-23 10:00")
    assert statements() == before


def test_those_above_see_who_has_read_what_changed(team: Team, draft: dict[str, Any]) -> None:
    with clock.frozen_at(NOW):
        for person in (team.lin, team.zhou, team.tang):
            come_in(person, "11-23 09:10")
        body = {"to": "live", "revision": draft["revision"], "note": "首触放宽到 4 小时"}
        _ask(team.administrator, "POST", f"{team.version.sop_id}/versions/2/publish", body)
        run_until_idle()

    def readers(person: User) -> Any:
        lines = _ask(person, "GET", f"{team.version.sop_id}/versions")["items"]
        assert [line["readers"] for line in lines[1:]] == [None]
        return lines[0]["readers"]

    every = sorted([team.lin.name, team.zhou.name, team.tang.name])
    assert readers(team.administrator) == {"told": 3, "read": 0, "unread": every}
    told = Notification.objects.get(receiver=team.lin, kind="sop_changed")
    with clock.frozen_at(NOW):
        mark_read(actor=team.lin, notification_id=told.pk)
    assert readers(team.director) == {
        "told": 3,
        "read": 1,
        "unread": sorted([team.zhou.name, team.tang.name]),
    }
    assert readers(team.manager) == {"told": 2, "read": 1, "unread": [team.zhou.name]}
    assert readers(team.lin) is None

    User.objects.filter(pk=team.zhou.pk).update(is_active=False)
    assert readers(team.manager) == {"told": 1, "read": 1, "unread": []}


@pytest.mark.parametrize(
    ("times", "middle"),
    [({}, None), ({5: 1}, 5), ({5: 1, 8: 1}, 6.5), ({5: 3, 8: 1}, 5), ({1: 1, 2: 1, 9: 1}, 2)],
)
def test_the_median_of_what_was_met_how_often(times: dict[int, int], middle: float | None) -> None:
    assert median(times) == middle


def test_what_does_not_exist_is_not_found(team: Team) -> None:
    def gone(*asked: Any) -> None:
        _ask(team.administrator, *asked, answers=HTTPStatus.NOT_FOUND)

    sop = team.version.sop_id
    gone("GET", "999999/versions")
    gone("GET", f"{sop}/versions/9")
    gone("GET", f"{sop}/compare?a=1&b=9")
    gone("PUT", "999999/draft", {"source": SOURCE, "revision": 0})
    gone("POST", f"{sop}/draft/discard", {"revision": 1})
    gone("POST", f"{sop}/versions/9/publish", {"to": "live", "revision": 1, "note": "换"})
    gone("POST", f"{sop}/versions/9/end", {})
