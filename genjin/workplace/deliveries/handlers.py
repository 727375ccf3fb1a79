"""What grows at the bell goes to the other channels."""

from genjin.common.facts import hear
from genjin.workplace.deliveries.services import plan_deliveries
from genjin.workplace.notifications.events import EntriesGrew


@hear(EntriesGrew, name="deliveries")
def plan_what_grew(fact: EntriesGrew) -> None:
    plan_deliveries(entry_ids=fact.entry_ids, at=fact.at)
