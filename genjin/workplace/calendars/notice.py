"""A year's holidays and make-up days as a file: the open holiday-cn JSON.

`{"year": 2027, "papers": ["https://…"], "days": [{"name": "元旦", "date": "2027-01-01",
"isOffDay": true}, …]}`. A notice of the State Council names days from December of the year before
on: New Year's make-up day may lie there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from genjin.common.errors import GenjinError, MalformedBodyError
from genjin.common.json_reading import read_json
from genjin.common.language import text
from genjin.common.working_time import FIRST_DATE, LAST_DATE
from genjin.workplace.calendars.choices import DayKind

LARGEST = 256 * 1024  # bytes; a year has some 7,000
MOST_DAYS = 200
_BOM = b"\xef\xbb\xbf"
_LONGEST_NAME = 40

_ENGLISH: Mapping[str, str] = {
    "元旦": "New Year's Day",
    "春节": "Spring Festival",
    "清明节": "Tomb-Sweeping Day",
    "劳动节": "Labour Day",
    "端午节": "Dragon Boat Festival",
    "中秋节": "Mid-Autumn Festival",
    "国庆节": "National Day",
}


class NotANoticeError(GenjinError):
    """`details.problem` says what is wrong and where."""

    status = 422
    code = "calendar.not_a_notice"
    zh = "这个文件不能导入：{problem}。请换成 holiday-cn 的年份文件，例如 2027.json。"
    en = "This file cannot be imported: {problem}. Use a year's file of holiday-cn, like 2027.json."


@dataclass(frozen=True, slots=True)
class NoticeDay:
    date: date
    kind: DayKind
    name: str
    name_en: str


@dataclass(frozen=True, slots=True)
class Notice:
    """`papers`: where the State Council published it."""

    year: int
    papers: tuple[str, ...]
    days: tuple[NoticeDay, ...]

    @property
    def first(self) -> date:
        """From here to `last` the notice is the whole truth: what it does not name is no more."""
        return date(self.year - 1, 12, 1)

    @property
    def last(self) -> date:
        return date(self.year, 11, 30)


def year_of_notice(day: date) -> int:
    """In December begins what the next year's notice says."""
    return day.year + 1 if day.month == 12 else day.year


def read_notice(content: bytes) -> Notice:
    """Raises NotANoticeError."""
    try:
        found = read_json(content.removeprefix(_BOM))
    except MalformedBodyError:
        raise _wrong("它不是 JSON", "it is not JSON") from None
    if not isinstance(found, dict):
        raise _wrong("最外层不是一个对象", "it is not one object")
    year = _year(found.get("year"))
    days = found.get("days")
    if not isinstance(days, list) or not days:
        raise _wrong("没有 days，或者是空的", "“days” is missing or empty")
    if len(days) > MOST_DAYS:
        raise _wrong(
            f"days 有 {len(days)} 条，最多 {MOST_DAYS} 条",
            f"“days” has {len(days)} entries, at most {MOST_DAYS} are expected",
        )
    read = tuple(_day(number, one, year) for number, one in enumerate(days, 1))
    _refuse_doubled(read)
    return Notice(year, _papers(found.get("papers")), tuple(sorted(read, key=lambda d: d.date)))


def _year(value: Any) -> int:
    if type(value) is not int or not FIRST_DATE.year < value <= LAST_DATE.year:
        raise _wrong("year 要是一个年份，例如 2027", "“year” has to be a year, like 2027")
    return int(value)


def _papers(value: Any) -> tuple[str, ...]:
    papers = value if isinstance(value, list) else []
    return tuple(one[:200] for one in papers[:10] if isinstance(one, str))


def _day(number: int, entry: Any, year: int) -> NoticeDay:
    if not isinstance(entry, dict):
        raise _wrong(f"第 {number} 条不是一个对象", f"entry {number} is not an object")
    day = _date(number, entry.get("date"), year)
    off = entry.get("isOffDay")
    if not isinstance(off, bool):
        raise _wrong(
            f"第 {number} 条（{day}）的 isOffDay 要是 true 或 false",
            f"“isOffDay” of entry {number} ({day}) has to be true or false",
        )
    name = entry.get("name")
    if not isinstance(name, str) or not 0 < len(name.strip()) <= _LONGEST_NAME:
        raise _wrong(
            f"第 {number} 条（{day}）的 name 要有 1 到 {_LONGEST_NAME} 个字",
            f"“name” of entry {number} ({day}) has to have 1 to {_LONGEST_NAME} characters",
        )
    return _named(day, name.strip(), off=off)


def _named(day: date, name: str, *, off: bool) -> NoticeDay:
    en = _ENGLISH.get(name, name)
    if off:
        return NoticeDay(day, DayKind.OFF, name, en)
    return NoticeDay(day, DayKind.WORKING, f"{name}调休上班", f"Make-up day for {en}")


def _date(number: int, value: Any, year: int) -> date:
    try:
        day = date.fromisoformat(value if isinstance(value, str) and len(value) == 10 else "")
    except ValueError:
        raise _wrong(
            f"第 {number} 条的 date 要写成 {year}-01-31 这样",
            f"“date” of entry {number} has to look like {year}-01-31",
        ) from None
    if not date(year - 1, 12, 1) <= day <= date(year, 12, 31):
        raise _wrong(
            f"第 {number} 条的日期 {day} 不在 {year} 年的通知范围内",
            f"the date of entry {number}, {day}, does not belong to the notice of {year}",
        )
    return day


def _refuse_doubled(days: Iterable[NoticeDay]) -> None:
    seen: set[date] = set()
    for number, day in enumerate(days, 1):
        if day.date in seen:
            raise _wrong(
                f"{day.date} 出现了两次（第二次在第 {number} 条）",
                f"{day.date} stands twice, the second time as entry {number}",
            )
        seen.add(day.date)


def _wrong(zh: str, en: str) -> NotANoticeError:
    refusal = NotANoticeError(problem=text(zh=zh, en=en))
    refusal.fields["file"] = refusal.message
    return refusal
