"""Trying out an SOP over HTTP: on one record, on the past, and for the next month."""

from collections.abc import Iterator
from datetime import date, datetime
from http import HTTPStatus
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.common.clock import COMPANY_ZONE
from genjin.crm.leads.models import Lead
from genjin.identity.users.models import User
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import list_entered_versions, published
from genjin.sop.definitions.services import publish_sop
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.trial.trying import forecast_load, replay_past
from genjin.workplace.calendars.hours import Typed
from genjin.workplace.calendars.services.own import NewHours, create_shift
from tests.analytics.team import Team, at, come_in, import_leads, make_team, put, say
from tests.rights.untouched import fingerprint
from tests.sop.conftest import LIBRARY

TUESDAY = "11-24 10:00"


@pytest.fixture
def team(db: None) -> Iterator[Team]:
    with clock.frozen_at(at(TUESDAY)):
        made = make_team()
        made.version = version_of("new_lead")
        yield made


def version_of(key: str) -> SopVersion:
    return next(one for one in list_entered_versions("lead") if one.sop.key == key)


def _ask(user: User, what: str, body: Any, *, answers: int = HTTPStatus.OK) -> Any:
    client = Client()
    client.force_login(user)
    answer = client.post(f"/api/sops/trial/{what}", body, content_type="application/json")
    assert answer.status_code == answers, answer.content
    return answer.json()


def _dry_run(user: User, team: Team, lead: Lead, **more: Any) -> Any:
    body = {"sop_id": team.version.sop_id, "object_type": "lead", "object_id": lead.pk, **more}
    return _ask(user, "dry-run", body)


def _lead(team: Team, **values: Any) -> Lead:
    (lead,) = import_leads(team.lin, TUESDAY, 1, None, **values)
    return lead


def _local(moment: str) -> str:
    return datetime.fromisoformat(moment).astimezone(COMPANY_ZONE).strftime("%m-%d %H:%M")


def test_a_dry_run_says_who_does_what_when_and_who_hears_of_it(team: Team) -> None:
    found = _dry_run(team.lin, team, _lead(team))
    steps = {step["key"]: step for step in found["steps"]}

    assert [step["key"] for step in found["steps"]][:3] == ["tier", "first_contact", "needs"]
    first = steps["first_contact"]
    assert (first["assignee"]["name"], first["resolved"]) == ("林晓彤", "这条记录的负责人")
    assert (_local(first["opens_at"]), _local(first["due_at"])) == ("11-24 10:00", "11-24 12:00")
    assert [(_local(rung["at"]), rung["sent"], rung["receivers"]) for rung in first["rungs"]] == [
        ("11-24 11:30", True, ["林晓彤（本人）"]),
        ("11-24 12:00", False, ["许安（主管）"]),
        ("11-24 17:30", False, ["沈雁（总监）"]),
    ]
    assert _local(steps["needs"]["opens_at"]) == "11-24 12:00"
    visit = steps["visit"]
    assert (visit["assignee"]["name"], visit["who"]) == ("何静", "客服")
    assert "成交日期" in visit["note"]
    assert visit["opens_at"] > steps["decision"]["done_at"]
    assert found["ended_reason"] == "done"
    assert found["next_contact_at"] > found["ended_at"]


def test_a_trial_goes_by_the_hours_of_each_person(team: Team) -> None:
    nights: Typed = [*([[(22 * 60, 6 * 60)]] * 5), [], []]
    create_shift(
        actor=team.administrator, name="夜班", person_ids=[team.lin.pk], new=NewHours(nights)
    )

    found = _dry_run(team.lin, team, _lead(team))
    first = next(step for step in found["steps"] if step["key"] == "first_contact")
    assert (_local(first["opens_at"]), _local(first["due_at"])) == ("11-24 10:00", "11-25 00:00")
    assert _local(first["rungs"][0]["at"]) == "11-24 23:30"

    body = {"sop_id": team.version.sop_id}
    replayed = _ask(team.administrator, "replay", body)
    assert any("按各人现在的日历和班次算" in said for said in replayed["assumptions"])
    expected = _ask(team.administrator, "forecast", body)
    assert any("夜班算在开始的那天" in said for said in expected["assumptions"])


def test_what_is_there_already_is_said_to_be(team: Team) -> None:
    lead = _lead(team, tier="growing", decision="won", won_on=date(2026, 11, 2))
    steps = {step["key"]: step for step in _dry_run(team.lin, team, lead)["steps"]}

    assert (steps["tier"]["fate"], steps["tier"]["rungs"]) == ("there", [])
    assert (steps["visit"]["note"], steps["needs"]["fate"]) == ("", "done")


def test_the_pace_is_an_assumption_that_is_said(team: Team) -> None:
    lead = _lead(team)
    ends = {
        pace: _dry_run(team.lin, team, lead, pace=pace)
        for pace in ("at_once", "half_time", "at_deadline", "never")
    }

    def contact(pace: str) -> Any:
        return next(step for step in ends[pace]["steps"] if step["key"] == "first_contact")

    assert _local(contact("at_once")["done_at"]) == "11-24 10:00"
    assert _local(contact("half_time")["done_at"]) == "11-24 11:00"
    assert not any(rung["sent"] for rung in contact("half_time")["rungs"])
    assert contact("never")["fate"] == "open"
    assert all(rung["sent"] for rung in contact("never")["rungs"])
    fates = [step["fate"] for step in ends["never"]["steps"]]
    assert fates == ["open", "open", *["not_reached"] * 5]
    assert len({found["assumptions"][0] for found in ends.values()}) == 4


