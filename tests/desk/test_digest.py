"""The morning's list by mail."""

from collections.abc import Iterator
from datetime import time
from typing import Any

import pytest

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.platform.mail import jobs
from genjin.platform.queue.pauses import Pause
from genjin.platform.queue.worker import run_until_idle
from genjin.workplace.preferences.services import set_preferences
from tests.mail_server import MailServer
from tests.scenarios.http import Browser
from tests.sop.conftest import MONDAY, Company, at, company

__all__ = ["company"]


@pytest.fixture
def server(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailServer]:
    monkeypatch.setattr(jobs, "_pause", Pause())
    settings.MAIL_FROM = "notices@example.com"
    settings.ADDRESS = "https://crm.example.com"
    with MailServer() as server:
        settings.MAIL_URL = server.url
        yield server


@pytest.fixture
def seller(company: Company) -> User:
    """Wants a digest at half past eight, and nothing else by mail."""
    User.objects.filter(pk=company.seller.pk).update(email="seller@example.com")
    with clock.frozen_at(MONDAY):
        set_preferences(
            actor=company.seller,
            channels={},
            quiet_from=None,
            quiet_to=None,
            digest_at=time(8, 30),
        )
    return company.seller


def work(moment: str) -> None:
    with clock.frozen_at(at(moment)):
        run_until_idle()


def make_lead(seller: User) -> None:
    with clock.frozen_at(MONDAY):
        Browser(seller).post("/leads", {"company": "栖禾食品机械", "contact_name": "周敏"})


def test_the_mail_lists_what_is_late_and_what_is_due(server: MailServer, seller: User) -> None:
    make_lead(seller)
    work("2026-11-24 08:29")
    assert server.taken == []

    work("2026-11-24 08:30")
    (mail,) = server.taken
    assert mail["To"] == "seller@example.com"
    assert mail["Subject"].strip().startswith("11月24日 今日待办 0 项，逾期 ")
    words = mail.get_content()
    assert "- 11月23日 12:00  栖禾食品机械 · 首次触达" in words
    assert "https://crm.example.com/today" in words


def test_it_comes_once_a_morning(server: MailServer, seller: User) -> None:
    make_lead(seller)
    for moment in ("2026-11-24 08:30", "2026-11-24 08:31", "2026-11-24 18:00", "2026-11-25 08:30"):
        work(moment)

    assert len(server.taken) == 2


def test_after_days_without_a_worker_it_comes_once(server: MailServer, seller: User) -> None:
    make_lead(seller)
    work("2026-11-27 10:00")

    assert len(server.taken) == 1


def test_who_has_nothing_to_do_gets_none(server: MailServer, seller: User) -> None:
    work("2026-11-24 08:30")
    assert server.taken == []


def test_none_comes_on_a_day_off(server: MailServer, seller: User) -> None:
    make_lead(seller)
    work("2026-11-28 08:30")  # a Saturday
    assert server.taken == []
    work("2026-11-30 08:30")
    assert len(server.taken) == 1


def test_who_left_gets_none(server: MailServer, seller: User) -> None:
    make_lead(seller)
    User.objects.filter(pk=seller.pk).update(is_active=False)
    work("2026-11-24 08:30")

    assert server.taken == []
