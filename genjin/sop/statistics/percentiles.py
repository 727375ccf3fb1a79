"""Percentiles of values that each stand for how often it was met. Pure arithmetic: neither database
is asked, so that both say the same, exact to the minute."""

from collections.abc import Mapping
from math import ceil


def median(times: Mapping[int, int]) -> float | None:
    """The middle one, or half-way between the two in the middle."""
    total = sum(times.values())
    if not total:
        return None
    return (_value_at(times, (total - 1) // 2) + _value_at(times, total // 2)) / 2


def percentile(times: Mapping[int, int], share: int) -> int | None:
    """The smallest value that `share` per cent do not exceed."""
    total = sum(times.values())
    return _value_at(times, ceil(total * share / 100) - 1) if total else None


def _value_at(times: Mapping[int, int], place: int) -> int:
    passed = 0
    for value in sorted(times):
        passed += times[value]
        if passed > place:
            return value
    raise IndexError(place)
