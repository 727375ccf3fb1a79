"""Texts, choices, numbers, yes and no."""

from decimal import Decimal
from typing import Any

from genjin.common.filters.errors import misfit, quoted
from genjin.common.filters.fields import FilterField
from genjin.common.filters.shapes.base import Described, Names, Schema, Word
from genjin.common.json_reading import GREATEST_INTEGER, LEAST_INTEGER, is_integer, is_text
from genjin.common.language import text

LONGEST_TEXT = 200
# Both databases keep so many digits of a decimal number; SQLite no more.
MOST_DIGITS = 15
_TEN_THOUSAND, _HUNDRED_MILLION = 10_000, 100_000_000


class Text:
    def read(self, value: Any, path: str, field: FilterField) -> str:
        if not isinstance(value, str):
            raise misfit(
                path,
                zh=f"「{field.label}」是文本，这里不能写 {quoted(value)}。",
                en=f"“{field.label}” is a text; {quoted(value)} is none.",
            )
        if not value:
            raise misfit(
                path,
                zh="文本不能为空。要找没有填的，请用 empty: true。",
                en="The text is empty. To look for what is not filled in, write empty: true.",
            )
        if len(value) > LONGEST_TEXT:
            raise misfit(
                path,
                zh=f"文本最多 {LONGEST_TEXT} 个字。",
                en=f"A text has {LONGEST_TEXT} characters at most.",
            )
        if not is_text(value):
            raise misfit(
                path, zh="文本里有不能保存的字符。", en="A sign in this text cannot be stored."
            )
        return value

    def written(self, value: str) -> str:
        return value

    def said(self, value: str, field: FilterField, names: Names) -> str:
        return text(zh=f"「{value}」", en=f"“{value}”")

    def schema(self, field: FilterField) -> Schema:
        return {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT}

    def described(self) -> Described:
        return Described("text")


class Choice:
    """One of the field's own list, by its code."""

    def read(self, value: Any, path: str, field: FilterField) -> str:
        codes = _codes(field)
        if isinstance(value, str) and value in codes:
            return value
        known = ", ".join(codes)
        raise misfit(
            path,
            zh=f"「{field.label}」没有「{quoted(value)}」这个选项，可用：{known}。",
            en=f"“{field.label}” has no choice “{quoted(value)}”. There are: {known}.",
        )

    def written(self, value: str) -> str:
        return value

    def said(self, value: str, field: FilterField, names: Names) -> str:
        return next(
            (text(zh=zh, en=en) for known, zh, en in field.choices if known == value), value
        )

    def schema(self, field: FilterField) -> Schema:
        return {"enum": _codes(field)}

    def described(self) -> Described:
        return Described("choice")


class Number:
    def read(self, value: Any, path: str, field: FilterField) -> Decimal:
        number = _decimal(value)
        if number is None or not number.is_finite():
            raise misfit(
                path,
                zh=f"「{field.label}」是数字，这里不能写 {quoted(value)}。",
                en=f"“{field.label}” is a number; {quoted(value)} is none.",
            )
        _, digits, exponent = number.normalize().as_tuple()
        # Up to 999,999,999,999,999, and up to 15 digits behind the point.
        if len(digits) > MOST_DIGITS or number.adjusted() >= MOST_DIGITS or exponent < -MOST_DIGITS:  # type: ignore[operator]
            raise misfit(
                path,
                zh=f"数字最多 {MOST_DIGITS} 位。",
                en=f"A number has {MOST_DIGITS} digits at most.",
            )
        return number

    def written(self, value: Decimal) -> int | float:
        return int(value) if value == value.to_integral_value() else float(value)

    def said(self, value: Decimal, field: FilterField, names: Names) -> str:
        return text(zh=_in_chinese(value), en=f"{value:,f}")

    def schema(self, field: FilterField) -> Schema:
        return {"type": "number"}

    def described(self) -> Described:
        return Described("number")


class Whole:
    def read(self, value: Any, path: str, field: FilterField) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not is_integer(value):
            raise misfit(
                path,
                zh=f"「{field.label}」是整数，这里不能写 {quoted(value)}。",
                en=f"“{field.label}” is a whole number; {quoted(value)} is none that fits.",
            )
        return value

    def written(self, value: int) -> int:
        return value

    def said(self, value: int, field: FilterField, names: Names) -> str:
        return text(zh=_in_chinese(Decimal(value)), en=f"{value:,}")

    def schema(self, field: FilterField) -> Schema:
        return {"type": "integer", "minimum": LEAST_INTEGER, "maximum": GREATEST_INTEGER}

    def described(self) -> Described:
        return Described("whole")


class YesOrNo:
    def read(self, value: Any, path: str, field: FilterField) -> bool:
        if not isinstance(value, bool):
            raise misfit(
                path,
                zh=f"「{field.label}」只有 true 和 false，这里不能写 {quoted(value)}。",
                en=f"“{field.label}” is true or false, not {quoted(value)}.",
            )
        return value

    def written(self, value: bool) -> bool:
        return value

    def said(self, value: bool, field: FilterField, names: Names) -> str:
        return _yes_or_no(value)

    def schema(self, field: FilterField) -> Schema:
        return {"type": "boolean"}

    def described(self) -> Described:
        return Described("yes_no", tuple(Word(one, _yes_or_no(one)) for one in (True, False)))


def _yes_or_no(value: bool) -> str:
    return text(zh="是", en="yes") if value else text(zh="否", en="no")


def _codes(field: FilterField) -> list[str]:
    return [code for code, _, _ in field.choices if code]


def _decimal(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    # As it was written: 0.1, not the nearest that a machine can hold.
    return Decimal(repr(value)) if isinstance(value, float) else Decimal(value)


def _in_chinese(value: Decimal) -> str:
    """5 万, 1.2 亿; to the last digit where that would take more than one behind the point."""
    for unit, sign in ((_HUNDRED_MILLION, "亿"), (_TEN_THOUSAND, "万")):
        if abs(value) >= unit and value % (unit // 10) == 0:
            return f"{(value / unit).normalize():,f} {sign}"
    return f"{value:,f}"
