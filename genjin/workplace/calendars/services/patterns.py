"""Hours put into a row."""

from typing import Any

from genjin.workplace.calendars.hours import Pattern, as_stored
from genjin.workplace.calendars.models import WorkingHours


def put_pattern(hours: WorkingHours, pattern: Pattern) -> dict[str, list[Any]]:
    """What changes by it, from and to; nothing is saved here."""
    other = None if pattern.other_week is None else as_stored(pattern.other_week)
    anchor = None if other is None else pattern.anchor
    values = {"week": as_stored(pattern.week), "other_week": other, "anchor": anchor}
    from_to = {
        name: [_said(getattr(hours, name)), _said(value)]
        for name, value in values.items()
        if getattr(hours, name) != value
    }
    for name, value in values.items():
        setattr(hours, name, value)
    return from_to


def _said(value: Any) -> Any:
    return value if value is None or isinstance(value, list) else str(value)
