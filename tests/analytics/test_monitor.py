"""The monitor over HTTP, reckoned by hand from the week in `team.py`: every number, for everybody,
and that each opens as many records as it says."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.crm.leads.services import assign_leads
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from tests.analytics.team import NOW, Team, come_in, import_leads, say
from tests.factories import make_user

STATUSES = ("entered", "in_step", "late", "done_on_time", "done_late", "left")
FEW, MANY, STATEMENTS = 10, 200, 26


class Asker:
    """Somebody with the monitor open."""

    def __init__(self, user: User) -> None:
        self._client = Client()
        self._client.force_login(user)

    def get(self, path: str, answers: int = HTTPStatus.OK, **wanted: Any) -> dict[str, Any]:
        days = {} if path == "sops" or path.endswith("/review") else {"days": 7}
        answer = self._client.get(f"/api/{path}", days | wanted)
        assert answer.status_code == answers, answer.content
        return dict(answer.json())

    def monitor(self, team: Team, **wanted: Any) -> dict[str, Any]:
        return self.get(f"sops/{team.version.sop_id}/monitor", **wanted)

    def records(self, team: Team, **wanted: Any) -> dict[str, Any]:
        return self.get(f"sops/{team.version.sop_id}/records", **wanted)


def _table(monitor: dict[str, Any]) -> dict[str, list[int]]:
    return {step["key"]: [step[name] for name in STATUSES] for step in monitor["steps"]}


def _names(records: dict[str, Any]) -> list[tuple[str, str]]:
    return [(row["person"], row["status"]) for row in records["items"]]


def test_the_numbers_of_each_step(week: Team) -> None:
    monitor = Asker(week.director).monitor(week)

    assert _table(monitor) == {
        #                entered, in, late, on time, late, left
        "tier": [7, 3, 2, 1, 0, 2],  # of listed it was known: entered, but nobody's work
        "first_contact": [7, 2, 1, 2, 1, 2],
        "needs": [3, 2, 2, 2, 0, 0],  # one in it from the week before
        "proposal": [2, 1, 1, 1, 0, 0],
        "feedback": [1, 0, 0, 1, 0, 0],
        "decision": [1, 0, 0, 1, 0, 0],
        "visit": [1, 1, 0, 0, 0, 0],  # waits for its month, and is not late before
    }
    averages = [step["average_minutes"] for step in monitor["steps"]]
    assert averages == [60, 83.3, 40, 810, 510, 450, None]
    assert [step["target_minutes"] for step in monitor["steps"]] == [None, 120, *[None] * 5]
    assert (monitor["entered"], monitor["won"], monitor["ended"]) == (7, 1, 2)
    assert (monitor["sop"]["name"], monitor["version"], monitor["days"]) == ("新线索", 1, 7)


def test_how_each_person_keeps_each_step(week: Team) -> None:
    adherence = Asker(week.director).monitor(week)["adherence"]

    people = {
        person["name"]: [f"{cell['on_time']}/{cell['total']}" for cell in person["cells"]]
        for person in adherence["people"]
    }
    assert [step["key"] for step in adherence["steps"]][:3] == ["tier", "first_contact", "needs"]
    assert people == {
        "林晓彤": ["1/2", "1/2", "1/2", "1/1", "0/0", "0/0", "0/0"],
        "周启明": ["0/1", "1/2", "1/1", "0/1", "0/0", "0/0", "0/0"],
        "唐俊": ["0/1", "0/1", "0/0", "0/0", "0/0", "0/0", "0/0"],
    }
    assert [person["rate"] for person in adherence["people"]] == [57.1, 40, 0]
    assert [person["department"] for person in adherence["people"]] == [
        "华东部",
        "华东部",
        "华南部",
    ]
    assert adherence["people"][2]["cells"][2]["rate"] is None


def test_every_number_opens_its_records(week: Team) -> None:
    for user in (week.director, week.manager, week.lin, week.service):
        _opens_its_records(week, Asker(user))


def _opens_its_records(week: Team, asker: Asker) -> None:
    monitor = asker.monitor(week)

    for step in monitor["steps"]:
        for status in STATUSES:
            assert asker.records(week, step=step["key"], status=status)["total"] == step[status]
    for name, status in (("entered", "started"), ("won", "won"), ("ended", "ended")):
        assert asker.records(week, status=status)["total"] == monitor[name]
    assert asker.records(week, status="without_next")["total"] == monitor["without_next"]
    for finding in monitor["stuck"]:
        wanted = {name: value for name, value in finding["query"].items() if value is not None}
        assert asker.records(week, **wanted)["total"] == finding["count"]
    for figure in monitor["figures"]:
        records = asker.get(f"figures/{figure['key']}/records")
        assert records["total"] == figure["denominator"]


def test_every_cell_of_a_person_opens_its_records(week: Team) -> None:
    asker = Asker(week.director)

    for person in asker.monitor(week)["adherence"]["people"]:
        for step, cell in zip(asker.monitor(week)["steps"], person["cells"], strict=True):
            wanted = {"step": step["key"], "person_id": person["id"]}
            due = asker.records(week, status="due", **wanted)
            kept = asker.records(week, status="kept", **wanted)
            missed = asker.records(week, status="missed", **wanted)
            assert (due["total"], kept["total"]) == (cell["total"], cell["on_time"])
            assert missed["total"] == cell["total"] - cell["on_time"]
            assert {row["person"] for row in due["items"]} <= {person["name"]}


def test_rows_say_whose_which_and_how_it_stands(week: Team) -> None:
    asker = Asker(week.director)

    late = asker.records(week, status="late")["items"]
    assert [(row["person"], row["step"]) for row in late] == [
        ("唐俊", "需求识别"),  # since the week before: the oldest first
        ("林晓彤", "客户分级"),
        ("林晓彤", "需求识别"),
        ("周启明", "首次触达"),
        ("周启明", "客户分级"),
        ("周启明", "方案推送"),
    ]
    assert {row["status"] for row in late} == {"late"}
    done = asker.records(week, status="done", step="first_contact")["items"]
    assert [(row["status"], row["note"]) for row in done] == [
        ("done_on_time", "工作时间用了 30 分钟"),
        ("done_on_time", "工作时间用了 40 分钟"),
        ("done_late", "工作时间用了 3 小时"),
    ]
    won = asker.records(week, status="won")["items"]
    assert [(row["record"]["name"], row["status"], row["note"]) for row in won] == [
        ("林晓彤的客户", "won", "11月23日 10:00 进入")
    ]
    assert _names(asker.records(week, status="ended")) == [("周启明", "lost"), ("唐俊", "lost")]


def test_leads_without_a_next_step_are_told_and_listed(week: Team) -> None:
    with clock.frozen_at(NOW):
        import_leads(week.zhou, "11-26 09:00", 3, None)

    monitor = Asker(week.manager).monitor(week)

    assert monitor["without_next"] == 3
    assert monitor["stuck"][0]["text"] == "3 条跟进中的线索没有下一步"
    assert Asker(week.manager).records(week, status="without_next")["total"] == 3
    assert Asker(week.lin).monitor(week)["without_next"] == 0


def test_everybody_sees_their_reach(week: Team) -> None:
    def seen(user: User, **wanted: Any) -> tuple[int, int, list[str], int]:
        monitor = Asker(user).monitor(week, **wanted)
        people = [person["name"] for person in monitor["adherence"]["people"]]
        return (
            monitor["entered"],
            sum(step["late"] for step in monitor["steps"]),
            people,
            len(monitor["departments"]),
        )

    assert seen(week.director) == (7, 6, ["林晓彤", "周启明", "唐俊"], 4)
    assert seen(week.manager) == (5, 5, ["林晓彤", "周启明"], 1)
    assert seen(week.lin) == (2, 2, ["林晓彤"], 0)
    assert seen(week.service) == (0, 0, [], 0)
    assert seen(week.director, department_id=week.south.pk) == (2, 1, ["唐俊"], 4)
    assert seen(week.manager, department_id=week.south.pk) == (0, 0, [], 1)
    assert seen(week.lin, department_id=week.south.pk) == (0, 0, [], 0)


def test_lists_end_where_the_reach_ends(week: Team) -> None:
    for status in (*STATUSES, "due", "started", "won", "ended", "without_next"):
        rows = Asker(week.lin).records(week, status=status)["items"]
        assert {row["person"] for row in rows} <= {"林晓彤"}
        others = Asker(week.lin).records(week, status=status, person_id=week.zhou.pk)
        assert others == {"items": [], "total": 0, "next_cursor": None}
    rows = Asker(week.manager).get("figures/missed_follow_up_rate/records")["items"]
    assert {row["person"] for row in rows} == {"林晓彤", "周启明"}


def test_a_step_of_ones_own_on_a_lead_of_others_is_listed_with_its_name(week: Team) -> None:
    """The visit belongs to service, the lead to a seller of another department."""
    rows = Asker(week.service).records(week, status="in_step")["items"]

    assert [(row["record"]["name"], row["step"], row["status"]) for row in rows] == [
        ("林晓彤的客户", "售后回访", "waiting")
    ]


def test_words_are_in_the_readers_language(week: Team) -> None:
    reader = make_user(Role.DIRECTOR, department=week.director.department, language="en")

    monitor = Asker(reader).monitor(week)

    assert monitor["sop"]["name"] == "New lead"
    assert monitor["figures"][0]["name"] == "Lead response time"
    assert monitor["figures"][0]["definition"]["denominator"].startswith("First contacts done")
    assert monitor["stuck"][0]["text"] == "Tier: 2 late now"


def test_what_does_not_exist_is_not_found(week: Team) -> None:
    asker = Asker(week.director)

    for path in ("sops/999999/monitor", "sops/999999/records", "figures/happiness/records"):
        assert asker.get(path, HTTPStatus.NOT_FOUND)["code"] == "record.not_found"


@pytest.mark.parametrize(
    "wanted",
    [
        {"days": 0},
        {"days": 367},
        {"days": "many"},
        {"department_id": 2**63},
        {"status": "happy"},
        {"cursor": "nonsense"},
        {"cursor": "WyIyMDI2LTExLTIzIiwxXQ"},  # a date without a zone
    ],
)
def test_nonsense_is_refused(team: Team, wanted: dict[str, Any]) -> None:
    Asker(team.lin).get(
        f"sops/{team.version.sop_id}/records", HTTPStatus.UNPROCESSABLE_ENTITY, **wanted
    )


def test_long_lists_come_in_pages(team: Team) -> None:
    import_leads(team.lin, "11-23 09:00", 250, team.version)
    with clock.frozen_at(NOW):
        pages = list(_pages(Asker(team.lin), team, status="in_step"))

    assert [len(page["items"]) for page in pages] == [200, 200, 100]
    assert {page["total"] for page in pages} == {500}
    seen = [(row["record"]["id"], row["step"]) for page in pages for row in page["items"]]
    assert len(set(seen)) == 500


def _pages(asker: Asker, team: Team, **wanted: Any) -> Iterator[dict[str, Any]]:
    page = asker.records(team, **wanted)
    yield page
    while page["next_cursor"]:
        page = asker.records(team, cursor=page["next_cursor"], **wanted)
        yield page


def test_the_number_of_statements_does_not_depend_on_the_number_of_runs(team: Team) -> None:
    asker = Asker(team.manager)

    def statements(path: str, **wanted: Any) -> int:
        with clock.frozen_at(NOW), CaptureQueriesContext(connection) as asked:
            asker.get(path, **wanted)
        return len(asked)

    paths: dict[str, dict[str, Any]] = {
        f"sops/{team.version.sop_id}/monitor": {"department_id": team.east.pk},
        f"sops/{team.version.sop_id}/records": {"status": "late"},
        "figures/lead_conversion/records": {},
        "figures/lead_response_time/records": {"part": "waiting"},
        "sops": {},
    }
    import_leads(team.lin, "11-23 09:00", FEW, team.version)
    for path, wanted in paths.items():
        statements(path, **wanted)  # SOP files are read once a process
    few = {path: statements(path, **wanted) for path, wanted in paths.items()}
    import_leads(team.zhou, "11-24 09:00", MANY - FEW, team.version)
    many = {path: statements(path, **wanted) for path, wanted in paths.items()}

    assert many == few
    assert max(many.values()) <= STATEMENTS


def test_an_owner_who_left_their_steps_behind_keeps_what_they_did(week: Team) -> None:
    with clock.frozen_at(NOW):
        lead = come_in(week.lin, "11-27 09:00")
        say(week.lin, lead, "11-27 09:10")
        assign_leads(actor=week.manager, lead_ids=[lead.pk], owner_id=week.zhou.pk)

    done = Asker(week.director).records(week, status="done", step="first_contact")["items"]
    open_ones = Asker(week.director).records(week, status="in_step", person_id=week.zhou.pk)

    assert ("林晓彤", lead.pk) in [(row["person"], row["record"]["id"]) for row in done]
    assert lead.pk in [row["record"]["id"] for row in open_ones["items"]]
