"""What was planned comes back to its handler: when it is due, once, in order, as a set."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from django.db import transaction

from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.platform.queue import points
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.pace import Pace
from genjin.platform.queue.selectors import count_dead, list_dead
from genjin.platform.queue.services import (
    cancel,
    change_plans,
    replay_dead,
    reschedule,
    schedule,
    schedule_missing,
)
from genjin.platform.queue.worker import run_until_idle
from tests.platform.planning import (
    MINUTE,
    NOW,
    RESTLESS,
    TroubleError,
    fail_with,
    item,
    planned,
    work,
    work_in_spite_of_trouble,
)
from tests.platform.probe import Probe

pytestmark = pytest.mark.django_db


def test_what_is_due_comes_in_due_order_and_in_batches(probe: Probe) -> None:
    schedule([item("d", due=-MINUTE), item("later", due=MINUTE), item("a", due=-4 * MINUTE)])
    schedule([item("c", due=-2 * MINUTE), item("b", due=-3 * MINUTE), item("e")])

    assert work() == 5

    assert probe.batches == [["a", "b", "c"], ["d", "e"]]
    assert probe.moments == [NOW, NOW]
    assert probe.due == [NOW + minutes * MINUTE for minutes in (-4, -3, -2, -1, 0)]
    assert planned() == [("later", NOW + MINUTE)]


def test_what_came_due_while_nothing_ran_is_worked_off_once(probe: Probe) -> None:
    schedule([item("reminder", due=timedelta(hours=1), key="step:1")])

    with clock.moved(timedelta(days=3)):
        work()
        work()

    assert probe.names == ["reminder"]
    assert probe.moments == [NOW + timedelta(days=3)]


def test_a_key_stands_for_one_row(probe: Probe) -> None:
    schedule([item("first", key="step:1"), item("other", key="step:2")])

    schedule([item("second", due=MINUTE, key="step:1"), item("third", due=MINUTE, key="step:1")])

    assert planned() == [("other", NOW), ("third", NOW + MINUTE)]


def test_what_was_cancelled_does_not_come(probe: Probe) -> None:
    schedule([item("a", key="step:1"), item("b", key="step:2"), item("c")])

    cancel(["step:1", "step:9"])
    work()

    assert probe.names == ["b", "c"]


def test_rescheduling_moves_what_is_there_and_makes_nothing(probe: Probe) -> None:
    schedule([item("a", key="step:1"), item("b", key="step:2")])

    reschedule({"step:1": NOW + MINUTE, "step:2": NOW + 2 * MINUTE, "step:9": NOW})

    assert planned() == [("a", NOW + MINUTE), ("b", NOW + 2 * MINUTE)]


def test_recurring_work_is_planned_once(probe: Probe) -> None:
    schedule([item("first", due=MINUTE, key="nightly")])

    schedule_missing([item("again", key="nightly"), item("new", due=2 * MINUTE, key="weekly")])

    assert planned() == [("first", NOW + MINUTE), ("new", NOW + 2 * MINUTE)]


def test_a_plan_of_a_refused_transaction_is_none(probe: Probe) -> None:
    def refused_command() -> None:
        with transaction.atomic():
            schedule([item("a")])
            raise TroubleError

    with pytest.raises(TroubleError):
        refused_command()

    assert planned() == []


def test_more_items_than_fit_one_statement(probe: Probe) -> None:
    schedule([item(str(number), key=f"step:{number}") for number in range(2500)])
    reschedule({f"step:{number}": NOW + MINUTE for number in range(2500)})

    assert len(planned()) == 2500
    assert {due_at for _, due_at in planned()} == {NOW + MINUTE}


def test_a_row_lives_on_with_its_next_occasion(probe: Probe) -> None:
    schedule([item("a", key="step:1"), item("b"), item("c")])
    probe.hook = lambda items, at: {
        items[0].id: Later(at + MINUTE),
        items[1].id: Later(at + 2 * MINUTE, {"name": "B"}),
    }

    work()

    assert planned() == [("a", NOW + MINUTE), ("B", NOW + 2 * MINUTE)]
    assert set(QueueItem.objects.values_list("attempts", "lease_token")) == {(0, "")}


def test_a_lane_is_worked_off_one_by_one_in_due_order(probe: Probe) -> None:
    schedule([item("x2", lane="run:1"), item("y1", due=-MINUTE, lane="run:2")])
    schedule([item("x1", due=-2 * MINUTE, lane="run:1"), item("free")])

    work()

    assert probe.batches == [["x1", "y1", "free"], ["x2"]]


def test_who_fails_holds_up_the_lane_until_it_is_dead(probe: Probe) -> None:
    schedule([item("x1", lane="run:1"), item("x2", lane="run:1")])
    fail_with("x1")

    with pytest.raises(TroubleError):
        work()
    assert probe.names == ["x1"]
    work_in_spite_of_trouble()

    assert probe.names == ["x1", "x1", "x2"]


def test_the_culprit_of_a_batch_is_found_and_the_others_go_through(probe: Probe) -> None:
    schedule([item("a"), item("poison"), item("c")])
    fail_with("poison")

    work_in_spite_of_trouble()

    assert probe.batches == [["a", "poison", "c"], ["a"], ["poison"], ["c"]]
    assert planned() == []
    dead = list_dead()
    assert [(row.payload["name"], row.attempts, row.last_error) for row in dead] == [
        ("poison", 2, "TroubleError: it hurts")
    ]
    assert dead[0].failed_at == NOW


def test_what_a_failed_handler_wrote_is_undone(probe: Probe) -> None:
    schedule([item("a")])

    def write_and_fail(items: Sequence[Item], at: datetime) -> Outcome:
        schedule([item("written", due=MINUTE)])
        raise TroubleError

    probe.hook = write_and_fail
    work_in_spite_of_trouble()

    assert planned() == []
    assert count_dead() == 1


def test_who_failed_rests_by_the_time_of_the_database(probe: Probe) -> None:
    schedule([item("a")])
    fail_with("a")

    with pytest.raises(TroubleError):
        work(Pace(first_rest=MINUTE))

    with clock.moved(timedelta(days=1)):
        assert work() == 0
    assert planned() == [("a", NOW)]


def test_a_dead_letter_can_be_replayed(probe: Probe) -> None:
    schedule([item("a")])
    fail_with("a")
    work_in_spite_of_trouble()
    probe.clear()

    replay_dead(list_dead()[0].pk)
    work()

    assert probe.names == ["a"]
    assert count_dead() == 0
    with pytest.raises(NotFoundError):
        replay_dead(1)


def test_planning_a_dead_key_anew_brings_it_back(probe: Probe) -> None:
    schedule([item("a", key="step:1")])
    fail_with("a")
    work_in_spite_of_trouble()

    schedule([item("b", due=MINUTE, key="step:1")])

    assert planned() == [("b", NOW + MINUTE)]
    assert count_dead() == 0


def test_a_handler_may_plan_the_row_in_hand_anew(probe: Probe) -> None:
    schedule([item("a", key="step:1"), item("b", key="step:2"), item("c", key="step:3")])

    def plan(items: Sequence[Item], at: datetime) -> Outcome:
        schedule([item("A", due=MINUTE, key="step:1")])
        reschedule({"step:2": NOW + 2 * MINUTE})
        return {items[0].id: Later(NOW + 9 * MINUTE)}

    probe.hook = plan
    work()

    assert planned() == [("A", NOW + MINUTE), ("b", NOW + 2 * MINUTE)]
    assert set(QueueItem.objects.values_list("attempts", "lease_token")) == {(0, "")}


def test_a_handler_may_cancel_the_row_in_hand(probe: Probe) -> None:
    schedule([item("a", key="step:1"), item("b", key="step:2"), item("c", key="step:3")])

    def drop(items: Sequence[Item], at: datetime) -> Outcome:
        cancel(["step:1", "step:2", "step:3"])
        reschedule({"step:1": NOW + MINUTE})
        schedule([item("B", due=MINUTE, key="step:2")])
        return {items[2].id: Later(NOW + MINUTE)}

    probe.hook = drop
    work()

    assert planned() == [("B", NOW + MINUTE)]


def test_what_a_handler_planned_in_an_undone_savepoint_is_undone(probe: Probe) -> None:
    schedule([item("a", key="step:1")])

    def plan_in_vain(items: Sequence[Item], at: datetime) -> Outcome:
        try:
            with transaction.atomic():
                cancel(["step:1"])
                raise TroubleError
        except TroubleError:
            return {items[0].id: Later(NOW + MINUTE)}

    probe.hook = plan_in_vain
    work()

    assert planned() == [("a", NOW + MINUTE)]


@pytest.mark.parametrize("meanwhile", ["cancelled", "planned anew", "moved"])
def test_what_was_changed_while_in_hand_is_undone_and_the_rest_done(
    probe: Probe, meanwhile: str
) -> None:
    schedule([item("a", key="step:1"), item("b", key="step:2")])
    probe.hook = lambda items, at: schedule(
        [item(f"effect of {each.payload['name']}", due=2 * MINUTE) for each in items]
    )

    def change(point: points.Point, items: Sequence[Item]) -> None:
        if point == "claimed":
            match meanwhile:
                case "cancelled":
                    cancel(["step:1"])
                case "planned anew":
                    schedule([item("A", due=MINUTE, key="step:1")])
                case _:
                    reschedule({"step:1": NOW + MINUTE})

    points.watcher = change
    work()

    left = {"cancelled": [], "planned anew": [("A", NOW + MINUTE)], "moved": [("a", NOW + MINUTE)]}
    assert planned() == [*left[meanwhile], ("effect of b", NOW + 2 * MINUTE)]


def test_kinds_take_turns(probe: Probe) -> None:
    schedule([item(f"probe {number}") for number in range(6)])
    schedule([NewItem("probe.outside", NOW, payload={"name": f"out {n}"}) for n in range(2)])

    run_until_idle(kinds=["probe", "probe.outside"])

    assert [batch[0] for batch in probe.batches] == ["probe 0", "out 0", "probe 3", "out 1"]


@pytest.mark.django_db(transaction=True)
def test_an_effect_outside_is_acted_before_its_mark_with_the_same_key(probe: Probe) -> None:
    schedule([NewItem("probe.outside", NOW, payload={"name": "mail"})])
    open_transactions: list[bool] = []
    probe.hook = lambda items, at: open_transactions.append(
        transaction.get_connection().in_atomic_block
    )

    def die_once(point: points.Point, items: Sequence[Item]) -> None:
        if point == "after_act" and len(probe.names) == 1:
            raise TroubleError

    points.watcher = die_once
    with pytest.raises(TroubleError):
        run_until_idle(kinds=["probe.outside"], pace=RESTLESS)
    run_until_idle(kinds=["probe.outside"], pace=RESTLESS)

    assert open_transactions == [False, False]
    assert probe.names == ["mail", "mail"]
    assert len(set(probe.keys)) == 1
    assert planned() == []


@pytest.mark.parametrize("drop", [["step:1"], ["step:1", "step:2"], ["step:9"], []])
@pytest.mark.parametrize("names", [[], ["c"], ["c", "d"]])
def test_plans_are_changed_at_once(drop: list[str], names: list[str]) -> None:
    schedule([item("a", key="step:1"), item("b", key="step:2"), item("old", key="step:c")])

    change_plans(drop=drop, items=[item(name, key=f"step:{name}", due=MINUTE) for name in names])

    stay = {"step:1", "step:2", "step:c", *(f"step:{name}" for name in names)} - set(drop)
    rows = dict(QueueItem.objects.values_list("key", "due_at"))
    assert rows.keys() == stay
    assert all(rows[f"step:{name}"] == NOW + MINUTE for name in names)
