"""How people want to be told, and when quiet hours end."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from genjin.common.clock import COMPANY_ZONE
from genjin.identity.users.models import User
from genjin.platform.queue.models import QueueItem
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.preferences.wishes import Wishes, next_at
from tests.factories import make_user

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
CLOCKS = st.times().map(lambda value: value.replace(second=0, microsecond=0))


@given(MOMENTS, CLOCKS, CLOCKS)
def test_quiet_hours_end_at_their_end_and_within_a_day(
    at: datetime, begin: time, end: time
) -> None:
    until = Wishes(quiet_from=begin, quiet_to=end).quiet_until(at)
    if until is None:
        return
    assert at < until <= at + timedelta(days=1)
    assert until.astimezone(COMPANY_ZONE).time() == end
    assert Wishes(quiet_from=begin, quiet_to=end).quiet_until(until) is None


@given(MOMENTS, CLOCKS, CLOCKS)
def test_a_moment_is_in_the_hours_or_in_those_between(at: datetime, one: time, two: time) -> None:
    if one == two:
        return
    there = Wishes(quiet_from=one, quiet_to=two).quiet_until(at)
    back = Wishes(quiet_from=two, quiet_to=one).quiet_until(at)
    assert (there is None) != (back is None)


@given(MOMENTS, CLOCKS)
def test_the_next_time_a_clock_shows_something(at: datetime, clock: time) -> None:
    found = next_at(clock, after=at)
    assert at < found <= at + timedelta(days=1)
    assert found.astimezone(COMPANY_ZONE).time() == clock


@pytest.fixture
def person(db: None) -> User:
    user = make_user()
    User.objects.filter(pk=user.pk).update(email="me@example.com")
    return user


@pytest.fixture
def mine(person: User, client: Client) -> Client:
    client.force_login(person)
    return client


BODY: dict[str, Any] = {
    "channels": [{"name": "mail", "kinds": ["escalation", "reminder"]}],
    "quiet_from": "21:30",
    "quiet_to": "08:00",
    "digest_at": "08:30",
}


def put(client: Client, **changes: Any) -> Any:
    return client.put("/api/preferences", BODY | changes, content_type="application/json")


def test_as_shipped_mail_tells_what_one_has_to_act_on(mine: Client) -> None:
    found = mine.get("/api/preferences").json()

    assert found["kinds"] == NotificationKind.values
    (mail,) = found["channels"]
    assert mail["name"] == "mail"
    assert mail["on"] is False
    assert mail["address"] == "me@example.com"
    assert set(mail["kinds"]) == set(NotificationKind.values) - {"import"}
    assert (found["quiet_from"], found["quiet_to"], found["digest_at"]) == (None, None, None)


def test_what_is_set_is_kept(mine: Client) -> None:
    assert put(mine).status_code == 204

    found = mine.get("/api/preferences").json()
    assert found["channels"][0]["kinds"] == ["reminder", "escalation"]
    assert found["quiet_from"] == "21:30"
    assert found["quiet_to"] == "08:00"
    assert found["digest_at"] == "08:30"


def test_the_digest_is_planned_moved_and_called_off(mine: Client, person: User) -> None:
    key = f"digest:{person.pk}"
    put(mine)
    first = QueueItem.objects.get(key=key).due_at
    assert first.astimezone(COMPANY_ZONE).time() == time(8, 30)

    put(mine, digest_at="07:15")
    moved = QueueItem.objects.get(key=key).due_at
    assert moved.astimezone(COMPANY_ZONE).time() == time(7, 15)

    put(mine, digest_at=None)
    assert not QueueItem.objects.filter(key=key).exists()


@pytest.mark.parametrize(
    "changes",
    [
        {"quiet_to": None},
        {"quiet_to": "21:30"},
        {"quiet_from": "25:00"},
        {"digest_at": "8:30"},
        {"channels": [{"name": "pigeon", "kinds": []}]},
        {"channels": [{"name": "mail", "kinds": []}, {"name": "mail", "kinds": []}]},
        {"channels": [{"name": "mail", "kinds": ["weather"]}]},
        {"user_id": 1},
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_changed(
    changes: dict[str, Any], mine: Client
) -> None:
    before = mine.get("/api/preferences").json()
    assert put(mine, **changes).status_code == 422
    assert mine.get("/api/preferences").json() == before
