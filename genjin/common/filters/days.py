"""Days and stretches of days that are said relative to today, and what they come to."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class RelativeDay:
    """So many days after today; before it where negative."""

    days: int


Day: TypeAlias = date | RelativeDay


@dataclass(frozen=True, slots=True)
class Period:
    """`last_days` end with today, `next_days` begin with it: `count` of them in all."""

    name: str
    count: int = 0


_SHIFTS = {"last": -1, "this": 0, "next": 1}
UNITS = ("week", "month", "quarter", "year")
PERIODS = tuple(f"{shift}_{unit}" for unit in UNITS for shift in ("last", "this", "next"))
COUNTED = ("last_days", "next_days")
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def date_of(day: Day, today: date) -> date:
    return day if isinstance(day, date) else today + timedelta(days=day.days)


def stretch(period: Period, today: date) -> tuple[date, date]:
    """Its first and its last day. Weeks begin on Monday."""
    if period.name == "last_days":
        return today - timedelta(days=period.count - 1), today
    if period.name == "next_days":
        return today, today + timedelta(days=period.count - 1)
    shift, unit = period.name.split("_")
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=_SHIFTS[shift])
        return monday, monday + timedelta(days=6)
    length = _MONTHS[unit]
    begun = (today.year * 12 + today.month - 1) // length * length + _SHIFTS[shift] * length
    return _first_of(begun), _first_of(begun + length) - ONE_DAY


def begin_of(day: date, zone: ZoneInfo) -> datetime:
    """The zone's midnight, as far as there is time to reckon with."""
    try:
        return datetime.combine(day, time(), zone).astimezone(UTC)
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC)


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """Where the next day begins."""
    return datetime.max.replace(tzinfo=UTC) if day == date.max else begin_of(day + ONE_DAY, zone)


def _first_of(months: int) -> date:
    """Of the month that many months after the year 0."""
    return date(months // 12, months % 12 + 1, 1)
