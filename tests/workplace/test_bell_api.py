"""/api/notifications."""

from http import HTTPStatus

import pytest
from django.test import Client

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.workplace.notifications import services
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from tests.factories import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def seller() -> User:
    return make_user()


@pytest.fixture
def client(seller: User) -> Client:
    client = Client()
    client.force_login(seller)
    return client


def tell(receiver: User, count: int) -> None:
    """Of as many things in one entry."""
    services.ring(
        rings=[
            Ring(
                receiver_id=receiver.pk,
                kind=NotificationKind.OVERDUE,
                topic="sop_step:1",
                rung="due",
                source=f"nothing:{number}",
                params={"what": {"zh": "首次触达", "en": "First contact"}},
            )
            for number in range(count)
        ],
        at=clock.now(),
    )


def unread(client: Client) -> int:
    return int(client.get("/api/notifications/unread").json()["unread"])


def test_the_bell_on_the_wire(client: Client, seller: User) -> None:
    tell(seller, 12)

    page = client.get("/api/notifications").json()

    [entry] = page["items"]
    assert (page["unread"], page["next_cursor"]) == (1, None)
    assert entry.pop("at").endswith("Z")
    assert entry.pop("id") > 0
    assert entry == {
        "kind": "overdue",
        "title": "首次触达 已逾期 · 12 条",
        "body": "",
        "count": 12,
        "late": False,
        "read": False,
        "link": "",
    }


def test_reading_one_and_all(client: Client, seller: User) -> None:
    tell(seller, 1)
    entry = client.get("/api/notifications").json()["items"][0]
    assert unread(client) == 1

    assert client.post(f"/api/notifications/{entry['id']}/read").status_code == 204
    assert unread(client) == 0

    tell(seller, 2)
    assert unread(client) == 1
    assert client.post("/api/notifications/read-all").status_code == 204
    assert unread(client) == 0


def test_records_behind_an_entry(client: Client, seller: User) -> None:
    tell(seller, 2)
    entry = client.get("/api/notifications").json()["items"][0]

    answer = client.get(f"/api/notifications/{entry['id']}/records")

    assert answer.status_code == HTTPStatus.OK
    assert answer.json() == {"items": [], "total": 0}  # nobody describes these


@pytest.mark.parametrize("command", ["read", "records"])
def test_another_ones_entry_is_missing(client: Client, command: str) -> None:
    other = make_user()
    tell(other, 1)
    theirs = Client()
    theirs.force_login(other)
    entry = theirs.get("/api/notifications").json()["items"][0]
    address = f"/api/notifications/{entry['id']}/{command}"

    answer = client.post(address) if command == "read" else client.get(address)

    assert answer.status_code == HTTPStatus.NOT_FOUND
    assert answer.json()["code"] == "notification.not_found"


@pytest.mark.parametrize("cursor", ["nonsense", "WyJhIiwiYiJd", "WzEsMl0", "W10"])
def test_a_broken_cursor_is_refused(client: Client, cursor: str) -> None:
    answer = client.get(f"/api/notifications?cursor={cursor}")
    assert answer.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert answer.json()["code"] == "input.broken_cursor"