def test_a_later_beginning_counts_from_then(team: Team) -> None:
    begun = _dry_run(team.lin, team, _lead(team), starts_at="2026-11-28T10:00:00+08:00")

    tier = next(step for step in begun["steps"] if step["key"] == "tier")
    assert _local(tier["due_at"]) == "11-30 18:00"  # a Saturday: by the end of Monday


def test_nothing_is_written(team: Team) -> None:
    lead = _lead(team)
    say(team.lin, lead, TUESDAY)
    client = Client()
    client.force_login(team.administrator)
    body = {"sop_id": team.version.sop_id}
    record = {"object_type": "lead", "object_id": lead.pk}

    def ask_all() -> None:
        for what, more in (("dry-run", record), ("replay", {}), ("forecast", {})):
            sent = body | more
            client.post(f"/api/sops/trial/{what}", sent, content_type="application/json")

    ask_all()
    before = fingerprint()
    ask_all()

    assert fingerprint() == before
    assert not SopRun.objects.exists()
    assert not StepRun.objects.exists()


def test_records_out_of_reach_are_missing(team: Team) -> None:
    lead = _lead(team)
    body = {"sop_id": team.version.sop_id, "object_type": "lead", "object_id": lead.pk}

    refused = _ask(team.tang, "dry-run", body, answers=HTTPStatus.NOT_FOUND)
    missing = _ask(team.tang, "dry-run", body | {"object_id": 10**9}, answers=404)
    other = _ask(team.lin, "dry-run", body | {"object_type": "customer"}, answers=422)

    assert refused == missing
    assert other["code"] == "sop.other_object"


def test_drafts_are_for_who_may_change_sops(team: Team) -> None:
    source = team.version.source.replace("working_time: 2h", "working_time: 4h")
    body = {"source": source, "object_type": "lead", "object_id": _lead(team).pk}

    found = _ask(team.administrator, "dry-run", body)
    first = next(step for step in found["steps"] if step["key"] == "first_contact")

    assert _local(first["due_at"]) == "11-24 15:30"
    _ask(team.lin, "dry-run", body, answers=HTTPStatus.FORBIDDEN)
    for what in ("replay", "forecast"):
        _ask(team.lin, what, {"source": source}, answers=HTTPStatus.FORBIDDEN)


def test_a_broken_draft_is_refused_with_its_findings(team: Team) -> None:
    source = team.version.source.replace("who: owner", "who: nobody", 1)

    answer = _ask(team.administrator, "replay", {"source": source}, answers=422)

    assert answer["code"] == "sop.broken_file"
    assert answer["details"]["problems"][0]["path"] == "steps[0].who"
    assert answer["details"]["problems"][0]["line"] > 1


def test_tries_again_are_not_replayed_and_that_is_said(team: Team) -> None:
    (source,) = (file.read_text() for file in LIBRARY.rglob("lead_cadence.yaml"))
    body = {"sop_id": publish_sop(source, by=None).sop_id}
    for lead in import_leads(team.lin, "11-16 10:00", 3, None):
        say(team.lin, lead, "11-16 11:00", reached=False)
        say(team.lin, lead, "11-16 15:00", reached=True)
    client = Client()
    client.force_login(team.administrator)

    with CaptureQueriesContext(connection) as made:
        found = client.post("/api/sops/trial/replay", body, content_type="application/json").json()

    reach = found["steps"][0]
    assert (reach["steps"], reach["done"]) == (3, 3)
    assert any("联系上客户" in sentence for sentence in found["assumptions"])
    assert len(made) < 30


@pytest.mark.parametrize("what", ["replay", "forecast"])
def test_one_sop_is_named(team: Team, what: str) -> None:
    both = {"source": team.version.source, "sop_id": team.version.sop_id}

    for body in ({}, both):
        answer = _ask(team.administrator, what, body, answers=422)
        assert answer["code"] == "sop.nothing_to_try"
    _ask(team.administrator, what, {"sop_id": 10**9}, answers=HTTPStatus.NOT_FOUND)


def _week(team: Team) -> None:
    first = come_in(team.lin, "11-16 10:00")
    say(team.lin, first, "11-16 11:00", attitude="positive")
    put(team.lin, first, "11-16 15:00", needs="两条线联网")
    come_in(team.zhou, "11-17 10:00", tier="growing")
    come_in(team.tang, "11-18 10:00")


