"""News of the calendar."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CalendarChanged:
    """Hours or days changed; open deadlines are to be planned anew, closed ones never.

    `earliest_on` is the first local date that is worked otherwise than before. A span of working
    time that ends before it is what it was. None: the weekly hours changed, so any date may be.
    `person_ids`: those who work by other hours than before; None: everybody may.
    """

    earliest_on: date | None
    person_ids: tuple[int, ...] | None = None
