"""What a cell's text means: pure reading of dates, choices, e-mail addresses, and plain text."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

from genjin.common.text_marks import without_mark

# Signs that nobody sees and that break comparing, sorting or the database.
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
    r"\ud800-\udfff]"
)
# Nothing in it is ever changed, and most cells are so: a third less time for a list.
_ORDINARY = re.compile(r"[\u4e00-\u9fa50-9A-Za-z][\u4e00-\u9fa50-9A-Za-z@._/-]*")
_BLANK = re.compile(r"[ \t\u00a0\u2000-\u200a\u3000]+")

_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
# In running text Chinese punctuation is right as it is; only letters, digits and % are narrowed.
_HALF_WIDTH_PROSE = {
    wide: narrow for wide, narrow in _HALF_WIDTH.items() if chr(narrow).isalnum() or narrow == 0x25
}

_EMAIL = re.compile(r"[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,6}")
_BETWEEN_CHOICES = re.compile(r"[\s()\[\]/|、,;:\-]+")
_HUNG_ON = re.compile(r"级别|等级|类型|客户|型|级|类|[\s_()\-]")
_PLACEHOLDERS = frozenset(
    ("", "-", "--", "---", "/", "\\", "无", "暂无", "没有", "n/a", "na", "null")
)


def clean_prose(text: str) -> str:
    """Running text with its line breaks, freed of what nobody sees."""
    if _ORDINARY.fullmatch(text):
        return text
    visible = _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return without_mark(visible.strip()).strip().translate(_HALF_WIDTH_PROSE)


def clean_line(text: str) -> str:
    """A name or a short entry: one line, half width, single blanks."""
    if _ORDINARY.fullmatch(text):
        return text
    narrow = clean_prose(text).translate(_HALF_WIDTH).replace("\n", " ")
    return _BLANK.sub(" ", narrow).strip()


def is_placeholder(text: str) -> bool:
    """Whether the text is what people write into a cell that they would rather leave empty."""
    return clean_line(text).casefold() in _PLACEHOLDERS


def parse_email(text: str) -> str | None:
    """The first address in the text, or None."""
    plain = unicodedata.normalize("NFKC", clean_line(text)).replace("。", ".").replace(" ", "")
    found = _EMAIL.search(plain[:1_000])
    return found[0].strip(".").lower() if found else None


def choice_codes(synonyms: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """What `parse_choice` looks up: every bare synonym with its code."""
    return {_bare(word): code for code, words in synonyms.items() for word in (code, *words)}


def parse_choice(text: str, codes: Mapping[str, str]) -> str | None:
    """The code whose synonym the text is: 'A', 'A类客户', '重点（A）' all find the same one.

    Where its parts name different codes, the text is understood by nobody: None.
    """
    whole = _bare(text)
    if whole in codes:
        return codes[whole]
    parts = [_bare(part) for part in _BETWEEN_CHOICES.split(_narrow(text)) if part]
    found = {codes[part] for part in parts if part in codes}
    return found.pop() if len(found) == 1 and all(part in codes for part in parts) else None


def _narrow(text: str) -> str:
    return unicodedata.normalize("NFKC", clean_line(text)).casefold()


@lru_cache(2_000)
def _bare(text: str) -> str:
    """Without the nouns and signs that people hang onto a level."""
    return _HUNG_ON.sub("", _narrow(text))


# --------------------------------------------------------------------------------------- dates

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_MONTH = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_TIME = (
    r"(?:[T\s]*(?:上午|下午|早上|中午|晚上|am|pm)?\s*\d{1,2}(?:[:时点]\d{0,2})?(?:[:分]\d{0,2})?秒?"
    r"(?:\.\d+)?\s*(?:am|pm|z|[+-]\d\d:?\d\d)?)?"
)
_WEEKDAY = r"[\s(,]*(?:星期|周|礼拜)?[一二三四五六日天]?\)?"
_SPELLINGS = [
    re.compile(rf"{pattern}{_WEEKDAY}{_TIME}", re.IGNORECASE)
    for pattern in (
        r"(?P<y>\d{4})\s*[-./\\,年]\s*(?P<m>\d{1,2})\s*[-./\\,月]\s*(?P<d>\d{1,2})\s*[日号]?",
        r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?:\.0+)?",
        r"(?P<y>\d{4})\s+(?P<m>\d{1,2})\s+(?P<d>\d{1,2})",
        r"(?P<y2>\d{2})\s*年\s*(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*[日号]?",
        r"(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*[日号]?",
        r"(?P<m>\d{1,2})[-/](?P<d>\d{1,2})",
        # 7.3 may be 7.30 of which a spreadsheet cut the zero: only two digits say the day.
        r"(?P<m>\d{1,2})\.(?P<d>\d{2})",
        r"(?P<a>\d{1,2})\s*[-./]\s*(?P<b>\d{1,2})\s*[-./]\s*(?P<y>\d{4})",
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[\s\-/,]*{_MONTH}[\s\-/,]*(?P<y>\d{{4}})",
        rf"{_MONTH}[\s\-/]*(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[\s\-/,]+(?P<y>\d{{4}})",
    )
]
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_SERIAL_START = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000  # 1954 to 2119
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_DIGITS = {"〇": "0", "零": "0", "○": "0"} | dict(
    zip("一二三四五六七八九", "123456789", strict=True)
)
_NUMERAL = re.compile(r"[〇零○一二三四五六七八九十]+(?=[年月日号])")


def parse_date(text: str, *, today: date) -> date | None:
    """The date in any of its spellings; None where it is none or could be two.

    Without a year it is the latest such day that is not after `today`.
    """
    plain = unicodedata.normalize("NFKC", clean_line(text))[:60]
    plain = _NUMERAL.sub(lambda found: _numeral(found[0]), plain).strip()
    serial = _SERIAL.fullmatch(plain)
    if serial:
        days = int(serial[1])
        fits = _FIRST_SERIAL <= days <= _LAST_SERIAL
        return _SERIAL_START + timedelta(days=days) if fits else None
    for spelling in _SPELLINGS:
        found = spelling.fullmatch(plain)
        if found:
            return _date_of(found.groupdict(), today)
    return None


def _date_of(part: Mapping[str, str | None], today: date) -> date | None:
    if part.get("a"):
        month_and_day = _month_and_day(int(part["a"] or 0), int(part["b"] or 0))
    else:
        name = part.get("name")
        month = _MONTHS[name.lower()] if name else int(part["m"] or 0)
        month_and_day = (month, int(part["d"] or 0))
    if month_and_day is None:
        return None
    year = part.get("y") or (f"20{part['y2']}" if part.get("y2") else None)
    return _day(int(year), *month_and_day) if year else _latest(*month_and_day, today)


def _month_and_day(first: int, second: int) -> tuple[int, int] | None:
    """26/7 and 7/26 can be one day only, 6/7 could be two."""
    if first > 12 >= second:
        return second, first
    if second > 12 >= first or first == second:
        return first, second
    return None


def _day(year: int, month: int, day: int) -> date | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _latest(month: int, day: int, today: date) -> date | None:
    """29 February goes back up to eight years."""
    years = range(today.year, today.year - 9, -1)
    days = (_day(year, month, day) for year in years)
    return next((found for found in days if found and found <= today), None)


def _numeral(chinese: str) -> str:
    """二〇二六 → 2026, 十二 → 12, 二十六 → 26."""
    if "十" not in chinese:
        return "".join(_DIGITS[sign] for sign in chinese)
    tens, _, ones = chinese.partition("十")
    return f"{_DIGITS.get(tens, '1')}{_DIGITS.get(ones, '0')}"
