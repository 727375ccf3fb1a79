"""Plans items for the probe, works them off, and lets them fail."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from genjin.platform.queue.items import Item, NewItem
from genjin.platform.queue.kinds import Outcome
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.pace import Pace
from genjin.platform.queue.worker import run_until_idle
from tests.platform.probe import PROBE

NOW = datetime.fromisoformat("2026-03-02T10:00:00+08:00")
MINUTE = timedelta(minutes=1)
RESTLESS = Pace(first_rest=timedelta(0))


class TroubleError(Exception):
    pass


def item(
    name: str, *, due: timedelta = timedelta(0), key: str | None = None, lane: str = ""
) -> NewItem:
    return NewItem("probe", NOW + due, key=key, lane=lane, payload={"name": name})


def planned() -> list[tuple[str, datetime]]:
    rows = QueueItem.objects.filter(state="ready").order_by("due_at", "id")
    return [(row.payload["name"], row.due_at) for row in rows]


def work(pace: Pace = RESTLESS) -> int:
    return run_until_idle(kinds=["probe"], pace=pace)


def work_in_spite_of_trouble() -> None:
    """As a worker does, which logs what fails and goes on."""
    while True:
        try:
            work()
        except TroubleError:
            continue
        return


def fail_with(*names: str) -> None:
    def hook(items: Sequence[Item], at: datetime) -> Outcome:
        if any(each.payload["name"] in names for each in items):
            raise TroubleError("it hurts")
        return None

    PROBE.hook = hook
