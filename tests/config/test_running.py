"""`genjin run`: starts everything, keeps it up, and leaves nothing behind.

Each start costs seconds, so a test looks at all that one start can show.
"""

import os
import signal
import socket
import stat
import urllib.error
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.config.running import Running, call, children_of, running, watching_end


def test_it_starts_says_where_and_who_and_stops(database_url: str, tmp_path: Path) -> None:
    with running(tmp_path, database_url) as product:
        assert f"http://127.0.0.1:{product.port}" in product.said
        assert _listening(product) == {f"0100007F:{product.port:04X}"}
        _assert_the_code_makes_the_administrator(product)

        second = call(tmp_path, database_url, "run", "--empty")
        assert second.returncode == 1
        assert str(tmp_path) in second.stderr
        assert "Traceback" not in second.stderr

        with watching_end(product.family) as all_ended:
            assert product.stop(signal.SIGTERM) == 0
            assert all_ended()


def _listening(product: Running) -> set[str]:
    """Addresses on which anybody listens at the product's port."""
    lines = [
        line.split()
        for table in ("tcp", "tcp6")
        for line in Path(f"/proc/{product.process.pid}/net/{table}").read_text().splitlines()
    ]
    return {
        line[1] for line in lines if line[1].endswith(f":{product.port:04X}") and line[3] == "0A"
    }


def _assert_the_code_makes_the_administrator(product: Running) -> None:
    login, password = product.set_up()
    assert product.sign_in(login, password)["role"] == "administrator"
    assert product.get("/api/session")["company_name"] == "我的公司"
    for path in ("/setup", "/api/setup"):
        with pytest.raises(urllib.error.HTTPError) as missing:
            product.open(path)
        assert missing.value.code == 404


def test_what_is_killed_is_started_again(database_url: str, tmp_path: Path) -> None:
    with running(tmp_path, database_url) as product:
        for _ in range(2):
            before = product.worker
            _kill(before)
            product.read_until("worker ended unexpectedly")
            _until(lambda: len(product.children) == 2)
            assert product.worker != before

        (server,) = [child for child in product.children if children_of(child)]
        with watching_end(children_of(server)) as orphans_ended:
            _kill(server)
            assert orphans_ended()
        product.read_until("web server ended unexpectedly")
        _until(lambda: _answers(product))

        with watching_end(product.family) as all_ended:
            assert product.stop(signal.SIGINT) == 0
            assert all_ended()


def _kill(pid: int) -> None:
    with watching_end([pid]) as ended:
        os.kill(pid, signal.SIGKILL)
        assert ended()


def _until(is_so: Callable[[], bool]) -> None:
    """The test's own time limit ends what never comes."""
    while not is_so():
        pass


def _answers(product: Running) -> bool:
    try:
        return bool(product.get("/api/session"))
    except OSError:
        return False


def test_a_killed_supervisor_leaves_nobody_behind(database_url: str, tmp_path: Path) -> None:
    with running(tmp_path, database_url) as product:
        login = product.set_up()
        with watching_end(product.family) as all_ended:
            product.process.kill()
            assert all_ended()

    with running(tmp_path, database_url) as again:  # and all is as it was
        assert "Set-up code" not in again.said
        assert again.sign_in(*login)["name"] == "管理员"
        assert again.stop(signal.SIGHUP) == 0


def test_a_taken_port_is_said(database_url: str, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = call(tmp_path, database_url, "run", "--empty", GENJIN_PORT=str(port))

    assert done.returncode == 1
    assert f"GENJIN_PORT={port + 1}" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_database_that_is_away_is_said(tmp_path: Path) -> None:
    done = call(tmp_path, "postgresql://nobody@127.0.0.1:1/none", "worker")

    assert done.returncode == 1
    assert "database" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_old_database_is_not_served(tmp_path: Path) -> None:
    done = call(tmp_path, f"sqlite:///{tmp_path}/new.sqlite3", "serve")

    assert done.returncode == 1
    assert "genjin migrate" in done.stderr


def test_the_secret_key_is_random_and_private(tmp_path: Path) -> None:
    call(tmp_path, f"sqlite:///{tmp_path}/new.sqlite3", "queue", "dead", GENJIN_SECRET_KEY=None)

    assert stat.S_IMODE((tmp_path / "secret_key").stat().st_mode) == 0o600
    assert len((tmp_path / "secret_key").read_text()) >= 50


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")

    done = call(tmp_path, f"sqlite:///{tmp_path}/new.sqlite3", "run", "--empty")

    assert done.returncode == 1
    assert str(tmp_path) in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("secret", ["", "secret", "x" * 50, "django-insecure-" + "abcdefgh" * 6])
def test_no_start_with_a_secret_that_is_none(tmp_path: Path, secret: str) -> None:
    """Those who know it could make themselves a session."""
    done = call(tmp_path, "", "run", GENJIN_SECRET_KEY=secret)

    assert done.returncode == 1
    assert "secret key" in done.stderr
    assert "Traceback" not in done.stderr


def test_no_start_with_an_emptied_secret_file(tmp_path: Path) -> None:
    (tmp_path / "secret_key").write_text("")

    done = call(tmp_path, "", "serve", GENJIN_SECRET_KEY=None)

    assert done.returncode == 1
    assert "secret key" in done.stderr
