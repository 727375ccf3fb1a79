"""Who holds an item holds it for a while only, and whoever dies with it is counted."""

from datetime import timedelta

import pytest

from genjin.platform.queue.claims import Turn, claim
from genjin.platform.queue.kinds import KINDS
from genjin.platform.queue.selectors import list_dead
from genjin.platform.queue.services import schedule
from genjin.platform.queue.work import do_claimed
from tests.platform.planning import MINUTE, NOW, RESTLESS, item, planned, work
from tests.platform.probe import Probe

pytestmark = pytest.mark.django_db


def test_a_late_finisher_changes_nothing(probe: Probe) -> None:
    schedule([item("a"), item("b")])
    probe.hook = lambda items, at: schedule(
        [item(f"effect of {each.payload['name']}", due=MINUTE) for each in items]
    )
    hung = claim(Turn("probe", tried=False), NOW, limit=3, lease=timedelta(0))

    work()
    do_claimed(KINDS.get("probe"), hung, RESTLESS)

    assert planned() == [("effect of a", NOW + MINUTE), ("effect of b", NOW + MINUTE)]


def test_what_is_on_lease_is_left_alone(probe: Probe) -> None:
    schedule([item("a"), item("b")])

    held = claim(Turn("probe", tried=False), NOW, limit=1, lease=MINUTE)
    work()

    assert [each.payload["name"] for each in held.items] == ["a"]
    assert probe.names == ["b"]


def test_a_lease_of_a_clock_that_was_set_back_holds_up_nobody(probe: Probe) -> None:
    schedule([item("a")])
    claim(Turn("probe", tried=False), NOW, limit=1, lease=timedelta(hours=2))

    work()

    assert probe.names == ["a"]


def test_every_worker_that_dies_counts_until_the_item_is_dead(probe: Probe) -> None:
    schedule([item("killer")])
    claim(Turn("probe", tried=False), NOW, limit=1, lease=timedelta(0))
    claim(Turn("probe", tried=True), NOW, limit=1, lease=timedelta(0))

    work()

    assert probe.names == []
    assert list_dead()[0].last_error == "The worker died while it had this item in hand."
