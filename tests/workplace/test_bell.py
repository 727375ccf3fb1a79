"""The bell: told once, counted once, read in one's own language."""

from collections.abc import Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Event
from typing import Any

import pytest
from django.db import connection, connections, transaction
from django.test.utils import CaptureQueriesContext

from genjin.common import language
from genjin.identity.users.models import User
from genjin.workplace.notifications import selectors, services
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.errors import NoSuchNotificationError
from genjin.workplace.notifications.models import Notification, NotificationItem
from genjin.workplace.notifications.rings import Ring, quarter_of
from genjin.workplace.notifications.selectors import Entry
from genjin.workplace.notifications.subjects import DrillRow, RecordRef, subject_describers
from tests.factories import make_user

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 23, 4, 3, tzinfo=UTC)
QUARTER = timedelta(minutes=15)
CONTACT = {"zh": "首次触达", "en": "First contact"}
HIDDEN = 1_000_000  # things from here on are seen by nobody


def describe_things(actor: User, ids: Collection[int]) -> Mapping[int, DrillRow]:
    return {
        number: DrillRow(RecordRef("thing", number, f"公司{number}"), person="张三")
        for number in ids
        if number < HIDDEN
    }


subject_describers.add("bell_test", describe_things)


@pytest.fixture
def seller() -> User:
    return make_user()


def make_ring(receiver: User, number: int = 1, **other: Any) -> Ring:
    values: dict[str, Any] = {
        "receiver_id": receiver.pk,
        "kind": NotificationKind.REMINDER,
        "topic": "sop_step:12",
        "rung": "m30",
        "source": f"bell_test:{number}",
        "object_type": "thing",
        "object_id": number,
        "params": {"what": CONTACT, "minutes": 30},
        "link": f"/things/{number}",
    }
    return Ring(**{**values, **other})


def rings_for(receiver: User, numbers: Collection[int], **other: Any) -> list[Ring]:
    return [make_ring(receiver, number, **other) for number in numbers]


def heard(actor: User) -> list[Entry]:
    return selectors.list_notifications(actor).items


def counts(actor: User) -> list[int]:
    return [entry.count for entry in heard(actor)]


@pytest.mark.parametrize(("minute", "quarter"), [(0, 0), (14, 0), (15, 15), (44, 30), (59, 45)])
def test_quarters_of_an_hour(minute: int, quarter: int) -> None:
    at = datetime(2026, 11, 23, 4, minute, 59, 7, tzinfo=UTC)
    assert quarter_of(at) == datetime(2026, 11, 23, 4, quarter, tzinfo=UTC)


def test_two_thousand_things_are_one_entry(seller: User) -> None:
    services.ring(rings=rings_for(seller, range(2000)), at=NOON)

    [entry] = heard(seller)

    assert entry.count == 2000
    assert entry.title == "首次触达 30 分钟后到期 · 2000 条"
    assert selectors.list_records(seller, entry.id).total == 2000


def test_one_entry_per_receiver_topic_rung_and_quarter(seller: User) -> None:
    other = make_user()
    services.ring(
        rings=[
            *rings_for(seller, range(3)),
            *rings_for(seller, range(3), rung="due"),
            *rings_for(seller, range(3, 5), topic="sop_step:13"),
            *rings_for(other, range(3)),
        ],
        at=NOON,
    )
    services.ring(rings=rings_for(seller, range(10, 14)), at=NOON + QUARTER)

    assert sorted(counts(seller)) == [2, 3, 3, 4]
    assert counts(other) == [3]


def test_within_the_quarter_an_entry_grows(seller: User) -> None:
    services.ring(rings=rings_for(seller, range(3)), at=NOON)
    services.ring(rings=rings_for(seller, range(2, 5)), at=NOON + timedelta(minutes=5))

    [entry] = heard(seller)
    assert entry.count == 5
    assert entry.at == NOON + timedelta(minutes=5)


