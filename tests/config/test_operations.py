"""What the queue gave up on, over HTTP."""

import pytest
from django.test import Client

from genjin.common.clock import now
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import list_history
from genjin.platform.files.jobs import REMOVE_ORPHANS, plan_sweep
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.worker import run_until_idle
from tests.factories import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def dead() -> QueueItem:
    return QueueItem.objects.create(
        kind="nobody",
        key="step:1",
        state="dead",
        attempts=8,
        due_at=now(),
        created_at=now(),
        failed_at=now(),
        last_error="KeyError: 'name'",
    )


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_an_administrator_sees_and_replays_it(dead: QueueItem) -> None:
    administrator = make_user(Role.ADMINISTRATOR)
    client = signed_in(administrator)

    (item,) = client.get("/api/queue/dead").json()["items"]
    answer = client.post(f"/api/queue/dead/{item['id']}/replay")

    assert item.pop("failed_at").endswith("Z")
    assert item == {
        "id": dead.pk,
        "kind": "nobody",
        "key": "step:1",
        "attempts": 8,
        "last_error": "KeyError: 'name'",
    }
    assert answer.status_code == 204
    assert client.get("/api/queue/dead").json() == {"items": []}
    assert QueueItem.objects.get().state == "ready"
    assert list_history("queue_item", dead.pk).get().actor_id == administrator.pk


def test_what_is_not_dead_cannot_be_replayed(dead: QueueItem) -> None:
    client = signed_in(make_user(Role.ADMINISTRATOR))
    client.post(f"/api/queue/dead/{dead.pk}/replay")

    for missing in (dead.pk, dead.pk + 1):
        assert client.post(f"/api/queue/dead/{missing}/replay").status_code == 404
    assert list_history("queue_item", dead.pk).count() == 1


@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMINISTRATOR])
def test_nobody_else_may(dead: QueueItem, role: Role) -> None:
    client = signed_in(make_user(role))

    assert client.get("/api/queue/dead").status_code == 403
    assert client.post(f"/api/queue/dead/{dead.pk}/replay").status_code == 403
    assert QueueItem.objects.get().state == "dead"


def test_the_sweep_of_files_is_planned_once_and_comes_back_daily() -> None:
    plan_sweep()
    plan_sweep()

    assert run_until_idle(kinds=[REMOVE_ORPHANS]) == 1
    assert QueueItem.objects.get(kind=REMOVE_ORPHANS).due_at > now()
