"""Which days stand as sums, and the door to them."""

from datetime import date, datetime, timedelta

from django.db.models import Exists, Min, OuterRef, QuerySet

from genjin.common.clock import COMPANY_ZONE
from genjin.identity.access.selectors import bounds_of, within_reach
from genjin.identity.users.models import User
from genjin.sop.runs.selectors.doors import all_step_runs
from genjin.sop.statistics.models import PersonTally, StepTally, TalliedDay, TouchedDay
from genjin.sop.statistics.periods import Period

LONGEST_LOOK = timedelta(days=3 * 366)  # of the longest period, what was before it, and a trend


def visible_step_tallies(actor: User) -> QuerySet[StepTally]:
    """Of departments within reach. Whoever sees only their own reads steps, not sums."""
    if bounds_of(actor).owner_id is not None:
        return StepTally.objects.none()
    return StepTally.objects.filter(within_reach(actor))


def visible_person_tallies(actor: User) -> QuerySet[PersonTally]:
    return PersonTally.objects.filter(within_reach(actor))


def has_tallies(actor: User) -> bool:
    return bounds_of(actor).owner_id is None


def days_with_sums(period: Period, now: datetime) -> set[date]:
    """Days that are over, whose sums stand and of which nothing was written since."""
    days = TalliedDay.objects.filter(on__gte=period.first, on__lte=period.last, on__lt=_today(now))
    return set(days.exclude(_touched()).values_list("on", flat=True))


def days_to_tally(now: datetime, most: int) -> list[date]:
    """Days that are over and have no sums, or were touched since; the latest first."""
    begins = _first_day(now)
    if begins is None:
        return []
    standing = TalliedDay.objects.filter(on__gte=begins).exclude(_touched())
    known = set(standing.values_list("on", flat=True))
    over = (_today(now) - begins).days
    days = (_today(now) - timedelta(days=back) for back in range(1, over + 1))
    return [day for day in days if day not in known][:most]


def days_to_forget(now: datetime) -> list[date]:
    """Touched without need: they have no sums."""
    tallied = TalliedDay.objects.filter(on=OuterRef("on"))
    days = TouchedDay.objects.exclude(Exists(tallied)).values_list("on", flat=True)
    return sorted(set(days.distinct()))


def _touched() -> Exists:
    return Exists(TouchedDay.objects.filter(on=OuterRef("on")))


def _first_day(now: datetime) -> date | None:
    """Of the first step there ever was; further back than anybody looks nothing is summed up."""
    first = all_step_runs().aggregate(
        came=Min("created_at"), due=Min("due_at"), closed=Min("done_at")
    )
    moments = [moment for moment in first.values() if moment is not None]
    if not moments:
        return None
    return max(_day_of(min(moments)), _today(now) - LONGEST_LOOK)


def _today(now: datetime) -> date:
    return _day_of(now)


def _day_of(moment: datetime) -> date:
    return moment.astimezone(COMPANY_ZONE).date()
