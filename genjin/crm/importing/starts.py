"""N leads per person and working day: when the clock of each begins. Pure."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from genjin.common.working_time import WorkingTime


def starts_per_day(
    leads: Iterable[tuple[int, int]],
    *,
    given: Mapping[int, int],
    per_day: int,
    at: datetime,
    hours: WorkingTime,
) -> dict[int, datetime]:
    """Lead → its beginning; those that begin at once are left out.

    `leads`: (lead, owner) in their order. `given`: how many each owner has of earlier batches.
    """
    counts, openings = dict(given), [at]
    starts = {}
    for lead, owner in leads:
        day = counts.get(owner, 0) // per_day
        counts[owner] = counts.get(owner, 0) + 1
        while len(openings) <= day:
            openings.append(hours.next_opening(hours.end_of_day(openings[-1])))
        if day:
            starts[lead] = openings[day]
    return starts