def test_a_replay_counts_within_reach(team: Team) -> None:
    _week(team)
    body = {"sop_id": team.version.sop_id}
    whole, mine = _ask(team.administrator, "replay", body), _ask(team.lin, "replay", body)

    assert (whole["records"], whole["replayed"], mine["records"]) == (3, 3, 1)
    steps = {step["key"]: step for step in whole["steps"]}
    assert (steps["tier"]["steps"], steps["tier"]["there"], steps["tier"]["late"]) == (2, 1, 2)
    assert steps["first_contact"]["steps"] == 3
    assert (steps["first_contact"]["done"], steps["first_contact"]["median"]) == (1, "1 小时")
    assert steps["first_contact"]["to_manager"] == 2
    assert steps["proposal"]["steps"] == 1
    assert sum(day["steps"] for day in whole["days"]) == whole["whole"]["steps"]
    assert sum(line["escalations"] for line in whole["people"]) == whole["whole"]["escalations"]
    assert {line["person"]["name"] for line in whole["people"]} >= {"林晓彤", "周启明", "唐俊"}
    assert len(whole["days"]) == 90


def test_a_forecast_spreads_what_comes_in(team: Team) -> None:
    _week(team)
    found = _ask(team.administrator, "forecast", {"sop_id": team.version.sop_id, "limit": 1})
    people = {line["person"]["name"]: line for line in found["people"]}

    assert found["days"][0] == "2026-11-25"
    assert "2026-11-28" not in found["days"]  # a Saturday
    assert {"林晓彤", "周启明", "唐俊", "何静"} <= set(people)
    assert people["林晓彤"]["steps"] == people["唐俊"]["steps"]
    assert all(len(line["steps"]) == len(found["days"]) for line in found["people"])
    assert found["overloads"] == []
    assert len(found["assumptions"]) == 4
    assert "3 条" in found["assumptions"][0]


def test_what_ends_the_run_is_followed_by_nothing(team: Team) -> None:
    """Of two decisions one is a refusal: service gets half as many visits as come in."""
    for decision in ({"decision": "won"}, {"decision": "lost", "lost_reason": "price"}):
        lead = come_in(team.lin, "11-16 10:00", tier="growing")
        say(team.lin, lead, "11-16 11:00")
        put(team.lin, lead, "11-16 12:00", needs="联网", proposal_sent_on=date(2026, 11, 16))
        say(team.lin, lead, "11-17 10:00", attitude="positive")
        put(team.lin, lead, "11-17 11:00", **decision)
    definition = published(team.version.pk).definition
    load = forecast_load(definition, replay_past(team.administrator, definition)).load
    service, seller = sum(load[team.service.pk].values()), sum(load[team.lin.pk].values())

    # Four steps are the seller's: the tier was known, and the proposal was sent with the needs.
    assert service == pytest.approx(seller / 8)


def test_too_much_for_one_is_marked(team: Team) -> None:
    for number in range(70):
        import_leads(team.lin, f"11-{16 + number % 4} 10:00", 5, None)
    found = _ask(team.administrator, "forecast", {"sop_id": team.version.sop_id, "limit": 5})

    assert found["overloads"][0]["person"]["name"] == "林晓彤"
    assert found["overloads"][0]["steps"] > 5
    assert found["overloads"][0]["date"] in found["days"]


def test_without_records_there_is_nothing_to_tell(team: Team) -> None:
    replayed = _ask(team.administrator, "replay", {"sop_id": team.version.sop_id})
    expected = _ask(team.administrator, "forecast", {"sop_id": team.version.sop_id})

    assert (replayed["records"], replayed["people"]) == (0, [])
    assert (expected["people"], expected["overloads"]) == ([], [])


def test_the_number_of_statements_does_not_depend_on_the_records(team: Team) -> None:
    def statements(what: str) -> int:
        client = Client()
        client.force_login(team.administrator)
        with CaptureQueriesContext(connection) as made:
            client.post(
                f"/api/sops/trial/{what}",
                {"sop_id": team.version.sop_id},
                content_type="application/json",
            )
        return len(made)

    def live(count: int) -> None:
        for lead in import_leads(team.lin, "11-16 10:00", count, None):
            say(team.lin, lead, "11-16 11:00", attitude="positive")
            put(team.lin, lead, "11-16 15:00", needs="联网")

    live(2)
    statements("replay")
    few = {what: statements(what) for what in ("replay", "forecast")}
    live(20)

    assert {what: statements(what) for what in few} == few
    assert max(few.values()) < 30


WITH_A_BRANCH = """\
sop: tea
name: {zh: 喝茶, en: Tea}
starts_on: lead
steps:
  - key: small
    name: 小杯
    who: owner
    when: {field: city, is: 苏州}
    due: {working_time: 30m}
    proof: {follow_up: {}}
  - key: large
    name: 大杯
    who: owner
    after: small
    due: {working_time: 1h}
    proof: {field: needs}
"""


def test_branches_go_as_the_record_is(team: Team) -> None:
    version = publish_sop(WITH_A_BRANCH, by=None)
    body = {"sop_id": version.sop_id, "object_type": "lead"}
    here, there = _lead(team, city="苏州"), _lead(team, city="无锡")

    fates = [
        [step["fate"] for step in _ask(team.lin, "dry-run", body | {"object_id": pk})["steps"]]
        for pk in (here.pk, there.pk)
    ]

    assert fates == [["done", "done"], ["skipped", "done"]]
