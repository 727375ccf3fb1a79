"""Taking leads out: who may, within which reach, as the list shows them; written down, swept."""

import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import openpyxl
import orjson
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import create_lead
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import list_history
from genjin.platform.files.models import StoredFile
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.worker import run_until_idle
from genjin.records.exports import services
from genjin.records.exports.jobs import SWEEP, plan_sweep
from genjin.records.exports.models import ExportJob
from genjin.records.exports.services import MAKE, sweep_exports
from genjin.records.imports.reading.workbook import open_workbook
from tests.crm.leads.conftest import Company
from tests.factories import PASSWORD

Signed = Callable[[User], Client]


@pytest.fixture
def signed() -> Signed:
    def sign_in(user: User) -> Client:
        client = Client()
        body = {"login": user.login, "password": PASSWORD}
        assert client.post("/api/session", body, content_type="application/json").status_code == 200
        return client

    return sign_in


def asked(client: Client, format_: str = "xlsx", object_type: str = "lead", **given: Any) -> Any:
    body = {"object_type": object_type, "format": format_, "filter": given}
    return client.post("/api/exports", orjson.dumps(body), content_type="application/json")


def exported(client: Client, format_: str = "xlsx", object_type: str = "lead", **given: Any) -> Any:
    answer = asked(client, format_, object_type, **given)
    assert answer.status_code == 201, answer.content
    run_until_idle(kinds=[MAKE])
    path = f"/api/exports/{answer.json()['id']}"
    job = client.get(path).json()
    assert (job["state"], job["error"]) == ("done", "")
    return client.get(f"{path}/file")


def content(answer: Any) -> bytes:
    assert answer.status_code == 200
    return b"".join(answer.streaming_content)


def names(file: bytes) -> list[str]:
    """The companies, in the order of the file."""
    book = open_workbook(file)
    rows = [row.cells for row in book.rows(book.sheets[0].name)]
    at = next(index for index, row in enumerate(rows) if "公司" in row)
    return [row[rows[at].index("公司")] for row in rows[at + 1 :]]


@pytest.fixture
def leads(company: Company) -> list[Lead]:
    """Of each seller one, and one of another department."""
    owners = [*company.sellers, company.other_seller]
    made = []
    for number, owner in enumerate(owners):
        at = clock.now() + timedelta(minutes=number)
        with clock.frozen_at(at):
            values = {"company": f"{'丙乙甲丁'[number]}公司", "phone": f"1380000000{number}"}
            made.append(create_lead(actor=owner, values=values))
    return made


def test_only_who_may_export_does(company: Company, leads: list[Lead], signed: Signed) -> None:
    refused = asked(signed(company.sellers[0]), view="mine")

    assert (refused.status_code, refused.json()["code"]) == (403, "access.not_allowed")
    assert ExportJob.objects.count() == 0


@pytest.mark.parametrize("format_", ["xlsx", "csv"])
def test_a_file_has_the_rows_of_the_list_in_its_order(
    company: Company, leads: list[Lead], signed: Signed, format_: str
) -> None:
    """Within the manager's reach, whatever the query says."""
    manager, boss = signed(company.manager), signed(company.administrator)

    assert names(content(exported(manager, format_, view="all"))) == ["甲公司", "乙公司", "丙公司"]
    everything = {"丙公司", "乙公司", "甲公司", "丁公司"}
    assert set(names(content(exported(boss, format_, view="all", sort="company")))) == everything
    owner = company.sellers[1].pk
    found = exported(boss, format_, view="all", owner=owner, sort="due_at", cursor="x", limit=1)
    assert names(content(found)) == ["乙公司"]


@pytest.mark.parametrize("object_type", ["customer", "contact"])
def test_customers_and_contacts_are_taken_out_alike(
    company: Company, signed: Signed, object_type: str
) -> None:
    boss = signed(company.administrator)
    body = {"name": "砚合自动化", "contact": {"name": "王强", "phone": "13800000009"}}
    made = boss.post("/api/customers", orjson.dumps(body), content_type="application/json")
    assert made.status_code == 201, made.content

    book = openpyxl.load_workbook(
        io.BytesIO(content(exported(boss, "xlsx", object_type, view="all")))
    )

    cells = {cell.value for row in book.worksheets[0].iter_rows() for cell in row}
    assert ("王强" if object_type == "contact" else "砚合自动化") in cells
    assert asked(signed(company.sellers[0]), "csv", object_type).status_code == 403


@pytest.mark.parametrize(
    ("given", "where"),
    [
        ({"state": "nonsense"}, "filter.state"),
        ({"colour": "red"}, "filter.colour"),
        ({"owner": "x"}, "filter.owner"),
        ({"sort": "owner__password"}, "filter.sort"),
        ({"q": "x" * 500}, "filter.q"),
    ],
)
def test_a_query_that_the_list_would_refuse_is_refused(
    company: Company, signed: Signed, given: dict[str, Any], where: str
) -> None:
    answer = asked(signed(company.administrator), **given)

    assert (answer.status_code, answer.json()["code"]) == (422, "input.invalid")
    assert where in answer.json()["fields"]


