"""The wizard's way over HTTP: upload, settings, trial, run, rows, the file to mend; rights."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import openpyxl
import orjson
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from genjin.crm.leads.models import Lead
from genjin.identity.users.models import User
from genjin.platform.files.models import StoredFile
from genjin.platform.queue.worker import run_until_idle
from genjin.records.imports.models import ImportJob
from tests.crm.leads.conftest import KINDS, Company
from tests.factories import PASSWORD
from tests.records.imports.lists import dirty_list, workbook
from tests.records.imports.old_excel import old_workbook, protected_workbook

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ROWS = [
    ["公司名称", "联系人", "手机", "跟进人", "地址"],
    ["甲公司", "王强", "138 0000 0001", "李雷", "文三路"],
    ["甲公司", "李娜", "13800000002", "", ""],
    ["乙公司", "=cmd|'/c calc'!A0", "见名片", "已离职", "=1+1"],
    ["丙公司", "d", "13800000001", "", ""],
    ["", "e", "12345", "", "@SUM(1)"],
    ["合计", "5"],
]
NEITHER = "没有公司名称，也没有有效电话，未导入；电话“12345”不是有效号码"


class Person:
    """Somebody signed in."""

    def __init__(self, user: User) -> None:
        self.client = Client(enforce_csrf_checks=True)
        token = self.client.get("/api/session").json()["csrf_token"]
        answer = self.client.post(
            "/api/session",
            {"login": user.login, "password": PASSWORD},
            content_type="application/json",
            headers={"X-CSRFToken": token},
        )
        assert answer.status_code == 200

    def get(self, path: str, **headers: str) -> Any:
        return self.client.get(f"/api/imports{path}", headers=headers)

    def upload(self, content: bytes, name: str = "名单.xlsx") -> Any:
        file = SimpleUploadedFile(name, content, content_type=XLSX)
        return self.client.post("/api/imports", {"file": file}, headers=self._token())

    def send(self, method: str, path: str, body: Any = None) -> Any:
        return self.client.generic(
            method,
            f"/api/imports{path}",
            b"" if body is None else orjson.dumps(body),
            content_type="application/json",
            headers=self._token(),
        )

    def post(self, path: str) -> Any:
        return self.send("POST", path)

    def _token(self) -> dict[str, str]:
        return {"X-CSRFToken": self.client.get("/api/session").json()["csrf_token"]}


@pytest.fixture
def boss(company: Company) -> Person:
    return Person(company.administrator)


@pytest.fixture
def seller(company: Company) -> Person:
    return Person(company.sellers[0])


def worked_off() -> None:
    run_until_idle(kinds=KINDS)


def test_the_wizards_way_from_the_file_to_the_leads(company: Company, boss: Person) -> None:
    answer = boss.upload(workbook({"名单": [["客户名单"], *ROWS], "说明": [["x"]]}))
    job = answer.json()
    assert answer.status_code == 201
    assert (job["state"], job["sheet"], job["header_row"]) == ("ready", "名单", 2)
    assert job["sheets"] == [{"name": "名单", "rows": 8}, {"name": "说明", "rows": 1}]
    assert [(column["title"], column["field"]) for column in job["columns"]] == [
        ("公司名称", "company"),
        ("联系人", "contact_name"),
        ("手机", "phone"),
        ("跟进人", "owner"),
        ("地址", None),
    ]
    assert job["columns"][2]["samples"] == ["138 0000 0001", "13800000002", "见名片"]
    assert job["preview"][0] == {
        "row": 3,
        "values": {
            "company": "甲公司",
            "contact_name": "王强",
            "phone": "13800000001",
            "owner": "李雷",
        },
        "problems": [],
    }
    path = f"/{job['id']}"

    options = {"team_id": company.team.pk, "sop": "none"}
    job = boss.send("PATCH", path, {"options": options, "mapping": {"4": "remark"}}).json()
    assert job["options"] == {"owner_from_column": True, "per_day": 20, **options}
    assert job["columns"][4]["field"] == "remark"

    assert boss.post(f"{path}/trial").json()["state"] == "trying"
    worked_off()
    job = boss.get(path).json()
    assert (job["state"], job["progress"]) == ("tried", {"done": 5, "total": 5})
    assert Lead.objects.count() == 0

    assert boss.post(f"{path}/run").json()["state"] == "running"
    worked_off()
    job = boss.get(path).json()
    assert job["state"] == "done"
    assert job["counts"] == job["trial"]
    counts = {name: job["counts"][name] for name in ("created", "joined", "skipped", "failed")}
    assert counts == {"created": 2, "joined": 1, "skipped": 1, "failed": 1}
    assert (job["counts"]["rows"], job["counts"]["to_mend"]) == (5, 2)
    assert {"name": "李雷", "count": 2} in job["counts"]["owners"]
    assert {"reason": "电话无法识别", "count": 2} in job["counts"]["reasons"]

    rows = boss.get(f"{path}/rows").json()
    assert [row["outcome"] for row in rows["items"]] == [
        "created",
        "joined",
        "created",
        "skipped",
        "failed",
    ]
    assert rows["items"][3]["reasons"] == ["电话 13800000001 与第 3 行相同，未重复导入"]
    assert rows["items"][3]["lead_id"] == rows["items"][0]["lead_id"] is not None
    to_mend = boss.get(f"{path}/rows?outcome=to_mend").json()["items"]
    assert [row["row"] for row in to_mend] == [5, 7]
    summary = boss.get("").json()["items"][0]
    assert (summary["state"], summary["counts"]["created"]) == ("done", 2)


def test_what_was_not_understood_is_readable_on_the_leads_page(
    company: Company, boss: Person
) -> None:
    """Also that of a further contact, of whom the page shows less."""
    header = ["公司名称", "联系人", "手机", "客户级别", "名片编号"]
    rows = [["甲", "王强", "13800000001", "重要", "N-1"], ["甲", "李娜", "无", "B", "N-2"]]
    company.imported(workbook({"名单": [header, *rows]}))

    page = boss.client.get(f"/api/leads/{Lead.objects.get().pk}/page").json()

    assert page["lead"]["leftovers"] == [
        {"label": "客户级别", "text": "重要"},
        {"label": "名片编号", "text": "N-1"},
        {"label": "李娜 · 客户级别", "text": "成长型"},
        {"label": "李娜 · 名片编号", "text": "N-2"},
    ]
    assert [contact["phone"] for contact in page["contacts"]] == ["13800000001", "无"]
    titles = [entry["title"] for entry in page["timeline"]["items"]]
    assert {"由导入创建", "新增联系人 李娜"} <= set(titles)


def test_the_file_of_rows_to_mend_can_be_sent_again(company: Company, boss: Person) -> None:
    job = company.imported(workbook({"名单": ROWS}))

    answer = boss.get(f"/{job.pk}/rows-to-mend.xlsx")

    assert answer["Content-Type"] == XLSX
    assert "attachment" in answer["Content-Disposition"]
    assert "%E5%BE%85%E4%BF%AE%E6%AD%A3.xlsx" in answer["Content-Disposition"]
    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).worksheets[0]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        [*ROWS[0], "原因"],
        [*ROWS[3], "电话“见名片”不是有效号码"],
        [None, "e", "12345", None, "@SUM(1)", NEITHER],
    ]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_rows_come_in_pages(company: Company, boss: Person) -> None:
    job = company.imported(dirty_list(130, seed=3).content)

    seen: list[int] = []
    for page in pages(boss, f"/{job.pk}/rows"):
        seen += [row["row"] for row in page]

    assert len(seen) == len(set(seen)) == 130
    assert seen == sorted(seen)
    assert boss.get(f"/{job.pk}/rows?cursor=nonsense").status_code == 422


def pages(person: Person, path: str) -> Iterator[list[dict[str, Any]]]:
    cursor = ""
    while cursor is not None:
        page = person.get(f"{path}?cursor={cursor}").json()
        yield page["items"]
        cursor = page["next_cursor"]


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (b"%PDF-1.7", "not_a_spreadsheet", ("不是可以读取的 Excel", "no Excel file")),
        (b"", "empty_file", ("没有数据行", "no rows of data")),
        (workbook({"a": []}), "empty_file", ("没有数据行", "no rows of data")),
        (protected_workbook(), "password_protected", ("打开密码", "protected by a password")),
        (old_workbook([["x"]], protected=True), "password_protected", ("打开密码", "a password")),
        (workbook({"a": [["x"] * 201]}), "too_many_columns", ("200 列", "200 columns")),
    ],
    ids=["pdf", "nothing", "empty", "protected", "protected xls", "columns"],
)
def test_a_file_that_cannot_be_read_is_refused_with_what_to_do(
    company: Company, boss: Person, content: bytes, code: str, said: tuple[str, str]
) -> None:
    answer = boss.upload(content)

    assert (answer.status_code, answer.json()["code"]) == (422, f"import.{code}")
    assert said[0] in answer.json()["message"]
    User.objects.filter(pk=company.administrator.pk).update(language="en")
    assert said[1] in boss.upload(content).json()["message"]
    assert ImportJob.objects.count() == StoredFile.objects.count() == 0


def test_a_file_over_20_mb_is_refused(boss: Person) -> None:
    answer = boss.upload(b"PK\x03\x04" + bytes(20 * 1024 * 1024))

    assert (answer.status_code, answer.json()["code"]) == (413, "import.file_too_large")


def test_a_body_of_any_length_is_refused_unread(boss: Person) -> None:
    answer = boss.client.post(
        "/api/imports",
        b"x",
        content_type="multipart/form-data; boundary=b",
        CONTENT_LENGTH="9" * 12,
    )

    assert (answer.status_code, answer.json()["code"]) == (413, "input.too_large")


def test_a_request_without_a_file_is_malformed(boss: Person) -> None:
    assert boss.post("").status_code == 415
    assert boss.client.post("/api/imports", {}, headers=boss._token()).status_code == 422


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"sheet": "没有"}, "import.no_such_sheet"),
        ({"header_row": 99}, "import.no_such_row"),
        ({"mapping": {"99": "company"}}, "import.no_such_column"),
        ({"mapping": {"0": "owner_id"}}, "import.no_such_column"),
        ({"mapping": {"x": "company"}}, "input.invalid"),
        ({"options": {"sop": "later"}}, "input.invalid"),
        ({"options": {"per_day": 0}}, "input.invalid"),
        ({"options": {"by": 1}}, "input.invalid"),
        ({"state": "done"}, "input.invalid"),
        ({"created_by_id": 1}, "input.invalid"),
        ({"options": {"team_id": 999_999}}, "record.not_found"),
    ],
)
def test_settings_that_make_no_sense_are_refused(
    company: Company, boss: Person, body: dict[str, Any], code: str
) -> None:
    job = company.upload(workbook({"名单": ROWS}))
    before = ImportJob.objects.values().get()

    answer = boss.send("PATCH", f"/{job.pk}", body)

    assert answer.json()["code"] == code
    assert answer.status_code in (404, 422)
    assert ImportJob.objects.values().get() == before


def test_without_company_and_phone_nothing_is_tried(company: Company, boss: Person) -> None:
    job = company.upload(workbook({"名单": ROWS}))
    boss.send("PATCH", f"/{job.pk}", {"mapping": {"0": None, "2": None}})

    for command in ("trial", "run"):
        answer = boss.post(f"/{job.pk}/{command}")
        assert (answer.status_code, answer.json()["code"]) == (422, "import.nothing_matched")


def test_what_has_ended_or_is_worked_on_says_so(company: Company, boss: Person) -> None:
    job = company.upload(workbook({"名单": ROWS}), sop="none")
    boss.post(f"/{job.pk}/run")

    busy = boss.post(f"/{job.pk}/trial")
    worked_off()
    ended = boss.send("PATCH", f"/{job.pk}", {"header_row": 0})

    assert (busy.status_code, busy.json()["code"]) == (409, "import.busy")
    assert (ended.status_code, ended.json()["code"]) == (409, "import.ended")
    assert boss.post(f"/{job.pk}/cancel").json()["code"] == "import.ended"


def test_only_who_may_import_does(company: Company, seller: Person) -> None:
    answer = seller.upload(workbook({"名单": ROWS}))

    assert (answer.status_code, answer.json()["code"]) == (403, "access.not_allowed")
    assert ImportJob.objects.count() == 0


def test_an_import_is_seen_by_who_made_it_and_by_administrators(company: Company) -> None:
    job = company.imported(workbook({"名单": ROWS}), by=company.manager)
    own, other = Person(company.manager), Person(company.other_manager)
    boss, seller = Person(company.administrator), Person(company.sellers[0])
    reads = [f"/{job.pk}", f"/{job.pk}/rows", f"/{job.pk}/rows-to-mend.xlsx"]
    commands = [f"/{job.pk}/{verb}" for verb in ("trial", "run", "cancel")]

    for person in (own, boss):
        assert [person.get(path).status_code for path in reads] == [200, 200, 200]
        assert len(person.get("").json()["items"]) == 1
    for person in (other, seller):
        assert [person.get(path).status_code for path in reads] == [404, 404, 404]
        assert [person.post(path).status_code for path in commands] == [404, 404, 404]
        assert person.send("PATCH", f"/{job.pk}", {"header_row": 0}).status_code == 404
        assert person.get("").json()["items"] == []


def test_leads_outside_of_the_readers_reach_are_not_linked(company: Company) -> None:
    company.imported(workbook({"名单": ROWS}), team_id=company.team.pk)
    job = company.imported(
        workbook({"名单": ROWS}), by=company.other_manager, team_id=company.other_team.pk
    )

    rows = Person(company.other_manager).get(f"/{job.pk}/rows").json()["items"]

    assert [row["lead_id"] for row in rows] == [None] * 5
    assert Person(company.administrator).get(f"/{job.pk}/rows").json()["items"][0]["lead_id"]


def test_a_name_of_a_file_is_only_a_name(boss: Person) -> None:
    names = ["../../etc/passwd", "a\r\nSet-Cookie: x=1.xlsx", 'x".xlsx', "名" * 300, ""]
    for name in names:
        answer = boss.upload(workbook({"名单": ROWS}), name=name or "x")
        assert answer.status_code == 201
        assert "/" not in answer.json()["file_name"]
        file = boss.get(f"/{answer.json()['id']}/rows-to-mend.xlsx")
        assert file.status_code == 200


@pytest.mark.parametrize("path", ["", "/{id}", "/{id}/rows"])
def test_reading_costs_the_same_at_any_size(company: Company, boss: Person, path: str) -> None:
    counts = []
    for size in (10, 200):
        job = company.imported(dirty_list(size, seed=size).content)
        with CaptureQueriesContext(connection) as queries:
            boss.get(path.format(id=job.pk))
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 12
