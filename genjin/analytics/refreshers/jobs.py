"""Each Monday morning, and when a version is published, it is looked who keeps an SOP badly."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from genjin.analytics.refreshers.services import give_refreshers
from genjin.common.clock import COMPANY_ZONE, now
from genjin.common.facts import hear
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome, register
from genjin.platform.queue.services import schedule, schedule_missing
from genjin.sop.definitions.events import VersionPublished

WEEKLY, PUBLISHED = "refreshers.give", "refreshers.published"
MORNING = time(9, 0)


def giving(items: Sequence[Item], at: datetime) -> Outcome:
    give_refreshers(at)
    return {item.id: Later(next_monday(at)) for item in items}


def giving_of_one(items: Sequence[Item], at: datetime) -> Outcome:
    for item in items:
        give_refreshers(at, item.payload["sop"])
    return None


@hear(VersionPublished, name="refreshers.published")
def look_at_published(fact: VersionPublished) -> None:
    schedule([NewItem(PUBLISHED, fact.at, payload={"sop": fact.sop_id})])


def plan_refreshers() -> None:
    """From the next Monday on; planned already, it stays as it is."""
    schedule_missing([NewItem(WEEKLY, next_monday(now()), key=WEEKLY)])


def next_monday(at: datetime) -> datetime:
    """The next Monday morning after that moment, on the company's wall."""
    local = at.astimezone(COMPANY_ZONE)
    monday = _morning(local.date() - timedelta(days=local.weekday()))
    return monday if monday > at else monday + timedelta(days=7)


def _morning(day: date) -> datetime:
    return datetime.combine(day, MORNING, COMPANY_ZONE)


register(WEEKLY, giving, batch=1)
register(PUBLISHED, giving_of_one, batch=1)
