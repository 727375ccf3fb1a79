"""The clock and the days of the week in words."""

from genjin.common.language import text
from genjin.common.working_time import MINUTES_PER_DAY

WEEKDAYS_ZH = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")
WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def clock_of(minute: int) -> str:
    """Minutes after midnight as "09:00"; the end of a day is "24:00", what lies past it is said as
    the clock shows it."""
    shown = minute if minute <= MINUTES_PER_DAY else minute - MINUTES_PER_DAY
    return f"{shown // 60:02}:{shown % 60:02}"


def day_name(weekday: int) -> str:
    return text(zh=WEEKDAYS_ZH[weekday], en=WEEKDAYS_EN[weekday])


def minute_of(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)
