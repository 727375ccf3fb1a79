"""Any mixture of planning, cancelling, moving, refused transactions and failures, against a plain
dictionary that says what should come of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from genjin.common import clock
from genjin.platform.queue.items import Item, NewItem
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.pace import Pace
from genjin.platform.queue.selectors import list_dead
from genjin.platform.queue.services import cancel, replay_dead, reschedule, schedule
from genjin.platform.queue.worker import run_until_idle
from tests.platform.probe import PROBE

START = datetime.fromisoformat("2026-03-02T10:00:00+08:00")
MINUTE = timedelta(minutes=1)
KEYS = st.sampled_from("abcd")


class RefusedError(Exception):
    pass


@dataclass
class Model:
    """What should be: keys planned, keys dead, and what was done in which order."""

    now: datetime = START
    planned: dict[str, datetime] = field(default_factory=dict)
    dead: set[str] = field(default_factory=set)
    done: list[tuple[datetime, str]] = field(default_factory=list)

    def schedule(self, key: str, due: datetime) -> None:
        self.planned[key] = due
        self.dead.discard(key)

    def cancel(self, key: str) -> None:
        self.planned.pop(key, None)
        self.dead.discard(key)

    def work(self, failing: str) -> None:
        for key, due in sorted(self.planned.items(), key=lambda entry: entry[1]):
            if due <= self.now:
                del self.planned[key]
                if key == failing:
                    self.dead.add(key)
                else:
                    self.done.append((due, key))


Step = tuple[str, str, int, bool]
STEPS: st.SearchStrategy[list[Step]] = st.lists(
    st.tuples(
        st.sampled_from(["schedule", "cancel", "move", "pass time", "work", "replay"]),
        KEYS,
        st.integers(-3, 3),
        st.booleans(),  # is the transaction refused; does the key fail
    ),
    max_size=25,
)


@pytest.fixture(autouse=True)
def probe() -> Iterator[None]:
    PROBE.clear()
    yield
    PROBE.clear()


@pytest.mark.django_db
@given(STEPS)
def test_the_queue_does_what_the_model_says(steps: list[Step]) -> None:
    QueueItem.objects.all().delete()
    model, done = Model(), list[tuple[datetime, str]]()
    for step in steps:
        with clock.frozen_at(model.now):
            _take(step, model, done)
        rows = dict(QueueItem.objects.filter(state="ready").values_list("key", "due_at"))
        assert rows == model.planned
        assert {row.key for row in list_dead()} == model.dead
        assert sorted(done) == sorted(model.done)
        assert QueueItem.objects.exclude(lease_token="").count() == 0


def _take(step: Step, model: Model, done: list[tuple[datetime, str]]) -> None:
    verb, key, minutes, odd = step
    due = model.now + minutes * MINUTE
    match verb:
        case "pass time":
            model.now += abs(minutes) * MINUTE
        case "work":
            _work(key if odd else "", done)
            model.work(key if odd else "")
        case "replay":
            for row in list_dead():
                replay_dead(row.pk)
                model.schedule(str(row.key), row.due_at)
        case _:
            _command(verb, key, due, refused=odd)
            if not odd:
                _say(model, verb, key, due)


def _command(verb: str, key: str, due: datetime, *, refused: bool) -> None:
    try:
        with transaction.atomic():
            match verb:
                case "schedule":
                    schedule([NewItem("probe", due, key=key, lane="all", payload={"name": key})])
                case "cancel":
                    cancel([key])
                case _:
                    reschedule({key: due})
            if refused:
                raise RefusedError
    except RefusedError:
        pass


def _say(model: Model, verb: str, key: str, due: datetime) -> None:
    if verb == "schedule":
        model.schedule(key, due)
    elif verb == "cancel":
        model.cancel(key)
    elif key in model.planned:
        model.planned[key] = due


def _work(failing: str, done: list[tuple[datetime, str]]) -> None:
    """Until nothing is due; a key that fails is tried until it is dead. All are in one lane."""
    order: list[datetime] = []

    def act(items: Sequence[Item], at: datetime) -> None:
        (item,) = items
        if item.key == failing:
            raise RefusedError
        order.append(item.due_at)
        done.append((item.due_at, str(item.key)))

    PROBE.hook = act
    while True:
        try:
            run_until_idle(kinds=["probe"], pace=Pace(first_rest=timedelta(0)))
        except RefusedError:
            continue
        break
    assert order == sorted(order)
