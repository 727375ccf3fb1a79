"""Mails from the queue to a real server."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from aiosmtpd.smtp import Envelope
from django.db import transaction

from genjin.common import clock
from genjin.platform.mail import jobs, line
from genjin.platform.mail.errors import NotMailableError
from genjin.platform.mail.models import Mail
from genjin.platform.mail.selectors import count_waiting, find_last_failure
from genjin.platform.mail.servers import BadMailUrlError, read_mail_url
from genjin.platform.mail.servers import MailServer as Address
from genjin.platform.mail.services import SEND, is_mail_on, queue_mail
from genjin.platform.queue.kinds import KINDS
from genjin.platform.queue.pauses import Pause
from genjin.platform.queue.selectors import list_dead
from tests.mail_server import TAKEN, MailServer
from tests.platform.working import work_off

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _no_pause_from_before(monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    monkeypatch.setattr(jobs, "_pause", Pause())
    settings.MAIL_FROM = "Genjin 跟进 <notices@example.com>"


@pytest.fixture
def server(settings: Any) -> Iterator[MailServer]:
    with MailServer() as server:
        settings.MAIL_URL = server.url
        yield server


def queue(number: int = 1, /, **changes: str) -> None:
    mail: dict[str, str] = {
        "to": f"person{number}@example.com",
        "subject": f"首次触达 {number} 小时后到期",
        "text": "上海智联科技有限公司\nhttps://crm.example.com/leads/7\n",
        "key": f"test:{number}",
    }
    queue_mail(**(mail | changes))


def work() -> None:
    work_off(SEND)


def test_a_mail_arrives_as_it_was_written(server: MailServer) -> None:
    queue()
    work()

    (mail,) = server.taken
    assert mail["Subject"] == "首次触达 1 小时后到期"
    assert mail["To"] == "person1@example.com"
    assert mail["From"] == "Genjin 跟进 <notices@example.com>"
    assert "上海智联科技有限公司" in mail.get_content()
    assert count_waiting() == 0


def test_a_key_is_one_mail_however_often_it_is_queued(server: MailServer) -> None:
    queue()
    queue()
    work()
    queue()
    work()

    assert len(server.taken) == 1


def test_what_was_rolled_back_is_not_sent(server: MailServer) -> None:
    with transaction.atomic():
        queue()
        transaction.set_rollback(True)
    work()

    assert server.taken == []


def test_a_hundred_mails_share_lines_and_arrive_once(server: MailServer) -> None:
    for number in range(100):
        queue(number)
    work()

    assert sorted(server.receivers) == sorted(f"person{n}@example.com" for n in range(100))
    assert server.lines == 100 / jobs.BATCH
    assert len({mail["Message-ID"] for mail in server.taken}) == 100


def test_a_refused_mail_holds_up_nobody_and_ends_among_the_dead(server: MailServer) -> None:
    def answer(envelope: Envelope) -> str:
        return "550 no mailbox here" if "person3@" in envelope.rcpt_tos[0] else TAKEN

    server.answer = answer
    for number in range(10):
        queue(number)
    work()

    assert len(server.receivers) == len(set(server.receivers)) == 9
    (dead,) = list_dead()
    assert dead.key == "mail:test:3"
    assert dead.attempts == KINDS.get(SEND).max_attempts
    assert "550" in dead.last_error
    assert "@" not in dead.last_error


def test_a_copy_has_the_same_message_id(server: MailServer) -> None:
    answers = iter(["451 later", TAKEN])
    seen: list[bytes] = []

    def answer(envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        seen.append(envelope.content)
        return next(answers)

    server.answer = answer
    queue()
    work()

    assert len(seen) == 2
    assert seen[0] == seen[1]
    assert b"\n" not in seen[0].replace(b"\r\n", b"")
    assert server.taken[0]["Message-ID"].endswith("@example.com>")


def test_mails_wait_for_a_server_that_is_away_and_none_is_lost(
    settings: Any,
) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        settings.MAIL_URL = f"smtp://127.0.0.1:{nobody.getsockname()[1]}?tls=none"
        for number in range(30):
            queue(number)
        work()

    assert count_waiting() == 30
    assert list_dead() == []
    failure = find_last_failure()
    assert failure is not None
    assert "refused" in failure.error

    with MailServer() as server, clock.moved(timedelta(hours=1)):
        settings.MAIL_URL = server.url
        jobs._pause.end()
        work()
        assert len(server.receivers) == len(set(server.receivers)) == 30


def test_after_days_without_a_server_a_mail_is_given_up(settings: Any) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        settings.MAIL_URL = f"smtp://127.0.0.1:{nobody.getsockname()[1]}?tls=none"
        queue()
        with clock.moved(timedelta(days=3)):
            work()

    assert [dead.key for dead in list_dead()] == ["mail:test:1"]


@contextmanager
def rude(speech: bytes) -> Iterator[int]:
    """Takes calls, says this, byte by byte, and never ends."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        over = threading.Event()

        def talk() -> None:
            caller, _ = listening.accept()
            with caller:
                for byte in speech:
                    if over.wait(0.05):
                        return
                    try:
                        caller.sendall(bytes([byte]))
                    except OSError:
                        return
                over.wait(30)

        thread = threading.Thread(target=talk, daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        over.set()
        thread.join()


@pytest.mark.parametrize("speech", [b"", b"220-" + b"x" * 4000])
def test_a_server_that_hangs_or_drips_is_left_in_time(
    speech: bytes, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "ANSWERS_WITHIN", 0.3)
    with rude(speech) as port:
        settings.MAIL_URL = f"smtp://127.0.0.1:{port}?tls=none"
        queue()
        work()

    assert count_waiting() == 1
    assert find_last_failure() is not None
    assert list_dead() == []


def test_a_wrong_password_is_said_and_nothing_is_lost(settings: Any) -> None:
    with MailServer(password="right") as server:
        settings.MAIL_URL = server.url.replace("right", "wrong")
        queue()
        work()
        assert "535" in getattr(find_last_failure(), "error", "")

        jobs._pause.end()
        settings.MAIL_URL = server.url
        with clock.moved(timedelta(hours=1)):
            work()
        assert len(server.taken) == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"to": "nobody"},
        {"to": "a@example.com\nBcc: b@example.com"},
        {"to": "a@example.com, b@example.com"},
        {"subject": "到期\nBcc: b@example.com"},
        {"subject": "到期\r\n\r\nbody"},
        {"subject": " "},
    ],
)
def test_what_could_become_another_header_is_refused(
    changes: dict[str, str], server: MailServer
) -> None:
    with pytest.raises(NotMailableError):
        queue(**changes)
    work()

    assert server.taken == []


def test_the_text_is_not_kept_once_it_was_sent(server: MailServer) -> None:
    queue(text="https://crm.example.com/reset/secret")
    work()

    assert [mail.text for mail in Mail.objects.all()] == [""]


def test_without_a_server_mail_is_off_and_nothing_is_kept() -> None:
    assert not is_mail_on()
    queue()
    assert count_waiting() == 0


def test_the_address_of_the_server() -> None:
    assert read_mail_url("smtp://u%40x:p%3Aw@mail.example.com") == Address(
        "mail.example.com", 587, "starttls", "u@x", "p:w"
    )
    assert read_mail_url("smtp://h?tls=tls").port == 465
    assert read_mail_url("smtp://h:2525?tls=none").tls == "none"
    assert "p:w" not in repr(read_mail_url("smtp://u:p%3Aw@h"))


@pytest.mark.parametrize(
    "url",
    [
        "http://u:secret@h",
        "smtp://u:secret@",
        "smtp://u:secret@h?tls=maybe",
        "smtp://u:secret@h:x",
        "smtp://u:secret@h?ssl=1",
        "u:secret@h:25",
    ],
)
def test_another_address_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(BadMailUrlError) as refused:
        read_mail_url(url)
    assert "secret" not in str(refused.value)
