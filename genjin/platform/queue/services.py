"""Planning work: always many at once, in the transaction of the change that asks for it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from genjin.common.clock import now
from genjin.common.errors import NotFoundError
from genjin.common.inserts import add_rows, new_row
from genjin.common.transactions import command
from genjin.platform.queue import plans
from genjin.platform.queue.choices import ItemState
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.models import QueueItem


def schedule(items: Sequence[NewItem]) -> None:
    """Plan the items; a key that is planned already (or dead) is planned anew, attempts forgotten.

    Of two items with one key the last stands. A worker that has the row in hand loses it.
    """
    plans.write(_in_order(items), at=now())


def schedule_new(items: Sequence[NewItem]) -> None:
    """Plan items under whose keys nothing can stand: those of rows that were made just now."""
    at = now()
    add_rows(
        [
            new_row(
                QueueItem,
                kind=item.kind,
                key=item.key,
                lane=item.lane,
                payload=item.payload,
                due_at=item.due_at,
                created_at=at,
            )
            for item in items
        ]
    )


@command
def change_plans(*, drop: Sequence[str], items: Sequence[NewItem]) -> None:
    """`cancel` and `schedule`, of which no key is the same: a step is done, the next one begins."""
    if len(drop) == 1 and items and plans.drops_with_it():
        plans.write(_in_order(items), at=now(), instead_of=drop[0])
        return
    cancel(drop)
    schedule(items)


def _in_order(items: Sequence[NewItem]) -> list[NewItem]:
    keyed = {item.key: item for item in items if item.key is not None}
    plain = [item for item in items if item.key is None]
    return [*(keyed[key] for key in sorted(keyed)), *plain]


def schedule_missing(items: Sequence[NewItem]) -> None:
    """Plan those items whose key has no row yet: for recurring work, at every start."""
    plans.add(items, at=now())


@command
def cancel(keys: Iterable[str]) -> None:
    """Drop what is planned under the keys; keys without a row are no error."""
    wanted = list(keys)
    if not wanted:
        return
    if len(wanted) > 1:
        plans.lock(wanted)
    plans.drop(wanted)


@command
def reschedule(due: Mapping[str, datetime]) -> None:
    """Move what is planned under the keys to another time; a key without a row stays without."""
    if not due:
        return
    plans.lock(due.keys())
    plans.move(due)


@command
def replay_dead(item_id: int) -> None:
    """Put a dead letter back to work, as if it had never been tried."""
    revived = QueueItem.objects.filter(id=item_id, state=ItemState.DEAD).update(
        state=ItemState.READY, attempts=0, lease_until=None, last_error="", failed_at=None
    )
    if not revived:
        raise NotFoundError
