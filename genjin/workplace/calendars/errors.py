"""Refusals of the calendar."""

from typing import Any

from genjin.common.errors import GenjinError


class _HoursError(GenjinError):
    status = 422

    def __init__(self, *, weekday: int, day: str, begin: str, end: str) -> None:
        details: dict[str, Any] = {"weekday": weekday, "day": day, "begin": begin, "end": end}
        super().__init__(**details)
        self.fields = {f"hours.{weekday}": self.message}


class HoursBackwardsError(_HoursError):
    code = "calendar.hours_backwards"
    zh = "{day}的工作时间 {begin}–{end} 不对：开始要早于结束。"
    en = "The hours of {day}, {begin}–{end}, are not right: they have to begin before they end."


class HoursOverlapError(_HoursError):
    code = "calendar.hours_overlap"
    zh = "{day}有两段工作时间重叠：前一段到 {end}，后一段从 {begin} 开始。"
    en = "Two stretches of {day} overlap: one lasts until {end}, the next begins at {begin}."


class NoWorkingHoursError(GenjinError):
    status = 422
    code = "calendar.no_working_hours"
    zh = "一周里至少要有一段工作时间，否则算不出任何期限。"
    en = "A week needs at least one stretch of working time, or no deadline can be worked out."


class DateOutOfRangeError(GenjinError):
    status = 422
    code = "calendar.date_out_of_range"
    zh = "日期要在 {first} 到 {last} 之间。"
    en = "The date has to lie between {first} and {last}."


class NoSuchDayError(GenjinError):
    status = 404
    code = "calendar.no_such_day"
    zh = "{date} 没有特别安排，本来就按每周工作时间。"
    en = "Nothing special is set for {date}; the weekly hours hold."