def test_the_same_ring_is_told_once_however_often_it_is_given(seller: User) -> None:
    services.ring(rings=rings_for(seller, [1, 1, 2]), at=NOON)
    services.ring(rings=rings_for(seller, [1, 2]), at=NOON)
    services.ring(rings=rings_for(seller, [1, 2]), at=NOON + 3 * QUARTER)

    assert counts(seller) == [2]
    assert Notification.objects.filter(receiver=seller).count() == 1


def test_a_further_attempt_is_told_again(seller: User) -> None:
    services.ring(rings=[make_ring(seller)], at=NOON)
    services.ring(rings=[make_ring(seller, source="bell_test:1:2")], at=NOON + QUARTER)

    assert [entry.title for entry in heard(seller)] == ["首次触达 30 分钟后到期 · 公司1"] * 2


def test_an_entry_that_grows_is_unread_again(seller: User) -> None:
    services.ring(rings=[make_ring(seller, 1)], at=NOON)
    services.mark_read(actor=seller, notification_id=heard(seller)[0].id)
    assert selectors.count_unread(seller) == 0

    services.ring(rings=[make_ring(seller, 1)], at=NOON)
    assert selectors.count_unread(seller) == 0

    services.ring(rings=[make_ring(seller, 2)], at=NOON)
    assert selectors.count_unread(seller) == 1


def test_nothing_to_tell_is_told_to_nobody(seller: User) -> None:
    services.ring(rings=[], at=NOON)
    assert heard(seller) == []


def test_who_was_late_for_one_thing_is_late(seller: User) -> None:
    services.ring(rings=[make_ring(seller, 1)], at=NOON)
    assert [entry.late for entry in heard(seller)] == [False]

    services.ring(rings=[make_ring(seller, 2, late=True)], at=NOON)
    assert [entry.late for entry in heard(seller)] == [True]


def test_reading(seller: User) -> None:
    other = make_user()
    for rung in ("m30", "due", "h4"):
        services.ring(rings=[make_ring(seller, rung=rung), make_ring(other, rung=rung)], at=NOON)
    first = heard(seller)[0]

    services.mark_read(actor=seller, notification_id=first.id)
    services.mark_read(actor=seller, notification_id=first.id)
    assert [entry.read for entry in heard(seller)] == [True, False, False]

    services.mark_all_read(actor=seller)
    assert selectors.count_unread(seller) == 0
    assert selectors.count_unread(other) == 3


def test_another_ones_entry_is_none(seller: User) -> None:
    services.ring(rings=[make_ring(seller)], at=NOON)
    administrator = make_user("administrator")
    entry = heard(seller)[0]

    with pytest.raises(NoSuchNotificationError):
        services.mark_read(actor=administrator, notification_id=entry.id)
    with pytest.raises(NoSuchNotificationError):
        selectors.list_records(administrator, entry.id)
    assert heard(administrator) == []


def test_an_entry_with_one_record_names_it_and_leads_to_it(seller: User) -> None:
    services.ring(rings=[make_ring(seller, 7)], at=NOON)

    [entry] = heard(seller)
    assert (entry.title, entry.link) == ("首次触达 30 分钟后到期 · 公司7", "/things/7")

    services.ring(rings=[make_ring(seller, 8)], at=NOON)
    [entry] = heard(seller)
    assert (entry.title, entry.link) == ("首次触达 30 分钟后到期 · 2 条", "")


def test_a_record_that_is_no_longer_visible_is_neither_named_nor_counted(seller: User) -> None:
    services.ring(rings=[make_ring(seller, HIDDEN)], at=NOON)
    assert heard(seller)[0].title == "首次触达 30 分钟后到期 · 1 条"

    services.ring(rings=rings_for(seller, [1, 2]), at=NOON)
    drill = selectors.list_records(seller, heard(seller)[0].id)
    assert [row.record.id for row in drill.items] == [1, 2]
    assert drill.total == 2


def test_what_nobody_can_describe_is_left_out(seller: User) -> None:
    services.ring(
        rings=[make_ring(seller, source="unheard_of:1", object_type="", object_id=None)], at=NOON
    )
    assert selectors.list_records(seller, heard(seller)[0].id).items == []


