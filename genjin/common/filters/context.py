"""Who asks, and when: what the relative words of a filter are relative to."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from genjin.common.clock import COMPANY_ZONE


def _nobody() -> Collection[int]:
    return ()


@dataclass(frozen=True, slots=True)
class Context:
    """Where nobody asks (a job), 'me' and 'mine' are no one's. The two sets are asked for only
    where a filter names them, for they cost a look at the organisation."""

    now: datetime
    zone: ZoneInfo = COMPANY_ZONE
    me: int | None = None
    my_department: int | None = None
    my_people: Callable[[], Collection[int]] = _nobody  # who reports to me, also through others
    my_departments: Callable[[], Collection[int]] = _nobody  # mine and all beneath it

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()
