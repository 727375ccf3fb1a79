"""Refusals of the calendar."""

from typing import Any

from genjin.common.errors import GenjinError
from genjin.workplace.calendars.clocks import clock_of, day_name


class _HoursError(GenjinError):
    status = 422

    def __init__(self, weekday: int, begin: int, end: int, *, field: str) -> None:
        details: dict[str, Any] = {"weekday": weekday, "day": day_name(weekday)}
        super().__init__(**details, begin=clock_of(begin), end=clock_of(end))
        self.fields = {f"{field}.{weekday}": self.message}


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


class _FieldError(GenjinError):
    """Says itself beside the field that it is about."""

    status = 422
    field = ""

    def __init__(self, **details: Any) -> None:
        super().__init__(**details)
        self.fields = {self.field: self.message}


class NoSuchDepartmentError(_FieldError):
    code = "calendar.no_such_department"
    field = "department_id"
    zh = "没有这个部门。"
    en = "There is no such department."


class CompanyHoursError(_FieldError):
    code = "calendar.company_hours"
    field = "department_id"
    zh = "「{name}」就是整个公司，请直接改公司的工作时间。"
    en = "“{name}” is the whole company. Change the company's hours instead."


class ShiftTakenError(_FieldError):
    status = 409
    code = "calendar.shift_taken"
    field = "name"
    zh = "已经有叫「{name}」的班次，请换个名字。"
    en = "There is a shift called “{name}” already. Choose another name."


class NobodyOnShiftError(_FieldError):
    code = "calendar.nobody_on_shift"
    field = "person_ids"
    zh = "班次里至少要有一个人。"
    en = "A shift needs at least one person."


class NoSuchPersonError(_FieldError):
    code = "calendar.no_such_person"
    field = "person_ids"
    zh = "选的人里有 {count} 位不在公司了，请重新选择。"
    en = "People who are not here any more: {count}. Choose again."


class OnAnotherShiftError(_FieldError):
    status = 409
    code = "calendar.on_another_shift"
    field = "person_ids"
    zh = "{name} 已经在「{shift}」班次里；一个人只能在一个班次里。"
    en = "{name} works on the shift “{shift}”; nobody can be on two shifts."
