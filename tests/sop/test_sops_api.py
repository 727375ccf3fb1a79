"""SOPs over HTTP: what they say in plain words, their files, and who may change them."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.sop.definitions.install import install_library
from genjin.sop.definitions.models import Sop, SopVersion
from genjin.sop.definitions.services import disable_sop
from tests.analytics.team import Team, come_in, make_team
from tests.factories import make_user

TEA = """\
sop: tea
name: {zh: 喝茶, en: Tea}
description: 客人来了先倒茶
starts_on: lead
steps:
  - key: pour
    name: 倒水
    who: manager
    due: {working_time: 30m}
    proof: {follow_up: {}}
"""


@pytest.fixture
def team(db: None) -> Team:
    return make_team()


def _ask(user: User, path: str = "", body: Any = None, *, answers: int = HTTPStatus.OK) -> Any:
    client = Client()
    client.force_login(user)
    address = f"/api/sops{path}"
    if body is None:
        answer = client.get(address)
    else:
        answer = client.post(address, body, content_type="application/json")
    assert answer.status_code == answers, answer.content
    return answer.json()


def test_steps_are_said_in_plain_words(team: Team) -> None:
    (sop,) = _ask(team.lin)["items"]
    steps = {step["key"]: (step["name"], step["who"], step["due"]) for step in sop["steps"]}

    assert (sop["key"], sop["name"], sop["object_type"]) == ("new_lead", "新线索", "lead")
    assert (sop["version"], sop["enabled"], sop["running"]) == (1, True, 0)
    assert steps["first_contact"] == ("首次触达", "负责人", "2 个工作小时内")
    assert steps["proposal"] == ("方案推送", "负责人", "3 个工作日内")
    assert steps["visit"][:2] == ("售后回访", "客服")
    assert len(steps) == 7


def test_words_are_in_the_readers_language(team: Team) -> None:
    (sop,) = _ask(make_user(Role.SELLER, language="en"))["items"]

    assert sop["name"] == "New lead"
    assert sop["steps"][1] == {
        "key": "first_contact",
        "name": "First contact",
        "who": "Owner",
        "due": "within 2 working hours",
    }


def test_running_counts_what_one_may_see(team: Team) -> None:
    come_in(team.lin, "11-23 09:00")
    come_in(team.zhou, "11-23 09:00")
    come_in(team.tang, "11-23 09:00")

    def running(user: User) -> int:
        return int(_ask(user)["items"][0]["running"])

    assert [running(user) for user in (team.director, team.manager, team.lin)] == [3, 2, 1]
    assert running(team.service) == 0


def test_a_file_is_checked_without_being_stored(team: Team) -> None:
    broken = TEA.replace("    who: manager\n", "")

    assert _ask(team.administrator, "/check", {"source": TEA}) == {"problems": []}
    assert _ask(team.administrator, "/check", {"source": broken}) == {
        "problems": [{"path": "steps[0].who", "line": 6, "message": "缺少「who」（由谁做）"}]
    }
    assert Sop.objects.count() == 1


def test_an_administrator_publishes_versions(team: Team) -> None:
    first = _ask(team.administrator, "", {"source": TEA}, answers=HTTPStatus.CREATED)
    again = _ask(team.administrator, "", {"source": TEA}, answers=HTTPStatus.CREATED)
    longer = TEA.replace("30m", "1h")
    second = _ask(team.administrator, "", {"source": longer}, answers=HTTPStatus.CREATED)

    assert (first["version"], again["version"], second["version"]) == (1, 1, 2)
    assert second["description"] == "客人来了先倒茶"
    assert second["steps"][0]["due"] == "1 个工作小时内"
    assert _ask(team.lin, f"/{first['id']}/source") == {"source": longer}
    assert [sop["version"] for sop in _ask(team.lin)["items"]] == [1, 2]


def test_a_broken_file_is_refused_with_all_findings(team: Team) -> None:
    broken = TEA.replace("who: manager", "who: nobody").replace("30m", "soon")

    answer = _ask(
        team.administrator, "", {"source": broken}, answers=HTTPStatus.UNPROCESSABLE_ENTITY
    )

    assert answer["code"] == "sop.broken_file"
    found = [(problem["path"], problem["line"]) for problem in answer["details"]["problems"]]
    assert found == [("steps[0].who", 8), ("steps[0].due.working_time", 9)]
    assert "2 处要改" in answer["message"]
    assert Sop.objects.count() == 1


@pytest.mark.parametrize("who", ["lin", "manager", "director", "service"])
def test_others_may_read_and_not_change(team: Team, who: str) -> None:
    user, sop_id = getattr(team, who), team.version.sop_id

    for path in ("", "/check"):
        answer = _ask(user, path, {"source": TEA}, answers=HTTPStatus.FORBIDDEN)
        assert answer["code"] == "access.not_allowed"
    _ask(user, f"/{sop_id}/enable", {}, answers=HTTPStatus.FORBIDDEN)
    assert _ask(user, f"/{sop_id}/source")["source"].startswith("sop: new_lead")
    assert list(SopVersion.objects.values_list("number", flat=True)) == [1]


def test_a_mended_sop_is_switched_on_again(team: Team) -> None:
    disable_sop(team.version.sop, reason="凭据不见了")
    (off,) = _ask(team.lin)["items"]

    on = _ask(team.administrator, f"/{team.version.sop_id}/enable", {})

    assert (off["enabled"], off["disabled_reason"]) == (False, "凭据不见了")
    assert (on["enabled"], on["disabled_reason"]) == (True, "")


def test_an_sop_that_became_broken_is_shown_as_far_as_it_can_be_read(team: Team) -> None:
    """The product has lost a kind of evidence since it was published."""
    source = team.version.source.replace("{follow_up: {}}", "{smile: {}}")
    SopVersion.objects.filter(pk=team.version.pk).update(source=source, digest="0" * 64)

    (sop,) = _ask(team.lin)["items"]
    refused = _ask(
        team.administrator,
        f"/{team.version.sop_id}/enable",
        {},
        answers=HTTPStatus.UNPROCESSABLE_ENTITY,
    )

    assert len(sop["steps"]) == 7
    assert refused["details"]["problems"][0]["path"] == "steps[1].proof"


def test_what_does_not_exist_is_not_found(team: Team) -> None:
    _ask(team.lin, "/999999/source", answers=HTTPStatus.NOT_FOUND)
    _ask(team.administrator, "/999999/enable", {}, answers=HTTPStatus.NOT_FOUND)


def test_a_body_has_a_source_and_nothing_else(team: Team) -> None:
    for body in ({}, {"source": TEA, "force": True}, {"source": "x" * 100_001}, {"source": 7}):
        _ask(team.administrator, "/check", body, answers=HTTPStatus.UNPROCESSABLE_ENTITY)


def test_installing_again_leaves_alone_what_the_company_made_of_it(team: Team) -> None:
    own = team.version.source.replace("working_time: 2h", "working_time: 4h")
    _ask(team.administrator, "", {"source": own}, answers=HTTPStatus.CREATED)

    install_library()
    install_library()

    (sop,) = _ask(team.lin)["items"]
    assert sop["version"] == 2
    assert sop["steps"][1]["due"] == "4 个工作小时内"
