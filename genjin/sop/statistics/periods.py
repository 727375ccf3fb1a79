"""Stretches of whole days on the company's wall, and the points of a trend. Pure arithmetic."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from genjin.common import clock
from genjin.common.clock import COMPANY_ZONE

POINTS = 10  # of a trend, or one a day where the period is shorter


@dataclass(frozen=True, slots=True)
class Period:
    """`days` whole days, of which `last` is the last; it begins and ends at midnight."""

    last: date
    days: int

    @property
    def first(self) -> date:
        return self.last - timedelta(days=self.days - 1)

    @property
    def start(self) -> datetime:
        return midnight(self.first)

    @property
    def end(self) -> datetime:
        """The first instant that does not belong to it."""
        return midnight(self.last + timedelta(days=1))

    def parts(self, among: Collection[date]) -> list["Period"]:
        """The stretches of it whose days are all among these."""
        wanted = [day for day in self._all() if day in among]
        found: list[Period] = []
        for day in wanted:
            if found and found[-1].last + timedelta(days=1) == day:
                found[-1] = Period(day, found[-1].days + 1)
            else:
                found.append(Period(day, 1))
        return found

    def without(self, among: Collection[date]) -> list["Period"]:
        """The stretches of it that none of these days is in."""
        return self.parts({day for day in self._all() if day not in among})

    def _all(self) -> Iterator[date]:
        first = self.first.toordinal()
        return map(date.fromordinal, range(first, first + self.days))

    def with_before(self) -> "Period":
        return Period(self.last, 2 * self.days)

    def before(self) -> "Period":
        """As many days, right before it."""
        return self.earlier(self.days)

    def earlier(self, days: int) -> "Period":
        return Period(self.last - timedelta(days=days), self.days)

    def trend(self) -> list["Period"]:
        """Equally long periods that end on days spread over this one; the last is this one."""
        width = -(-self.days // POINTS)
        points = -(-self.days // width)
        return [self.earlier(width * back) for back in reversed(range(points))]


def last_days(days: int) -> Period:
    """Today and the days before it."""
    return Period(clock.today(), days)


def midnight(day: date) -> datetime:
    """The instant at which the day begins."""
    return datetime.combine(day, time.min, COMPANY_ZONE)
