"""When the score of a month may be disputed, and from when on it never changes. Pure arithmetic,
on the company's wall.

A month is over at midnight. What was due in it may be disputed for FILING more days, answers are
given until the month is frozen, ANSWERING days after its end."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from genjin.common.clock import COMPANY_ZONE
from genjin.sop.statistics.periods import Period, midnight

FILING = 5
ANSWERING = 10


@dataclass(frozen=True, slots=True, order=True)
class Month:
    first: date

    @classmethod
    def of(cls, moment: datetime) -> "Month":
        return cls(moment.astimezone(COMPANY_ZONE).date().replace(day=1))

    @classmethod
    def read(cls, text: str) -> "Month":
        """'2026-11'. Raises ValueError."""
        return cls(date.fromisoformat(f"{text}-01"))

    def __str__(self) -> str:
        return f"{self.first:%Y-%m}"

    @property
    def next(self) -> "Month":
        return Month((self.first + timedelta(days=31)).replace(day=1))

    @property
    def before(self) -> "Month":
        return Month((self.first - timedelta(days=1)).replace(day=1))

    @property
    def disputed_until(self) -> datetime:
        """The first instant at which nothing of it is disputed any more."""
        return midnight(self.next.first + timedelta(days=FILING))

    @property
    def frozen_from(self) -> datetime:
        return midnight(self.next.first + timedelta(days=ANSWERING))

    def period(self, now: datetime) -> Period:
        """Its days until today; all of them once it is over."""
        today = now.astimezone(COMPANY_ZONE).date()
        last = min(self.next.first - timedelta(days=1), max(today, self.first))
        return Period(last, (last - self.first).days + 1)
