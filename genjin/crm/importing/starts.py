"""N leads per person and day that they work: when the clock of each begins. Pure."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from genjin.common.working_time import WorkingTime


def starts_per_day(
    leads: Iterable[tuple[int, int]],
    *,
    given: Mapping[int, int],
    per_day: int,
    at: datetime,
    hours: Callable[[int], WorkingTime],
) -> dict[int, datetime]:
    """Lead → its beginning; those that begin at once are left out.

    `leads`: (lead, owner) in their order. `given`: how many each owner has of earlier batches.
    """
    counts = dict(given)
    days: dict[int, list[datetime]] = {}
    starts = {}
    for lead, owner in leads:
        day = counts.get(owner, 0) // per_day
        counts[owner] = counts.get(owner, 0) + 1
        openings = days.setdefault(owner, [at])
        while len(openings) <= day:
            mine = hours(owner)
            openings.append(mine.next_opening(mine.end_of_day(openings[-1])))
        if day:
            starts[lead] = openings[day]
    return starts
