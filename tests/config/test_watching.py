"""/health, /metrics and the log, from outside."""

import json
import logging
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from genjin.common.clock import now
from genjin.config.watch import logs
from genjin.config.watch.requests import request_id
from genjin.identity.users.choices import Role
from genjin.platform.counters import counting
from genjin.platform.files.jobs import REMOVE_ORPHANS
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule
from genjin.platform.workers.models import Worker
from genjin.platform.workers.services import beat
from tests.factories import PASSWORD, make_user

pytestmark = pytest.mark.django_db

CANARY = "canary李四13912345678"


@pytest.fixture(autouse=True)
def _counters_of_our_own(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.DATA = tmp_path
    monkeypatch.setattr(counting, "_mine", None)


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """What the product's own handler writes during the test, of all loggers and levels."""
    handler = logs.DayFiles(tmp_path / "logs", 190)
    handler.setFormatter(logs.JsonLines())
    loggers = [logging.getLogger(), logging.getLogger("genjin")]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    logging.getLogger().addHandler(handler)
    yield tmp_path / "logs"
    logging.getLogger().removeHandler(handler)
    handler.close()
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for path in folder.iterdir() for line in path.read_text().splitlines()]


def of_requests(folder: Path) -> list[dict[str, Any]]:
    return [line for line in lines(folder) if line["logger"] == "genjin.request"]


def test_health_is_good_while_a_worker_lives_and_nothing_waits(client: Client) -> None:
    beat(name="here:1", version="1")

    answer = client.get("/health")

    assert answer.status_code == 200
    assert answer.json()["ok"] is True
    assert 0 <= answer.json()["worker_seconds"] < 30
    assert answer.json()["queue_seconds"] == 0
    assert answer["Cache-Control"] == "no-store"


def test_health_is_bad_without_a_worker(client: Client) -> None:
    answer = client.get("/health")

    assert answer.status_code == 503
    assert answer.json()["problems"] == ["worker"]
    assert answer.json()["worker_seconds"] is None


def test_health_is_bad_once_the_last_worker_is_silent(client: Client) -> None:
    beat(name="here:1", version="1")
    Worker.objects.update(beat_at=now() - timedelta(minutes=5))

    assert client.get("/health").json()["problems"] == ["worker"]


def test_health_is_bad_while_due_work_lies_untried(client: Client) -> None:
    beat(name="here:1", version="1")
    schedule([NewItem(REMOVE_ORPHANS, now() - timedelta(minutes=6), key="waits")])

    assert client.get("/health").json()["problems"] == ["queue"]


@pytest.mark.django_db(transaction=True)
def test_health_is_bad_without_a_database(client: Client) -> None:
    real, connection.settings_dict["NAME"] = connection.settings_dict["NAME"], "/nowhere/at/all"
    connection.close()
    try:
        answer = client.get("/health")
    finally:
        connection.settings_dict["NAME"] = real
        connection.close()

    assert answer.status_code == 503
    assert answer.json()["problems"] == ["database"]


def test_nothing_in_health_is_about_anybody(client: Client) -> None:
    make_user(name=CANARY)
    found = client.get("/health").json()
    assert set(found) == {"ok", "problems", "database", "worker_seconds", "queue_seconds"}


def metrics(client: Client) -> dict[str, float]:
    text = client.get("/metrics").content.decode()
    values = [line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in values}


def test_metrics_count_requests_by_route_and_kind_of_answer(client: Client) -> None:
    for lead in (1, 2, 3):
        client.get(f"/api/leads/{lead}")
    found = metrics(client)

    labels = 'method="GET",route="/api/leads/{lead_id}",status="4xx"'
    assert found[f"genjin_request_seconds_count{{{labels}}}"] == 3
    assert found[f'genjin_request_seconds_bucket{{{labels},le="+Inf"}}'] == 3
    assert found[f"genjin_request_seconds_sum{{{labels}}}"] > 0


