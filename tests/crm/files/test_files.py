"""Files on leads and customers over HTTP: who may what, limits, and what is kept."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from genjin.crm.conversion.services import convert_lead
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import create_lead
from genjin.crm.sharing.services import share
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.files.models import StoredFile
from genjin.records.attachments import services
from genjin.records.attachments.models import Attachment
from tests.factories import make_department, make_user

pytestmark = pytest.mark.django_db(transaction=True)
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 20
HTML = b"<!doctype html><script>alert(1)</script>"


@pytest.fixture
def seller() -> User:
    return make_user(department=make_department())


@pytest.fixture
def lead(seller: User) -> Lead:
    return create_lead(actor=seller, values={"company": "甲公司"})


def _client(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def _add(user: User, path: str, content: bytes = PNG, name: str = "现场.png") -> HttpResponse:
    file = SimpleUploadedFile(name, content, content_type="image/png")
    return _client(user).post(f"/api/files/{path}", {"file": file})  # type: ignore[return-value]


def _added(user: User, path: str, content: bytes = PNG, name: str = "现场.png") -> dict[str, Any]:
    answer = _add(user, path, content, name)
    assert answer.status_code == 201, answer.content
    found: dict[str, Any] = json.loads(answer.content)
    return found


def _get(user: User, path: str, **headers: str) -> Any:
    return _client(user).get(f"/api/files/{path}", headers=headers)


def _code(answer: Any) -> str:
    return str(json.loads(answer.content)["code"])


def _on_disk() -> list[Path]:
    return [one for one in Path(settings.MEDIA_ROOT).glob("??/*") if one.is_file()]


def _reader(lead: Lead, seller: User, access: str) -> User:
    other = make_user(department=make_department())
    share(actor=seller, object_type="lead", record=lead, user_id=other.pk, access=access)
    return other


def test_a_photo_is_kept_listed_shown_and_handed_out(seller: User, lead: Lead) -> None:
    made = _added(seller, f"lead/{lead.pk}")
    page = _client(seller).get(f"/api/leads/{lead.pk}/page").json()

    assert (made["name"], made["kind"], made["shown"]) == ("现场.png", "photo", True)
    assert page["files"] == [made | {"at": page["files"][0]["at"]}]
    assert "添加了文件「现场.png」" in [entry["title"] for entry in page["timeline"]["items"]]
    answer = _get(seller, f"lead/{lead.pk}/{made['id']}")
    assert b"".join(answer.streaming_content) == PNG
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Cache-Control"] == "no-store"
    shown = _get(seller, f"lead/{lead.pk}/{made['id']}/photo")
    assert b"".join(shown.streaming_content) == PNG
    assert shown["Content-Type"] == "image/png"
    assert "sandbox" in shown["Content-Security-Policy"]
    assert "private" in shown["Cache-Control"]
    again = _get(seller, f"lead/{lead.pk}/{made['id']}/photo", If_None_Match=shown["ETag"])
    assert (again.status_code, again.content) == (304, b"")


def test_a_page_of_script_named_as_a_photo_is_none(seller: User, lead: Lead) -> None:
    made = _added(seller, f"lead/{lead.pk}", HTML, "现场.png")

    assert (made["kind"], made["shown"]) == ("other", False)
    assert _get(seller, f"lead/{lead.pk}/{made['id']}/photo").status_code == 404
    answer = _get(seller, f"lead/{lead.pk}/{made['id']}")
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"MZ\x90\x00\x03", "报价.pdf", "file.not_accepted"),
        (b"echo off", "报价.pdf.bat", "file.not_accepted"),
        (b"", "空.pdf", "file.empty"),
    ],
)
def test_what_is_not_taken_leaves_nothing(
    seller: User, lead: Lead, content: bytes, name: str, code: str
) -> None:
    before = _on_disk()
    answer = _add(seller, f"lead/{lead.pk}", content, name)

    assert (answer.status_code, _code(answer)) == (422, code)
    assert not Attachment.objects.exists()
    assert _on_disk() == before


def test_no_file_is_larger_than_the_limit(seller: User, lead: Lead) -> None:
    answer = _add(seller, f"lead/{lead.pk}", PNG + b"\x00" * services.MAX_BYTES)

    assert (answer.status_code, _code(answer)) == (413, "file.too_large")
    assert not StoredFile.objects.exists()


def test_a_record_holds_so_many_files(
    seller: User, lead: Lead, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services, "MOST_FILES", 2)
    first = _added(seller, f"lead/{lead.pk}")
    _added(seller, f"lead/{lead.pk}")
    answer = _add(seller, f"lead/{lead.pk}")
    _client(seller).delete(f"/api/files/lead/{lead.pk}/{first['id']}")

    assert (answer.status_code, _code(answer)) == (409, "file.too_many")
    _added(seller, f"lead/{lead.pk}")


def test_who_may_only_read_takes_files_and_brings_none(seller: User, lead: Lead) -> None:
    made = _added(seller, f"lead/{lead.pk}")
    reader = _reader(lead, seller, "read")

    assert _get(reader, f"lead/{lead.pk}/{made['id']}").status_code == 200
    assert _code(_add(reader, f"lead/{lead.pk}")) == "collaborator.read_only"
    refused = _client(reader).delete(f"/api/files/lead/{lead.pk}/{made['id']}")
    assert _code(refused) == "collaborator.read_only"
    assert Attachment.objects.filter(removed_at=None).count() == 1


def test_who_may_read_by_now_removes_what_is_their_own(seller: User, lead: Lead) -> None:
    helper = _reader(lead, seller, "edit")
    made = _added(helper, f"lead/{lead.pk}")
    share(actor=seller, object_type="lead", record=lead, user_id=helper.pk, access="read")
    page = _client(helper).get(f"/api/leads/{lead.pk}/page").json()

    assert [one["may_remove"] for one in page["files"]] == [True]
    gone = _client(helper).delete(f"/api/files/lead/{lead.pk}/{made['id']}")
    assert gone.status_code == 204


def test_out_of_reach_is_like_missing(seller: User, lead: Lead) -> None:
    made = _added(seller, f"lead/{lead.pk}")
    stranger = make_user(department=make_department())
    own = create_lead(actor=stranger, values={"company": "乙公司"})

    for path in (f"lead/{lead.pk}/{made['id']}", f"lead/{own.pk}/{made['id']}"):
        for answer in (
            _get(stranger, path),
            _get(stranger, f"{path}/photo"),
            _client(stranger).delete(f"/api/files/{path}"),
        ):
            assert (answer.status_code, _code(answer)) == (404, "record.not_found")
    assert _add(stranger, f"lead/{lead.pk}").status_code == 404


def test_what_is_removed_stays_in_the_history_and_nowhere_else(seller: User, lead: Lead) -> None:
    before = _on_disk()
    made = _added(seller, f"lead/{lead.pk}")
    answer = _client(seller).delete(f"/api/files/lead/{lead.pk}/{made['id']}")

    assert answer.status_code == 204
    assert _get(seller, f"lead/{lead.pk}/{made['id']}").status_code == 404
    row = Attachment.objects.get()
    assert (row.name, row.removed_by, row.file_id) == ("现场.png", seller, None)
    assert row.removed_at is not None
    assert not StoredFile.objects.exists()
    assert _on_disk() == before
    actions = HistoryEntry.objects.filter(object_type="lead", object_id=lead.pk)
    assert list(actions.order_by("id").values_list("action", flat=True))[1:] == [
        "file_added",
        "file_removed",
    ]
    page = _client(seller).get(f"/api/leads/{lead.pk}/page").json()
    assert page["files"] == []
    assert "移除了文件「现场.png」" in [entry["title"] for entry in page["timeline"]["items"]]
    again = _client(seller).delete(f"/api/files/lead/{lead.pk}/{made['id']}")
    assert again.status_code == 404


def test_a_customer_brings_the_files_of_its_lead_along(seller: User, lead: Lead) -> None:
    made = _added(seller, f"lead/{lead.pk}")
    customer = convert_lead(actor=seller, lead_id=lead.pk, name="甲公司")
    own = _added(seller, f"customer/{customer.pk}", b"%PDF-1.7", "合同.pdf")
    page = _client(seller).get(f"/api/customers/{customer.pk}/page").json()

    assert [one["id"] for one in page["files"]] == [own["id"], made["id"]]
    assert _get(seller, f"customer/{customer.pk}/{made['id']}").status_code == 200
    gone = _client(seller).delete(f"/api/files/customer/{customer.pk}/{made['id']}")
    assert gone.status_code == 204


def test_a_page_costs_the_same_with_many_files(seller: User, lead: Lead) -> None:
    client = _client(seller)

    def statements() -> int:
        client.get("/api/session")
        with CaptureQueriesContext(connection) as made:
            assert client.get(f"/api/leads/{lead.pk}/page").status_code == 200
        return len(made)

    _added(seller, f"lead/{lead.pk}")
    few = statements()
    for _ in range(20):
        _added(seller, f"lead/{lead.pk}")

    assert statements() == few
