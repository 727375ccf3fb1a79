"""The bell by mail too, to a real server."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.platform.mail import jobs
from genjin.platform.queue.pauses import Pause
from genjin.platform.queue.selectors import list_dead
from genjin.platform.queue.worker import run_until_idle
from genjin.workplace.deliveries.models import Delivery
from genjin.workplace.notifications import services
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.preferences.services import set_preferences
from tests.factories import make_user
from tests.mail_server import MailServer
from tests.workplace.test_bell import HIDDEN, make_ring, rings_for

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 23, 4, 3, tzinfo=UTC)  # 12:03 in the company
MINUTE = timedelta(minutes=1)
ALL = list(NotificationKind.values)


@pytest.fixture
def server(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailServer]:
    monkeypatch.setattr(jobs, "_pause", Pause())
    settings.MAIL_FROM = "notices@example.com"
    settings.ADDRESS = "https://crm.example.com"
    with MailServer() as server:
        settings.MAIL_URL = server.url
        yield server


def make_reader(name: str = "seller", **other: Any) -> User:
    user = make_user(**other)
    User.objects.filter(pk=user.pk).update(email=f"{name}@example.com")
    return user


@pytest.fixture
def seller() -> User:
    return make_reader()


def wish(actor: User, kinds: list[str] = ALL, **hours: time | None) -> None:
    wishes: dict[str, Any] = {"quiet_from": None, "quiet_to": None, "digest_at": None} | hours
    set_preferences(actor=actor, channels={"mail": kinds}, **wishes)


def ring(receiver: User, numbers: list[int], at: datetime = NOON, **other: Any) -> None:
    services.ring(rings=rings_for(receiver, numbers, **other), at=at)


def work(at: datetime) -> None:
    with clock.frozen_at(at):
        run_until_idle()


def words(mail: Any) -> str:
    return str(mail.get_content())


def test_what_rings_together_is_one_mail_with_count_and_link(
    server: MailServer, seller: User
) -> None:
    ring(seller, [1, 2, 3])
    ring(seller, [4], at=NOON + timedelta(seconds=20))
    work(NOON + MINUTE)

    (mail,) = server.taken
    assert mail["To"] == "seller@example.com"
    assert mail["Subject"] == "首次触达 30 分钟后到期 · 4 条"
    assert "公司1" in words(mail)
    assert "公司4" in words(mail)
    assert "https://crm.example.com/notifications" in words(mail)


def test_a_single_thing_is_named_and_linked(server: MailServer, seller: User) -> None:
    ring(seller, [7])
    work(NOON + MINUTE)

    (mail,) = server.taken
    assert mail["Subject"] == "首次触达 30 分钟后到期 · 公司7"
    assert "https://crm.example.com/things/7" in words(mail)


def test_one_mail_per_receiver_topic_and_rung(server: MailServer, seller: User) -> None:
    other = make_reader("other")
    for receiver in (seller, other):
        ring(receiver, [1, 2])
        ring(receiver, [1, 2], rung="due")
        ring(receiver, [3], topic="sop_step:13")
    work(NOON + MINUTE)

    assert sorted(server.receivers) == ["other@example.com"] * 3 + ["seller@example.com"] * 3


def test_what_comes_after_the_mail_goes_with_the_next_quarter(
    server: MailServer, seller: User
) -> None:
    ring(seller, [1])
    work(NOON + MINUTE)
    ring(seller, [2], at=NOON + 2 * MINUTE)
    ring(seller, [3], at=NOON + 5 * MINUTE)
    work(NOON + 10 * MINUTE)
    assert len(server.taken) == 1

    work(NOON + 13 * MINUTE)
    assert [mail["Subject"].rpartition(" · ")[2] for mail in server.taken] == ["公司1", "3 条"]
    work(NOON + timedelta(hours=3))
    assert len(server.taken) == 2


def test_a_mail_is_sent_once_however_often_it_rings(server: MailServer, seller: User) -> None:
    for _ in range(3):
        ring(seller, [1, 2])
        work(NOON + MINUTE)
    work(NOON + timedelta(hours=1))

    assert len(server.taken) == 1


def test_only_wanted_kinds_come_by_mail(server: MailServer, seller: User) -> None:
    wish(seller, ["escalation"])
    ring(seller, [1])
    ring(seller, [2], kind=NotificationKind.ESCALATION, topic="sop_step:13")
    work(NOON + MINUTE)

    (mail,) = server.taken
    assert "未完成" in mail["Subject"]


def test_what_was_read_meanwhile_is_not_mailed(server: MailServer, seller: User) -> None:
    ring(seller, [1])
    services.mark_all_read(actor=seller)
    work(NOON + MINUTE)

    assert server.taken == []
    assert Delivery.objects.filter(sent_at=None).count() == 0


def test_quiet_hours_hold_back_and_put_together(server: MailServer, seller: User) -> None:
    wish(seller, quiet_from=time(12), quiet_to=time(14))
    ring(seller, [1])
    ring(seller, [2, 3], topic="sop_step:13", at=NOON + timedelta(minutes=40))
    ring(seller, [4], topic="sop_step:14", at=NOON + timedelta(minutes=80))
    work(NOON + timedelta(minutes=100))
    assert server.taken == []

    work(NOON + timedelta(hours=2))
    (mail,) = server.taken
    assert mail["Subject"] == "免打扰期间的 3 条消息"
    assert all(f"公司{number}" in words(mail) for number in (1, 2, 3, 4))
    ring(seller, [9], topic="sop_step:15", at=NOON + timedelta(hours=2))
    work(NOON + timedelta(hours=2, minutes=2))
    assert len(server.taken) == 2


def test_a_night_may_lie_between(server: MailServer, seller: User) -> None:
    wish(seller, quiet_from=time(21), quiet_to=time(8, 30))
    evening = NOON.replace(hour=14)  # 22:03
    ring(seller, [1], at=evening)
    work(evening + MINUTE)
    work(evening + timedelta(hours=10))
    assert server.taken == []

    work(evening + timedelta(hours=10, minutes=30))
    assert len(server.taken) == 1


def test_each_reads_their_own_language(server: MailServer) -> None:
    ring(make_reader(language="en"), [1, 2])
    work(NOON + MINUTE)

    (mail,) = server.taken
    assert mail["Subject"] == "First contact due in 30 minutes · 2 records"
    assert "Quiet hours" in words(mail) or "quiet hours" in words(mail)


def test_a_mail_names_nothing_that_its_reader_may_not_see(server: MailServer, seller: User) -> None:
    ring(seller, [1, HIDDEN + 5])
    work(NOON + MINUTE)

    (mail,) = server.taken
    assert "公司1" in words(mail)
    assert str(HIDDEN + 5) not in words(mail)


@pytest.mark.parametrize("change", [{"is_active": False}, {"email": None}])
def test_who_left_or_has_no_address_is_not_written_to(
    change: dict[str, Any], server: MailServer, seller: User
) -> None:
    ring(seller, [1])
    User.objects.filter(pk=seller.pk).update(**change)
    work(NOON + MINUTE)
    ring(seller, [2], topic="sop_step:13")
    work(NOON + 2 * MINUTE)

    assert server.taken == []
    assert list_dead() == []


def test_a_name_cannot_become_a_header(server: MailServer, seller: User) -> None:
    what = "首次\r\nBcc: other@example.com"
    services.ring(rings=[make_ring(seller, 1, params={"what": what, "minutes": 30})], at=NOON)
    work(NOON + MINUTE)

    (mail,) = server.taken
    assert mail["Bcc"] is None
    assert mail["To"] == "seller@example.com"


def test_with_mail_off_the_bell_costs_nothing_more(
    seller: User, django_assert_num_queries: Any
) -> None:
    ring(seller, [1])
    assert Delivery.objects.count() == 0


def test_the_number_of_statements_does_not_grow(
    server: MailServer, seller: User, django_assert_max_num_queries: Any
) -> None:
    readers = [make_reader(f"reader{number}") for number in range(60)]
    with django_assert_max_num_queries(30):
        services.ring(
            rings=[make_ring(reader, number) for reader in readers for number in range(5)],
            at=NOON,
        )
    assert Delivery.objects.count() == 60