def test_buckets_hold_those_before_them(client: Client) -> None:
    for seconds in (0.001, 0.02, 0.02, 99.0):
        counting.time_taken("genjin_request_seconds", seconds, method="GET", route="/x", status="2")
    found = metrics(client)

    begin = 'genjin_request_seconds_bucket{method="GET",route="/x",status="2",le='
    assert [found[f'{begin}"{end}"}}'] for end in ("0.005", "0.01", "0.025", "10.0", "+Inf")] == [
        1,
        1,
        3,
        3,
        4,
    ]


def test_metrics_tell_of_the_queue_and_the_workers(client: Client) -> None:
    beat(name="here:1", version="1")
    schedule(
        [
            NewItem(REMOVE_ORPHANS, now() - timedelta(seconds=90), key="due"),
            NewItem(REMOVE_ORPHANS, now() + timedelta(days=1), key="later"),
        ]
    )
    found = metrics(client)

    assert found['genjin_queue_items{state="due"}'] == 1
    assert found['genjin_queue_items{state="later"}'] == 1
    assert found['genjin_queue_items{state="dead"}'] == 0
    assert 90 <= found["genjin_queue_oldest_due_seconds"] < 150
    assert found['genjin_worker_beat_age_seconds{worker="here:1"}'] < 60


@pytest.mark.parametrize(
    ("from_where", "status"),
    [
        ({"REMOTE_ADDR": "127.0.0.1"}, 200),
        ({"REMOTE_ADDR": "::1"}, 200),
        ({"REMOTE_ADDR": "10.0.0.7"}, 404),
        ({"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "10.0.0.7"}, 404),
        ({"REMOTE_ADDR": "127.0.0.1", "HTTP_FORWARDED": "for=10.0.0.7"}, 404),
        ({"REMOTE_ADDR": "10.0.0.7", "HTTP_AUTHORIZATION": "Bearer right"}, 200),
        ({"REMOTE_ADDR": "10.0.0.7", "HTTP_AUTHORIZATION": "Bearer wrong"}, 404),
        ({"REMOTE_ADDR": "10.0.0.7", "HTTP_AUTHORIZATION": "Bearer "}, 404),
    ],
)
def test_metrics_are_for_this_machine_and_for_the_token(
    from_where: dict[str, str], status: int, client: Client, settings: Any
) -> None:
    settings.METRICS_TOKEN = "right"
    assert client.get("/metrics", **from_where).status_code == status  # type: ignore[arg-type]


def test_without_a_token_set_an_empty_one_opens_nothing(client: Client) -> None:
    answer = client.get("/metrics", REMOTE_ADDR="10.0.0.7", HTTP_AUTHORIZATION="Bearer ")
    assert answer.status_code == 404


def test_every_answer_says_its_number(client: Client, log_file: Path) -> None:
    answers = [client.get("/api/session"), client.get("/api/nowhere"), client.get("/api/leads")]
    numbers = [answer["X-Request-ID"] for answer in answers]

    assert all(re.fullmatch(r"[0-9a-f]{32}", number) for number in numbers)
    assert len(set(numbers)) == 3
    assert [line["request_id"] for line in of_requests(log_file)] == numbers
    assert request_id.get() == ""


def test_a_number_from_a_proxy_is_kept_and_words_are_not(client: Client) -> None:
    number = "0af7651916cd43dd8448eb211c80319c"
    assert client.get("/api/session", HTTP_X_REQUEST_ID=number)["X-Request-ID"] == number
    for words in ("13912345678", "a b", "x" * 500):
        assert client.get("/api/session", HTTP_X_REQUEST_ID=words)["X-Request-ID"] != words


def test_a_line_says_who_what_and_how_long(client: Client, log_file: Path) -> None:
    user = make_user()
    client.force_login(user)
    client.get("/api/leads/77?q=x")

    (line,) = of_requests(log_file)
    assert line["route"] == "/api/leads/{lead_id}"
    assert line["method"] == "GET"
    assert line["status"] in (404, 422)
    assert line["user_id"] == user.pk
    assert line["milliseconds"] > 0


def test_nothing_that_people_send_or_see_is_logged(
    client: Client, log_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Canaries in paths, queries, headers, bodies, names and in the faults that they cause."""
    client.raise_request_exception = False
    person = make_user(Role.ADMINISTRATOR, name=CANARY, login="canary-login")
    client.post("/api/session", {"login": CANARY, "password": CANARY}, "application/json")
    client.post("/api/session", {"login": person.login, "password": PASSWORD}, "application/json")
    client.force_login(person)
    body = {"company": CANARY, "contact_name": CANARY, "phone": CANARY, CANARY: CANARY}
    headers = {"HTTP_USER_AGENT": CANARY, "HTTP_X_REQUEST_ID": CANARY, "HTTP_REFERER": CANARY}
    for method, path in [
        ("GET", f"/api/leads?q={CANARY}"),
        ("GET", f"/api/leads?{CANARY}=1"),
        ("GET", f"/api/search?q={CANARY}"),
        ("POST", "/api/leads"),
        ("POST", f"/api/{CANARY}"),
        ("GET", f"/{CANARY}"),
        ("GET", f"/assets/{CANARY}"),
        ("GET", f"/api/leads/{CANARY}"),
        ("CANARY", "/api/leads"),
        ("POST", "/api/follow-ups"),
    ]:
        client.generic(method, path, json.dumps(body), "application/json", **headers)  # type: ignore[arg-type]
    broken = client.get("/api/session")
    assert broken.status_code == 200

    def fail(*_: Any, **__: Any) -> None:
        raise LookupError(CANARY) from ValueError(CANARY)

    monkeypatch.setattr("genjin.desk.api.today_of", fail)
    assert client.get(f"/api/today?{CANARY}").status_code in (422, 500)
    assert client.get("/api/today").status_code == 500
    logging.getLogger("elsewhere").warning("a stranger says %s", CANARY)

    text = "".join(path.read_text() for path in log_file.iterdir())
    assert "canary" not in text.lower()
    assert "李四" not in text
    assert "13912345678" not in text
    faults = [line["faults"] for line in lines(log_file) if "faults" in line]
    assert [fault["type"] for fault in faults[-1]] == [
        "builtins.LookupError",
        "builtins.ValueError",
    ]
    assert any("genjin/desk/api.py" in place for place in faults[-1][0]["places"])
    assert "a stranger says %s" in text


def test_what_a_database_says_of_a_row_is_not_logged(log_file: Path) -> None:
    from django.db import IntegrityError, transaction

    make_user(login=f"x{CANARY}")
    user = make_user()
    try:
        with transaction.atomic():
            type(user).objects.filter(pk=user.pk).update(login=f"x{CANARY}")
    except IntegrityError:
        logging.getLogger("genjin.x").exception("refused")

    (line,) = [line for line in lines(log_file) if line["logger"] == "genjin.x"]
    assert "canary" not in json.dumps(line, ensure_ascii=False)
    assert "IntegrityError" in line["faults"][0]["type"]


def test_files_of_the_log_are_kept_for_so_long_and_no_longer(tmp_path: Path) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    (folder / "genjin-2020-01-01.jsonl").write_text("old\n")
    recent = folder / f"genjin-{(now() - timedelta(days=5)).date()}.jsonl"
    recent.write_text("recent\n")
    (folder / "other.txt").write_text("not ours\n")

    handler = logs.DayFiles(folder, 190)
    handler.emit(logging.makeLogRecord({"msg": "new", "levelname": "INFO"}))
    handler.close()

    names = {path.name for path in folder.iterdir()}
    assert "genjin-2020-01-01.jsonl" not in names
    assert {recent.name, "other.txt"} < names
    assert len(names) == 3