def test_an_object_type_speaks_for_sources_that_nobody_describes(seller: User) -> None:
    services.ring(
        rings=[make_ring(seller, 5, source="unheard_of:9", object_type="bell_test")], at=NOON
    )
    assert heard(seller)[0].title == "首次触达 30 分钟后到期 · 公司5"


def test_the_reader_decides_on_the_language(seller: User) -> None:
    services.ring(rings=rings_for(seller, range(12)), at=NOON)
    with language.use("en"):
        assert heard(seller)[0].title == "First contact due in 30 minutes · 12 records"


def test_pages_follow_each_other_without_gap_or_overlap(seller: User) -> None:
    for number in range(7):
        same_moment = NOON + QUARTER * (number // 3)
        services.ring(rings=[make_ring(seller, number, rung=f"r{number}")], at=same_moment)

    seen: list[int] = []
    cursor: str | None = ""
    while cursor is not None:
        page = selectors.list_notifications(seller, cursor=cursor, limit=3)
        seen += [entry.id for entry in page.items]
        assert page.unread == 7
        cursor = page.next_cursor

    assert seen == [entry.id for entry in heard(seller)]
    assert len(set(seen)) == 7


def statements(rings: list[Ring]) -> int:
    with CaptureQueriesContext(connection) as asked:
        services.ring(rings=rings, at=NOON)
    return len(asked)


def test_telling_more_costs_no_more_statements(seller: User) -> None:
    people = [make_user() for _ in range(10)]
    one = statements([make_ring(seller)])
    many = statements([ring for person in people for ring in rings_for(person, range(10))])
    assert one == many <= 8
    assert statements(rings_for(seller, range(2, 500))) <= 12  # SQLite takes 999 values at once


def test_a_longer_bell_costs_no_more_statements(seller: User) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as found:
            heard(seller)
        return len(found)

    services.ring(rings=[make_ring(seller)], at=NOON)
    one = asked()
    for number in range(2, 20):
        services.ring(rings=[make_ring(seller, number, rung=f"r{number}")], at=NOON)
    assert asked() == one


def wait_until_somebody_waits() -> None:
    """For a lock in this database. SQLite has one writer: there the second has not begun."""
    if connection.vendor != "postgresql":
        return
    waiting = "SELECT 1 FROM pg_locks WHERE NOT granted"
    with connection.cursor() as cursor:
        for _ in range(3000):
            cursor.execute(waiting)
            if cursor.fetchone():
                return
            Event().wait(0.01)
    raise AssertionError("nobody waits for a lock")


@pytest.mark.django_db(transaction=True)
def test_a_worker_that_repeats_what_another_has_in_hand_tells_nothing_twice() -> None:
    """The second finds nothing told yet, in another quarter, and meets the first at the items."""
    receivers = [make_user(), make_user()]
    rings = [ring for receiver in receivers for ring in rings_for(receiver, range(50))]
    told, may_commit = Event(), Event()

    def first() -> None:
        with transaction.atomic():
            services.ring(rings=rings, at=NOON)
            told.set()
            assert may_commit.wait(timeout=60)
        connections.close_all()

    def second() -> None:
        assert told.wait(timeout=60)
        services.ring(rings=list(reversed(rings)), at=NOON + QUARTER)
        connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(first), pool.submit(second)]
        assert told.wait(timeout=60)
        wait_until_somebody_waits()
        may_commit.set()
        for work in both:
            work.result()

    assert [counts(receiver) for receiver in receivers] == [[50], [50]]


@pytest.mark.django_db(transaction=True)
def test_workers_at_once_count_each_thing_once() -> None:
    receivers = [make_user() for _ in range(3)]
    rings = [ring for receiver in receivers for ring in rings_for(receiver, range(40))]

    def work(turn: int) -> None:
        mine = rings[turn * 10 :] + rings[: turn * 10]
        services.ring(rings=mine, at=NOON + QUARTER * (turn % 2))
        connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(8)))

    assert NotificationItem.objects.count() == len(rings)
    assert [sum(counts(receiver)) for receiver in receivers] == [40, 40, 40]
    assert not Notification.objects.filter(count=0).exists()
