"""The commands that look after an installation."""

import json
import sqlite3
import sys
import tomllib
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from genjin.common import clock
from genjin.config.cli import COMMANDS, main, refuse_old_sqlite
from genjin.config.commands.clock import read_amount, read_moment
from genjin.config.demo.marker import is_demo
from genjin.config.version import VERSION
from genjin.platform.queue.choices import ItemState
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.services import schedule
from tests.config.running import ROOT
from tests.factories import make_user


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("3d", timedelta(days=3)),
        ("1d2h30m", timedelta(days=1, hours=2, minutes=30)),
        ("45s", timedelta(seconds=45)),
        ("-15m", timedelta(minutes=-15)),
        ("=-15m", timedelta(minutes=-15)),
        ("+2h", timedelta(hours=2)),
    ],
)
def test_an_amount_of_time(text: str, amount: timedelta) -> None:
    assert read_amount(text) == amount


@given(st.text(max_size=8))
@example("\n")
@example("9999999999d")
def test_no_amount_is_guessed(text: str) -> None:
    try:
        assert isinstance(read_amount(text), timedelta)
    except ArgumentTypeError:
        return


def test_a_moment_is_the_companys() -> None:
    assert read_moment("2026-03-09T09:00") == datetime(2026, 3, 9, 1, 0, tzinfo=UTC)
    assert read_moment("2026-03-09T09:00Z") == datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
    with pytest.raises(ArgumentTypeError):
        read_moment("tomorrow")


@dataclass(frozen=True)
class Done:
    status: int
    out: str
    err: str


@pytest.fixture
def genjin(
    transactional_db: None, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., Done]:
    """Calls a command as the shell does."""

    def call(*arguments: str) -> Done:
        monkeypatch.setattr(sys, "argv", ["genjin", *arguments])
        capfd.readouterr()
        status = 0
        try:
            main()
        except SystemExit as end:
            status = int(end.code or 0)
        return Done(status, *capfd.readouterr())

    return call


@pytest.fixture
def test_clock(settings: Any) -> Iterator[None]:
    settings.TEST_CLOCK = True
    yield
    clock.set_offset(timedelta(0))


@pytest.mark.usefixtures("test_clock")
def test_the_clock_moves_for_all_processes(genjin: Callable[..., Done]) -> None:
    def ask(*arguments: str) -> datetime:
        done = genjin("clock", *arguments)
        assert done.status == 0, done.err
        return datetime.fromisoformat(done.out.strip())

    minute = timedelta(minutes=1)
    real = clock.now()
    nine = datetime(2026, 3, 9, 1, 0, tzinfo=UTC)
    assert abs(ask("set", "2026-03-09T09:00") - nine) < minute
    assert abs(ask("move", "2h") - nine - timedelta(hours=2)) < minute
    assert abs(ask("show") - nine - timedelta(hours=2)) < minute
    assert abs(ask("reset") - real) < minute


def test_the_clock_stands_outside_of_test_mode(genjin: Callable[..., Done]) -> None:
    done = genjin("clock", "move", "2h")
    assert done.status == 1
    assert "GENJIN_TEST_CLOCK" in done.err


def test_the_description_of_the_api(genjin: Callable[..., Done], tmp_path: Path) -> None:
    printed = genjin("openapi")
    written = genjin("openapi", str(tmp_path / "openapi.json"))

    assert (printed.status, written.status) == (0, 0)
    assert (tmp_path / "openapi.json").read_text() == printed.out
    assert json.loads(printed.out)["paths"]["/api/session"]["post"]["operationId"] == "sign_in"


def test_what_the_queue_gave_up_on(genjin: Callable[..., Done]) -> None:
    schedule([NewItem(kind="files.sweep", key="dead one", due_at=clock.now())])
    QueueItem.objects.filter(key="dead one").update(
        state=ItemState.DEAD, last_error="ValueError: no", failed_at=clock.now()
    )
    item = QueueItem.objects.get(key="dead one")

    listed = genjin("queue", "dead").out
    replayed = [genjin("queue", "replay", str(item.pk)).status for _ in range(2)]

    assert "dead one" in listed
    assert "ValueError: no" in listed
    assert replayed == [0, 1]
    item.refresh_from_db()
    assert item.state == ItemState.READY


def test_only_a_demo_is_reset(genjin: Callable[..., Done]) -> None:
    user = make_user()

    assert genjin("reset-demo").status == 1

    user.refresh_from_db()
    assert not is_demo()


def test_help_names_every_command(genjin: Callable[..., Done]) -> None:
    said = genjin().out
    assert [name for name in COMMANDS if name not in said] == []


def test_an_old_sqlite_is_refused(monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 2))
    monkeypatch.setitem(settings.DATABASES["default"], "ENGINE", "django.db.backends.sqlite3")

    with pytest.raises(SystemExit, match="SQLite"):
        refuse_old_sqlite()


def test_the_version_is_said_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == VERSION
