"""A write that its sender has named is done once."""

import json
import threading
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.db.models.functions import Now
from django.test import Client

from genjin.activities.tasks.models import Task
from genjin.common import clock
from genjin.common.inserts import insert_rows
from genjin.crm.leads.models import Lead
from genjin.identity.users.choices import Role
from genjin.platform.answers.jobs import FORGET, plan_sweep
from genjin.platform.answers.models import KeptAnswer
from genjin.platform.answers.services import KEPT_FOR, LONGEST_ACT
from genjin.platform.queue.worker import run_until_idle
from tests.factories import make_department, make_user

LEAD = {"company": "甲公司"}


class Sender:
    def __init__(self, role: str = Role.SELLER) -> None:
        self.user = make_user(role, department=make_department())
        self.client = Client()
        self.client.force_login(self.user)

    def send(self, body: Any, key: str = "k1", path: str = "/leads", method: str = "POST") -> Any:
        headers = {"Idempotency-Key": key} if key else {}
        sent = body if isinstance(body, bytes) else json.dumps(body)
        return self.client.generic(method, f"/api{path}", sent, "application/json", headers=headers)


@pytest.fixture
def seller(db: None) -> Sender:
    return Sender()


def code_of(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def test_the_same_again_is_answered_as_before(seller: Sender) -> None:
    first, second = seller.send(LEAD), seller.send(LEAD)

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.content == second.content
    assert first["Content-Type"] == second["Content-Type"]
    assert "Idempotent-Replayed" not in first
    assert second["Idempotent-Replayed"] == "true"
    assert Lead.objects.count() == 1


def test_without_a_key_it_is_done_each_time(seller: Sender) -> None:
    assert [seller.send(LEAD, key="").status_code for _ in range(2)] == [201, 201]
    assert Lead.objects.count() == 2
    assert KeptAnswer.objects.count() == 0


def test_every_kind_of_write_is_done_once(seller: Sender) -> None:
    lead = seller.send(LEAD).json()
    path, change = f"/leads/{lead['id']}", {"version": lead["version"], "city": "杭州"}

    answers = [seller.send(change, "k2", path, "PATCH") for _ in range(2)]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json()["version"] == answers[1].json()["version"] == lead["version"] + 1
    empty = [seller.send(b"", "k3", "/notifications/read-all") for _ in range(2)]
    assert [(answer.status_code, answer.content) for answer in empty] == [(204, b"")] * 2


@pytest.mark.parametrize(
    ("body", "path"), [({"company": "乙公司"}, "/leads"), (LEAD, "/leads/assign")]
)
def test_a_key_that_stood_for_something_else_is_refused(
    seller: Sender, body: Any, path: str
) -> None:
    seller.send(LEAD)

    assert code_of(seller.send(body, path=path)) == (422, "request.key_reused")
    assert Lead.objects.count() == 1


def test_everybody_has_keys_of_their_own(seller: Sender) -> None:
    other = Sender()

    assert seller.send(LEAD).json()["id"] != other.send({"company": "乙公司"}).json()["id"]


def test_a_refused_write_leaves_the_key_for_a_corrected_one(seller: Sender) -> None:
    assert seller.send({"phone": "12"}).status_code == 422
    assert seller.send({"nothing": "12"}).status_code == 422
    assert seller.send(LEAD).status_code == 201


def test_what_is_under_way_is_not_begun_again(seller: Sender) -> None:
    seller.send(LEAD)
    KeptAnswer.objects.update(status=None, body=b"")

    answer = seller.send(LEAD)
    assert code_of(answer) == (409, "request.in_flight")
    assert answer["Retry-After"] == "1"
    assert code_of(seller.send({"company": "乙公司"})) == (422, "request.key_reused")


def test_what_a_dead_process_left_behind_is_taken_over(seller: Sender) -> None:
    seller.send(LEAD)
    KeptAnswer.objects.update(status=None, body=b"", began_at=Now() - 2 * LONGEST_ACT)
    Lead.objects.all().delete()  # as its transaction would have been

    assert seller.send(LEAD).status_code == 201
    assert seller.send(LEAD)["Idempotent-Replayed"] == "true"
    assert Lead.objects.count() == 1


def test_who_was_taken_for_dead_cannot_end_what_another_has_begun(
    seller: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the first one acts, its claim goes to another: nothing of its act remains."""

    def slowly(records: list[Lead]) -> list[Lead]:
        KeptAnswer.objects.update(claim="of another")
        return insert_rows(records)

    monkeypatch.setattr("genjin.records.objects.services.insert_rows", slowly)

    assert code_of(seller.send(LEAD)) == (409, "request.in_flight")
    assert Lead.objects.count() == 0


def test_of_a_fault_nothing_remains_and_the_key_is_free(
    seller: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("genjin.crm.leads.api.Status", lambda *_: 1 / 0)
        assert seller.send(LEAD).status_code == 500
    assert Lead.objects.count() == 0

    assert seller.send(LEAD).status_code == 201


@pytest.mark.django_db
def test_a_form_is_the_same_whatever_stands_between_its_parts() -> None:
    client = Sender(Role.MANAGER).client

    def send(mark: str, content: str) -> Any:
        file = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
        body = f"{file}{content}\r\n--{mark}--\r\n"
        kind = f"multipart/form-data; boundary={mark}"
        headers = {"Idempotency-Key": "k1"}
        return client.generic("POST", "/api/imports", body, kind, headers=headers)

    first, second = (send(mark, "公司,电话\n甲公司,13800000001") for mark in ("one", "two"))
    assert (first.status_code, first.content) == (201, second.content)
    assert code_of(send("three", "公司,电话\n乙公司,13800000002")) == (422, "request.key_reused")


@pytest.mark.parametrize("key", ["", " ", "a b", "跟进", "x" * 129])
def test_a_key_has_a_plain_form(seller: Sender, key: str) -> None:
    answer = seller.client.post(
        "/api/leads", json.dumps(LEAD), "application/json", headers={"Idempotency-Key": key}
    )
    assert code_of(answer) == (422, "request.invalid_key")


def test_reading_asks_for_no_key(seller: Sender) -> None:
    answer = seller.client.get("/api/leads", headers={"Idempotency-Key": "k1"})
    assert answer.status_code == 200
    assert KeptAnswer.objects.count() == 0


@pytest.mark.django_db
def test_a_stranger_is_asked_to_sign_in_and_nothing_is_kept() -> None:
    answer = Client().post("/api/leads", LEAD, headers={"Idempotency-Key": "k1"})
    assert answer.status_code == 401
    assert KeptAnswer.objects.count() == 0


def test_answers_are_kept_a_day_and_then_forgotten(seller: Sender) -> None:
    seller.send(LEAD)
    plan_sweep()
    assert timedelta(hours=24) < KEPT_FOR

    run_until_idle(kinds=[FORGET])
    assert KeptAnswer.objects.count() == 1
    KeptAnswer.objects.update(began_at=Now() - KEPT_FOR)
    with clock.moved(timedelta(hours=2)):
        run_until_idle(kinds=[FORGET])
    assert KeptAnswer.objects.count() == 0


SENDERS = 50


@pytest.fixture
def racer(transactional_db: None) -> Sender:
    return Sender()


def _race(sender: Sender, keys: list[str]) -> dict[str, Counter[int]]:
    """As many threads as senders go through the keys side by side; what each key was answered."""
    lead = sender.send(LEAD, key="").json()["id"]
    due_at = (clock.now() + timedelta(days=1)).isoformat()
    answers: dict[str, Counter[int]] = {key: Counter() for key in keys}
    begin, book = threading.Barrier(SENDERS), threading.Lock()

    def send_all() -> None:
        client = Client()
        client.cookies = sender.client.cookies
        begin.wait()
        for key in keys:
            body = {"object_type": "lead", "object_id": lead, "title": key, "due_at": due_at}
            answer = client.post(
                "/api/tasks", body, "application/json", headers={"Idempotency-Key": key}
            )
            with book:
                answers[key][answer.status_code] += 1
        connection.close()

    threads = [threading.Thread(target=send_all) for _ in range(SENDERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def _assert_once_each(keys: list[str], answers: dict[str, Counter[int]]) -> None:
    titles = Counter(Task.objects.values_list("title", flat=True))
    assert titles == Counter(keys)
    assert all(found[201] >= 1 and set(found) <= {201, 409} for found in answers.values()), answers


def test_fifty_at_once_make_one_of_each(racer: Sender) -> None:
    keys = [f"key-{number}" for number in range(100)]
    _assert_once_each(keys, _race(racer, keys))


@pytest.mark.soak
def test_fifty_at_once_make_one_of_each_of_a_thousand(racer: Sender) -> None:
    keys = [f"key-{number}" for number in range(1000)]
    _assert_once_each(keys, _race(racer, keys))
