"""Where hours of a wall clock lie on the line of time, which counts microseconds since 1970.

Whole numbers, so that nothing is ever rounded.
"""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

Intervals: TypeAlias = tuple[tuple[int, int], ...]
"""Hours of one day: minutes after local midnight, from (inclusive) to (exclusive), ascending. What
lies past the next midnight counts on: 30:00 is six in the morning."""

Stretches: TypeAlias = tuple[tuple[int, int], ...]
"""Spans of microseconds, from (inclusive) to (exclusive), ascending."""

SECOND = 1_000_000
MINUTE = 60 * SECOND
DAY = 24 * 60 * MINUTE
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = _EPOCH.toordinal()
_FURTHEST_OFFSET = 16 * 60 * MINUTE


def placed(zone: ZoneInfo, date_: date, hours: Intervals) -> Stretches:
    """When the zone's clock shows the hours of the date.

    Hours that the clock skips are left out, hours that it shows twice come twice.
    """
    if not hours:
        return ()
    midnight = day_of(date_) * DAY
    found = []
    for begin, end, offset in _offsets(zone, midnight, max(DAY, hours[-1][1] * MINUTE)):
        for minute_from, minute_to in hours:
            opens = max(begin, midnight - offset + minute_from * MINUTE)
            closes = min(end, midnight - offset + minute_to * MINUTE)
            if opens < closes:
                found.append((opens, closes))
    return tuple(found)


def split(at: datetime) -> tuple[int, int]:
    """UTC day since the epoch, and microseconds since its midnight."""
    if at.tzinfo is None:
        raise ValueError("working time is reckoned between aware datetimes")
    passed = at - _EPOCH
    return passed.days, passed.seconds * SECOND + passed.microseconds


def instant(moment: int) -> datetime:
    return _EPOCH + timedelta(microseconds=moment)


def day_of(date_: date) -> int:
    return date_.toordinal() - _EPOCH_ORDINAL


def date_of(day: int) -> date:
    return date.fromordinal(day + _EPOCH_ORDINAL)


def _offsets(zone: ZoneInfo, midnight: int, length: int) -> Iterator[tuple[int, int, int]]:
    """Stretches of one offset to UTC (begin, end, offset) that cover a local date, or so much from
    its beginning."""
    begin, end = midnight - _FURTHEST_OFFSET, midnight + length + _FURTHEST_OFFSET
    last = _offset(zone, end)
    while (offset := _offset(zone, begin)) != last:
        change = _change_after(zone, begin, end)
        yield begin, change, offset
        begin = change
    yield begin, end, last


def _change_after(zone: ZoneInfo, begin: int, end: int) -> int:
    """The instant between the two at which the zone leaves the offset that it has at `begin`."""
    offset = _offset(zone, begin)
    seconds = range(1, (end - begin) // SECOND + 1)
    steps = bisect_left(
        seconds, True, key=lambda passed: _offset(zone, begin + passed * SECOND) != offset
    )
    return begin + seconds[steps] * SECOND


def _offset(zone: ZoneInfo, moment: int) -> int:
    offset = instant(moment).astimezone(zone).utcoffset() or timedelta()
    return offset // timedelta(microseconds=1)
