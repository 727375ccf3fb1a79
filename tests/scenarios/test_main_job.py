"""The main job over HTTP: from a lead list in Excel to an SOP that keeps itself."""

import io
from collections import Counter
from typing import Any

import openpyxl
import pytest

from bench.lists import dirty_list
from genjin.common import clock
from genjin.platform.queue.worker import run_until_idle
from tests.scenarios.http import Browser
from tests.sop.conftest import Company, at, company

__all__ = ["company"]
ROWS = 120


class People:
    def __init__(self, company: Company) -> None:
        self.seller = Browser(company.seller)
        self.colleague = Browser(company.colleague)
        self.manager = Browser(company.manager)
        self.director = Browser(company.director)
        self.service = Browser(company.service)
        self.administrator = Browser(company.administrator)
        self.team_id = company.seller.department_id


@pytest.fixture
def people(company: Company) -> People:
    return People(company)


def _import(people: People) -> dict[str, Any]:
    """Upload, look, try, run."""
    boss = people.administrator
    job = boss.upload("/imports", "名单.xlsx", dirty_list(ROWS))
    assert {c["field"] for c in job["columns"]} >= {"company", "phone", "tier", "remark"}
    options = {"team_id": people.team_id, "owner_from_column": True, "sop": "now", "per_day": 20}
    address = f"/imports/{job['id']}"
    boss.patch(address, {"options": options})
    boss.post(f"{address}/trial", status=200)
    run_until_idle()
    tried = boss.get(address)
    assert tried["state"] == "tried"
    assert boss.get("/leads", view="all")["total"] == 0  # a trial changes nothing
    boss.post(f"{address}/run", status=200)
    run_until_idle()
    done: dict[str, Any] = boss.get(address)
    assert (done["state"], done["counts"]) == ("done", tried["trial"])
    return done


def _to_mend(people: People, job: dict[str, Any]) -> list[tuple[Any, ...]]:
    content = people.administrator.download(f"/imports/{job['id']}/rows-to-mend.xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    return list(sheet.iter_rows(values_only=True))


def test_the_main_job(people: People) -> None:
    # Import: counts that add up, a file of the rows to mend with the reason in the last column.
    with clock.frozen_at(at("2026-11-23 09:00")):
        job = _import(people)
    counts = job["counts"]
    assert counts["rows"] == ROWS
    assert counts["rows"] == sum(counts[k] for k in ("created", "joined", "skipped", "failed"))
    mend = _to_mend(people, job)
    assert len(mend) == counts["to_mend"] + 1
    assert all(row[-1] for row in mend[1:])

    # Entry: shared out evenly, each lead with its two first steps; nothing is without a next step.
    boss, seller, manager = people.administrator, people.seller, people.manager
    with clock.frozen_at(at("2026-11-23 09:01")):
        rows = boss.get("/leads", view="all", limit=200)["items"]
    owners = Counter(row["owner"]["name"] for row in rows)
    assert len(rows) == counts["created"]
    assert max(owners.values()) - min(owners.values()) <= 1
    assert boss.get("/leads", view="all", without_next="1")["total"] == 0
    assert all(row["dashes"][1] == "soon" for row in rows)

    # Today: a follow-up completes 'first contact' by its proof and shows what comes next.
    with clock.frozen_at(at("2026-11-23 09:30")):
        today = seller.get("/today")
        first = next(i for i in today["today"] if i["step"]["key"] == "first_contact")
        assert first["remaining_minutes"] == 90
        saved = seller.post(
            "/follow-ups",
            {
                "object_type": "lead",
                "object_id": first["record"]["id"],
                "channel": "phone",
                "happened_at": "2026-11-23T01:25:00Z",
                "content": "最在意停机告警，预算 40 万以内",
                "next_action": {"title": "发方案", "due_at": "2026-11-24T02:00:00Z"},
            },
        )
        assert {"name": "首次触达", "on_time": True} in saved["completed"]
        assert saved["opened"][0]["name"] == "需求识别"
        assert saved["opened"][0]["due_at"] == "2026-11-23T10:00:00Z"
        progress = seller.get("/today")["progress"]
        assert progress["done"] == 1

    # Time passes: reminder, manager, director; one entry each, counted exactly once.
    mine = owners["seller"] - 1
    for moment in ("10:30", "11:00", "11:01", "16:30", "16:31"):
        with clock.frozen_at(at(f"2026-11-23 {moment}")):
            run_until_idle()
    late = counts["created"] - 1
    bell = {
        (entry["kind"], entry["count"])
        for entry in manager.get("/notifications")["items"]
        if entry["title"].startswith("首次触达")
    }
    assert bell == {("escalation", late)}
    told = [e for e in seller.get("/notifications")["items"] if e["title"].startswith("首次触达")]
    assert [(e["kind"], e["count"]) for e in told] == [("reminder", mine)]
    (high,) = [
        e for e in people.director.get("/notifications")["items"] if "首次触达" in e["title"]
    ]
    assert high["count"] == late
    opened = people.director.get(f"/notifications/{high['id']}/records")
    assert opened["total"] == late

    # Monitor: everybody within their reach, in lists, counts and figures alike.
    with clock.frozen_at(at("2026-11-23 17:00")):
        _look_at_the_monitor(people, late=late, mine=mine)


def _look_at_the_monitor(people: People, *, late: int, mine: int) -> None:
    sop = people.director.get("/sops")["items"][0]["id"]
    for person, wanted in ((people.director, late), (people.manager, late), (people.seller, mine)):
        monitor = person.get(f"/sops/{sop}/monitor")
        step = next(s for s in monitor["steps"] if s["key"] == "first_contact")
        assert step["late"] == wanted
        records = person.get(f"/sops/{sop}/records", step="first_contact", status="late")
        assert records["total"] == wanted
        for figure in monitor["figures"]:
            assert figure["definition"]["numerator"]
            part = person.get(f"/figures/{figure['key']}/records", part="denominator")
            assert part["total"] == figure["denominator"]
    response = next(
        f
        for f in people.director.get(f"/sops/{sop}/monitor")["figures"]
        if f["key"] == "lead_response_time"
    )
    assert (response["value"], response["denominator"], response["waiting"]) == (30, 1, late)