def test_what_cannot_be_exported_is_refused(company: Company, signed: Signed) -> None:
    boss = signed(company.administrator)

    assert asked(boss, object_type="user").json()["fields"].keys() == {"object_type"}
    assert asked(boss, "pdf").status_code == 422
    assert boss.get("/api/exports/1").status_code == 404


def test_more_than_the_limit_is_refused(
    company: Company, leads: list[Lead], signed: Signed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services, "MOST_ROWS", 3)
    boss = signed(company.administrator)

    answer = asked(boss, view="all")

    assert (answer.status_code, answer.json()["code"]) == (422, "export.too_many")
    assert answer.json()["details"] == {"limit": 3, "count": 4}
    assert len(names(content(exported(boss, view="all", q="甲")))) == 1


def test_it_is_written_down_who_took_out_what(
    company: Company, leads: list[Lead], signed: Signed
) -> None:
    boss = signed(company.administrator)
    file = content(exported(boss, view="all", q="公司", state="new"))

    job = ExportJob.objects.get()
    downloaded, made = list_history("export", job.pk)
    told = {"object": "lead", "format": "xlsx", "rows": 4}
    assert made.changes == told | {"filter": {"view": "all", "q": "公司", "state": "new"}}
    assert (made.action, made.actor_id) == ("exported", company.administrator.pk)
    assert (downloaded.action, downloaded.actor_id) == ("downloaded", company.administrator.pk)
    book = openpyxl.load_workbook(io.BytesIO(file))
    name = company.administrator.name
    assert book.properties.creator == name
    assert str(book.worksheets[0]["A1"].value).startswith(f"{name} 于 ")


def test_only_its_asker_gets_the_file(company: Company, leads: list[Lead], signed: Signed) -> None:
    manager = signed(company.manager)
    exported(manager, view="all")
    job = ExportJob.objects.get()

    for other in (company.administrator, company.other_manager, company.sellers[0]):
        client = signed(other)
        assert client.get(f"/api/exports/{job.pk}").status_code == 404
        assert client.get(f"/api/exports/{job.pk}/file").status_code == 404
    User.objects.filter(pk=company.manager.pk).update(role="seller")
    assert manager.get(f"/api/exports/{job.pk}/file").status_code == 403


def test_who_loses_the_right_meanwhile_gets_nothing(
    company: Company, leads: list[Lead], signed: Signed
) -> None:
    manager = signed(company.manager)
    job = asked(manager, view="all").json()
    assert manager.get(f"/api/exports/{job['id']}/file").json()["code"] == "export.not_ready"
    User.objects.filter(pk=company.manager.pk).update(role="seller")

    run_until_idle(kinds=[MAKE])

    found = manager.get(f"/api/exports/{job['id']}").json()
    assert (found["state"], found["rows"]) == ("failed", None)
    assert "没有这项权限" in found["error"]
    assert StoredFile.objects.count() == 0


def test_a_worker_that_dies_each_time_leaves_a_reason(company: Company, signed: Signed) -> None:
    boss = signed(company.administrator)
    job = asked(boss).json()
    QueueItem.objects.filter(kind=MAKE).update(attempts=3)

    run_until_idle(kinds=[MAKE])

    found = boss.get(f"/api/exports/{job['id']}").json()
    assert found["state"] == "failed"
    assert found["error"].startswith("导出时系统出错")


def test_files_are_swept_after_a_week(company: Company, leads: list[Lead], signed: Signed) -> None:
    boss = signed(company.administrator)
    exported(boss, view="all")
    job = ExportJob.objects.get()

    assert sweep_exports(clock.now() + timedelta(days=6)) == 0
    assert sweep_exports(clock.now() + timedelta(days=8)) == 1

    answer = boss.get(f"/api/exports/{job.pk}/file")
    assert (answer.status_code, answer.json()["code"]) == (404, "export.expired")
    assert boss.get(f"/api/exports/{job.pk}").json()["state"] == "expired"
    assert StoredFile.objects.count() == 0
    plan_sweep()
    assert run_until_idle(kinds=[SWEEP]) == 1


def test_a_file_costs_the_same_statements_at_any_size(
    company: Company, leads: list[Lead], signed: Signed
) -> None:
    boss = signed(company.administrator)
    costs = []
    for query in ("甲", "公司"):
        asked(boss, view="all", q=query)
        with CaptureQueriesContext(connection) as queries:
            run_until_idle(kinds=[MAKE])
        costs.append(len(queries))

    assert costs[0] == costs[1]
