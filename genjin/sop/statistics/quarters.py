"""Quarters of a year, as periods. Pure arithmetic."""

from dataclasses import dataclass
from datetime import date, timedelta

from genjin.sop.statistics.periods import Period


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """`number` from 1 to 4; written `2026-3`."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year}-{self.number}"

    @property
    def first(self) -> date:
        return date(self.year, 3 * self.number - 2, 1)

    def next(self) -> "Quarter":
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)

    def before(self) -> "Quarter":
        return quarter_of(self.first - timedelta(days=1))

    def period(self, today: date) -> Period:
        """To its end, or to today while it lasts."""
        last = min(self.next().first - timedelta(days=1), max(today, self.first))
        return Period(last, (last - self.first).days + 1)


def quarter_of(day: date) -> Quarter:
    return Quarter(day.year, (day.month + 2) // 3)


def read_quarter(written: str) -> Quarter:
    """Of what has the shape of one."""
    year, number = written.split("-")
    return Quarter(int(year), int(number))
